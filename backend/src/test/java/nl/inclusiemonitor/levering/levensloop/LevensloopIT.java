package nl.inclusiemonitor.levering.levensloop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.Sporen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people decide about leveringen, and what they may not. */
class LevensloopIT {
  private static final String BEZETTING = "dienstonderdeel;fte\n";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Leveraar integratie;
  private static Leveraar adviseur;
  private static Leveraar analist;
  private static Leveraar iTeam;

  @BeforeAll
  static void logIn() {
    integratie = new Leveraar(PRODUCT.integratie());
    adviseur = new Leveraar(PRODUCT.als("di-adviseur"));
    analist = new Leveraar(PRODUCT.als("hr-analist"));
    iTeam = new Leveraar(PRODUCT.als("i-team"));
  }

  @Test
  void eachStepSaysWhatCanFollow() {
    Answer gecontroleerd = analist.gecontroleerd("bezetting", "2019-03-31", BEZETTING + "IGJ;1\n");
    assertThat(acties(gecontroleerd)).containsExactly("verwerken", "weggooien");

    Answer verwerkt = analist.besluit(gecontroleerd, "verwerking");
    assertThat(Leveraar.status(verwerkt)).isEqualTo("verwerkt");
    assertThat(acties(verwerkt)).containsExactly("intrekken");
    assertThat(verwerkt.json().path("intrekbezwaar").isNull()).isTrue();

    Answer ingetrokken =
        analist.besluit(verwerkt, "intrekking", Map.of("toelichting", "verkeerd bestand"));
    assertThat(Leveraar.status(ingetrokken)).isEqualTo("ingetrokken");
    assertThat(acties(ingetrokken)).isEmpty();

    Answer nogEens = analist.besluit(ingetrokken, "verwerking");
    assertThat(nogEens.status()).isEqualTo(409);
    assertThat(nogEens.code()).isEqualTo("niet-in-deze-toestand");
  }

  @Test
  void aDecisionIsOnTheVersionThatWasRead() {
    Answer gelezen = analist.gecontroleerd("bezetting", "2019-06-30", BEZETTING + "IGJ;2\n");
    String pad = Leveraar.pad(gelezen) + "/verwijdering";

    assertThat(analist.client().post(pad).status()).isEqualTo(428);
    Answer oud = analist.client().ifMatch("\"1\"").post(pad);
    assertThat(oud.status()).isEqualTo(412);
    assertThat(oud.code()).isEqualTo("gewijzigd-sinds-lezen");
    assertThat(Leveraar.status(analist.besluit(gelezen, "verwijdering"))).isEqualTo("weggegooid");
    assertThat(analist.besluit(gelezen, "verwijdering").status()).isEqualTo(412);
  }

  @Test
  void aFewRejectedLinesAreConfirmedByWhoDelivered() {
    String csv = register(1, 99) + "a1b2c3d4%016xe5f60718;31-02-2022\n".formatted(200);

    Answer levering = iTeam.gecontroleerd("uwv-doelgroepregister", "2019-03-31", csv);

    assertThat(Leveraar.status(levering)).isEqualTo("bevestiging-nodig");
    assertThat(Leveraar.meldingen(levering)).containsExactly("afgekeurde-regels");
    assertThat(levering.json().at("/meldingen/0/detail").asText())
        .isEqualTo("Afgekeurde regels: 1 (1,0%); ze tellen niet mee.");
    assertThat(acties(levering)).contains("bevestigen");
    assertThat(iTeam.besluit(levering, "verwerking").code()).isEqualTo("bevestiging-nodig");
    Answer bevestigd = iTeam.bevestig(levering, "afgekeurde-regels");
    assertThat(Leveraar.status(bevestigd)).isEqualTo("gecontroleerd");
    assertThat(bevestigd.json().at("/meldingen/0/bevestiging/toelichting").asText())
        .isEqualTo("nagevraagd en akkoord");
    assertThat(iTeam.bevestig(bevestigd, "afgekeurde-regels").status()).isEqualTo(409);
  }

  @Test
  void aConfirmationHoldsNoBurgerservicenummer() throws Exception {
    String csv = register(1, 98) + "a1b2c3d4%016xe5f60718;geen\n".formatted(200);
    Answer levering = iTeam.gecontroleerd("uwv-doelgroepregister", "2019-06-30", csv);

    Answer answer =
        iTeam.besluit(
            levering,
            "bevestiging",
            Map.of("code", "afgekeurde-regels", "toelichting", "het gaat om 249566758"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly("body /toelichting mogelijk-bsn");
    assertThat(new Sporen(DATABASE).tabellenMet("249566758")).isEmpty();
  }

  @Test
  void moreThanFivePercentRejectedIsBlocked() {
    String csv = register(1, 94) + "a1b2c3d4%016xe5f60718;geen\n".formatted(200).repeat(6);

    Answer levering = iTeam.gecontroleerd("uwv-doelgroepregister", "2019-09-30", csv);

    assertThat(Leveraar.status(levering)).isEqualTo("gecontroleerd");
    assertThat(Leveraar.meldingen(levering)).containsExactly("afkeur-boven-grens");
    assertThat(acties(levering)).containsExactly("weggooien");
    Answer verwerking = iTeam.besluit(levering, "verwerking");
    assertThat(verwerking.status()).isEqualTo(409);
    assertThat(verwerking.code()).isEqualTo("levering-geblokkeerd");
  }

  @Test
  void whatIsBlockedAsksForNoConfirmation() {
    integratie.verwerkt("bezetting", "2022-06-30", BEZETTING + "RIVM;1\nIGJ;1\nCIBG;1\nSCP;1\n");

    Answer levering =
        integratie.gecontroleerd(
            "bezetting", "2022-09-30", BEZETTING + "RIVM;1\nIGJ;1\nCIBG;geen\n");

    assertThat(Leveraar.meldingen(levering)).contains("afkeur-boven-grens", "omvang-afwijkend");
    assertThat(Leveraar.status(levering)).isEqualTo("gecontroleerd");
  }

  @Test
  void anotherPersonConfirmsAnUnusualSize() {
    integratie.verwerkt("bezetting", "2020-03-31", BEZETTING + "RIVM;1\nIGJ;1\nCIBG;1\nSCP;1\n");
    Answer levering =
        integratie.gecontroleerd("bezetting", "2020-06-30", BEZETTING + "RIVM;1\nIGJ;1\n");
    assertThat(Leveraar.meldingen(levering)).containsExactly("omvang-afwijkend");
    assertThat(levering.json().at("/meldingen/0/detail").asText())
        .startsWith("Het aantal regels ging van 4 naar 2;");
    assertThat(acties(levering)).containsExactly("weggooien");

    Answer zelf = integratie.bevestig(levering, "omvang-afwijkend");
    assertThat(zelf.status()).isEqualTo(403);
    assertThat(zelf.code()).isEqualTo("bevestiging-door-ander");

    Answer doorAnder = adviseur.bevestig(adviseur.lees(levering), "omvang-afwijkend");
    assertThat(Leveraar.status(doorAnder)).isEqualTo("gecontroleerd");
    assertThat(doorAnder.json().at("/meldingen/0/bevestiging/door").asText())
        .isEqualTo("HR-beleidsadviseur diversiteit en inclusie");
  }

  @Test
  void anotherPersonConfirmsARegisterThatHardlyMatches() {
    integratie.verwerkt("personeel", "2021-03-31", personeel(1, 69));

    Answer levering =
        integratie.gecontroleerd("uwv-doelgroepregister", "2021-03-31", register(1, 100));

    assertThat(Leveraar.meldingen(levering)).contains("koppeling-laag");
    assertThat(melding(levering, "koppeling-laag").path("params").has("procent")).isFalse();
    assertThat(melding(levering, "koppeling-laag").path("detail").asText())
        .contains("minder dan 70%");
    assertThat(integratie.bevestig(levering, "koppeling-laag").status()).isEqualTo(403);
  }

  @Test
  void aRegisterThatMatchesEnoughNeedsNoConfirmation() {
    integratie.verwerkt("personeel", "2018-03-31", personeel(1, 70));

    Answer levering =
        integratie.gecontroleerd("uwv-doelgroepregister", "2018-03-31", register(1, 100));

    assertThat(Leveraar.meldingen(levering)).doesNotContain("koppeling-laag");
  }

  @Test
  void doubleKeysAreNamedByTheirLinesAndNoMoreLinesGoIn() throws Exception {
    Answer personeel =
        integratie.gecontroleerd(
            "personeel", "2021-06-30", personeel(1, 3) + personeel(2, 1).split("\n", 2)[1]);
    Answer bezetting =
        integratie.gecontroleerd("bezetting", "2021-06-30", BEZETTING + "RIVM;1\nIGJ;2\nRIVM;3\n");

    assertThat(dubbel(personeel)).containsExactly("3", "5");
    assertThat(dubbel(bezetting)).containsExactly("2", "4");
    for (Answer levering : List.of(personeel, bezetting)) {
      assertThat(Leveraar.meldingen(levering)).containsExactly("dubbele-sleutels");
      assertThat(integratie.besluit(levering, "verwerking").code())
          .isEqualTo("levering-geblokkeerd");
    }
    assertThat(
            DATABASE.column(
                """
                select has_table_privilege('inclusiemonitor_app', laadtabel_naam(nummer), 'INSERT')
                from leveringen where id = '%s'
                """
                    .formatted(personeel.json().path("id").asText())))
        .containsExactly("f");
  }

  @Test
  void theITeamSeesOnlyItsOwn() {
    Answer vanAnder = analist.gecontroleerd("bezetting", "2021-09-30", BEZETTING + "RIVM;9\n");
    Answer eigen = iTeam.gecontroleerd("personeel", "2021-09-30", personeel(1, 1));

    assertThat(iTeam.lees(vanAnder).status()).isEqualTo(404);
    assertThat(iTeam.client().get(Leveraar.pad(vanAnder) + "/afgekeurde-regels").status())
        .isEqualTo(404);
    assertThat(iTeam.client().get(Leveraar.pad(vanAnder) + "/voorvertoning").status())
        .isEqualTo(404);
    assertThat(iTeam.besluit(vanAnder, "verwerking").status()).isEqualTo(404);
    assertThat(analist.lees(eigen).status()).isEqualTo(200);
    assertThat(iTeam.client().get("/leveringen").json().path("leveringen"))
        .isNotEmpty()
        .allMatch(levering -> levering.path("eigen").asBoolean());
  }

  @Test
  void eachDeliversWhatItsRoleDelivers() {
    Answer analistPersoneel = analist.lever("personeel", "2021-12-31", personeel(1, 1));
    Answer iTeamBezetting = iTeam.lever("bezetting", "2021-12-31", BEZETTING + "RIVM;1\n");
    Leveraar hrAdviseur = new Leveraar(PRODUCT.als("hr-adviseur-rivm"));

    assertThat(analistPersoneel.status()).isEqualTo(403);
    assertThat(analistPersoneel.code()).isEqualTo("soort-niet-toegestaan");
    assertThat(iTeamBezetting.status()).isEqualTo(403);
    assertThat(hrAdviseur.client().get("/leveringen").status()).isEqualTo(403);
    assertThat(hrAdviseur.lever("bezetting", "2021-12-31", BEZETTING + "RIVM;1\n").status())
        .isEqualTo(403);
    assertThat(PRODUCT.anoniem().get("/leveringen").status()).isEqualTo(401);
  }

  @Test
  void whoMayNotDeliverASoortDecidesNothingAboutIt() {
    Answer open =
        iTeam.gecontroleerd(
            "uwv-doelgroepregister", "2017-03-31", register(1, 99) + "%032x;geen\n".formatted(200));
    Answer verwerkt =
        adviseur.verwerkt("binnenwerk", "2017-06-30", "dienstonderdeel;categorie;banen\n");

    assertThat(acties(analist.lees(open))).isEmpty();
    assertThat(acties(analist.lees(verwerkt))).isEmpty();
    for (Answer geweigerd :
        List.of(
            analist.bevestig(open, "afgekeurde-regels"),
            analist.besluit(open, "verwerking"),
            analist.besluit(open, "verwijdering"),
            analist.besluit(verwerkt, "intrekking", Map.of("toelichting", "mag dit")))) {
      assertThat(geweigerd.status()).isEqualTo(403);
      assertThat(geweigerd.code()).isEqualTo("soort-niet-toegestaan");
    }
  }

  @Test
  void anAnalistIsTheOtherWhoConfirmsAnySoort() {
    integratie.verwerkt("personeel", "2018-06-30", personeel(1, 69));
    Answer levering =
        integratie.gecontroleerd("uwv-doelgroepregister", "2018-06-30", register(1, 100));

    assertThat(acties(analist.lees(levering))).containsExactly("bevestigen");
    assertThat(analist.bevestig(analist.lees(levering), "koppeling-laag").status()).isEqualTo(200);
  }

  @Test
  void aFileWithOnlyAHeaderSaysThatThereIsNothing() {
    Answer levering =
        integratie.gecontroleerd("binnenwerk", "2021-12-31", "dienstonderdeel;categorie;banen\n");

    assertThat(Leveraar.status(levering)).isEqualTo("gecontroleerd");
    assertThat(levering.json().path("regels").asInt()).isZero();
  }

  private static String register(int van, int aantal) {
    StringBuilder csv = new StringBuilder("pseudoniem;registratie_begin\n");
    for (int i = van; i < van + aantal; i++) {
      csv.append("a1b2c3d4%016xe5f60718;2017-01-01\n".formatted(i));
    }
    return csv.toString();
  }

  private static String personeel(int van, int aantal) {
    StringBuilder csv =
        new StringBuilder(
            "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst\n");
    for (int i = van; i < van + aantal; i++) {
      csv.append("a1b2c3d4%016xe5f60718;1;RIVM;5;24;2017-01-01\n".formatted(i));
    }
    return csv.toString();
  }

  private static List<String> acties(Answer levering) {
    return each(levering.json().path("acties")).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode melding(Answer levering, String code) {
    return each(levering.json().path("meldingen"))
        .filter(melding -> melding.path("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> dubbel(Answer levering) {
    return each(integratie
            .client()
            .get(Leveraar.pad(levering) + "/afgekeurde-regels")
            .json()
            .path("afgekeurdeRegels"))
        .filter(regel -> regel.path("code").asText().equals("dubbele-sleutel"))
        .map(regel -> regel.path("regel").asText())
        .toList();
  }
}
