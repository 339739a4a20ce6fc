package nl.inclusiemonitor.levering.levensloop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.Vaststelbalie;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How long a mutatie counts: as long as the volledige levering below it does. */
class MutatieIT {
  private static final String KOP = "dienstonderdeel;fte\n";
  private static final String Q2 = "2022-06-30";
  private static final String Q3 = "2022-09-30";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Leveraar leveraar;
  private static Leveraar adviseur;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
    adviseur = new Leveraar(PRODUCT.als("di-adviseur"));
  }

  @BeforeEach
  void begin() throws Exception {
    Leveraar.wis(DATABASE);
  }

  @Test
  void aLineTakesThePlaceOfTheOneWithItsKeyAndOthersAreAdded() {
    Answer basis = volledig(Q2, "KERN;100", "RIVM;200", "CIBG;300", "IGJ;50", "SCP;40");

    Answer mutatie = muteer(Q3, "RIVM;250", "ACBG;70");

    assertThat(fte("2022-Q2", "RIVM")).isEqualTo("200");
    assertThat(fte("2022-Q3", "RIVM")).isEqualTo("250");
    assertThat(fte("2022-Q3", "ACBG")).isEqualTo("70");
    assertThat(fte("2022-Q3", "KERN")).isEqualTo("100");
    assertThat(mutatie.json().path("omvang").asText()).isEqualTo("mutatie");
    assertThat(mutatie.json().at("/basis/levering")).isEqualTo(basis.json().path("id"));
    assertThat(mutatie.json().at("/basis/status").asText()).isEqualTo("geldt");
    JsonNode stand = stand("2022-Q3");
    assertThat(stand.path("leveringen").findValuesAsText("id"))
        .containsExactly(id(basis), id(mutatie));
    assertThat(stand.path("leveringen").findValuesAsText("omvang"))
        .containsExactly("volledig", "mutatie");
    assertThat(stand.at("/totaal/quotum/leveringen"))
        .extracting(JsonNode::asText)
        .containsExactly(id(basis), id(mutatie));
  }

  @Test
  void itsWithdrawalGivesTheEarlierFiguresBack() {
    volledig(Q2, "KERN;100", "RIVM;200", "CIBG;300", "IGJ;50", "SCP;40");
    muteer(Q3, "CIBG;310");
    List<String> eerder = List.of(figures("2022-Q2"), figures("2022-Q3"));

    Answer mutatie = muteer(Q2, "KERN;110");
    Answer later = muteer(Q3, "CIBG;330");
    assertThat(fte("2022-Q3", "KERN")).isEqualTo("110");
    assertThat(fte("2022-Q3", "CIBG")).isEqualTo("330");
    trekIn(mutatie);
    trekIn(later);

    assertThat(List.of(figures("2022-Q2"), figures("2022-Q3"))).isEqualTo(eerder);
  }

  @Test
  void aQuarterThatOnlyAMutatieGaveFiguresHasNoneAfterItsWithdrawal() {
    volledig(Q2, "KERN;100", "RIVM;200", "CIBG;300", "IGJ;50");
    Answer mutatie = muteer(Q3, "KERN;110");
    assertThat(fte("2022-Q3", "KERN")).isEqualTo("110");

    trekIn(mutatie);

    assertThat(adviseur.client().get("/standen/2022-Q3").status()).isEqualTo(404);
  }

  @Test
  void withdrawnWithTheVolledigeBelowIt() throws Exception {
    volledig("2022-03-31", "KERN;90", "RIVM;190", "CIBG;290", "IGJ;40");
    Answer basis = volledig(Q2, "KERN;100", "RIVM;200", "CIBG;300", "IGJ;50");
    Answer mutatie = muteer(Q3, "KERN;110");

    trekIn(basis);

    Answer nu = leveraar.lees(mutatie);
    assertThat(Leveraar.status(nu)).isEqualTo("ingetrokken");
    assertThat(nu.json().at("/basis/status").asText()).isEqualTo("ingetrokken");
    assertThat(adviseur.client().get("/standen/2022-Q3").status()).isEqualTo(404);
    assertThat(
            DATABASE.column(
                "select bijzonderheden->>'basis' from audit where handeling = 'levering-ingetrokken'"
                    + " and onderwerp_id = '"
                    + id(mutatie)
                    + "'"))
        .containsExactly(id(basis));
  }

  @Test
  void countsNoMoreWhenItsVolledigeIsReplacedAndAgainWhenThatIsTakenBack() {
    volledig(Q2, "KERN;100", "RIVM;200", "CIBG;300", "IGJ;50");
    Answer mutatie = muteer(Q3, "KERN;110");
    String eerder = figures("2022-Q3");

    Answer vervanger =
        leveraar.gecontroleerd("bezetting", Q2, csv("KERN;101", "RIVM;200", "CIBG;300", "IGJ;50"));
    assertThat(Leveraar.meldingen(vervanger)).containsExactly("mutaties-vervallen");
    vervanger = leveraar.besluit(leveraar.bevestig(vervanger, "mutaties-vervallen"), "verwerking");
    assertThat(Leveraar.status(vervanger)).isEqualTo("verwerkt");

    assertThat(basisstatus(mutatie)).isEqualTo("vervangen");
    assertThat(fte("2022-Q2", "KERN")).isEqualTo("101");
    assertThat(adviseur.client().get("/standen/2022-Q3").status()).isEqualTo(404);
    assertThat(verwachting("2022-Q3", "bezetting")).isNotEqualTo("binnen");

    trekIn(vervanger);
    assertThat(basisstatus(mutatie)).isEqualTo("geldt");
    assertThat(figures("2022-Q3")).isEqualTo(eerder);
    assertThat(verwachting("2022-Q3", "bezetting")).isEqualTo("binnen");
  }

  @Test
  void aVolledigeOfALaterDaySupersedesItWithoutAsking() {
    volledig(Q2, "KERN;100", "RIVM;200", "CIBG;300", "IGJ;50");
    Answer mutatie = muteer(Q2, "KERN;110");

    Answer later = volledig(Q3, "KERN;120", "RIVM;200", "CIBG;300", "IGJ;50");

    assertThat(fte("2022-Q2", "KERN")).isEqualTo("110");
    assertThat(fte("2022-Q3", "KERN")).isEqualTo("120");
    assertThat(stand("2022-Q3").path("leveringen").findValuesAsText("id"))
        .containsExactly(id(later));
    assertThat(basisstatus(mutatie)).isEqualTo("geldt");
  }

  @Test
  void aMutatieOfAnEarlierDayComesBelowOneOfALaterDay() {
    volledig(Q2, "KERN;100", "RIVM;200", "CIBG;300", "IGJ;50", "SCP;1", "ACBG;1", "CCMO;1");
    muteer(Q3, "KERN;130");

    muteer("2022-08-31", "KERN;120", "RIVM;220");

    assertThat(fte("2022-Q3", "KERN")).isEqualTo("130");
    assertThat(fte("2022-Q3", "RIVM")).isEqualTo("220");
  }

  @Test
  void whatAVastgesteldeStandUsesIsNotWithdrawn() {
    Answer basis = volledig(Q2, "KERN;100", "RIVM;200", "CIBG;300", "IGJ;50");
    Answer mutatie = muteer(Q2, "KERN;110");
    new Vaststelbalie(PRODUCT).stelVast("2022-Q2");

    for (Answer levering : List.of(mutatie, basis)) {
      Answer geweigerd =
          leveraar.besluit(
              leveraar.lees(levering), "intrekking", Map.of("toelichting", "vergissing"));
      assertThat(geweigerd.status()).isEqualTo(409);
      assertThat(geweigerd.code()).isEqualTo("stand-vastgesteld");
    }
    assertThat(Leveraar.status(leveraar.lees(mutatie))).isEqualTo("verwerkt");
  }

  private static Answer volledig(String peildatum, String... regels) {
    return verwerkt(leveraar.lever("bezetting", peildatum, csv(regels)));
  }

  private static Answer muteer(String peildatum, String... regels) {
    return verwerkt(leveraar.mutatie("bezetting", peildatum, csv(regels)));
  }

  /** Every warning is confirmed by another. */
  private static Answer verwerkt(Answer geleverd) {
    assertThat(geleverd.status()).as(geleverd.text()).isEqualTo(202);
    Answer staat = leveraar.gecontroleerd(geleverd);
    for (String melding : Leveraar.meldingen(staat)) {
      staat = adviseur.bevestig(staat, melding);
    }
    Answer verwerkt = leveraar.besluit(staat, "verwerking");
    assertThat(Leveraar.status(verwerkt)).as(verwerkt.text()).isEqualTo("verwerkt");
    return verwerkt;
  }

  private static void trekIn(Answer levering) {
    Answer ingetrokken =
        leveraar.besluit(
            leveraar.lees(levering), "intrekking", Map.of("toelichting", "vergissing"));
    assertThat(Leveraar.status(ingetrokken)).as(ingetrokken.text()).isEqualTo("ingetrokken");
  }

  private static String csv(String... regels) {
    return KOP + String.join("\n", regels) + "\n";
  }

  private static String id(Answer levering) {
    return levering.json().path("id").asText();
  }

  private static String basisstatus(Answer mutatie) {
    return leveraar.lees(mutatie).json().at("/basis/status").asText();
  }

  private static JsonNode stand(String kwartaal) {
    Answer answer = lezer().get("/standen/" + kwartaal);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static ApiClient lezer() {
    return adviseur.client();
  }

  /** All that a stand says but which version it is and when it was computed. */
  private static String figures(String kwartaal) {
    return stand(kwartaal).toString().replaceAll("\"versie\":\\d+|\"berekendOp\":\"[^\"]+\"", "");
  }

  private static String fte(String kwartaal, String onderdeel) {
    return StreamSupport.stream(stand(kwartaal).path("dienstonderdelen").spliterator(), false)
        .filter(regel -> regel.path("code").asText().equals(onderdeel))
        .map(regel -> regel.at("/bezetting/waarde").asText())
        .findFirst()
        .orElseThrow();
  }

  private static String verwachting(String kwartaal, String soort) {
    JsonNode alle =
        lezer()
            .get("/leveringsverwachtingen?kwartaal=" + kwartaal)
            .json()
            .path("leveringsverwachtingen");
    return StreamSupport.stream(alle.spliterator(), false)
        .filter(deze -> deze.path("soort").asText().equals(soort))
        .map(deze -> deze.path("status").asText())
        .findFirst()
        .orElseThrow();
  }
}
