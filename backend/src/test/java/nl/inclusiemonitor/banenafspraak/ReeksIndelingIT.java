package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static nl.inclusiemonitor.banenafspraak.Reorganisatiebalie.deel;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two quarters with a reorganisation between them: the series both ways, and who reads it. */
class ReeksIndelingIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String REEKS = "/standen/2022-Q4/reeks";
  private static final String DAARNA = "?indeling=2022-10-01";
  private static final String DAARVOOR = "?indeling=2022-09-30";

  private static ApiClient adviseur;

  @BeforeAll
  static void reorganiseer() throws Exception {
    Bronnen.wis(DATABASE);
    Reorganisatiebalie balie = new Reorganisatiebalie(PRODUCT);
    balie.lever(Q3);
    balie.reorganiseer(
        "splitsing", "2022-10-01", List.of("RIVM"), deel("RIVM", "RIVM"), deel("VACC", "Vaccins"));
    balie.reorganiseer("samenvoeging", "2022-10-01", List.of("CIBG", "IGJ"), deel("CIBG", "CIBG"));
    balie.lever("2022-12-31", "KERN", "RIVM", "VACC", "CIBG");
    adviseur = PRODUCT.als("di-adviseur");
  }

  @Test
  void inDeIndelingVanToenStaatDeTrendbreukErbij() {
    JsonNode reeks = adviseur.get(REEKS).json();

    assertThat(reeks.path("indeling").isNull()).isTrue();
    assertThat(codes(reeks)).as("what ended stays in its history").contains("VACC", "IGJ");
    for (String code : List.of("RIVM", "VACC", "CIBG", "IGJ")) {
      assertThat(rij(reeks, code).at("/trendbreuken/0/kwartaal").asText())
          .as(code)
          .isEqualTo("2022-Q4");
    }
    assertThat(rij(reeks, "KERN").path("trendbreuken")).isEmpty();
    assertThat(punt(reeks, "IGJ", "2022-Q4").isNull()).isTrue();
    assertThat(punt(reeks, "VACC", "2022-Q3").isNull()).isTrue();
  }

  @Test
  void inDeIndelingVanDaarnaIsElkeSomVergelijkbaarEnWatSplitsteNiet() {
    JsonNode reeks = adviseur.get(REEKS + DAARNA).json();

    assertThat(rij(reeks, "CIBG").path("trendbreuken")).isEmpty();
    assertThat(punt(reeks, "CIBG", "2022-Q3").path("waarde").isNull()).isFalse();
    assertThat(rij(reeks, "RIVM").at("/trendbreuken/0/voor/0/code").asText())
        .isEqualTo("RIVM+VACC");
    assertThat(punt(reeks, "RIVM", "2022-Q3").isNull()).as("nothing is estimated").isTrue();
    assertThat(punt(reeks, "RIVM+VACC", "2022-Q3"))
        .isEqualTo(punt(adviseur.get(REEKS).json(), "RIVM", "2022-Q3"));
  }

  @Test
  void inDeIndelingVanDaarvoorIsWatSplitsteWeerOpgeteld() {
    JsonNode reeks = adviseur.get(REEKS + DAARVOOR).json();

    assertThat(rij(reeks, "RIVM").path("trendbreuken")).isEmpty();
    assertThat(punt(reeks, "RIVM", "2022-Q4"))
        .isEqualTo(
            adviseur
                .get("/standen/2022-Q4/indelingen/2022-09-30")
                .json()
                .at("/stand/dienstonderdelen")
                .get(1)
                .path("realisatiePercentage"));
    assertThat(punt(reeks, "CIBG+IGJ", "2022-Q4").path("waarde").isNull()).isFalse();
    assertThat(reeks.path("totaal").path("realisatie"))
        .isEqualTo(adviseur.get(REEKS + DAARNA).json().path("totaal").path("realisatie"));
  }

  @Test
  void alsTabelStaanIndelingEnTrendbreukErbij() {
    ApiClient csv = adviseur.with("Accept", "text/csv");

    assertThat(csv.get(REEKS).text())
        .contains(";van toen;CIBG + IGJ > CIBG\r\n", ";van toen;RIVM > RIVM + Vaccins\r\n");
    assertThat(csv.get(REEKS + DAARNA).text())
        .contains(";2022-10-01;RIVM en Vaccins samen > RIVM + Vaccins\r\n");
  }

  @Test
  void watDeStandVerbergt_verbergtDeReeksInElkeIndeling() {
    ApiClient analist = PRODUCT.als("hr-analist");

    for (String indeling : List.of("", DAARNA, DAARVOOR)) {
      JsonNode reeks = analist.get(REEKS + indeling).json();
      for (String klein : List.of("ACBG", "SCP", "CCMO")) {
        assertThat(punt(reeks, klein, "2022-Q3").path("onderdrukt").asBoolean())
            .as(klein + indeling)
            .isTrue();
        assertThat(punt(reeks, klein, "2022-Q3").path("waarde").isNull()).isTrue();
      }
    }
  }

  /** RIVM kept its code when it split: its history is not that of what it is now. */
  @Test
  void wieBijEenDienstonderdeelHoort_zietZijnEigenRijMetDeTrendbreuk() {
    ApiClient rivm = PRODUCT.als("hr-adviseur-rivm");

    JsonNode vanToen = rivm.get(REEKS).json();
    assertThat(codes(vanToen)).containsExactly("RIVM");
    assertThat(rij(vanToen, "RIVM").path("trendbreuken")).hasSize(1);
    assertThat(codes(rivm.get(REEKS + DAARNA).json())).containsExactly("RIVM", "RIVM+VACC");
    assertThat(codes(rivm.get(REEKS + DAARVOOR).json()))
        .as("RIVM of then is now also VACC, which is not theirs")
        .containsExactly("RIVM");
    assertThat(punt(rivm.get(REEKS + DAARVOOR).json(), "RIVM", "2022-Q4").isNull()).isTrue();
  }

  private static JsonNode punt(JsonNode reeks, String code, String kwartaal) {
    for (int i = 0; i < reeks.path("kwartalen").size(); i++) {
      if (reeks.path("kwartalen").get(i).asText().equals(kwartaal)) {
        return rij(reeks, code).path("realisatie").get(i);
      }
    }
    throw new AssertionError(kwartaal);
  }

  private static JsonNode rij(JsonNode reeks, String code) {
    for (JsonNode regel : reeks.path("dienstonderdelen")) {
      if (regel.path("code").asText().equals(code)) {
        return regel;
      }
    }
    throw new AssertionError(code + " in " + codes(reeks));
  }

  private static List<String> codes(JsonNode reeks) {
    List<String> codes = new ArrayList<>();
    reeks.path("dienstonderdelen").forEach(regel -> codes.add(regel.path("code").asText()));
    return codes;
  }
}
