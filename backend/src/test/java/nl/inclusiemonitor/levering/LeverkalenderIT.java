package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The calendar of a quarter follows what comes in, is refused, counts and is withdrawn. */
class LeverkalenderIT {
  private static final String BEZETTING = "dienstonderdeel;fte\nRIVM;1250\n";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Leveraar leveraar;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
  }

  @Test
  void aQuarterThatIsNotOverWaitsForItsSources() {
    Kwartaal nu = Kwartaal.of(LocalDate.now(Kwartaal.ZONE));

    JsonNode kalender = kalender(nu.toString());

    assertThat(kalender.findValuesAsText("status")).isNotEmpty().containsOnly("verwacht");
    assertThat(van(kalender, "inhuur").path("uiterlijkeDatum").asText())
        .isEqualTo(nu.laatsteDag().plusWeeks(6).toString());
  }

  @Test
  void aSourceIsInWhenItCountsAndNoLongerWhenItIsWithdrawn() {
    assertThat(status("2019-Q1", "bezetting")).isEqualTo("te-laat");
    leveraar.lever("bezetting", "2019-03-31", "dienstonderdeel;fte\n249566758;1\n");
    assertThat(status("2019-Q1", "bezetting")).isEqualTo("te-laat");

    Answer gecontroleerd = leveraar.gecontroleerd("bezetting", "2019-03-31", BEZETTING);
    assertThat(status("2019-Q1", "bezetting")).isEqualTo("in-controle");
    Answer verwerkt = leveraar.besluit(gecontroleerd, "verwerking");
    JsonNode binnen = van(kalender("2019-Q1"), "bezetting");
    assertThat(binnen.path("status").asText()).isEqualTo("binnen");
    assertThat(binnen.path("levering")).isEqualTo(verwerkt.json().path("id"));
    assertThat(binnen.path("peildatum").asText()).isEqualTo("2019-03-31");
    assertThat(status("2019-Q2", "bezetting")).isEqualTo("te-laat");

    assertThat(
            leveraar.besluit(verwerkt, "intrekking", Map.of("toelichting", "vergissing")).status())
        .isEqualTo(200);
    assertThat(status("2019-Q1", "bezetting")).isEqualTo("te-laat");
  }

  @Test
  void whatIsOfAYearIsInWithAnyDayOfThatYear() {
    leveraar.verwerkt("verloonde-uren-totaal", "2018-06-30", "jaar;verloonde_uren\n2018;1000\n");

    assertThat(status("2018-Q4", "verloonde-uren-totaal")).isEqualTo("binnen");
    assertThat(status("2017-Q4", "verloonde-uren-totaal")).isEqualTo("te-laat");
    assertThat(soorten("2018-Q2")).doesNotContain("verloonde-uren-totaal").contains("inhuur");
  }

  private static List<String> soorten(String kwartaal) {
    return kalender(kwartaal).findValuesAsText("soort");
  }

  private static String status(String kwartaal, String soort) {
    return van(kalender(kwartaal), soort).path("status").asText();
  }

  private static JsonNode van(JsonNode kalender, String soort) {
    for (JsonNode verwachting : kalender) {
      if (verwachting.path("soort").asText().equals(soort)) {
        return verwachting;
      }
    }
    throw new AssertionError("not expected: " + soort);
  }

  private static JsonNode kalender(String kwartaal) {
    return leveraar
        .client()
        .get("/leveringsverwachtingen?kwartaal=" + kwartaal)
        .json()
        .path("leveringsverwachtingen");
  }
}
