package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What is to be followed up of everything together: figures, measurements and rows, for who reads
 * those.
 */
class OpTeVolgenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String TEKORT_RIVM = "standen/2022-Q3/RIVM/tekort";
  private static final String GESLACHT = "meetreeksen/geslacht";

  private static ApiClient adviseur;
  private static String actieVanRivm;
  private static String actieVanCibg;
  private static String actieVanVws;

  @BeforeAll
  static void vraag() {
    adviseur = PRODUCT.als("di-adviseur");
    new Bronnen(PRODUCT).volledig(Q3, "2022-07", "2022-08", "2022-09");
    new Leveraar(adviseur)
        .verwerkt(
            "po-jaarcijfers",
            "2022-12-31",
            """
            jaar;dienstonderdeel;schaalgroep;kenmerk;waarde;aantal
            2022;RIVM;alle;geslacht;vrouw;50
            2022;RIVM;alle;geslacht;man;50
            2022;SCP;alle;geslacht;vrouw;60
            2022;SCP;alle;geslacht;man;40
            """);
    actieVanRivm = actie(Map.of("dienstonderdeel", "RIVM"));
    actieVanCibg = actie(Map.of("dienstonderdeel", "CIBG"));
    actieVanVws = actie(Map.of());
    maak(TEKORT_RIVM, true);
    maak(GESLACHT, true);
    maak(GESLACHT + "/RIVM", true);
    maak(GESLACHT + "/SCP", true);
    maak(actieVanRivm, true);
    maak(actieVanCibg, true);
    maak(actieVanVws, true);
    maak(GESLACHT, false);
    String klaar = maak("standen/2022-Q3/IGJ", true).json().path("id").asText();
    adviseur.post("/opmerkingen/" + klaar + "/afhandeling", Map.of("antwoord", "Nagegaan"));
  }

  @Test
  void whatNobodyAnsweredIsListedOfEverythingNewestFirst() {
    assertThat(open(adviseur))
        .containsExactly(
            actieVanVws,
            actieVanCibg,
            actieVanRivm,
            GESLACHT + "/SCP",
            GESLACHT + "/RIVM",
            GESLACHT,
            TEKORT_RIVM);
    assertThat(open(PRODUCT.als("fg"))).isEqualTo(open(adviseur));
  }

  @Test
  void whoSpeaksForAUnitReadsWhatIsAskedOfThatUnitAndOfTheWhole() {
    assertThat(open(PRODUCT.als("hr-adviseur-rivm")))
        .containsExactly(actieVanVws, actieVanRivm, GESLACHT + "/RIVM", GESLACHT, TEKORT_RIVM);
  }

  @Test
  void whoReadsFinalFiguresOnlyReadsWhatIsAskedOfAllElse() {
    ApiClient bestuurder = PRODUCT.als("bestuurder");
    assertThat(open(bestuurder))
        .hasSize(6)
        .contains(GESLACHT + "/SCP", actieVanCibg)
        .doesNotContain(TEKORT_RIVM);

    new Vaststelbalie(PRODUCT).stelVast("2022-Q3");

    assertThat(open(bestuurder)).isEqualTo(open(adviseur)).contains(TEKORT_RIVM);
  }

  @Test
  void whoReadsNoPolicyReadsNoneOfIt() {
    assertThat(PRODUCT.als("i-team").get("/opmerkingen?open=true").status()).isEqualTo(403);
  }

  /** The subjects of all that is open, read two at a time. */
  private static List<String> open(ApiClient lezer) {
    List<String> onderwerpen = new ArrayList<>();
    String verder = "";
    do {
      Answer bladzijde = lezer.get("/opmerkingen?open=true&limiet=2" + verder);
      assertThat(bladzijde.status()).isEqualTo(200);
      StreamSupport.stream(bladzijde.json().path("opmerkingen").spliterator(), false)
          .map(opmerking -> opmerking.path("onderwerp").asText())
          .forEach(onderwerpen::add);
      JsonNode volgende = bladzijde.json().path("volgende");
      verder = volgende.isNull() ? "" : "&cursor=" + volgende.asText();
    } while (!verder.isEmpty());
    return onderwerpen;
  }

  private static Answer maak(String onderwerp, boolean opvolgen) {
    Answer gemaakt =
        adviseur.post(
            "/opmerkingen",
            Map.of(
                "onderwerp",
                onderwerp,
                "tekst",
                "Klopt dit?",
                "opvolgen",
                opvolgen,
                "blokkeert",
                false));
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
    return gemaakt;
  }

  private static String actie(Map<String, String> van) {
    Map<String, String> velden =
        new HashMap<>(
            Map.of("titel", "Proef", "spoor", "1", "status", "gepland", "teltMee", "nee"));
    velden.putAll(van);
    Answer gemaakt = adviseur.post("/registers/acties/regels", Map.of("velden", velden));
    return "registers/acties/" + gemaakt.json().path("code").asText();
  }
}
