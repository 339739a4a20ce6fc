package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static nl.inclusiemonitor.banenafspraak.Reorganisatiebalie.deel;
import static nl.inclusiemonitor.banenafspraak.Reorganisatiebalie.inhoud;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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

  private static Reorganisatiebalie balie;
  private static ApiClient analist;
  private static ApiClient adviseur;

  @BeforeAll
  static void logIn() {
    balie = new Reorganisatiebalie(PRODUCT);
    analist = PRODUCT.als("hr-analist");
    adviseur = PRODUCT.als("di-adviseur");
  }

  @BeforeEach
  void begin() throws Exception {
    DATABASE.sql("delete from reorganisaties");
    Bronnen.wis(DATABASE);
    balie.lever(Q3);
  }

  @Test
  void watSamengaatStaatInDeIndelingVanLaterBijElkaarOpgeteld() {
    balie.reorganiseer("samenvoeging", LATER, List.of("CIBG", "RIVM"), deel("ZORG", "Zorg"));

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
    balie.reorganiseer(
        "splitsing", "2022-10-01", List.of("RIVM"), deel("RIVM", "RIVM"), deel("VACC", "Vaccins"));
    balie.lever("2022-12-31", "RIVM", "VACC", "CIBG");

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
    balie.reorganiseer("samenvoeging", LATER, List.of("IGJ", "CCMO"), deel("IGJ", "IGJ"));

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
    balie.reorganiseer("samenvoeging", LATER, List.of("RIVM", "CIBG"), deel("ZORG", "Zorg"));

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
      assertThat(codes(zorg.get("/dienstonderdelen?peildatum=2022-12-31").json()))
          .as("the units of then, as their figures")
          .containsExactly("RIVM", "CIBG");
      assertThat(codes(zorg.get("/dienstonderdelen?peildatum=" + LATER).json()))
          .containsExactly("ZORG");
      JsonNode reeks = zorg.get("/standen/2022-Q3/reeks?indeling=" + LATER).json();
      assertThat(codes(reeks)).containsExactly("ZORG");
    } finally {
      DATABASE.sql(
          "update accounts set dienstonderdelen = '{RIVM}' where gebruikersnaam = 'hr-adviseur-rivm'");
    }
  }

  @Test
  void wieEenDeelVanEenSplitsingHeeft_zietHetGeheelVanToenNiet() throws Exception {
    balie.reorganiseer(
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
    assertThat(teLaat.json().at("/params/eersteDag").asText()).isEqualTo("2022-10-01");
    assertThat(teLaat.json().path("detail").asText())
        .contains("tot en met 30 september 2022", "Kies 1 oktober 2022 of later", "trek");
  }

  /** What the refusal says that can be done. */
  @Test
  void wieDeLeveringenIntrekt_reorganiseertMetTerugwerkendeKrachtEnLevertOpnieuw() {
    JsonNode eerst = adviseur.get("/standen/2022-Q3").json();
    balie.trekAllesIn();
    balie.reorganiseer("samenvoeging", "2022-09-01", List.of("CIBG", "RIVM"), deel("ZORG", "Zorg"));
    balie.lever(Q3, "KERN", "ZORG", "IGJ");

    JsonNode nu = adviseur.get("/standen/2022-Q3").json();

    assertThat(nu.path("versie").asInt()).isGreaterThan(eerst.path("versie").asInt());
    assertThat(codes(nu)).contains("ZORG").doesNotContain("CIBG", "RIVM");
    JsonNode terug = indeling(adviseur, "2022-08-31");
    assertThat(rij(terug.path("stand"), "RIVM+CIBG").path("gerealiseerd"))
        .isEqualTo(rij(nu, "ZORG").path("gerealiseerd"));
    assertThat(terug.path("stand").path("totaal")).isEqualTo(nu.path("totaal"));
  }

  @Test
  void elkNiveauStaatInBeideIndelingenNaastElkaar() {
    balie.reorganiseer("verplaatsing", LATER, List.of("IGJ"), deel("IGJ", "IGJ", "kern", "KERN"));

    JsonNode niveaus = indeling(adviseur, LATER).path("niveaus");

    assertThat(niveaus.findValuesAsText("soort"))
        .containsExactly("scope", "onderdeel", "scope", "totaal");
    JsonNode kern = niveaus.get(0);
    JsonNode concern = niveaus.get(2);
    JsonNode vws = niveaus.get(3);
    assertThat(kern.path("gelijk").asBoolean()).isFalse();
    assertThat(kern.path("erbij").findValuesAsText("code")).containsExactly("IGJ");
    assertThat(concern.path("eraf").findValuesAsText("code")).containsExactly("IGJ");
    assertThat(niveaus.get(1).path("toen").isNull()).as("KERN had no parts").isTrue();
    assertThat(vws.path("dan")).isEqualTo(vws.path("toen"));
    for (String boom : List.of("toen", "dan")) {
      for (String cijfer : List.of("bezetting", "quotum", "gerealiseerd", "tekort")) {
        assertThat(
                Standlezing.breuk(kern.path(boom).path(cijfer))
                    .plus(Standlezing.breuk(concern.path(boom).path(cijfer)))
                    .waarde())
            .as(boom + " " + cijfer)
            .isEqualByComparingTo(Standlezing.breuk(vws.path(boom).path(cijfer)).waarde());
      }
    }
    String csv =
        adviseur.with("Accept", "text/csv").get("/standen/2022-Q3/indelingen/" + LATER).text();
    assertThat(csv)
        .contains("2022-09-30;niveau;2022-Q3;2022-09-30;")
        .contains("2023-01-01;niveau;2022-Q3;2022-09-30;")
        .contains("2023-01-01;dienstonderdeel;2022-Q3;");
  }

  /** The kern would be IGJ with CCMO, and IGJ is shown. */
  @Test
  void eenNiveauDatDeVerborgenHelftZouVerraden_wordtNietGetoond() {
    balie.reorganiseer(
        "verplaatsing", LATER, List.of("IGJ"), deel("IGJ", "IGJ", "concern", "CCMO"));

    JsonNode ccmo = niveau(indeling(analist, LATER), "CCMO");
    assertThat(ccmo.at("/dan/gerealiseerd/onderdrukt").asBoolean()).isTrue();
    assertThat(ccmo.at("/dan/tekort/waarde").isNull()).isTrue();
    assertThat(ccmo.at("/dan/klasse").isNull()).isTrue();
    assertThat(niveau(indeling(adviseur, LATER), "CCMO").at("/dan/gerealiseerd/waarde").isNull())
        .as("who may see persons")
        .isFalse();
    assertThat(indeling(PRODUCT.als("hr-adviseur-rivm"), LATER).path("niveaus"))
        .extracting(niveau -> niveau.path("code").asText())
        .as("a level is for who sees all of it")
        .containsExactly("VWS");
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

  private static JsonNode niveau(JsonNode indeling, String code) {
    for (JsonNode niveau : indeling.path("niveaus")) {
      if (niveau.path("code").asText().equals(code)) {
        return niveau;
      }
    }
    throw new AssertionError(code);
  }

  private static List<String> codes(JsonNode stand) {
    return stand.path("dienstonderdelen").findValuesAsText("code");
  }
}
