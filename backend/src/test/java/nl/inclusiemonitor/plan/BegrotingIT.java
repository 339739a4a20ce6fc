package nl.inclusiemonitor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Risks and money through the API: what is refused of a row, and what the budget answers. */
class BegrotingIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String POSTEN = "/registers/begrotingsposten/regels";

  private static ApiClient adviseur;

  @BeforeAll
  static void aanmelden() {
    adviseur = PRODUCT.als("di-adviseur");
  }

  @Test
  void theBudgetTellsWhatAJobCostsAndWhatEnds() {
    String incidenteel =
        maak(
            Map.of(
                "titel", "Binnenwerk 2022",
                "aard", "incidenteel",
                "status", "beschikbaar",
                "bedrag", "2700000",
                "verplicht", "2500000",
                "gerealiseerd", "1200000.50",
                "jaarVan", 2022,
                "jaarTot", 2022,
                "spoor", "2",
                "banen", "70.35"));
    String verplicht =
        maak(
            Map.of(
                "titel", "Verplichte banen",
                "aard", "structureel",
                "status", "verplicht",
                "bedrag", "1100000",
                "spoor", "2",
                "banen", "21"));
    String onbekend =
        maak(Map.of("titel", "Plaatsingen", "aard", "structureel", "status", "beschikbaar"));

    Answer antwoord = PRODUCT.als("bestuurder").get("/begroting?jaar=2022");

    assertThat(antwoord.status()).isEqualTo(200);
    JsonNode begroting = antwoord.json();
    assertThat(begroting.at("/kosten/0/posten/0/perBaan").asText()).isEqualTo("38379.5309168443");
    assertThat(begroting.at("/kosten/0/posten/1/perBaan").asText()).isEqualTo("52380.9523809524");
    assertThat(begroting.at("/kosten/0/verschil/laagste").asText()).isEqualTo(incidenteel);
    assertThat(begroting.at("/kosten/0/verschil/hoogste").asText()).isEqualTo(verplicht);
    assertThat(begroting.at("/jaren/1/structureel/bedrag").isNull()).isTrue();
    assertThat(begroting.at("/jaren/1/opgelegd/bedrag").asText()).isEqualTo("1100000");
    assertThat(begroting.at("/jaren/1/structureel/tenMinste").asBoolean()).isTrue();
    assertThat(begroting.at("/jaren/1/structureel/posten").toString()).contains(onbekend);
    assertThat(begroting.at("/jaren/2/banenZonderGeld").asText()).isEqualTo("70.35");
    assertThat(begroting.at("/eindigt/0/code").asText()).isEqualTo(incidenteel);
    assertThat(begroting.at("/besteding/gerealiseerd/bedrag").asText()).isEqualTo("1200000.5");
    assertThat(begroting.at("/heffing/perBaan").asText()).isEqualTo("5000");
    assertThat(begroting.at("/heffing/opgelegd").asBoolean()).isFalse();
    assertThat(
            PRODUCT.als("bestuurder").with("Accept", "text/csv").get("/begroting?jaar=2022").text())
        .contains(
            "2022;structureel;;;nee;;;" + onbekend,
            "2022;opgelegd;;1100000;ja;;;" + verplicht,
            "2023;banen-zonder-geld;;;;70,35;;",
            "2022;kosten;2;2700000;ja;70,35;38379,5309168443;" + incidenteel,
            "2022;heffing;;;ja;;5000;");
    assertThat(PRODUCT.als("i-team").get("/begroting?jaar=2022").status()).isEqualTo(403);
    assertThat(adviseur.get("/begroting").status()).isEqualTo(400);
  }

  @Test
  void moneyBelowNoughtOrThatEndsBeforeItBeginsIsRefused() {
    assertThat(fouten(Map.of("banen", "-1"))).containsExactly("/velden/banen getal-onder-nul");
    assertThat(fouten(Map.of("jaarVan", 2023, "jaarTot", 2022)))
        .containsExactly("/velden/jaarTot einde-voor-begin");
  }

  private static List<String> fouten(Map<String, Object> velden) {
    Map<String, Object> alle = new HashMap<>(velden);
    alle.putAll(Map.of("titel", "Fout", "aard", "structureel", "status", "beschikbaar"));
    Answer geweigerd = adviseur.post(POSTEN, post(alle));

    assertThat(geweigerd.status()).isEqualTo(400);
    return StreamSupport.stream(geweigerd.json().path("errors").spliterator(), false)
        .map(fout -> fout.path("name").asText() + " " + fout.path("code").asText())
        .toList();
  }

  @Test
  void aRiskThatItsMeasureMakesGreaterIsRefused() {
    Answer geweigerd =
        adviseur.post(
            "/registers/risicos/regels",
            Map.of(
                "velden",
                Map.of(
                    "titel", "Te weinig kandidaten",
                    "trend", "stijgt",
                    "status", "open",
                    "kans", 3,
                    "gevolg", 3,
                    "kansNa", 4,
                    "gevolgNa", 3)));

    assertThat(geweigerd.status()).isEqualTo(400);
    assertThat(geweigerd.json().path("errors"))
        .extracting(fout -> fout.path("name").asText() + " " + fout.path("code").asText())
        .containsExactlyInAnyOrder(
            "/velden/kansNa na-hoger-dan-voor", "/velden/maatregel maatregel-ontbreekt");
  }

  private static String maak(Map<String, Object> velden) {
    Answer gemaakt = adviseur.post(POSTEN, post(velden));
    assertThat(gemaakt.status()).isEqualTo(201);
    return gemaakt.json().path("code").asText();
  }

  private static Map<String, Object> post(Map<String, Object> velden) {
    Map<String, Object> alle = new HashMap<>(velden);
    alle.put("herkomst", "centraal");
    return Map.of("velden", alle);
  }
}
