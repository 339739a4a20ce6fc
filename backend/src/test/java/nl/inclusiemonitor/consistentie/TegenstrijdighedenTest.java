package nl.inclusiemonitor.consistentie;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.register.Registerregel;
import org.junit.jupiter.api.Test;

/** What counts as said differently, and what does not. */
class TegenstrijdighedenTest {
  @Test
  void oneSubjectSaidInTwoWaysIsAFindingWithBothSources() {
    List<Tegenstrijdigheid> gevonden =
        Tegenstrijdigheid.in(
            Stellingen.vanUitspraken(
                    List.of(
                        uitspraak("W-1", "MTO", "planning", "november 2022", "D-2"),
                        uitspraak("W-2", "mto ", "planning", "Q1 2023", "D-1"),
                        uitspraak("W-3", "MTO", "norm", "70%", "D-1")))
                .toList());

    assertThat(gevonden).hasSize(1);
    assertThat(gevonden.get(0).stellingen())
        .extracting(Stelling::document)
        .containsExactly(Optional.of("D-2"), Optional.of("D-1"));
  }

  @Test
  void whatIsSaidTwiceTheSameIsNone() {
    assertThat(
            Tegenstrijdigheid.in(
                Stellingen.vanUitspraken(
                        List.of(
                            uitspraak("W-1", "MTO", "norm", "70%", "D-1"),
                            uitspraak("W-2", "MTO", "norm", " 70% ", "D-2")))
                    .toList()))
        .isEmpty();
  }

  @Test
  void targetsOfOneIndicatorScopeAndScaleAreComparedByNormAndHorizon() {
    List<Registerregel> indicatoren =
        List.of(regel("indicatoren", "I-2", "Culturele diversiteit", "eenheid", "procent"));
    Stream<Stelling> stellingen =
        Stellingen.vanDoelen(
            List.of(
                doel("T-3", "VWS-breed", "alle", "15", null, "2024-Q1"),
                doel("T-4", "VWS-breed", "alle", "15.0", null, "2023-Q1"),
                doel("T-7", "kern", "11-14", "12", null, "2024-Q1"),
                doel("T-12", "VWS-breed", "15+", "45", "55", null),
                doel("T-14", "VWS-breed", "15+", "50", "50", null)),
            indicatoren);

    assertThat(Tegenstrijdigheid.in(stellingen.toList()))
        .extracting(
            gevonden ->
                gevonden.onderwerp()
                    + " "
                    + gevonden.aspect().code()
                    + " "
                    + gevonden.stellingen().stream().map(Stelling::waarde).toList())
        .containsExactly(
            "Culturele diversiteit, VWS-breed, alle schalen horizon [Q1 2024, Q1 2023]",
            "Culturele diversiteit, VWS-breed, schaal 15 en hoger norm [45–55%, 50–50%]");
  }

  @Test
  void aMilestoneOfOneTitleIsDueInOnePeriod() {
    assertThat(
            Tegenstrijdigheid.in(
                Stellingen.vanMijlpalen(
                        List.of(
                            mijlpaal("P-10", "Gesprekken", "2023-Q3", "2023-Q4"),
                            mijlpaal("P-11", "Gesprekken", "2023-Q1", "2023-Q1"),
                            mijlpaal("P-12", "Iets anders", "2023-Q1", null)))
                    .toList()))
        .singleElement()
        .satisfies(
            gevonden ->
                assertThat(gevonden.stellingen())
                    .extracting(Stelling::waarde)
                    .containsExactly("Q3 2023 t/m Q4 2023", "Q1 2023"));
  }

  @Test
  void anActionIsDueWithinItsMilestoneOrSaysSomethingElse() {
    List<Registerregel> mijlpalen =
        List.of(
            mijlpaal("P-10", "Gesprekken", "2023-Q3", "2023-Q4"),
            mijlpaal("P-11", "Meting", "2023-Q1", "2023-Q1"));

    List<Tegenstrijdigheid> gevonden =
        Tegenstrijdigheid.in(
            Stream.concat(
                    Stellingen.vanMijlpalen(mijlpalen),
                    Stellingen.vanActies(
                        List.of(
                            actie("A-1", "gesprekken", "2023-Q3"),
                            actie("A-2", "Meting", "2023-Q2"),
                            actie("A-3", "Los", "2023-Q2"),
                            actie("A-4", "Los", "2023-Q3"),
                            regel(
                                "acties",
                                "A-5",
                                "Gesprekken",
                                "kwartaal",
                                "2024-Q1",
                                "status",
                                "gestopt")),
                        mijlpalen))
                .toList());

    assertThat(gevonden).extracting(Tegenstrijdigheid::onderwerp).containsExactly("Meting");
    assertThat(gevonden.get(0).stellingen())
        .extracting(Stelling::code)
        .containsExactly("P-11", "A-2");
  }

  /** Domain, case 7. */
  @Test
  void aJobOfBinnenwerkHasTwoPricesAndWhatIsNotKnownHasNone() {
    assertThat(
            Tegenstrijdigheid.in(
                Stellingen.vanBegroting(
                        List.of(
                            post("B-1", "2", "2700000", "70.35"),
                            post("B-4", "2", "1100000", "21"),
                            post("B-5", "2", null, "7"),
                            post("B-6", "2", "5", "0"),
                            post("B-7", "4", "200000", "7")))
                    .toList()))
        .singleElement()
        .satisfies(
            gevonden ->
                assertThat(gevonden.stellingen())
                    .extracting(Stelling::waarde)
                    .containsExactly("€ 38.380", "€ 52.381"));
  }

  private static Registerregel uitspraak(
      String code, String onderwerp, String aspect, String waarde, String document) {
    return regel(
        "uitspraken",
        code,
        onderwerp,
        "onderwerp",
        onderwerp,
        "aspect",
        aspect,
        "waarde",
        waarde,
        "document",
        document);
  }

  private static Registerregel doel(
      String code, String scope, String schalen, String van, String tot, String horizon) {
    return regel(
        "doelen",
        code,
        "Doel",
        "indicator",
        "I-2",
        "scope",
        scope,
        "schaalgroep",
        schalen,
        "normVan",
        van,
        "normTot",
        tot,
        "horizon",
        horizon);
  }

  private static Registerregel actie(String code, String titel, String kwartaal) {
    return regel("acties", code, titel, "kwartaal", kwartaal);
  }

  private static Registerregel mijlpaal(String code, String titel, String van, String tot) {
    return regel("mijlpalen", code, titel, "kwartaalVan", van, "kwartaalTot", tot);
  }

  private static Registerregel post(String code, String spoor, String bedrag, String banen) {
    return regel(
        "begrotingsposten", code, "Post", "spoor", spoor, "bedrag", bedrag, "banen", banen);
  }

  private static Registerregel regel(
      String register, String code, String titel, String... namenEnWaarden) {
    JsonObject velden = new JsonObject();
    for (int i = 0; i < namenEnWaarden.length; i += 2) {
      if (namenEnWaarden[i + 1] != null) {
        velden.put(namenEnWaarden[i], namenEnWaarden[i + 1]);
      }
    }
    return new Registerregel(
        register,
        code,
        1,
        1,
        titel,
        velden,
        Optional.empty(),
        Instant.EPOCH,
        "proef",
        Optional.empty());
  }
}
