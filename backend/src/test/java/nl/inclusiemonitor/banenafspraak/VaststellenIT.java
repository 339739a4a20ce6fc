package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q2;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static nl.inclusiemonitor.banenafspraak.Vaststelbalie.pad;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a stand becomes vastgesteld: by two persons, with a checklist, and as a next version. */
class VaststellenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String KWARTAAL = "2022-Q3";
  private static final String[] MAANDEN = {"2022-07", "2022-08", "2022-09"};

  private static Bronnen bronnen;
  private static Vaststelbalie balie;
  private static ApiClient bestuurder;

  @BeforeAll
  static void logIn() throws Exception {
    DATABASE.sql(
        "update accounts set rollen = '{vaststeller,di-adviseur}' where gebruikersnaam = 'vaststeller'");
    bronnen = new Bronnen(PRODUCT);
    balie = new Vaststelbalie(PRODUCT);
    bestuurder = PRODUCT.als("bestuurder");
  }

  @BeforeEach
  void begin() throws Exception {
    Bronnen.wis(DATABASE);
  }

  @Test
  void oneOffersAndAnotherDecides() throws Exception {
    bronnen.volledig(Q3, MAANDEN);
    assertThat(bestuurder.get("/standen/2022-Q3").status()).isEqualTo(404);

    JsonNode voorgedragen = balie.draagVoor(KWARTAAL).json();
    assertThat(voorgedragen.at("/voordracht/status").asText()).isEqualTo("open");
    assertThat(voorgedragen.at("/voordracht/eigen").asBoolean()).isTrue();
    assertThat(voorgedragen.path("acties").toString()).doesNotContain("vaststellen");

    Answer besloten = balie.besluit(KWARTAAL, Map.of("besluit", "vaststellen"));

    assertThat(besloten.json().path("status").asText()).isEqualTo("vastgesteld");
    assertThat(besloten.json().at("/voordracht/beslotenDoor").asText()).isEqualTo("MT-lid OBP");
    assertThat(besloten.json().path("acties")).isEmpty();
    JsonNode gezien = bestuurder.get("/standen/2022-Q3").json();
    assertThat(gezien.path("status").asText()).isEqualTo("vastgesteld");
    assertThat(gezien.at("/totaal/gerealiseerd/status").asText()).isEqualTo("vastgesteld");
    JsonNode versie = bestuurder.get(pad(KWARTAAL, "versies")).json().at("/versies/0");
    assertThat(versie.path("sha256").asText()).hasSize(64);
    assertThat(versie.path("voorgedragenDoor").asText())
        .isEqualTo("HR-beleidsadviseur diversiteit en inclusie");
    assertThat(
            DATABASE.column(
                "select handeling from audit where onderwerp = 'stand' order by nummer desc limit 2"))
        .containsExactly("stand-vastgesteld", "stand-voorgedragen");
  }

  @Test
  void nobodyDecidesOnWhatIsTheirOwn() throws Exception {
    bronnen.volledig(Q3, MAANDEN);
    ApiClient beide = balie.vaststeller;
    String etag = beide.get(pad(KWARTAAL, "vaststelling")).header("ETag");
    int versie = balie.staat(KWARTAAL).json().path("versie").asInt();
    Answer eigen = beide.ifMatch(etag).post(pad(KWARTAAL, "voordracht"), Map.of("versie", versie));
    assertThat(eigen.status()).as(eigen.text()).isEqualTo(200);

    Answer besluit = balie.besluit(KWARTAAL, Map.of("besluit", "vaststellen"));

    assertThat(besluit.status()).isEqualTo(403);
    assertThat(besluit.code()).isEqualTo("eigen-voordracht");
    assertThat(
            balie
                .adviseur
                .ifMatch(eigen.header("ETag"))
                .post(pad(KWARTAAL, "besluit"), Map.of("besluit", "vaststellen"))
                .status())
        .as("the contract lets only a vaststeller decide")
        .isEqualTo(403);
  }

  @Test
  void whoReadAnotherStateIsToldSo() {
    bronnen.volledig(Q3, MAANDEN);
    Answer staat = balie.staat(KWARTAAL);
    Map<String, Object> aanvraag = Map.of("versie", staat.json().path("versie").asInt());
    String voordracht = pad(KWARTAAL, "voordracht");

    assertThat(balie.adviseur.post(voordracht, aanvraag).status()).isEqualTo(428);
    assertThat(balie.adviseur.ifMatch("\"x\"").post(voordracht, aanvraag).status()).isEqualTo(412);
    Answer ouder =
        balie.adviseur.ifMatch(staat.header("ETag")).post(voordracht, Map.of("versie", 1));
    assertThat(ouder.code()).isEqualTo("stand-veranderd");
    assertThat(balie.besluit(KWARTAAL, Map.of("besluit", "vaststellen")).code())
        .isEqualTo("geen-open-voordracht");
    assertThat(balie.adviseur.get(pad("2019-Q1", "vaststelling")).status()).isEqualTo(404);
    assertThat(PRODUCT.als("hr-adviseur-rivm").get(pad(KWARTAAL, "vaststelling")).status())
        .isEqualTo(403);
  }

  @Test
  void aMissingSourceNeedsAReasonEach() {
    bronnen.bezetting(Q3, "100");
    bronnen.binnenwerk(Q3, "KERN;2,5");
    Answer staat = balie.staat(KWARTAAL);
    assertThat(staat.json().path("ontbrekend")).hasSize(3);

    Answer zonder =
        balie
            .adviseur
            .ifMatch(staat.header("ETag"))
            .post(
                pad(KWARTAAL, "voordracht"),
                Map.of(
                    "versie",
                    staat.json().path("versie").asInt(),
                    "ontbrekend",
                    List.of(
                        Map.of("soort", "inhuur", "reden", "anders"),
                        Map.of("soort", "bezetting", "reden", "komt-niet-meer"),
                        Map.of(
                            "soort",
                            "personeel",
                            "reden",
                            "anders",
                            "toelichting",
                            "zie 249566758"))));

    assertThat(zonder.status()).isEqualTo(400);
    assertThat(zonder.json().findValuesAsText("code"))
        .contains("verplicht", "bron-ontbreekt-niet", "mogelijk-bsn", "reden-per-bron");
    assertThat(zonder.text()).doesNotContain("249566758");
    balie.stelVast(KWARTAAL);
    assertThat(
            bestuurder.get("/standen/2022-Q3").json().at("/totaal/gerealiseerd/weergave").asText())
        .isEqualTo("ten minste 2,50");
  }

  @Test
  void whatCameInBetweenMakesTheVoordrachtStale() {
    bronnen.volledig(Q3, MAANDEN);
    balie.draagVoor(KWARTAAL);
    bronnen.binnenwerk(Q3, "KERN;3");
    int nieuw = balie.staat(KWARTAAL).json().path("versie").asInt();
    assertThat(balie.staat(KWARTAAL).json().at("/voordracht/verouderd").asBoolean()).isTrue();

    Answer besluit = balie.besluit(KWARTAAL, Map.of("besluit", "vaststellen"));

    assertThat(besluit.status()).isEqualTo(409);
    assertThat(besluit.code()).isEqualTo("voordracht-verouderd");
    assertThat(besluit.json().at("/params/versie").asInt()).isEqualTo(nieuw);
    balie.stelVast(KWARTAAL);
    assertThat(bestuurder.get("/standen/2022-Q3").json().path("versie").asInt()).isEqualTo(nieuw);
  }

  @Test
  void whatIsGivenBackSaysWhyAndMayBeOfferedAgain() {
    bronnen.volledig(Q3, MAANDEN);
    balie.draagVoor(KWARTAAL);

    assertThat(balie.besluit(KWARTAAL, Map.of("besluit", "teruggeven")).status()).isEqualTo(400);
    assertThat(
            balie
                .besluit(KWARTAAL, Map.of("besluit", "teruggeven", "toelichting", "     "))
                .json()
                .at("/errors/0/name")
                .asText())
        .isEqualTo("/toelichting");
    Answer terug =
        balie.besluit(
            KWARTAAL, Map.of("besluit", "teruggeven", "toelichting", "De inleen klopt nog niet"));

    assertThat(terug.json().at("/voordracht/status").asText()).isEqualTo("teruggegeven");
    assertThat(terug.json().at("/voordracht/besluitToelichting").asText())
        .isEqualTo("De inleen klopt nog niet");
    balie.stelVast(KWARTAAL);
  }

  @Test
  void whatComesLaterIsANextVersionAndACorrectionSaysWhy() {
    bronnen.volledig(Q3, MAANDEN);
    balie.stelVast(KWARTAAL);
    int eerste = bestuurder.get("/standen/2022-Q3").json().path("versie").asInt();
    String bytes = bestuurder.get("/standen/2022-Q3").text();
    bronnen.binnenwerk(Q3, "KERN;4");
    Answer staat = balie.staat(KWARTAAL);
    assertThat(staat.json().path("toelichtingNodig").asBoolean()).isTrue();
    assertThat(staat.json().path("controlelijst").findValuesAsText("code")).contains("correctie");
    assertThat(bestuurder.get("/standen/2022-Q3").text()).isEqualTo(bytes);

    Answer zonder =
        balie
            .adviseur
            .ifMatch(staat.header("ETag"))
            .post(
                pad(KWARTAAL, "voordracht"), Map.of("versie", staat.json().path("versie").asInt()));
    assertThat(zonder.status()).isEqualTo(400);
    balie.stelVast(KWARTAAL);

    assertThat(bestuurder.get("/standen/2022-Q3").json().path("versie").asInt())
        .isEqualTo(eerste + 1);
    assertThat(bestuurder.get("/standen/2022-Q3?versie=" + eerste).text()).isEqualTo(bytes);
    assertThat(
            bestuurder.get(pad(KWARTAAL, "versies")).json().at("/versies/0/toelichting").asText())
        .isEqualTo("Nagegaan met de bronnen");
    assertThat(
            bestuurder.get("/gebeurtenissen").json().path("gebeurtenissen").findValuesAsText("wat"))
        .as("what the overview tells of it, newest first")
        .startsWith("gecorrigeerd", "vastgesteld");
  }

  @Test
  void aLeveringOfAVastgesteldeStandIsNotWithdrawn() {
    bronnen.bezetting(Q3, "100");
    String levering =
        PRODUCT.als("di-adviseur").get("/leveringen").json().at("/leveringen/0/id").asText();
    balie.stelVast(KWARTAAL);

    String pad = "/leveringen/" + levering;
    Answer geweigerd =
        balie
            .adviseur
            .ifMatch(balie.adviseur.get(pad).header("ETag"))
            .post(pad + "/intrekking", Map.of("toelichting", "vergissing"));

    assertThat(geweigerd.status()).isEqualTo(409);
    assertThat(geweigerd.code()).isEqualTo("stand-vastgesteld");
    for (JsonNode getoond :
        List.of(
            balie.adviseur.get(pad).json(),
            balie.adviseur.get("/leveringen").json().at("/leveringen/0"))) {
      assertThat(getoond.path("acties")).as("it is not offered either").isEmpty();
      assertThat(getoond.at("/intrekbezwaar/code").asText()).isEqualTo("stand-vastgesteld");
      assertThat(getoond.at("/intrekbezwaar/detail").asText()).contains("vastgestelde stand");
    }
    assertThat(PRODUCT.als("fg").get(pad).json().path("intrekbezwaar").isNull())
        .as("who may not withdraw is told nothing of it")
        .isTrue();
  }

  @Test
  void aJumpBlocksUntilSomebodyExplainsIt() {
    kwartaalMet(Q2, 3);
    kwartaalMet(Q3, 20);
    Answer staat = balie.staat(KWARTAAL);
    assertThat(staat.json().at("/sprongen/0/dienstonderdeel").asText()).isEqualTo("KERN");
    assertThat(staat.json().at("/sprongen/0/van").asText()).isEqualTo("4,24");

    Answer geblokkeerd =
        balie
            .adviseur
            .ifMatch(staat.header("ETag"))
            .post(
                pad(KWARTAAL, "voordracht"), Map.of("versie", staat.json().path("versie").asInt()));
    assertThat(geblokkeerd.code()).isEqualTo("controlelijst-open");
    JsonNode klein = balie.vaststeller.get(pad(KWARTAAL, "vaststelling")).json();
    assertThat(klein.path("sprongen")).hasSize(1);
    assertThat(klein.at("/sprongen/0/dienstonderdeel").isNull())
        .as("of a small unit only that something jumped")
        .isTrue();
    assertThat(klein.at("/sprongen/0/van").isNull()).isTrue();
    assertThat(
            balie
                .adviseur
                .post(
                    pad(KWARTAAL, "sprongverklaring"),
                    Map.of("dienstonderdeel", "RIVM", "reden", "uitstroom"))
                .code())
        .isEqualTo("geen-sprong");

    Answer verklaard =
        PRODUCT
            .als("hr-analist")
            .post(
                pad(KWARTAAL, "sprongverklaring"),
                Map.of("dienstonderdeel", "KERN", "reden", "plaatsingen"));
    // An hr-analist may not see small units either, so not which one it is about.
    assertThat(verklaard.status()).isEqualTo(409);
    balie.stelVast(KWARTAAL);
  }

  /** A note may name the unit or a number; how many jumps are hidden tells about the units. */
  @Test
  void ofHiddenJumpsOnlyTheReasonsAreTold() {
    kwartaalMet(Q2, 3);
    kwartaalMet(Q3, 20);
    balie.adviseur.post(
        pad(KWARTAAL, "sprongverklaring"),
        Map.of(
            "dienstonderdeel",
            "KERN",
            "reden",
            "plaatsingen",
            "toelichting",
            "Zeventien plaatsingen bij de kern"));

    Answer analist = PRODUCT.als("hr-analist").get(pad(KWARTAAL, "vaststelling"));

    assertThat(analist.json().path("sprongen")).hasSize(1);
    assertThat(analist.json().at("/sprongen/0/verklaring/reden").asText()).isEqualTo("plaatsingen");
    assertThat(analist.json().at("/sprongen/0/verklaring/toelichting").isNull()).isTrue();
    assertThat(analist.text()).doesNotContain("Zeventien");
    assertThat(balie.staat(KWARTAAL).text()).contains("Zeventien");
  }

  private static void kwartaalMet(String peildatum, int personen) {
    bronnen.bezetting(peildatum, "1000");
    List<String> register = new ArrayList<>();
    List<String> personeel = new ArrayList<>();
    for (int i = 1; i <= personen; i++) {
      register.add(i + ";2020-01-01;");
      personeel.add(i + ";1;KERN;36;2020-01-01;;");
    }
    bronnen.register(peildatum, register.toArray(String[]::new));
    bronnen.personeel(peildatum, personeel.toArray(String[]::new));
    bronnen.binnenwerk(peildatum, "RIVM;2,5");
    bronnen.inhuur(peildatum, "CIBG;" + peildatum.substring(0, 7) + ";1;J;900");
  }
}
