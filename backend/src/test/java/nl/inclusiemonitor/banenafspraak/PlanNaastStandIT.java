package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The action plan beside the figures: what the rows add up to, and what the stand asks. */
class PlanNaastStandIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String ACTIES = "/registers/acties/regels";

  private static ApiClient adviseur;
  private static Bronnen bronnen;

  @BeforeAll
  static void aanmelden() {
    adviseur = PRODUCT.als("di-adviseur");
    bronnen = new Bronnen(PRODUCT);
  }

  @BeforeEach
  void begin() throws Exception {
    Bronnen.wis(DATABASE);
    DATABASE.sql("truncate registerregels cascade");
  }

  @Test
  void withoutFiguresThePlanAddsUpAndNothingIsSaidOfWhatIsNeeded() {
    String een = maak("2", "bezig", "ja", Map.of("verwachteBanen", "2.5", "kosten", "1000"));
    String klaar = maak("2", "klaar", "ja", Map.of("gerealiseerdeBanen", "70.35"));
    String leeg = maak("2", "gepland", "ja", Map.of());

    JsonNode plan = plan(adviseur, "");

    assertThat(plan.path("nodig").isNull()).isTrue();
    assertThat(plan.path("kwartaal")).isEqualTo(plan.path("huidigKwartaal"));
    JsonNode spoor = plan.path("sporen").get(1);
    assertThat(spoor.at("/verwacht/waarde").asText()).isEqualTo("2.5");
    assertThat(codes(spoor.at("/verwacht/acties"))).containsExactly(een);
    assertThat(codes(spoor.at("/verwacht/zonderGetal"))).containsExactly(leeg);
    assertThat(codes(spoor.at("/gerealiseerd/acties"))).containsExactly(klaar);
    assertThat(spoor.at("/kosten/waarde").asText()).isEqualTo("1000");
    assertThat(plan.at("/totaal/statussen/klaar").asInt()).isEqualTo(1);
  }

  @Test
  void whatTheStandAsksIsSetBesideWhatThePlanBrings() {
    maak("1", "bezig", "ja", Map.of("verwachteBanen", "3", "kwartaal", "2022-Q2"));
    bronnen.volledig(Q3, "2022-07", "2022-08", "2022-09");
    JsonNode stand = adviseur.get("/standen/2022-Q3").json();

    JsonNode plan = plan(adviseur, "");

    assertThat(plan.path("kwartaal").asText()).isEqualTo("2022-Q3");
    JsonNode nodig = plan.path("nodig");
    assertThat(nodig.at("/nu/nodig")).isEqualTo(stand.at("/totaal/tekort"));
    assertThat(nodig.at("/volgendJaar/jaar").asInt()).isEqualTo(2023);
    assertThat(nodig.at("/volgendJaar/behoefte/nodig")).isEqualTo(stand.at("/prognose/nogNodig"));
    Breuk resteert =
        Standlezing.breuk(stand.at("/totaal/tekort")).min(Breuk.geheel(new BigDecimal("3")));
    assertThat(nodig.at("/nu/dekking/resteert").asText())
        .isEqualTo(resteert.waarde().stripTrailingZeros().toPlainString());
    assertThat(plan.path("overTijd").get(0).path("kwartalen").asInt()).isEqualTo(1);
    assertThat(plan(adviseur, "?kwartaal=2022-Q2").path("overTijd")).isEmpty();
    assertThat(plan(adviseur, "?kwartaal=2022-Q2").path("nodig").isNull()).isTrue();
  }

  @Test
  void aStandThatMissesASourceIsNoMeasureOfThePlan() {
    bronnen.bezetting(Q3, "1000");
    bronnen.register(Q3, "1;2020-01-01;");

    assertThat(plan(adviseur, "").path("nodig").isNull()).isTrue();
  }

  @Test
  void whoSpeaksForAUnitSeesItsOwnPlanAndTheTotalThatIsNeeded() {
    maak("1", "bezig", "ja", Map.of("verwachteBanen", "2", "dienstonderdeel", "RIVM"));
    maak("1", "bezig", "ja", Map.of("verwachteBanen", "30", "dienstonderdeel", "CIBG"));
    bronnen.volledig(Q3, "2022-07", "2022-08", "2022-09");

    JsonNode plan = plan(PRODUCT.als("hr-adviseur-rivm"), "");

    assertThat(plan.path("beperkt").asBoolean()).isTrue();
    assertThat(plan.at("/totaal/verwacht/waarde").asText()).isEqualTo("2");
    assertThat(plan.at("/nodig/nu/nodig/waarde"))
        .isEqualTo(plan(adviseur, "").at("/nodig/nu/nodig/waarde"));
    assertThat(plan(PRODUCT.integratie(), "").at("/totaal/verwacht/waarde").asText())
        .isEqualTo("32");
    assertThat(PRODUCT.als("i-team").get("/actieplan").status()).isEqualTo(403);
  }

  @Test
  void whatWasEndedOrUndoneChangesTheSum() {
    Answer gemaakt =
        adviseur.post(ACTIES, actie("1", "bezig", "ja", Map.of("verwachteBanen", "4")));
    String pad = ACTIES + "/" + gemaakt.json().path("code").asText();
    Answer anders =
        adviseur
            .ifMatch(gemaakt.header("ETag"))
            .put(pad, actie("2", "gestopt", "ja", Map.of("verwachteBanen", "4")));
    assertThat(plan(adviseur, "").at("/totaal/verwacht/waarde").asText()).isEqualTo("0");

    Answer terug =
        adviseur.ifMatch(anders.header("ETag")).post(pad + "/herstel", Map.of("versie", 1));
    assertThat(plan(adviseur, "").at("/sporen/0/verwacht/waarde").asText()).isEqualTo("4");

    adviseur.ifMatch(terug.header("ETag")).post(pad + "/beeindiging", Map.of());
    assertThat(plan(adviseur, "").at("/totaal/aantal").asInt()).isZero();
  }

  @Test
  void milestonesStandUnderTheirObjective() {
    adviseur.post(
        "/registers/mijlpalen/regels",
        Map.of(
            "velden",
            Map.of(
                "titel", "Ambitie scherp",
                "doelstelling", "1",
                "kwartaalTot", "2022-Q2",
                "status", "bezig")));

    JsonNode eerste = plan(adviseur, "?kwartaal=2022-Q3").path("doelstellingen").get(0);

    assertThat(eerste.path("mijlpalen").get(0).path("titel").asText()).isEqualTo("Ambitie scherp");
    assertThat(eerste.path("teLaat")).hasSize(1);
  }

  @Test
  void anActionThatCountsElsewhereOrIsDoneMustSayWhy() {
    Answer geweigerd = adviseur.post(ACTIES, actie("4", "klaar", "ja", Map.of()));

    assertThat(geweigerd.status()).isEqualTo(400);
    assertThat(geweigerd.json().path("errors"))
        .extracting(fout -> fout.path("name").asText() + " " + fout.path("code").asText())
        .containsExactly(
            "/velden/teltMeeBron telt-mee-zonder-bron",
            "/velden/gerealiseerdeBanen klaar-zonder-banen");
  }

  @Test
  void whetherAnActionCountsChangesOnlyWithAWord() {
    String pad = ACTIES + "/" + maak("1", "bezig", "ja", Map.of());
    Map<String, Object> telt = actie("1", "bezig", "nee", Map.of());
    Map<String, Object> verplaatst = actie("4", "bezig", "nee", Map.of());

    Answer zonder = adviseur.ifMatch("\"1\"").put(pad, telt);
    Answer naarEenAnder = adviseur.ifMatch("\"1\"").put(pad, verplaatst);
    Map<String, Object> terug =
        new HashMap<>(actie("4", "bezig", "onbekend", Map.of("verwachteBanen", "2")));
    terug.put("notitie", "De leverancier zoekt het uit");

    assertThat(zonder.status()).isEqualTo(400);
    assertThat(zonder.json().path("errors"))
        .extracting(fout -> fout.path("name").asText() + " " + fout.path("code").asText())
        .containsExactly("/notitie verplicht");
    assertThat(naarEenAnder.status()).as(naarEenAnder.text()).isEqualTo(200);
    assertThat(adviseur.ifMatch("\"2\"").put(pad, terug).status()).isEqualTo(200);
    Map<String, Object> metBron = actie("4", "bezig", "ja", Map.of("teltMeeBron", "Akkoord UWV"));
    assertThat(adviseur.ifMatch("\"3\"").put(pad, metBron).status()).isEqualTo(200);
    Map<String, Object> bronWeg = actie("4", "bezig", "onbekend", Map.of());
    assertThat(adviseur.ifMatch("\"4\"").put(pad, bronWeg).status()).isEqualTo(400);
  }

  private static JsonNode plan(ApiClient lezer, String vraag) {
    Answer answer = lezer.get("/actieplan" + vraag);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static String maak(
      String spoor, String status, String teltMee, Map<String, Object> meer) {
    Answer gemaakt = adviseur.post(ACTIES, actie(spoor, status, teltMee, meer));
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
    return gemaakt.json().path("code").asText();
  }

  private static Map<String, Object> actie(
      String spoor, String status, String teltMee, Map<String, Object> meer) {
    Map<String, Object> velden =
        new HashMap<>(
            Map.of("titel", "Actie", "spoor", spoor, "status", status, "teltMee", teltMee));
    velden.putAll(meer);
    return Map.of("velden", velden);
  }

  private static List<String> codes(JsonNode lijst) {
    return StreamSupport.stream(lijst.spliterator(), false).map(JsonNode::asText).toList();
  }
}
