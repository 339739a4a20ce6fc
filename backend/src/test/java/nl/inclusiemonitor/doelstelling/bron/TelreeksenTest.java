package nl.inclusiemonitor.doelstelling.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.identity.Caller;
import org.junit.jupiter.api.Test;

/** What the units of the kern have together, and what nobody may subtract from it. */
class TelreeksenTest {
  private static final int DREMPEL = 10;
  private static final Meetlezer VOOR_DOELEN = lezer(true);

  private final List<Telling> geteld = new ArrayList<>();

  @Test
  void theKernIsTheSumOfItsUnits() {
    telt("KERN", "kern", "alle", 60, 40);
    telt("STAF", "kern", "alle", 20, 30);
    telt("RIVM", "concern", "alle", 50, 50);

    assertThat(deel("kern", "alle")).isEqualTo("80 van 150");
    assertThat(deel("concern", "alle")).isEqualTo("50 van 100");
    assertThat(deel("VWS-breed", "alle")).isEqualTo("130 van 250");
  }

  @Test
  void aHiddenUnitHidesTheKernThatWouldGiveItBack() {
    telt("KERN", "kern", "alle", 60, 40);
    telt("STAF", "kern", "alle", 2, 3);
    telt("RIVM", "concern", "alle", 50, 50);
    telt("CIBG", "concern", "alle", 20, 20);

    assertThat(deel("kern", "alle")).isEqualTo("verborgen");
    assertThat(deel("concern", "alle")).isEqualTo("verborgen");
    assertThat(deel("VWS-breed", "alle")).isEqualTo("132 van 245");
  }

  @Test
  void hiddenUnitsAllInTheKernAreToldTogetherByTheOthersAlready() {
    telt("KERN", "kern", "alle", 12, 13);
    telt("STAF", "kern", "alle", 2, 3);
    telt("RIVM", "concern", "alle", 50, 50);

    assertThat(deel("concern", "alle")).isEqualTo("50 van 100");
    assertThat(deel("kern", "alle")).isEqualTo("14 van 30");
  }

  @Test
  void theKernOfAllScalesIsTheSumOfEachScaleThatIsShown() {
    for (String schaal : List.of("1-10", "11-14", "15+")) {
      telt("KERN", "kern", schaal, 30, 20);
      telt("RIVM", "concern", schaal, 10, 15);
    }

    assertThat(deel("kern", "alle")).isEqualTo("90 van 150");
  }

  @Test
  void aUnitThatMovedCountsWhereItWasOnThatDay() {
    telt("KERN", "kern", "alle", 60, 40);
    telt("RIVM", "concern", "alle", 50, 50);
    telt("IGJ", "concern", "alle", 30, 30);
    LocalDate later = LocalDate.of(2023, 12, 31);
    telt(later, "KERN", "kern", "alle", 60, 40);
    telt(later, "RIVM", "concern", "alle", 50, 50);
    telt(later, "IGJ", "kern", "alle", 30, 30);

    assertThat(delen("kern", "alle")).containsExactly("60 van 100", "90 van 160");
  }

  /** Who moved nowhere is in no line, so that who moved is no share of anything. */
  @Test
  void whatLeavesPeopleOutIsToldAsANumber() {
    telt("KERN", "kern", "11-12", 24, 16);

    List<Reeks> aantallen =
        Telreeksen.van(geteld, VOOR_DOELEN, Meting.Kwaliteit.GOED, Telreeksen.Vorm.AANTAL);

    assertThat(aantallen).extracting(reeks -> reeks.groep().eenheid()).containsOnly("aantal");
    assertThat(aantallen)
        .extracting(
            reeks -> reeks.metingen().get(0).waarde().getal().orElseThrow().breuk().waarde())
        .allSatisfy(getal -> assertThat(getal.intValueExact()).isIn(24, 16));
  }

  @Test
  void onlyWhoSeesEachUnitOfItIsToldOfIt() {
    geteld.add(telling("KERN", "kern", true));
    geteld.add(telling("STAF", "kern", false));
    geteld.add(telling("RIVM", "concern", true));

    assertThat(scopes(VOOR_DOELEN)).contains("VWS-breed", "concern").doesNotContain("kern");
  }

  @Test
  void besideTheFiguresOfUnitsThereIsNoSecondNameForTheSame() {
    telt("KERN", "kern", "alle", 60, 40);
    telt("RIVM", "concern", "alle", 50, 50);

    assertThat(scopes(lezer(false))).containsOnly("VWS-breed", "dienstonderdeel");
  }

  private void telt(String code, String scope, String schaal, int vrouw, int man) {
    telt(LocalDate.of(2022, 12, 31), code, scope, schaal, vrouw, man);
  }

  private void telt(LocalDate dag, String code, String scope, String schaal, int vrouw, int man) {
    Onderdeel onderdeel = new Onderdeel(code, code, scope, true);
    geteld.add(new Telling(geleverd(dag), onderdeel, schaal, "vrouw", vrouw, 1));
    geteld.add(new Telling(geleverd(dag), onderdeel, schaal, "man", man, 2));
  }

  private static Telling telling(String code, String scope, boolean eigen) {
    Onderdeel onderdeel = new Onderdeel(code, code, scope, eigen);
    return new Telling(geleverd(LocalDate.of(2022, 12, 31)), onderdeel, "alle", "vrouw", 40, 1);
  }

  private static Geleverd geleverd(LocalDate dag) {
    return new Geleverd(
        "P&O-jaarcijfers", new UUID(0, 1), dag, OffsetDateTime.parse("2023-02-01T12:00:00Z"));
  }

  private static Meetlezer lezer(boolean niveaus) {
    return new Meetlezer(Caller.SYSTEM, new Lezer(Set.of(), false, false), DREMPEL, niveaus);
  }

  private Set<String> scopes(Meetlezer lezer) {
    return Set.copyOf(
        reeksen(lezer).stream().map(reeks -> reeks.groep().scope()).distinct().toList());
  }

  private String deel(String scope, String schaal) {
    List<String> delen = delen(scope, schaal);
    return delen.get(delen.size() - 1);
  }

  private List<String> delen(String scope, String schaal) {
    return reeksen(VOOR_DOELEN).stream()
        .filter(reeks -> reeks.groep().scope().equals(scope))
        .filter(reeks -> reeks.groep().schaalgroep().equals(schaal))
        .filter(reeks -> reeks.groep().onderdeel().equals(Optional.of("vrouw")))
        .flatMap(reeks -> reeks.metingen().stream())
        .map(Meting::waarde)
        .map(TelreeksenTest::tekst)
        .toList();
  }

  private List<Reeks> reeksen(Meetlezer lezer) {
    return Telreeksen.van(geteld, lezer, Meting.Kwaliteit.GOED, Telreeksen.Vorm.AANDEEL);
  }

  private static String tekst(Waarde waarde) {
    return waarde
        .getal()
        .flatMap(Waarde.Getal::deel)
        .map(deel -> deel.teller() + " van " + deel.noemer())
        .orElse("verborgen");
  }
}
