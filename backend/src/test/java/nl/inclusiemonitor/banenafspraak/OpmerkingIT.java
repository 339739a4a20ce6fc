package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people say of figures and rows: who reads it, and what waits for it. */
class OpmerkingIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String KWARTAAL = "2022-Q3";

  private static ApiClient adviseur;
  private static Vaststelbalie balie;

  @BeforeAll
  static void lever() {
    adviseur = PRODUCT.als("di-adviseur");
    balie = new Vaststelbalie(PRODUCT);
    new Bronnen(PRODUCT).volledig(Q3, "2022-07", "2022-08", "2022-09");
  }

  @Test
  void aStandWaitsForWhatMustBeSolvedFirst() {
    Answer gemaakt =
        maak(adviseur, "standen/2022-Q3/RIVM/tekort", "Klopt de bezetting?", true, true);
    assertThat(gemaakt.status()).isEqualTo(201);
    assertThat(punt().path("gewicht").asText()).isEqualTo("blokkeert");
    assertThat(punt().at("/betreft/0/dienstonderdeel").asText()).isEqualTo("RIVM");
    assertThat(punt().at("/betreft/0/onderwerp").asText()).isEqualTo("standen/2022-Q3/RIVM/tekort");
    assertThat(punt().at("/betreft/0/opmerking")).isEqualTo(gemaakt.json().path("id"));
    assertThat(balie.draagVoor(KWARTAAL).status()).isEqualTo(409);

    String pad = "/opmerkingen/" + gemaakt.json().path("id").asText() + "/afhandeling";
    Answer afgehandeld = adviseur.post(pad, Map.of("antwoord", "Nagevraagd, zij klopt"));

    assertThat(afgehandeld.json().path("antwoord").asText()).isEqualTo("Nagevraagd, zij klopt");
    assertThat(afgehandeld.json().path("magAfhandelen").asBoolean()).isFalse();
    assertThat(punt().isMissingNode()).isTrue();
    assertThat(adviseur.post(pad, Map.of("antwoord", "Nog eens")).code())
        .isEqualTo("opmerking-niet-open");
  }

  @Test
  void whatIsOnlySaidBlocksNothingAndARowNeverDoes() {
    String actie = actie("RIVM");
    Answer gezegd = maak(adviseur, actie, "Goed idee", false, false);
    assertThat(gezegd.status()).isEqualTo(201);
    assertThat(gezegd.json().path("magAfhandelen").asBoolean()).isFalse();

    assertThat(maak(adviseur, actie, "Wacht", true, true).json().at("/errors/0/code").asText())
        .isEqualTo("blokkeert-niets");
    assertThat(maak(adviseur, "standen/2022-Q3", "Wacht", false, true).status()).isEqualTo(400);
    assertThat(maak(adviseur, "standen/2031-Q1", "Wacht", true, true).status()).isEqualTo(404);
    assertThat(maak(adviseur, "registers/acties/A-9999", "Wat", false, false).status())
        .isEqualTo(404);
    Answer bsn = maak(adviseur, actie, "Zie 249566758", false, false);
    assertThat(bsn.status()).isEqualTo(400);
    assertThat(bsn.text()).contains("mogelijk-bsn").doesNotContain("249566758");
  }

  @Test
  void whoSpeaksForAUnitReadsAndSolvesWhatIsAboutIt() {
    String actie = actie("RIVM");
    String id = maak(adviseur, actie, "Kan dit eerder?", true, false).json().path("id").asText();
    String pad = "/opmerkingen/" + id;
    ApiClient bijRivm = PRODUCT.als("hr-adviseur-rivm");
    ApiClient bijCibg = PRODUCT.als("hr-adviseur-cibg");

    assertThat(bijCibg.get(pad).status()).isEqualTo(404);
    assertThat(bijCibg.get("/opmerkingen?open=true").text()).doesNotContain(id);
    assertThat(bijCibg.post(pad + "/afhandeling", Map.of("antwoord", "Nee")).status())
        .isEqualTo(404);
    assertThat(maak(bijCibg, "standen/2022-Q3/RIVM", "Wat hoog", false, false).status())
        .isEqualTo(403);
    assertThat(bijRivm.get(pad).json().path("magAfhandelen").asBoolean()).isTrue();
    assertThat(PRODUCT.als("bestuurder").get(pad).json().path("magAfhandelen").asBoolean())
        .isFalse();
    assertThat(bijRivm.post(pad + "/afhandeling", Map.of("antwoord", "Ja, in Q2")).status())
        .isEqualTo(200);
  }

  @Test
  void aQuarterListsWhatIsSaidOfItsUnitsToo() {
    maak(adviseur, "standen/2022-Q3", "Over het geheel", false, false);
    maak(adviseur, "standen/2022-Q3/CIBG", "Over een deel", false, false);

    String kwartaal = adviseur.get("/opmerkingen?onderwerp=standen/2022-Q3&limiet=100").text();
    assertThat(kwartaal).contains("Over het geheel").contains("Over een deel");
    String deel = adviseur.get("/opmerkingen?onderwerp=standen/2022-Q3/CIBG").text();
    assertThat(deel).contains("Over een deel").doesNotContain("Over het geheel");
    String geheel = adviseur.get("/opmerkingen?onderwerp=standen/2022-Q3/VWS&limiet=100").text();
    assertThat(geheel).contains("Over het geheel").doesNotContain("Over een deel");
    JsonNode eerste = adviseur.get("/opmerkingen?limiet=1").json();
    assertThat(
            adviseur
                .get("/opmerkingen?limiet=1&cursor=" + eerste.path("volgende").asText())
                .json()
                .at("/opmerkingen/0/id"))
        .isNotEqualTo(eerste.at("/opmerkingen/0/id"));
  }

  @Test
  void aFigureIsSpokenOfByItsNameAndItsRowListsIt() {
    ApiClient bijRivm = PRODUCT.als("hr-adviseur-rivm");
    Answer opgeteld = maak(bijRivm, "standen/2022-Q3/VWS/nogNodig", "Wat veel", false, false);
    assertThat(opgeteld.status()).isEqualTo(201);
    maak(adviseur, "standen/2022-Q3/IGJ/inleen", "Zonder maart", false, false);

    assertThat(adviseur.get("/opmerkingen?onderwerp=standen/2022-Q3/IGJ").text())
        .contains("standen/2022-Q3/IGJ/inleen")
        .doesNotContain("Wat veel");
    assertThat(bijRivm.get("/opmerkingen?onderwerp=standen/2022-Q3/VWS").text())
        .contains("Wat veel");
    assertThat(bijRivm.get("/opmerkingen?onderwerp=standen/2022-Q3").text())
        .doesNotContain("Zonder maart");
    assertThat(maak(bijRivm, "standen/2022-Q3/IGJ/inleen", "Wat", false, false).status())
        .isEqualTo(403);
    assertThat(maak(adviseur, "standen/2022-Q3/RIVM/salaris", "Wat", false, false).status())
        .isEqualTo(400);
    assertThat(maak(adviseur, "standen/2022-Q3/RIVM/nogNodig", "Wat", false, false).status())
        .isEqualTo(400);
    assertThat(maak(adviseur, "standen/2022-Q3/XYZ/tekort", "Wat", false, false).status())
        .isEqualTo(404);
  }

  @Test
  void whoReadsFinalFiguresOnlyReadsWhatIsSaidOfThoseOnly() {
    String id =
        maak(adviseur, "standen/2022-Q3/RIVM/tekort", "Voorlopig wat hoog", true, false)
            .json()
            .path("id")
            .asText();
    ApiClient bestuurder = PRODUCT.als("bestuurder");
    assertThat(bestuurder.get("/standen/2022-Q3").status()).isEqualTo(404);

    assertThat(bestuurder.get("/opmerkingen/" + id).status()).isEqualTo(404);
    for (String vraag : new String[] {"onderwerp=standen/2022-Q3", "open=true", "limiet=100"}) {
      assertThat(bestuurder.get("/opmerkingen?" + vraag).text())
          .contains("opmerkingen")
          .doesNotContain("Voorlopig wat hoog", "standen/");
    }
    assertThat(PRODUCT.als("vaststeller").get("/opmerkingen/" + id).status()).isEqualTo(200);
  }

  @Test
  void onlyARowThatTheReaderHasInThatQuarterIsSpokenOf() throws SQLException {
    ApiClient bijRivm = PRODUCT.als("hr-adviseur-rivm");
    assertThat(maak(adviseur, "standen/2022-Q3/REVE/tekort", "Wat", true, true).status())
        .isEqualTo(404);
    assertThat(maak(adviseur, "standen/2022-Q3/OVERIGE/inleen", "Wat", true, true).status())
        .isEqualTo(404);
    assertThat(maak(bijRivm, "standen/2022-Q3/OVERIGE/tekort", "Wat", true, true).status())
        .isEqualTo(404);

    // Said when the small units were one row still: only who reads all units reads and solves it.
    DATABASE.sql(
        """
        insert into opmerkingen (id, onderwerp, kwartaal, tekst, opvolgen, blokkeert, door, door_naam, op)
        values ('00000000-0000-7000-8000-000000000001', 'standen/2022-Q3/OVERIGE/tekort', '2022-Q3', 'Van de kleine',
          true, false, gen_random_uuid(), 'proef', now())
        """);
    String pad = "/opmerkingen/00000000-0000-7000-8000-000000000001";
    assertThat(bijRivm.get(pad).status()).isEqualTo(404);
    assertThat(bijRivm.get("/opmerkingen?onderwerp=standen/2022-Q3").text())
        .doesNotContain("Van de kleine");
    assertThat(bijRivm.post(pad + "/afhandeling", Map.of("antwoord", "Nee")).status())
        .isEqualTo(404);
    assertThat(adviseur.post(pad + "/afhandeling", Map.of("antwoord", "Nagegaan")).status())
        .isEqualTo(200);
  }

  @Test
  void whatIsSaidOfARowGoesAlongWhenTheRowMovesToAnotherUnit() {
    String actie = actie("RIVM");
    String id = maak(adviseur, actie, "Kan dit eerder?", true, false).json().path("id").asText();
    ApiClient bijRivm = PRODUCT.als("hr-adviseur-rivm");
    ApiClient bijCibg = PRODUCT.als("hr-adviseur-cibg");
    assertThat(bijRivm.get("/opmerkingen/" + id).status()).isEqualTo(200);

    String regel = "/" + actie.replace("acties/", "acties/regels/");
    Answer was = adviseur.get(regel);
    ObjectNode velden = was.json().path("velden").deepCopy();
    velden.put("dienstonderdeel", "CIBG");
    assertThat(
            adviseur
                .ifMatch(was.header("ETag"))
                .put(regel, Map.of("velden", velden, "notitie", "Naar CIBG"))
                .status())
        .isEqualTo(200);

    assertThat(bijRivm.get("/opmerkingen/" + id).status()).isEqualTo(404);
    assertThat(bijCibg.get("/opmerkingen?onderwerp=" + actie).text()).contains(id);
    assertThat(bijCibg.get("/opmerkingen/" + id).json().path("magAfhandelen").asBoolean()).isTrue();
  }

  @Test
  void onlySpacesAreNoCommentAndNoAnswer() {
    Answer leeg = maak(adviseur, "standen/2022-Q3/RIVM", " \n ", true, false);
    assertThat(leeg.status()).isEqualTo(400);
    assertThat(leeg.json().at("/errors/0/name").asText()).isEqualTo("/tekst");
    String id =
        maak(adviseur, "standen/2022-Q3/RIVM", "Klopt dit?", true, false)
            .json()
            .path("id")
            .asText();
    Answer zonder =
        adviseur.post("/opmerkingen/" + id + "/afhandeling", Map.of("antwoord", "  \n "));
    assertThat(zonder.status()).isEqualTo(400);
    assertThat(zonder.json().at("/errors/0/code").asText()).isEqualTo("verplicht");
  }

  private static JsonNode punt() {
    for (JsonNode punt : balie.staat(KWARTAAL).json().path("controlelijst")) {
      if (punt.path("code").asText().equals("open-opmerking")) {
        return punt;
      }
    }
    return balie.staat(KWARTAAL).json().path("geen");
  }

  private static String actie(String onderdeel) {
    JsonNode actie =
        adviseur
            .post(
                "/registers/acties/regels",
                Map.of(
                    "velden",
                    Map.of(
                        "titel", "Proef",
                        "spoor", "1",
                        "status", "gepland",
                        "teltMee", "nee",
                        "dienstonderdeel", onderdeel)))
            .json();
    return "registers/acties/" + actie.path("code").asText();
  }

  private static Answer maak(
      ApiClient door, String onderwerp, String tekst, boolean opvolgen, boolean blokkeert) {
    return door.post(
        "/opmerkingen",
        Map.of(
            "onderwerp", onderwerp, "tekst", tekst, "opvolgen", opvolgen, "blokkeert", blokkeert));
  }
}
