package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The figures of a quarter in the tree of another day, and who sees them. */
class IndelingIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String LATER = "2023-01-01";

  private static Bronnen bronnen;
  private static ApiClient analist;
  private static ApiClient adviseur;
  private static ApiClient vaststeller;

  @BeforeAll
  static void logIn() {
    bronnen = new Bronnen(PRODUCT);
    analist = PRODUCT.als("hr-analist");
    adviseur = PRODUCT.als("di-adviseur");
    vaststeller = PRODUCT.als("vaststeller");
  }

  @BeforeEach
  void begin() throws Exception {
    DATABASE.sql("delete from reorganisaties");
    Bronnen.wis(DATABASE);
    lever(Q3);
  }

  @Test
  void watSamengaatStaatInDeIndelingVanLaterBijElkaarOpgeteld() {
    reorganiseer("samenvoeging", LATER, List.of("CIBG", "RIVM"), deel("ZORG", "Zorg"));

    JsonNode later = indeling(adviseur, LATER);
    JsonNode eigen = adviseur.get("/standen/2022-Q3").json();

    JsonNode zorg = rij(later.path("stand"), "ZORG");
    for (String cijfer : List.of("bezetting", "quotum", "individueelEnInleen", "gerealiseerd")) {
      assertThat(Standlezing.breuk(zorg.path(cijfer)).waarde())
          .as(cijfer)
          .isEqualByComparingTo(
              Standlezing.breuk(rij(eigen, "CIBG").path(cijfer))
                  .plus(Standlezing.breuk(rij(eigen, "RIVM").path(cijfer)))
                  .waarde());
    }
    assertThat(later.path("stand").path("totaal")).isEqualTo(eigen.path("totaal"));
    assertThat(later.path("rijen").findValuesAsText("wijze")).contains("samen", "gelijk");
    assertThat(indeling(adviseur, Q3).path("eigen").asBoolean()).isTrue();
    assertThat(indeling(adviseur, Q3).path("stand").path("dienstonderdelen"))
        .as("the tree of its own time is the stand itself")
        .isEqualTo(eigen.path("dienstonderdelen"));
  }

  @Test
  void watSplitstStaatInDeIndelingVanLaterSamenEnTerugWeerOpgeteld() {
    reorganiseer(
        "splitsing", "2022-10-01", List.of("RIVM"), deel("RIVM", "RIVM"), deel("VACC", "Vaccins"));
    lever("2022-12-31", "RIVM", "VACC", "CIBG");

    JsonNode vooruit = indeling(adviseur, LATER);
    assertThat(rij(vooruit.path("stand"), "RIVM+VACC").path("naam").asText())
        .isEqualTo("RIVM en Vaccins samen");
    assertThat(rij(vooruit.path("stand"), "RIVM+VACC").path("gerealiseerd"))
        .isEqualTo(rij(adviseur.get("/standen/2022-Q3").json(), "RIVM").path("gerealiseerd"));

    JsonNode terug = adviseur.get("/standen/2022-Q4/indelingen/2022-09-30").json();
    JsonNode eigen = adviseur.get("/standen/2022-Q4").json();
    assertThat(Standlezing.breuk(rij(terug.path("stand"), "RIVM").path("bezetting")).waarde())
        .isEqualByComparingTo(
            Standlezing.breuk(rij(eigen, "RIVM").path("bezetting"))
                .plus(Standlezing.breuk(rij(eigen, "VACC").path("bezetting")))
                .waarde());
    assertThat(terug.path("stand").path("totaal")).isEqualTo(eigen.path("totaal"));
  }

  /** IGJ is shown and CCMO is not: what both have together would tell what CCMO has. */
  @Test
  void eenSomDieDeVerborgenHelftZouVerraden_wordtNietGetoond() {
    reorganiseer("samenvoeging", LATER, List.of("IGJ", "CCMO"), deel("IGJ", "IGJ"));

    JsonNode voorAnalist = rij(indeling(analist, LATER).path("stand"), "IGJ");
    assertThat(
            rij(analist.get("/standen/2022-Q3").json(), "IGJ")
                .path("gerealiseerd")
                .path("onderdrukt")
                .asBoolean())
        .as("in its own tree it is shown")
        .isFalse();
    assertThat(voorAnalist.path("gerealiseerd").path("onderdrukt").asBoolean()).isTrue();
    assertThat(voorAnalist.path("tekort").path("waarde").isNull()).isTrue();
    assertThat(voorAnalist.path("klasse").isNull()).isTrue();
    Answer csv = analist.with("Accept", "text/csv").get("/standen/2022-Q3/indelingen/" + LATER);
    assertThat(csv.status()).isEqualTo(200);
    assertThat(csv.text()).contains("Niet getoond");
  }

  @Test
  void eenHrAdviseurZietWatInZijnOnderdeelOpging_maarNietVanzelfWatErnaKomt() throws Exception {
    reorganiseer("samenvoeging", LATER, List.of("RIVM", "CIBG"), deel("ZORG", "Zorg"));

    ApiClient rivm = PRODUCT.als("hr-adviseur-rivm");
    assertThat(codes(rivm.get("/standen/2022-Q3").json())).containsExactly("RIVM");
    assertThat(codes(indeling(rivm, LATER).path("stand")))
        .as("the sum holds CIBG, which is not theirs")
        .isEmpty();

    DATABASE.sql(
        "update accounts set dienstonderdelen = '{ZORG}' where gebruikersnaam = 'hr-adviseur-rivm'");
    try {
      ApiClient zorg = PRODUCT.als("hr-adviseur-rivm");
      assertThat(codes(zorg.get("/standen/2022-Q3").json())).containsExactly("RIVM", "CIBG");
      assertThat(codes(indeling(zorg, LATER).path("stand"))).containsExactly("ZORG");
    } finally {
      DATABASE.sql(
          "update accounts set dienstonderdelen = '{RIVM}' where gebruikersnaam = 'hr-adviseur-rivm'");
    }
  }

  @Test
  void wieEenDeelVanEenSplitsingHeeft_zietHetGeheelVanToenNiet() throws Exception {
    reorganiseer(
        "splitsing", LATER, List.of("RIVM"), deel("LAB", "Laboratorium"), deel("VACC", "Vaccins"));
    DATABASE.sql(
        "update accounts set dienstonderdelen = '{VACC}' where gebruikersnaam = 'hr-adviseur-rivm'");
    try {
      ApiClient vacc = PRODUCT.als("hr-adviseur-rivm");
      assertThat(codes(vacc.get("/standen/2022-Q3").json())).isEmpty();
      assertThat(codes(indeling(vacc, LATER).path("stand"))).isEmpty();
    } finally {
      DATABASE.sql(
          "update accounts set dienstonderdelen = '{RIVM}' where gebruikersnaam = 'hr-adviseur-rivm'");
    }
  }

  @Test
  void zonderCijfersIsErGeenIndeling() {
    assertThat(adviseur.get("/standen/2019-Q1/indelingen/" + LATER).status()).isEqualTo(404);
  }

  @Test
  void opEenDagDieAlGeleverdIs_verandertNietsMeer() {
    Answer teLaat =
        analist.post("/reorganisaties", inhoud("einde", "2022-09-30", List.of("CCMO"), List.of()));

    assertThat(teLaat.status()).isEqualTo(409);
    assertThat(teLaat.json().path("code").asText()).isEqualTo("al-geleverd");
  }

  /** Units of so many persons that all but the last ones are shown. */
  private static void lever(String peildatum, String... groot) {
    List<String> delen = groot.length > 0 ? List.of(groot) : List.of("KERN", "RIVM", "CIBG", "IGJ");
    List<String> register = new ArrayList<>();
    List<String> personeel = new ArrayList<>();
    for (int deel = 0; deel < delen.size(); deel++) {
      for (int i = 0; i < 14 + deel; i++) {
        int persoon = deel * 100 + i + 1;
        register.add(persoon + ";2020-01-01;");
        personeel.add(persoon + ";1;" + delen.get(deel) + ";" + (20 + deel) + ";2020-01-01;;");
      }
    }
    List<String> klein = List.of("ACBG", "SCP", "CCMO");
    IntStream.range(0, 15)
        .forEach(
            i -> {
              register.add(900 + i + ";2020-01-01;");
              personeel.add(900 + i + ";1;" + klein.get(i % 3) + ";24;2020-01-01;;");
            });
    bronnen.register(peildatum, register.toArray(String[]::new));
    bronnen.personeel(peildatum, personeel.toArray(String[]::new));
    List<String> fte = new ArrayList<>();
    adviseur
        .get("/dienstonderdelen?peildatum=" + peildatum)
        .json()
        .path("dienstonderdelen")
        .forEach(deel -> fte.add(deel.path("code").asText() + ";1000,5"));
    bronnen.bezetting(peildatum, fte);
    bronnen.binnenwerk(peildatum, "KERN;2,5");
    bronnen.inhuur(peildatum, "KERN;" + peildatum.substring(0, 7) + ";100;N;");
  }

  private static void reorganiseer(String soort, String dag, List<String> van, Object... naar) {
    Answer voorstel = analist.post("/reorganisaties", inhoud(soort, dag, van, List.of(naar)));
    assertThat(voorstel.status()).as(voorstel.text()).isEqualTo(201);
    Answer goed =
        vaststeller
            .ifMatch(voorstel.header("ETag"))
            .post("/reorganisaties/" + voorstel.json().path("id").asText() + "/goedkeuring");
    assertThat(goed.status()).as(goed.text()).isEqualTo(200);
  }

  private static Map<String, Object> inhoud(
      String soort, String dag, List<String> van, List<Object> naar) {
    return Map.of(
        "soort", soort, "ingangsdatum", dag, "van", van, "naar", naar, "toelichting", "Besluit");
  }

  private static Map<String, Object> deel(String code, String naam) {
    Map<String, Object> deel =
        new HashMap<>(Map.of("code", code, "naam", naam, "scope", "concern"));
    deel.put("ouder", null);
    return deel;
  }

  private static JsonNode indeling(ApiClient lezer, String dag) {
    Answer answer = lezer.get("/standen/2022-Q3/indelingen/" + dag);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static JsonNode rij(JsonNode stand, String code) {
    for (JsonNode deel : stand.path("dienstonderdelen")) {
      if (deel.path("code").asText().equals(code)) {
        return deel;
      }
    }
    throw new AssertionError(code + " in " + codes(stand));
  }

  private static List<String> codes(JsonNode stand) {
    return stand.path("dienstonderdelen").findValuesAsText("code");
  }
}
