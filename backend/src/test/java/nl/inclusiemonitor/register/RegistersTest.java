package nl.inclusiemonitor.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.inclusiemonitor.http.contract.Contract;
import org.junit.jupiter.api.Test;

/** What the contract declares of the registers is complete, and fits together. */
class RegistersTest {
  private final Registers registers = Registers.van(Contract.load(Contract.ROOT));

  @Test
  void everyRegisterOfTheDesignIsThere() {
    assertThat(registers.alle().stream().map(Register::code))
        .containsExactlyInAnyOrder(
            "documenten",
            "indicatoren",
            "doelen",
            "metingen",
            "uitspraken",
            "mijlpalen",
            "acties",
            "maatregelen",
            "interventies",
            "begrotingsposten",
            "jaarplannen",
            "risicos",
            "kansen",
            "overleggen",
            "besluiten",
            "beleidsmaatregelen",
            "communicatie",
            "managementteams",
            "mt-sessies",
            "selectiecommissies");
  }

  @Test
  void aCodeBelongsToOneRegister() {
    assertThat(registers.alle().stream().map(Register::prefix).collect(Collectors.toList()))
        .doesNotHaveDuplicates();
  }

  @Test
  void moneyAndJobsAreNotLessThanNothing() {
    for (Register register : registers.alle()) {
      assertThat(register.velden())
          .as(register.code())
          .filteredOn(
              veld ->
                  veld.soort() == Veldsoort.BEDRAG
                      || (veld.soort() == Veldsoort.GETAL && veld.code().matches(".*[bB]anen")))
          .allSatisfy(veld -> assertThat(veld.minimum()).as(veld.code()).contains(0));
    }
  }

  @Test
  void titleAndColumnsAreFields() {
    for (Register register : registers.alle()) {
      List<String> velden = register.velden().stream().map(Veld::code).toList();
      assertThat(velden).as(register.code()).contains(register.titelveld());
      assertThat(velden).as(register.code()).containsAll(register.kolommen());
      assertThat(register.schrijvers()).as(register.code()).isNotEmpty();
    }
  }

  @Test
  void aReferencePointsAtARegisterThatIsThere() {
    for (Register register : registers.alle()) {
      for (Veld veld : register.velden()) {
        boolean verwijst =
            veld.soort() == Veldsoort.VERWIJZING || veld.soort() == Veldsoort.VERWIJZINGEN;
        assertThat(veld.register().isPresent()).as(veld.code()).isEqualTo(verwijst);
        veld.register().ifPresent(doel -> assertThat(registers.vind(doel)).as(doel).isPresent());
      }
    }
  }

  @Test
  void aTextThatNamesARowFitsItsTitle() {
    for (Register register : registers.alle()) {
      Veld titel =
          register.velden().stream()
              .filter(veld -> veld.code().equals(register.titelveld()))
              .findFirst()
              .orElseThrow();
      assertThat(titel.soort()).isEqualTo(Veldsoort.REGEL);
      assertThat(titel.verplicht()).as(register.code()).isTrue();
    }
  }

  /** What must not be registered cannot be: there is no field for it. */
  @Test
  void noFieldIsAboutWhatIsNotRecorded() {
    for (Register register : registers.alle()) {
      assertThat(register.velden().stream().map(Veld::code))
          .as(register.code())
          .noneMatch(
              naam ->
                  naam.matches(
                      "(?i).*(religie|geloof|opleidingsniveau|geaardheid|herkomst(?!$)|afkomst|kandidaat|bsn|persoon|medewerker(?!s)).*"));
    }
  }
}
