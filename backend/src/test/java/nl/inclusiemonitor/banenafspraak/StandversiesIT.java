package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every version of a quarter stays to be read: by its number, and as it was known at a moment. */
class StandversiesIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String STAND = "/standen/2022-Q3";

  private static ApiClient adviseur;

  @BeforeAll
  static void threeVersions() throws Exception {
    adviseur = PRODUCT.als("di-adviseur");
    Bronnen bronnen = new Bronnen(PRODUCT);
    bronnen.bezetting(Q3, "100");
    bronnen.bezetting(Q3, "200");
    bronnen.bezetting(Q3, "300");
    DATABASE.sql(
        "update standen set berekend_op = timestamptz '2022-10-01 12:00 Europe/Amsterdam' + versie * interval '1 day'");
  }

  @Test
  void eachVersionHasItsOwnFiguresAndBytes() {
    Answer nieuwste = adviseur.get(STAND);
    Answer eerste = adviseur.get(STAND + "?versie=1");
    Answer derde = adviseur.get(STAND + "?versie=3");

    assertThat(fte(eerste)).isEqualTo("700");
    assertThat(fte(adviseur.get(STAND + "?versie=2"))).isEqualTo("1400");
    assertThat(fte(derde)).isEqualTo("2100");
    assertThat(derde.body()).isEqualTo(nieuwste.body());
    assertThat(eerste.header("ETag")).isNotEqualTo(nieuwste.header("ETag"));
    assertThat(
            adviseur.with("If-None-Match", eerste.header("ETag")).get(STAND + "?versie=1").status())
        .isEqualTo(304);
    assertThat(adviseur.with("Accept", "text/csv").get(STAND + "?versie=1").text())
        .contains("2022-Q3;2022-09-30;1;voorlopig;VWS;VWS;700");
  }

  @Test
  void aDayAndAMomentGiveWhatWasKnownThen() {
    assertThat(versie("bekendOp=2022-10-02")).isEqualTo(1);
    assertThat(versie("bekendOp=2022-10-03T09:59:59Z")).isEqualTo(1);
    assertThat(versie("bekendOp=2022-10-03T10:00:00Z")).isEqualTo(2);
    assertThat(versie("bekendOp=2022-10-03T12:00:00%2B02:00")).isEqualTo(2);
    assertThat(versie("bekendOp=2022-12-31")).isEqualTo(3);

    Answer teVroeg = adviseur.get(STAND + "?bekendOp=2022-10-01");
    assertThat(teVroeg.status()).isEqualTo(404);
    assertThat(teVroeg.json().path("detail").asText())
        .isEqualTo("Op dat moment waren er nog geen cijfers voor 2022-Q3.");
  }

  @Test
  void whatIsNotThereOrNotClearIsRefused() {
    assertThat(adviseur.get(STAND + "?versie=4").status()).isEqualTo(404);
    assertThat(adviseur.get(STAND + "?versie=4").json().path("detail").asText())
        .isEqualTo("Er zijn geen cijfers in versie 4 van 2022-Q3.");
    assertThat(adviseur.get(STAND + "?versie=1&bekendOp=2022-10-02").status()).isEqualTo(400);
    assertThat(adviseur.get(STAND + "?bekendOp=2022-02-30").status()).isEqualTo(400);
    assertThat(adviseur.get(STAND + "?bekendOp=gisteren").status()).isEqualTo(400);
    assertThat(adviseur.get(STAND + "?versie=0").status()).isEqualTo(400);
  }

  @Test
  void theListNamesThemNewestFirst() {
    JsonNode versies = adviseur.get(STAND + "/versies").json().path("versies");

    assertThat(versies.findValuesAsText("versie")).isEqualTo(List.of("3", "2", "1"));
    JsonNode eerste = adviseur.get(STAND + "/versies?limiet=2").json();
    JsonNode tweede =
        adviseur.get(STAND + "/versies?limiet=2&cursor=" + eerste.path("volgende").asText()).json();
    assertThat(eerste.path("versies").findValuesAsText("versie")).containsExactly("3", "2");
    assertThat(tweede.path("versies").findValuesAsText("versie")).containsExactly("1");
    assertThat(tweede.path("volgende").isNull()).isTrue();
    assertThat(versies.path(2).path("berekendOp").asText()).isEqualTo("2022-10-02T10:00:00Z");
    assertThat(versies.path(2).path("status").asText()).isEqualTo("voorlopig");
    assertThat(adviseur.get("/standen/2022-Q2/versies").json().path("versies")).isEmpty();
    assertThat(PRODUCT.als("bestuurder").get(STAND + "/versies").json().path("versies")).isEmpty();
    assertThat(PRODUCT.als("bestuurder").get(STAND + "?versie=1").status()).isEqualTo(404);
    assertThat(PRODUCT.als("bestuurder").get(STAND + "?bekendOp=2022-12-31").status())
        .isEqualTo(404);
  }

  /** Two versions of one day differ by what one levering changed, which may be one person. */
  @ParameterizedTest
  @ValueSource(strings = {"hr-analist", "vaststeller", "fg", "beheerder"})
  void whoMayNotSeePersonsOpensTheNewestAndNoneBeforeIt(String rol) {
    ApiClient lezer = PRODUCT.als(rol);

    assertThat(lezer.get(STAND + "/versies").json().path("versies").findValuesAsText("versie"))
        .containsExactly("3");
    assertThat(lezer.get(STAND + "?versie=3").body()).isEqualTo(lezer.get(STAND).body());
    assertThat(lezer.get(STAND + "?bekendOp=2022-12-31").json().path("versie").asInt())
        .isEqualTo(3);
    for (String deur :
        List.of(
            STAND + "?versie=2",
            STAND + "?bekendOp=2022-10-03T10:00:00Z",
            STAND + "/opbouw/VWS/bezetting?versie=2",
            STAND + "/indelingen/2022-10-01?versie=2",
            STAND + "/vergelijking?regime=wet-banenafspraak&versie=2",
            "/kwartaalbruggen?van=2022-Q3&vanVersie=2&tot=2022-Q3")) {
      assertThat(lezer.get(deur).status()).as(deur).isEqualTo(404);
    }
    assertThat(lezer.get(STAND + "?versie=2").json().path("detail").asText())
        .contains("Eerdere voorlopige versies ziet alleen wie regels over personen mag zien");
    assertThat(
            lezer
                .post(STAND + "/werkboeken?versie=2", Map.of("wachtwoord", "een lang wachtwoord 9"))
                .status())
        .isEqualTo(404);
  }

  private static int versie(String vraag) {
    return adviseur.get(STAND + "?" + vraag).json().path("versie").asInt();
  }

  private static String fte(Answer stand) {
    return stand.json().at("/totaal/bezetting/waarde").asText();
  }
}
