package nl.inclusiemonitor.aanwezigheid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.aanwezigheid.Telbalie.Bestand;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was counted blind is what the indicator of trained committee members says. */
class TellingAlsMetingIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Telbalie balie;
  private static String doel;

  @BeforeAll
  static void stelEenDoel() {
    balie = new Telbalie(PRODUCT);
    String indicator =
        maak(
            "indicatoren",
            Map.of(
                "naam", "Commissieleden met de training",
                "thema", "selectie",
                "eenheid", "procent",
                "richting", "hoger",
                "meetwijze", "training-commissieleden",
                "frequentie", "kwartaal",
                "definitieversie", 1));
    doel =
        maak(
            "doelen",
            Map.of(
                "titel", "Elk commissielid is getraind",
                "indicator", indicator,
                "scope", "VWS-breed",
                "schaalgroep", "alle",
                "normVan", "100",
                "status", "geldt"));
  }

  @BeforeEach
  void begin() throws SQLException {
    DATABASE.sql(
        "delete from aanwezigheid_uitkomsten",
        "delete from aanwezigheidstellingen",
        "delete from aanwezigheid_dpias");
    Leveraar.wis(DATABASE);
    balie.zetAan();
  }

  @Test
  void aCountIsReadWithTheIndicatorAndJudgesItsTarget() {
    assertThat(hetDoel().path("oordeel").asText()).isEqualTo("geen-meting");

    tel(goed());

    assertThat(metingen(balie.adviseur))
        .containsExactly(
            "VWS 2022-09-30 ongeveer 35 van 60 (53 tot 64%)",
            "KERN 2022-09-30 ongeveer 25 van 40 (54 tot 72%)",
            "RIVM 2022-09-30 ongeveer 10 van 20 (36 tot 67%)");
    JsonNode meting = reeksen(balie.adviseur).at("/0/metingen/0");
    assertThat(meting.path("waarde").isNull()).isTrue();
    assertThat(meting.path("noemer").isNull()).isTrue();
    assertThat(meting.path("onder").asText()).isEqualTo("53");
    assertThat(meting.path("boven").asText()).isEqualTo("64");
    assertThat(meting.path("kwaliteit").asText()).isEqualTo("goed");
    assertThat(meting.at("/herkomst/soort").asText()).isEqualTo("telling");
    assertThat(meting.at("/herkomst/naam").asText())
        .isEqualTo("Blinde aanwezigheidstelling 2022-Q3");
    assertThat(hetDoel().path("oordeel").asText()).isEqualTo("achter");
    assertThat(hetDoel().at("/meting/weergave").asText())
        .isEqualTo("ongeveer 35 van 60 (53 tot 64%)");
    assertThat(
            balie
                .adviseur
                .with("Accept", "text/csv")
                .get("/meetreeksen/training-commissieleden")
                .text())
        .contains("ongeveer 35 van 60 (53 tot 64%)");
  }

  @Test
  void nobodyReadsMoreHereThanBesideTheCountItself() {
    tel(goed().commissie("IGJ", 20, 4));

    for (String wie : List.of("di-adviseur", "hr-adviseur-rivm", "i-team", "vaststeller", "fg")) {
      ApiClient lezer = PRODUCT.als(wie);
      List<String> daar = new ArrayList<>();
      for (JsonNode regel : lezer.get("/aanwezigheidstellingen/2022-Q3").json().path("regels")) {
        if (!regel.path("code").asText().equals("OVERIGE")) {
          daar.add(regel.path("code").asText() + " 2022-09-30 " + regel.path("weergave").asText());
        }
      }
      assertThat(metingen(lezer)).as(wie).containsExactlyElementsOf(daar).isNotEmpty();
    }
    assertThat(metingen(balie.adviseur)).contains("IGJ 2022-09-30 niet te tellen");
  }

  @Test
  void aSmallResultTellsNothing() {
    tel(new Bestand().commissie("KERN", 40, 9).anderen(50));

    assertThat(metingen(balie.adviseur))
        .containsExactly("VWS 2022-09-30 niet te tellen", "KERN 2022-09-30 niet te tellen");
    assertThat(reeksen(balie.adviseur).toString()).doesNotContain("40", "\"9\"");
    assertThat(hetDoel().path("oordeel").asText()).isEqualTo("niet-vast-te-stellen");
    assertThat(hetDoel().path("reden").asText()).isEqualTo("onvolledig");
  }

  @Test
  void ofOneDayTheCountHoldsAndOtherDaysKeepTheirDelivery() {
    lever("2022-06-30");
    lever("2022-09-30");

    tel(goed().commissie("IGJ", 20, 4));

    assertThat(metingen(balie.adviseur))
        .contains("VWS 2022-06-30 50,0%", "IGJ 2022-06-30 50,0%")
        .contains("IGJ 2022-09-30 niet te tellen")
        .noneMatch(meting -> meting.contains("2022-09-30 50,0%"));
    assertThat(hetDoel().at("/meting/herkomst/soort").asText()).isEqualTo("telling");
  }

  @Test
  void aCountThatToldNothingLeavesItsDayToTheDelivery() {
    lever("2022-09-30");

    tel(new Bestand().commissie("KERN", 40, 9).anderen(50));

    assertThat(metingen(balie.adviseur))
        .contains("VWS 2022-09-30 50,0%")
        .noneMatch(meting -> meting.contains("niet te tellen"));
    assertThat(hetDoel().at("/meting/kwaliteit").asText()).isEqualTo("beperkt");
  }

  private static Bestand goed() {
    return new Bestand().commissie("KERN", 40, 24).commissie("RIVM", 20, 12);
  }

  private static void tel(Bestand bestand) {
    assertThat(balie.tel("2022-Q3", bestand).status()).isEqualTo(201);
  }

  private static void lever(String peildatum) {
    new Leveraar(balie.adviseur)
        .verwerkt(
            "training-selectie",
            peildatum,
            """
            dienstonderdeel;groep;totaal;getraind
            KERN;commissieleden;60;30
            RIVM;commissieleden;40;20
            IGJ;commissieleden;40;20
            """);
  }

  private static JsonNode reeksen(ApiClient lezer) {
    return lezer.get("/meetreeksen/training-commissieleden").json().path("reeksen");
  }

  private static List<String> metingen(ApiClient lezer) {
    List<String> metingen = new ArrayList<>();
    for (JsonNode reeks : reeksen(lezer)) {
      for (JsonNode meting : reeks.path("metingen")) {
        metingen.add(
            "%s %s %s"
                .formatted(
                    reeks.path("dienstonderdeel").asText("VWS"),
                    meting.path("peildatum").asText(),
                    meting.path("weergave").asText()));
      }
    }
    return metingen;
  }

  private static JsonNode hetDoel() {
    for (JsonNode een : balie.adviseur.get("/doelen").json().path("doelen")) {
      if (een.path("code").asText().equals(doel)) {
        return een;
      }
    }
    throw new AssertionError(doel);
  }

  private static String maak(String register, Map<String, Object> velden) {
    Answer gemaakt =
        balie.adviseur.post("/registers/" + register + "/regels", Map.of("velden", velden));
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
    return gemaakt.json().path("code").asText();
  }
}
