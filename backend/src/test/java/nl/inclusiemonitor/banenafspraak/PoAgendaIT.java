package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q2;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a PO is about: figures as the reader may see them, and all that follows from those only. */
class PoAgendaIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static ApiClient adviseur;

  @BeforeAll
  static void begin() throws Exception {
    adviseur = PRODUCT.als("di-adviseur");
    DATABASE.sql("truncate registerregels cascade");
    new Bronnen(PRODUCT).volledig(Q3, "2022-07", "2022-08", "2022-09");
    maak(
        "begrotingsposten",
        Map.of(
            "titel", "Binnenwerk",
            "herkomst", "centraal",
            "aard", "structureel",
            "status", "beschikbaar",
            "bedrag", "1100000",
            "spoor", "2",
            "banen", "21"));
    maak(
        "jaarplannen",
        Map.of(
            "titel", "Jaarplan RIVM",
            "dienstonderdeel", "RIVM",
            "jaar", 2022,
            "status", "concept",
            "inclusieveWerkomgeving", "Gesprekken",
            "optie1", "Takenpakketten",
            "optie1Route", "individueel",
            "optie1Banen", "10",
            "optie1Kosten", "330000"));
    maak(
        "acties",
        Map.of(
            "titel",
            "Takenpakket",
            "spoor",
            "1",
            "status",
            "bezig",
            "teltMee",
            "ja",
            "dienstonderdeel",
            "RIVM"));
    maak("acties", Map.of("titel", "Geheel", "spoor", "1", "status", "bezig", "teltMee", "ja"));
  }

  @Test
  void theNeedFollowsFromTheStandAndEachWayHasItsPrice() {
    JsonNode agenda = agenda(adviseur, "RIVM", "");

    Breuk tekort = Standlezing.breuk(agenda.at("/cijfers/tekort"));
    assertThat(agenda.path("kwartaal").asText()).isEqualTo("2022-Q3");
    assertThat(agenda.at("/nodig/kwartaal").asText()).isEqualTo("2022-Q4");
    assertThat(agenda.at("/nodig/gelijk/banen").asText()).isEqualTo(tekst(tekort));
    assertThat(agenda.at("/nodig/gelijk/uren").asText())
        .isEqualTo(tekst(tekort.maal(new BigDecimal("25.5"))));
    assertThat(agenda.at("/nodig/nieuw").isNull()).isTrue();
    assertThat(agenda.at("/plannen/0/staat/ingevuld").asInt()).isEqualTo(1);
    assertThat(agenda.at("/plannen/0/inhoud")).hasSize(1);
    assertThat(agenda.at("/plannen/0/inhoud/0/deel").asText()).isEqualTo("inclusieveWerkomgeving");
    assertThat(agenda.at("/plannen/0/inhoud/0/tekst").asText()).isEqualTo("Gesprekken");
    assertThat(agenda.at("/eigenOpties/0/perBaan").asText()).isEqualTo("33000");
    assertThat(agenda.at("/opties/0/totaal/laagste").asText())
        .isEqualTo(tekst(tekort.maal(new BigDecimal("33000"))));
    assertThat(agenda.at("/opties/1/bronnen/0/register").asText()).isEqualTo("begrotingsposten");
    assertThat(agenda.at("/opties/2/perBaan").isNull()).isTrue();
    assertThat(agenda.path("acties")).hasSize(1);
    assertThat(agenda.path("actiesVanVws").asInt()).isEqualTo(1);
  }

  /**
   * Of so few persons nobody without access to their lines learns a number, whatever is computed.
   */
  @Test
  void whatIsHiddenIsHiddenInAllThatFollows() {
    JsonNode agenda = agenda(PRODUCT.als("hr-adviseur-rivm"), "RIVM", "?kwartaal=2022-Q3");

    assertThat(agenda.at("/cijfers/tekort/reden").asText()).isEqualTo("beschermd");
    assertThat(agenda.at("/nodig/gelijk/banen").isNull()).isTrue();
    assertThat(agenda.at("/nodig/gelijk/uren").isNull()).isTrue();
    assertThat(agenda.at("/nodig/gelijk/reden").asText()).isEqualTo("beschermd");
    assertThat(agenda.path("opties"))
        .allSatisfy(optie -> assertThat(optie.path("totaal").isNull()).isTrue());
    assertThat(agenda.at("/opties/1/perBaan").isNull()).isFalse();
  }

  @Test
  void whatElseWasMeasuredOfTheUnitStandsBesideItUpToTheQuarterThatIsAskedFor() {
    new Leveraar(adviseur)
        .verwerkt(
            "po-jaarcijfers",
            "2022-12-31",
            """
            jaar;dienstonderdeel;schaalgroep;kenmerk;waarde;aantal
            2022;KERN;alle;geslacht;vrouw;60
            2022;KERN;alle;geslacht;man;40
            2022;RIVM;alle;geslacht;vrouw;55
            2022;RIVM;alle;geslacht;man;45
            2022;SCP;alle;geslacht;vrouw;3
            2022;SCP;alle;geslacht;man;12
            """);

    JsonNode rivm = agenda(adviseur, "RIVM", "").path("metingen");
    assertThat(rivm).hasSize(1);
    assertThat(rivm.at("/0/onderdeel").asText()).isEqualTo("vrouw");
    assertThat(rivm.at("/0/meting/weergave").asText()).isEqualTo("55,0%");
    assertThat(rivm.at("/0/meting/peildatum").asText()).isEqualTo("2022-12-31");
    assertThat(agenda(adviseur, "RIVM", "?kwartaal=2022-Q3").path("metingen"))
        .as("the same sheet, however it was opened")
        .isEqualTo(rivm);
    new Bronnen(PRODUCT).bezetting(Q2, "100");
    assertThat(agenda(adviseur, "RIVM", "?kwartaal=2022-Q2").path("metingen")).isEmpty();
    assertThat(
            agenda(PRODUCT.als("vaststeller"), "SCP", "")
                .at("/metingen/0/meting/onderdrukt")
                .asBoolean())
        .isTrue();
  }

  @Test
  void anotherUnitAnotherQuarterAndAnotherRoleGetNothing() {
    assertThat(PRODUCT.als("hr-adviseur-cibg").get("/po-agendas/RIVM").status()).isEqualTo(404);
    assertThat(adviseur.get("/po-agendas/VWS").status()).isEqualTo(404);
    assertThat(adviseur.get("/po-agendas/RIVM?kwartaal=2020-Q1").status()).isEqualTo(404);
    assertThat(adviseur.get("/po-agendas/RIVM?kwartaal=2020").status()).isEqualTo(400);
    assertThat(PRODUCT.als("i-team").get("/po-agendas/RIVM").status()).isEqualTo(403);
    assertThat(PRODUCT.als("bestuurder").get("/po-agendas/RIVM").status()).isEqualTo(404);
  }

  private static JsonNode agenda(ApiClient wie, String onderdeel, String vraag) {
    Answer antwoord = wie.get("/po-agendas/" + onderdeel + vraag);
    assertThat(antwoord.status()).as(antwoord.text()).isEqualTo(200);
    return antwoord.json();
  }

  private static String tekst(Breuk breuk) {
    return breuk.waarde().stripTrailingZeros().toPlainString();
  }

  private static void maak(String register, Map<String, Object> velden) {
    Answer gemaakt = adviseur.post("/registers/" + register + "/regels", Map.of("velden", velden));
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
  }
}
