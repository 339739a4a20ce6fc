package nl.inclusiemonitor.doelstelling.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag.Personen;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.Verberging;
import org.junit.jupiter.api.Test;

/** The realisation of the kern: the sum of what its units are told to have. */
class StandMetingenTest {
  private static final Besluit HELEMAAL = new Besluit(Verberging.KLEIN, Verberging.KLEIN);
  private static final Besluit NIET_GESPLITST = new Besluit(Verberging.NEE, Verberging.AANVULLEND);
  private static final Meetlezer ZONDER_REGELS = lezer(Set.of(), false);

  @Test
  void realisedOverQuotumOfAllItsUnitsTogether() {
    Stand stand =
        stand(
            rij("KERN", "kern", "51", Besluit.ALLES_GETOOND),
            rij("STAF", "kern", "102", Besluit.ALLES_GETOOND),
            rij("RIVM", "concern", "25.5", Besluit.ALLES_GETOOND));

    // (2 + 4) / (2 × 100 fte × 36 / 25,5 × 2,69%)
    assertThat(kern(stand, ZONDER_REGELS).breuk().waarde()).isEqualByComparingTo("78.9962825279");
  }

  @Test
  void whatIsRoundedInAUnitIsRoundedInTheSum() {
    Stand stand =
        stand(
            rij("KERN", "kern", "51.017", NIET_GESPLITST),
            rij("STAF", "kern", "102", Besluit.ALLES_GETOOND));

    // 51,017 / 25,5 is 2,000667, told as 2,00: the sum does not tell the rest.
    assertThat(kern(stand, ZONDER_REGELS).breuk().waarde()).isEqualByComparingTo("78.9962825279");
    assertThat(kern(stand, lezer(Set.of(), true)).breuk().waarde().toPlainString())
        .startsWith("79.005");
  }

  @Test
  void aHiddenUnitHidesItAndAMissingSourceLeavesItOpen() {
    Stand verborgen =
        stand(
            rij("KERN", "kern", "51", Besluit.ALLES_GETOOND), rij("STAF", "kern", "102", HELEMAAL));
    Stand zonderBron =
        stand(
            rij("KERN", "kern", "51", Besluit.ALLES_GETOOND),
            rij("STAF", "kern", null, Besluit.ALLES_GETOOND));

    assertThat(waarde(verborgen, ZONDER_REGELS)).isInstanceOf(Waarde.Verborgen.class);
    assertThat(waarde(zonderBron, ZONDER_REGELS))
        .isEqualTo(new Waarde.Onbekend("nog niet alle bronnen zijn geleverd"));
  }

  @Test
  void whoIsLimitedToUnitsIsToldOfItWhenTheseAreAllOfIt() {
    Stand gezien = stand(rij("KERN", "kern", "51", Besluit.ALLES_GETOOND));
    Meetlezer bijKern = lezer(Set.of("KERN"), false);

    assertThat(kernreeks(gezien, bijKern, List.of(deel("KERN"), deel("RIVM", "concern"))))
        .isPresent();
    assertThat(kernreeks(gezien, bijKern, List.of(deel("KERN"), deel("STAF")))).isEmpty();
  }

  private static Waarde.Getal kern(Stand stand, Meetlezer lezer) {
    return waarde(stand, lezer).getal().orElseThrow();
  }

  private static Waarde waarde(Stand stand, Meetlezer lezer) {
    return kernreeks(stand, lezer, List.of()).orElseThrow().metingen().get(0).waarde();
  }

  private static Optional<Reeks> kernreeks(
      Stand stand, Meetlezer lezer, List<Dienstonderdeel> versies) {
    return StandMetingen.reeksen(List.of(stand), lezer, versies).stream()
        .filter(reeks -> reeks.groep().scope().equals("kern"))
        .findFirst();
  }

  private static Meetlezer lezer(Set<String> dienstonderdelen, boolean kleineGroepen) {
    return new Meetlezer(
        Caller.SYSTEM, new Lezer(dienstonderdelen, kleineGroepen, false), 10, true);
  }

  private static Dienstonderdeel deel(String code) {
    return deel(code, "kern");
  }

  private static Dienstonderdeel deel(String code, String scope) {
    return new Dienstonderdeel(
        1,
        UUID.randomUUID(),
        code,
        code,
        scope,
        Optional.empty(),
        LocalDate.of(2013, 1, 1),
        Optional.empty(),
        1);
  }

  private static Stand stand(Grondslag... rijen) {
    return new Stand(
        UUID.randomUUID(),
        new Kwartaal(2022, 3),
        1,
        "voorlopig",
        Optional.of(jaar()),
        Optional.empty(),
        3,
        10,
        false,
        Instant.EPOCH,
        List.of(),
        rij("VWS", "VWS", "178.5", Besluit.ALLES_GETOOND),
        Stream.of(rijen).toList());
  }

  private static WettelijkeParameters jaar() {
    return new WettelijkeParameters(
        new UUID(0, 1),
        2022,
        WettelijkeParameters.QUOTUMHEFFING,
        1,
        Optional.of(new BigDecimal("2.69")),
        "volgens-factsheet",
        new BigDecimal("36"),
        new BigDecimal("25.5"),
        new BigDecimal("1331"),
        new BigDecimal("5000"),
        false,
        "Wfsv art. 38f",
        "proef");
  }

  private static Grondslag rij(String code, String scope, String uren, Besluit besluit) {
    return new Grondslag(
        code,
        code,
        scope,
        Optional.of(BigDecimal.valueOf(100)),
        Optional.ofNullable(uren).map(BigDecimal::new),
        Optional.of(BigDecimal.ZERO),
        Optional.of(BigDecimal.ZERO),
        new Personen(30, 30, 0),
        besluit);
  }
}
