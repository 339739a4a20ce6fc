package nl.inclusiemonitor.toegang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Rol;
import org.junit.jupiter.api.Test;

class AccountregelsTest {
  private static final LocalDate VANDAAG = LocalDate.of(2022, 10, 1);
  private static final Set<String> BEKEND = Set.of("KERN", "RIVM");

  @Test
  void eenAccountMetRolEnZonderRechtenIsGoed() {
    assertThat(codes(gegevens(List.of("di-adviseur"), List.of(), false, null))).isEmpty();
  }

  @Test
  void persoonsregelsVragenEenVogDieIsGezien() {
    assertThat(codes(gegevens(List.of("di-adviseur"), List.of(), true, null)))
        .containsExactly("vog-verplicht", "hercontrole-verplicht");
    assertThat(codes(gegevens(List.of("di-adviseur"), List.of(), true, VANDAAG))).isEmpty();
  }

  @Test
  void eenHercontroleVolgtOpEenVog() {
    assertThat(codes(hercontrole(VANDAAG, VANDAAG))).containsExactly("hercontrole-te-vroeg");
    assertThat(codes(hercontrole(VANDAAG, VANDAAG.plusDays(1)))).isEmpty();
  }

  @Test
  void eenVogIsNietMorgenGezien() {
    assertThat(codes(gegevens(List.of("di-adviseur"), List.of(), true, VANDAAG.plusDays(1))))
        .containsExactly("in-de-toekomst");
  }

  @Test
  void eenHrAdviseurHoortBijEenDienstonderdeelDatBestaat() {
    assertThat(codes(gegevens(List.of("hr-adviseur"), List.of(), false, null)))
        .containsExactly("dienstonderdeel-verplicht");
    assertThat(codes(gegevens(List.of("hr-adviseur"), List.of("RIVM"), false, null))).isEmpty();
    List<FieldError> fouten =
        Accountregels.fouten(
            gegevens(List.of("hr-adviseur"), List.of("RIVM", "ELDERS"), false, null),
            BEKEND,
            VANDAAG);
    assertThat(fouten).extracting(FieldError::name).containsExactly("/dienstonderdelen/1");
  }

  @Test
  void deFgHeeftGeenAndereRolEnEenMensGeenRolVanEenProgramma() {
    assertThat(codes(gegevens(List.of("fg", "beheerder"), List.of(), false, null)))
        .containsExactly("fg-staat-alleen");
    assertThat(codes(gegevens(List.of("api-client"), List.of(), false, null)))
        .containsExactly("rol-van-programma");
  }

  @Test
  void alleFoutenKomenInEenKeer() {
    assertThat(codes(gegevens(List.of("fg", "hr-adviseur"), List.of(), true, null)))
        .containsExactly(
            "fg-staat-alleen",
            "dienstonderdeel-verplicht",
            "vog-verplicht",
            "hercontrole-verplicht");
  }

  @Test
  void niemandBeslistOverZichzelf() {
    Account zelf = account();
    Accountgegevens geblokkeerd =
        new Accountgegevens(
            "x",
            Optional.empty(),
            List.of("beheerder"),
            List.of(),
            false,
            Optional.empty(),
            Optional.empty(),
            true);
    Accountgegevens persoonsregels =
        gegevens(List.of("beheerder"), List.of(), true, VANDAAG.minusYears(1));

    assertThatThrownBy(
            () -> Accountregels.requireNietOverZichzelf(zelf.caller(VANDAAG), zelf, geblokkeerd))
        .isInstanceOf(Failure.Conflict.class);
    assertThatThrownBy(
            () -> Accountregels.requireNietOverZichzelf(zelf.caller(VANDAAG), zelf, persoonsregels))
        .isInstanceOf(Failure.Conflict.class);
    assertThatCode(
            () ->
                Accountregels.requireNietOverZichzelf(
                    account().caller(VANDAAG), zelf, persoonsregels))
        .doesNotThrowAnyException();
  }

  private static List<String> codes(Accountgegevens gegevens) {
    return Accountregels.fouten(gegevens, BEKEND, VANDAAG).stream().map(FieldError::code).toList();
  }

  private static Accountgegevens gegevens(
      List<String> rollen, List<String> dienstonderdelen, boolean persoonsregels, LocalDate vog) {
    return new Accountgegevens(
        "rolomschrijving",
        Optional.empty(),
        rollen,
        dienstonderdelen,
        persoonsregels,
        Optional.ofNullable(vog),
        Optional.ofNullable(vog).map(gezien -> gezien.plusYears(1)),
        false);
  }

  private static Accountgegevens hercontrole(LocalDate vog, LocalDate hercontrole) {
    return new Accountgegevens(
        "rolomschrijving",
        Optional.empty(),
        List.of("di-adviseur"),
        List.of(),
        false,
        Optional.of(vog),
        Optional.of(hercontrole),
        false);
  }

  private static Account account() {
    return new Account(
        UUID.randomUUID(),
        "beheer",
        "Beheerder",
        Set.of(Rol.BEHEERDER),
        Set.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        false,
        1);
  }
}
