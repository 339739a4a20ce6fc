package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q1;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A number of the law changes: proposed by one person, approved by another, and then computed. */
class ParameterwijzigingIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String VOORSTELLEN = "/parametervoorstellen";

  private static Bronnen bronnen;
  private static Standlezing standen;
  private static ApiClient beheerder;
  private static ApiClient adviseur;
  private static ApiClient vaststeller;

  @BeforeAll
  static void logIn() {
    bronnen = new Bronnen(PRODUCT);
    standen = new Standlezing(PRODUCT, DATABASE);
    beheerder = PRODUCT.als("beheerder");
    adviseur = PRODUCT.als("di-adviseur");
    vaststeller = PRODUCT.als("vaststeller");
  }

  @BeforeEach
  void begin() throws Exception {
    Bronnen.wis(DATABASE);
    DATABASE.sql(
        "delete from wettelijke_parameters where voorstel_nummer is not null",
        "delete from parametervoorstellen");
  }

  @Test
  void anApprovedChangeBecomesTheNextVersionAndEveryOpenQuarterIsComputedAnew() throws Exception {
    bronnen.volledig(Q1, "2022-01", "2022-02", "2022-03");
    bronnen.volledig(Q3, "2022-07", "2022-08", "2022-09");
    DATABASE.sql(
        """
        update standen set status = 'vastgesteld', vastgesteld_op = now() where kwartaal = '2022-Q1'
        and versie = (select max(versie) from standen where kwartaal = '2022-Q1')
        """);
    String was = standen.waarde("2022-Q3", "VWS", "quotum");
    String vast = standen.figures("2022-Q1");

    Answer voorstel = beheerder.post(VOORSTELLEN, voorstel("2.71"));

    assertThat(voorstel.status()).as(voorstel.text()).isEqualTo(201);
    JsonNode effect = voorstel.json().path("effect");
    assertThat(effect).hasSize(2);
    assertThat(kwartaal(effect, "2022-Q3").path("was").path("quotum").asText()).isEqualTo(was);
    assertThat(kwartaal(effect, "2022-Q1").path("status").asText()).isEqualTo("vastgesteld");
    assertThat(kwartaal(effect, "2022-Q1").path("verschil").path("quotum").asText()).isEqualTo("0");
    assertThat(standen.waarde("2022-Q3", "VWS", "quotum"))
        .as("nothing changes before somebody approves")
        .isEqualTo(was);

    Answer goed = vaststeller.ifMatch(voorstel.header("ETag")).post(pad(voorstel) + "/goedkeuring");

    assertThat(goed.status()).as(goed.text()).isEqualTo(200);
    assertThat(standen.waarde("2022-Q3", "VWS", "quotum"))
        .isEqualTo(kwartaal(effect, "2022-Q3").path("wordt").path("quotum").asText());
    assertThat(standen.stand("2022-Q3").path("parameter").path("versie").asInt()).isEqualTo(2);
    assertThat(standen.stand("2022-Q3").path("parameter").path("id"))
        .isEqualTo(goed.json().path("parameter"));
    assertThat(standen.figures("2022-Q1")).as("a vastgestelde stand keeps its law").isEqualTo(vast);
    // Touches every quarter from then on, this one with the leveringen that it was made of.
    bronnen.binnenwerk("2021-12-31", "KERN;1");
    assertThat(standen.stand("2022-Q1").path("status").asText()).isEqualTo("vastgesteld");
    assertThat(goed.json().path("effect"))
        .as("what was shown before is what happened")
        .isEqualTo(effect);
    assertThat(
            DATABASE.column(
                "select handeling from audit where onderwerp = 'parametervoorstel' order by nummer"))
        .contains("parameter-voorgesteld", "parameter-goedgekeurd");
  }

  @Test
  void whoProposedDoesNotApproveAlsoNotWithBothRoles() throws Exception {
    Answer voorstel = adviseur.post(VOORSTELLEN, voorstel("2.71"));
    DATABASE.sql(
        "update accounts set rollen = '{di-adviseur,vaststeller}' where gebruikersnaam = 'di-adviseur'");
    try {
      ApiClient beide = PRODUCT.als("di-adviseur");
      Answer eigen = beide.ifMatch(voorstel.header("ETag")).post(pad(voorstel) + "/goedkeuring");
      assertThat(eigen.status()).as(eigen.text()).isEqualTo(403);
      assertThat(eigen.json().path("code").asText()).isEqualTo("eigen-voorstel");
      assertThat(beide.get(pad(voorstel)).json().path("acties")).hasSize(1);
    } finally {
      DATABASE.sql(
          "update accounts set rollen = '{di-adviseur}' where gebruikersnaam = 'di-adviseur'");
    }
    assertThat(vaststeller.get(pad(voorstel)).json().path("acties")).hasSize(2);
  }

  @Test
  void aRefusalAndAWithdrawalNeedAReasonAndLeaveTheLawAsItIs() {
    Answer eerste = beheerder.post(VOORSTELLEN, voorstel("2.71"));
    assertThat(beheerder.post(VOORSTELLEN, voorstel("2.72")).json().path("code").asText())
        .isEqualTo("voorstel-loopt-al");
    assertThat(
            vaststeller
                .ifMatch("\"9\"")
                .post(pad(eerste) + "/afwijzing", Map.of("reden", "bron ontbreekt"))
                .status())
        .isEqualTo(412);
    assertThat(vaststeller.post(pad(eerste) + "/afwijzing", Map.of("reden", "x")).status())
        .isEqualTo(428);
    assertThat(
            vaststeller
                .ifMatch(eerste.header("ETag"))
                .post(pad(eerste) + "/afwijzing", Map.of("reden", " "))
                .status())
        .isEqualTo(400);

    Answer af =
        vaststeller
            .ifMatch(eerste.header("ETag"))
            .post(pad(eerste) + "/afwijzing", Map.of("reden", "bron ontbreekt"));
    assertThat(af.json().path("status").asText()).isEqualTo("afgewezen");
    assertThat(vaststeller.ifMatch(af.header("ETag")).post(pad(eerste) + "/goedkeuring").status())
        .isEqualTo(409);

    Answer tweede = beheerder.post(VOORSTELLEN, voorstel("2.72"));
    Answer vanAnder =
        adviseur
            .ifMatch(tweede.header("ETag"))
            .post(pad(tweede) + "/intrekking", Map.of("reden", "vergissing"));
    assertThat(vanAnder.status()).isEqualTo(403);
    Answer in =
        beheerder
            .ifMatch(tweede.header("ETag"))
            .post(pad(tweede) + "/intrekking", Map.of("reden", "vergissing"));
    assertThat(in.json().path("status").asText()).isEqualTo("ingetrokken");

    JsonNode lijst = adviseur.get(VOORSTELLEN).json().path("parametervoorstellen");
    assertThat(lijst).hasSize(2);
    assertThat(lijst.get(0).path("reden").asText()).isEqualTo("vergissing");
    assertThat(versie2022()).isEqualTo(1);
  }

  @Test
  void aProposalThatDoesNotFitIsRefusedWithEveryFaultAtOnce() {
    Map<String, Object> fout = voorstel("2.71");
    fout.put("status", "onbekend");
    fout.put("urenPerBaan", "0");
    fout.put("toelichting", "betreft 111222333");

    Answer geweigerd = beheerder.post(VOORSTELLEN, fout);

    assertThat(geweigerd.status()).isEqualTo(400);
    assertThat(geweigerd.text())
        .contains("percentage-te-veel", "buiten-grenzen", "mogelijk-bsn")
        .doesNotContain("111222333");
    assertThat(beheerder.post(VOORSTELLEN, voorstel("2.690")).json().path("code").asText())
        .isEqualTo("geen-verandering");
    Map<String, Object> ouder = voorstel("2.71");
    ouder.put("basisVersie", 7);
    assertThat(beheerder.post(VOORSTELLEN, ouder).json().path("code").asText())
        .isEqualTo("parameter-gewijzigd");
    Map<String, Object> zonder = voorstel("2.71");
    zonder.put("regime", "wet-banenafspraak");
    assertThat(beheerder.post(VOORSTELLEN, zonder).text()).contains("regime-zonder-quotum");
  }

  @Test
  void theDatabaseItselfMakesNoVersionOfWhatNobodyApproved() throws Exception {
    beheerder.post(VOORSTELLEN, voorstel("2.71"));
    assertThat(
            TestDatabase.failureOf(
                DATABASE
                    .database()
                    .write(
                        nl.inclusiemonitor.identity.Caller.SYSTEM,
                        connection ->
                            connection
                                .query(
                                    "select maak_parameterversie(nummer, gen_random_uuid()) from parametervoorstellen")
                                .execute())))
        .hasMessageContaining("not approved");
    assertThat(versie2022()).isEqualTo(1);
  }

  @Test
  void aYearThatNoSourceSpeaksOfGetsItsFirstVersion() {
    Map<String, Object> nieuw = voorstel("3.20");
    nieuw.put("jaar", 2025);
    nieuw.put("basisVersie", 0);
    Answer voorstel = beheerder.post(VOORSTELLEN, nieuw);
    assertThat(voorstel.json().path("was").isNull()).isTrue();

    Answer goed = vaststeller.ifMatch(voorstel.header("ETag")).post(pad(voorstel) + "/goedkeuring");

    assertThat(goed.status()).as(goed.text()).isEqualTo(200);
    assertThat(goed.json().path("wordt").path("versie").asInt()).isEqualTo(1);
  }

  @Test
  void theRegimesSayWhetherAnEmployerHasAQuotum() {
    JsonNode regimes = adviseur.get("/wettelijke-regimes").json().path("wettelijkeRegimes");
    assertThat(regimes).hasSize(2);
    assertThat(regimes.get(0).path("quotumPerWerkgever").asBoolean()).isTrue();
    assertThat(regimes.get(1).path("quotumPerWerkgever").asBoolean()).isFalse();
    assertThat(regimes.get(1).path("geldigVan").isNull()).isTrue();
  }

  private static int versie2022() {
    for (JsonNode jaar :
        adviseur.get("/wettelijke-parameters").json().path("wettelijkeParameters")) {
      if (jaar.path("jaar").asInt() == 2022
          && jaar.path("regime").asText().equals("quotumheffing")) {
        return jaar.path("versie").asInt();
      }
    }
    throw new AssertionError("2022");
  }

  private static Map<String, Object> voorstel(String percentage) {
    Map<String, Object> voorstel = new HashMap<>();
    voorstel.put("jaar", 2022);
    voorstel.put("regime", "quotumheffing");
    voorstel.put("basisVersie", 1);
    voorstel.put("percentage", percentage);
    voorstel.put("status", "volgens-factsheet");
    voorstel.put("urenPerFte", "36");
    voorstel.put("urenPerBaan", "25.5");
    voorstel.put("verloondeUrenPerBaan", "1331");
    voorstel.put("heffingPerBaan", "5000");
    voorstel.put("heffingOpgelegd", false);
    voorstel.put("artikel", "Wfsv art. 38f en 38g, Besluit Wfsv art. 2.23");
    voorstel.put("bron", "Factsheet Diversiteit en inclusie personeelsbeleid VWS, 2022");
    voorstel.put("toelichting", "Het percentage staat nu in de Staatscourant.");
    return voorstel;
  }

  private static JsonNode kwartaal(JsonNode effect, String kwartaal) {
    for (JsonNode regel : effect) {
      if (regel.path("kwartaal").asText().equals(kwartaal)) {
        return regel;
      }
    }
    throw new AssertionError(kwartaal);
  }

  private static String pad(Answer voorstel) {
    return VOORSTELLEN + "/" + voorstel.json().path("id").asText();
  }
}
