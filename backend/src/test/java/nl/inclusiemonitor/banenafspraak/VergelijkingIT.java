package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A quarter beside itself, under another law or another year's numbers. */
class VergelijkingIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String PAD = "/standen/2022-Q3/vergelijking";

  private static Standlezing standen;
  private static ApiClient alles;
  private static ApiClient beperkt;

  @BeforeAll
  static void deliver() {
    new Bronnen(PRODUCT).volledig(Q3, "2022-07", "2022-08", "2022-09");
    standen = new Standlezing(PRODUCT, DATABASE);
    alles = PRODUCT.als("di-adviseur");
    beperkt = PRODUCT.als("vaststeller");
  }

  @Test
  void thePercentageOfAnotherYearChangesTheQuotumAndNotTheJobs() {
    JsonNode vergelijking = lees(alles, "?jaar=2023");

    JsonNode quotum = vergelijking.path("totaal").path("quotum");
    assertThat(vergelijking.path("ander").path("percentage").asText()).isEqualTo("2.95");
    assertThat(waarde(quotum, "eigen")).isEqualTo(standen.waarde("2022-Q3", "VWS", "quotum"));
    // 7.000 fte × 36 / 25,5 × (2,95 − 2,69) %
    assertThat(waarde(quotum, "verschil")).isEqualTo("25.6941176471");
    JsonNode tekort = vergelijking.path("totaal").path("tekort");
    assertThat(waarde(tekort, "verschil"))
        .as("what was realised is the same, so the shortage grows as the quotum does")
        .isEqualTo(waarde(quotum, "verschil"));
  }

  @Test
  void underALawWithoutQuotumThereIsNoneAndNoShortageAndNoLevy() {
    JsonNode vergelijking = lees(alles, "?regime=wet-banenafspraak");

    for (String cijfer : new String[] {"quotum", "realisatiePercentage", "tekort"}) {
      JsonNode ander = vergelijking.path("totaal").path(cijfer).path("ander");
      assertThat(ander.path("waarde").isNull()).as(cijfer).isTrue();
      assertThat(ander.path("reden").asText()).isEqualTo("geen-quotum");
    }
    assertThat(vergelijking.path("heffing").path("ander").path("reden").asText())
        .isEqualTo("geen-quotum");
    assertThat(vergelijking.path("heffing").path("eigen").path("waarde").isNull()).isFalse();
  }

  @Test
  void aHiddenUnitShowsNothingButItsQuotumAndAUnitHasNoLevy() {
    Answer antwoord = beperkt.get(PAD + "?jaar=2021");
    assertThat(antwoord.status()).as(antwoord.text()).isEqualTo(200);

    for (JsonNode deel : antwoord.json().path("dienstonderdelen")) {
      assertThat(deel.path("quotum").path("ander").path("waarde").isNull()).isFalse();
      for (String cijfer : new String[] {"realisatiePercentage", "tekort"}) {
        for (String kant : new String[] {"eigen", "ander", "verschil"}) {
          assertThat(deel.path(cijfer).path(kant).path("reden").asText()).isEqualTo("beschermd");
        }
      }
      assertThat(deel.has("heffing")).isFalse();
      assertThat(deel.has("klasse")).isFalse();
    }
  }

  @Test
  void aYearOrRegimeOfWhichNothingIsKnownIsNotFound() {
    assertThat(alles.get(PAD + "?jaar=2040").status()).isEqualTo(404);
    assertThat(alles.get(PAD + "?regime=anders").status()).isEqualTo(404);
    assertThat(alles.get("/standen/2019-Q1/vergelijking").status()).isEqualTo(404);
    JsonNode onbekend = lees(alles, "?jaar=2024").path("totaal").path("quotum");
    assertThat(onbekend.path("ander").path("reden").asText()).isEqualTo("percentage-onbekend");
    assertThat(onbekend.path("verschil").path("reden").asText()).isEqualTo("niet-te-vergelijken");
  }

  private static JsonNode lees(ApiClient lezer, String vraag) {
    Answer antwoord = lezer.get(PAD + vraag);
    assertThat(antwoord.status()).as(antwoord.text()).isEqualTo(200);
    return antwoord.json();
  }

  private static String waarde(JsonNode kant, String naam) {
    return kant.path(naam).path("waarde").asText();
  }
}
