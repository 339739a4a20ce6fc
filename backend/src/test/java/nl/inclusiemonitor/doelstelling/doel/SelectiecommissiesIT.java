package nl.inclusiemonitor.doelstelling.doel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** How many selection committees were diverse, counted per quarter. */
class SelectiecommissiesIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String REGELS = "/registers/selectiecommissies/regels";

  @TempDir static Path data;

  private static ApiClient adviseur;
  private static Doelenloket loket;

  @BeforeAll
  static void load() {
    PRODUCT.laadDemo(data);
    adviseur = PRODUCT.als("di-adviseur");
    loket = new Doelenloket(adviseur);
  }

  @Test
  void aTargetReadsItsShareAndItsRowFromTheCountsOfAQuarter() {
    String code = legVast("2021-Q1", 15, 5, 0).json().path("code").asText();
    JsonNode doel =
        loket.toon(
            loket.doel(
                loket.indicator("selectiecommissies", "hoger", null),
                "VWS-breed",
                "alle",
                Map.of("normVan", "100")));

    assertThat(code).startsWith("E-");
    assertThat(doel.path("metingen"))
        .filteredOn(meting -> meting.path("peildatum").asText().equals("2021-03-31"))
        .singleElement()
        .satisfies(
            meting -> {
              assertThat(meting.path("waarde").asText()).isEqualTo("75");
              assertThat(meting.path("teller").asText()).isEqualTo("15");
              assertThat(meting.path("noemer").asText()).isEqualTo("20");
              assertThat(meting.at("/herkomst/register/0").asText()).isEqualTo(code);
            });
  }

  @Test
  void whereSomeAreNotKnownTheShareLiesBetweenTwoBounds() {
    legVast("2021-Q2", 10, 6, 4);

    assertThat(metingen("selectiecommissies"))
        .filteredOn(meting -> meting.path("peildatum").asText().equals("2021-06-30"))
        .singleElement()
        .satisfies(
            meting -> {
              assertThat(meting.path("waarde").isNull()).isTrue();
              assertThat(meting.path("onder").asText()).isEqualTo("50");
              assertThat(meting.path("boven").asText()).isEqualTo("70");
              assertThat(meting.path("kwaliteit").asText()).isEqualTo("beperkt");
            });
  }

  @Test
  void aQuarterIsCountedOnceAndWhenItIsOver() {
    legVast("2021-Q3", 1, 1, 1);

    assertThat(codes(legVast("2021-Q3", 2, 1, 0))).containsExactly("kwartaal-is-geteld");
    assertThat(codes(legVast("2099-Q4", 2, 1, 0))).containsExactly("kwartaal-niet-voorbij");
  }

  @Test
  void numbersAreCorrectedByWithdrawingThemAndCountingAgain() {
    JsonNode eerst = legVast("2020-Q4", 3, 1, 0).json();
    String adres = REGELS + "/" + eerst.path("code").asText();

    Answer ingetrokken =
        adviseur.ifMatch(adviseur.get(adres).header("ETag")).post(adres + "/beeindiging", Map.of());

    assertThat(ingetrokken.status()).as(ingetrokken.text()).isEqualTo(200);
    assertThat(legVast("2020-Q4", 2, 2, 0).status()).isEqualTo(201);
  }

  private static Iterable<JsonNode> metingen(String meetwijze) {
    for (JsonNode indicator : adviseur.get("/indicatoren").json().path("indicatoren")) {
      if (indicator.path("meetwijze").asText().equals(meetwijze)) {
        return indicator.at("/reeksen/0/metingen");
      }
    }
    throw new AssertionError("no indicator is measured by " + meetwijze);
  }

  private static Iterable<String> codes(Answer geweigerd) {
    assertThat(geweigerd.status()).as(geweigerd.text()).isEqualTo(400);
    return geweigerd.json().path("errors").findValuesAsText("code");
  }

  private static Answer legVast(String kwartaal, int voldoet, int voldoetNiet, int onbekend) {
    Map<String, Object> velden = new HashMap<>();
    velden.put("titel", "Selectiecommissies " + kwartaal);
    velden.put("kwartaal", kwartaal);
    velden.put("voldoet", voldoet);
    velden.put("voldoetNiet", voldoetNiet);
    velden.put("onbekend", onbekend);
    return adviseur.post(REGELS, Map.of("velden", velden));
  }
}
