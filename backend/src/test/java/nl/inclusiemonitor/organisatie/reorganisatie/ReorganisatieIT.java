package nl.inclusiemonitor.organisatie.reorganisatie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.identity.Caller;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Units change by what one person prepares and another approves, from a day that is still open. */
class ReorganisatieIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String REORGANISATIES = "/reorganisaties";
  private static final String DAG = "2023-01-01";

  private static ApiClient analist;
  private static ApiClient vaststeller;

  @BeforeAll
  static void logIn() {
    analist = PRODUCT.als("hr-analist");
    vaststeller = PRODUCT.als("vaststeller");
  }

  @BeforeEach
  void begin() throws Exception {
    DATABASE.sql(
        "truncate leveringen, standen cascade",
        "delete from reorganisaties",
        "delete from dienstonderdelen where geldig_van > '2013-01-01'",
        "update dienstonderdelen set geldig_tot = null");
  }

  @Test
  void eenSamenvoegingEindigtTweeOnderdelenEnBegintEenAnder() throws Exception {
    Answer voorstel =
        analist.post(
            REORGANISATIES,
            inhoud("samenvoeging", List.of("SCP", "CCMO"), deel("KO", "Kennis en Onderzoek")));

    assertThat(voorstel.status()).as(voorstel.text()).isEqualTo(201);
    JsonNode effect = voorstel.json().path("effect");
    assertThat(effect.path("onbekend").toString()).isEqualTo("[\"SCP\",\"CCMO\"]");
    assertThat(effect.path("accounts").asInt()).isZero();
    assertThat(codes(DAG)).as("nothing changes before somebody approves").contains("SCP", "CCMO");

    Answer goed = keurGoed(voorstel);

    assertThat(goed.status()).as(goed.text()).isEqualTo(200);
    assertThat(goed.json().path("acties")).isEmpty();
    assertThat(goed.json().path("effect")).isEqualTo(effect);
    assertThat(analist.get(pad(goed)).json().path("vanNamen"))
        .extracting(JsonNode::asText)
        .as("the names of then, also when they are gone")
        .containsExactly("SCP", "CCMO");
    assertThat(codes("2022-12-31")).contains("SCP", "CCMO").doesNotContain("KO");
    assertThat(codes(DAG)).contains("KO").doesNotContain("SCP", "CCMO");
    assertThat(
            DATABASE.column(
                "select handeling from audit where onderwerp = 'reorganisatie' order by nummer"))
        .contains("reorganisatie-voorgesteld", "reorganisatie-goedgekeurd");
  }

  @Test
  void wieDoorgaatHoudtZijnCodeMetEenVolgendeVersie() {
    keurGoed(
        analist.post(
            REORGANISATIES,
            inhoud("splitsing", List.of("RIVM"), deel("RIVM", "RIVM"), deel("VACC", "Vaccins"))));

    JsonNode rivm = onderdeel(DAG, "RIVM");
    assertThat(rivm.path("versie").asInt()).isEqualTo(2);
    assertThat(rivm.path("geldigVan").asText()).isEqualTo(DAG);
    assertThat(onderdeel("2022-12-31", "RIVM").path("geldigTot").asText()).isEqualTo("2022-12-31");
    assertThat(codes(DAG)).containsSubsequence("RIVM", "VACC", "CIBG");
  }

  @Test
  void eenVerplaatsingGeeftEenOnderdeelEenAnderePlaats() {
    keurGoed(
        analist.post(
            REORGANISATIES, inhoud("verplaatsing", List.of("SCP"), deel("SCP", "SCP", "RIVM"))));

    assertThat(onderdeel(DAG, "SCP").path("ouder").asText()).isEqualTo("RIVM");
    Answer einde = analist.post(REORGANISATIES, inhoud("2023-07-01", "einde", List.of("RIVM")));
    assertThat(einde.text()).contains("heeft-onderdelen");
    Answer kring =
        analist.post(
            REORGANISATIES,
            inhoud("2023-07-01", "verplaatsing", List.of("RIVM"), deel("RIVM", "RIVM", "SCP")));
    assertThat(kring.text()).contains("ouder-kring");
  }

  @Test
  void watNietKlopt_wordtGeweigerdMetAlleFoutenTegelijk() {
    Map<String, Object> inhoud =
        inhoud("samenvoeging", List.of("SCP", "WEG"), deel("IGJ", "Nieuw"), deel("VWS", "Oud"));
    inhoud.put("toelichting", " ");
    Answer fout = analist.post(REORGANISATIES, inhoud);

    assertThat(fout.status()).isEqualTo(400);
    assertThat(fout.text())
        .contains(
            "aantal-past-niet", "bestaat-niet", "code-bestaat", "code-van-monitor", "verplicht");
    assertThat(
            analist
                .post(
                    REORGANISATIES,
                    inhoud("hernoeming", List.of("SCP"), deel("SCP", "S\u202EPC\u200B")))
                .errors())
        .as("a name that reads otherwise than it is")
        .containsExactly("body /naar/0/naam verkeerde-vorm");
    Map<String, Object> metBsn = inhoud("einde", List.of("SCP"));
    metBsn.put("toelichting", "betreft 111222333");
    Answer bsn = analist.post(REORGANISATIES, metBsn);
    assertThat(bsn.text()).contains("mogelijk-bsn").doesNotContain("111222333");
    assertThat(
            analist
                .post(REORGANISATIES, inhoud("hernoeming", List.of("SCP"), deel("SCP", "SCP")))
                .text())
        .contains("deel-onveranderd");
  }

  @Test
  void wieVoorbereidtKeurtNietGoed() throws Exception {
    Answer voorstel = analist.post(REORGANISATIES, inhoud("einde", List.of("CCMO")));
    DATABASE.sql(
        "update accounts set rollen = '{hr-analist,vaststeller}' where gebruikersnaam = 'hr-analist'");
    try {
      Answer eigen =
          PRODUCT
              .als("hr-analist")
              .ifMatch(voorstel.header("ETag"))
              .post(pad(voorstel) + "/goedkeuring");
      assertThat(eigen.json().path("code").asText()).isEqualTo("eigen-voorstel");
    } finally {
      DATABASE.sql(
          "update accounts set rollen = '{hr-analist}' where gebruikersnaam = 'hr-analist'");
    }
    assertThat(codes(DAG)).contains("CCMO");
    assertThat(
            PRODUCT
                .als("di-adviseur")
                .post(REORGANISATIES, inhoud("einde", List.of("SCP")))
                .status())
        .isEqualTo(403);
  }

  @Test
  void afwijzenEnIntrekkenVragenEenRedenEnVeranderenNiets() {
    Answer eerste = analist.post(REORGANISATIES, inhoud("einde", List.of("CCMO")));
    assertThat(
            vaststeller
                .ifMatch(eerste.header("ETag"))
                .post(pad(eerste) + "/afwijzing", Map.of("reden", " "))
                .status())
        .isEqualTo(400);
    Answer af =
        vaststeller
            .ifMatch(eerste.header("ETag"))
            .post(pad(eerste) + "/afwijzing", Map.of("reden", "nog geen besluit"));
    assertThat(af.json().path("status").asText()).isEqualTo("afgewezen");
    assertThat(keurGoed(af).status()).isEqualTo(409);

    Answer tweede = analist.post(REORGANISATIES, inhoud("einde", List.of("CCMO")));
    assertThat(
            analist
                .ifMatch("\"9\"")
                .post(pad(tweede) + "/intrekking", Map.of("reden", "vergissing"))
                .status())
        .isEqualTo(412);
    Answer in =
        analist
            .ifMatch(tweede.header("ETag"))
            .post(pad(tweede) + "/intrekking", Map.of("reden", "vergissing"));
    assertThat(in.json().path("status").asText()).isEqualTo("ingetrokken");
    assertThat(codes(DAG)).contains("CCMO");
    assertThat(analist.get(REORGANISATIES + "?limiet=1").json().path("reorganisaties")).hasSize(1);
  }

  @Test
  void tweeVoorstellenOverHetzelfdeOnderdeel_hetTweedeIsAchterhaald() {
    Answer eerste = analist.post(REORGANISATIES, inhoud("einde", List.of("CCMO")));
    Answer tweede =
        analist.post(
            REORGANISATIES, inhoud("samenvoeging", List.of("SCP", "CCMO"), deel("SCP", "SCP")));

    assertThat(keurGoed(eerste).status()).isEqualTo(200);
    Answer te_laat = keurGoed(tweede);

    assertThat(te_laat.status()).isEqualTo(400);
    assertThat(te_laat.text()).contains("bestaat-niet");
  }

  @Test
  void deDatabaseVerandertZelfNietsZonderGoedkeuring() throws Exception {
    analist.post(REORGANISATIES, inhoud("einde", List.of("CCMO")));

    assertThat(
            TestDatabase.failureOf(
                DATABASE
                    .database()
                    .write(
                        Caller.SYSTEM,
                        connection ->
                            connection
                                .query(
                                    "select voer_reorganisatie_uit(nummer, now()) from reorganisaties")
                                .execute())))
        .hasMessageContaining("not approved");
  }

  private static Answer keurGoed(Answer voorstel) {
    return vaststeller.ifMatch(voorstel.header("ETag")).post(pad(voorstel) + "/goedkeuring");
  }

  private static String pad(Answer voorstel) {
    return REORGANISATIES + "/" + voorstel.json().path("id").asText();
  }

  private static List<String> codes(String dag) {
    List<String> codes = new ArrayList<>();
    analist
        .get("/dienstonderdelen?peildatum=" + dag)
        .json()
        .path("dienstonderdelen")
        .forEach(deel -> codes.add(deel.path("code").asText()));
    return codes;
  }

  private static JsonNode onderdeel(String dag, String code) {
    for (JsonNode deel :
        analist.get("/dienstonderdelen?peildatum=" + dag).json().path("dienstonderdelen")) {
      if (deel.path("code").asText().equals(code)) {
        return deel;
      }
    }
    throw new AssertionError(code);
  }

  private static Map<String, Object> inhoud(String soort, List<String> van, Object... naar) {
    return inhoud(DAG, soort, van, naar);
  }

  private static Map<String, Object> inhoud(
      String dag, String soort, List<String> van, Object... naar) {
    return new HashMap<>(
        Map.of(
            "soort", soort,
            "ingangsdatum", dag,
            "van", van,
            "naar", List.of(naar),
            "toelichting", "Besluit van de bestuursraad"));
  }

  private static Map<String, Object> deel(String code, String naam) {
    return deel(code, naam, null);
  }

  private static Map<String, Object> deel(String code, String naam, String ouder) {
    Map<String, Object> deel =
        new HashMap<>(Map.of("code", code, "naam", naam, "scope", "concern"));
    deel.put("ouder", ouder);
    return deel;
  }
}
