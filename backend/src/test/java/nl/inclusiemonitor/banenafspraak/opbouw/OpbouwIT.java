package nl.inclusiemonitor.banenafspraak.opbouw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Brugproef;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From every figure of the demo ministry down to its lines. */
class OpbouwIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String RIVM = "/standen/2022-Q3/opbouw/RIVM/individueel";

  @TempDir static Path data;

  private static ApiClient adviseur;

  @BeforeAll
  static void load() throws Exception {
    PRODUCT.laadDemo(data);
    adviseur = PRODUCT.als("di-adviseur");
  }

  @ParameterizedTest
  @ValueSource(strings = {"di-adviseur", "hr-adviseur-rivm", "fg"})
  void everyFigureIsWhatItsFormulaAndItsLeavesSay(String rol) {
    Opbouwproef proef = new Opbouwproef(PRODUCT.als(rol));
    int cellen = 0;
    for (JsonNode kwartaal : adviseur.get("/standen").json().path("standen")) {
      cellen += proef.klopt(kwartaal.path("kwartaal").asText()).size();
    }

    assertThat(cellen).isGreaterThan(rol.startsWith("hr-") ? 100 : 500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"di-adviseur", "hr-adviseur-rivm", "fg"})
  void betweenAnyTwoQuartersEveryBrugClosesExactly(String rol) {
    ApiClient lezer = PRODUCT.als(rol);
    Brugproef brug = new Brugproef(lezer);
    List<String> kwartalen =
        adviseur.get("/standen").json().path("standen").findValuesAsText("kwartaal").stream()
            .distinct()
            .sorted()
            .toList();
    List<String> rijen = new ArrayList<>(List.of("VWS"));
    rijen.addAll(
        lezer.get("/standen/2022-Q3").json().path("dienstonderdelen").findValuesAsText("code"));
    for (int van = 0; van < kwartalen.size(); van++) {
      for (int tot = van + 1; tot < kwartalen.size(); tot++) {
        for (String rij : tot == van + 1 ? rijen : List.of("VWS", "RIVM")) {
          brug.klopt(
              "van=%s&tot=%s&dienstonderdeel=%s"
                  .formatted(kwartalen.get(van), kwartalen.get(tot), rij));
        }
      }
    }
  }

  @Test
  void theLinesUnderEachCauseBetweenFollowingQuartersAddUpToIt() {
    Brugproef brug = new Brugproef(adviseur);
    List<String> kwartalen =
        adviseur.get("/standen").json().path("standen").findValuesAsText("kwartaal").stream()
            .distinct()
            .sorted()
            .toList();
    List<String> rijen = new ArrayList<>(List.of("VWS"));
    rijen.addAll(
        adviseur.get("/standen/2022-Q3").json().path("dienstonderdelen").findValuesAsText("code"));
    int regels = 0;
    for (int van = 0; van + 1 < kwartalen.size(); van++) {
      for (String rij : rijen) {
        regels +=
            brug.regelsKloppen(
                "van=%s&tot=%s&dienstonderdeel=%s"
                    .formatted(kwartalen.get(van), kwartalen.get(van + 1), rij));
      }
    }

    assertThat(regels).isGreaterThan(100);
  }

  @Test
  void whoMayNotSeeLinesOpensNoCause() {
    String vraag = "/kwartaalbruggen%s?van=2022-Q2&tot=2022-Q3";
    for (String rol : List.of("fg", "hr-adviseur-rivm", "vaststeller")) {
      ApiClient lezer = PRODUCT.als(rol);
      assertThat(lezer.get(vraag.formatted("")).json().path("regelsTeZien").asBoolean()).isFalse();
      assertThat(lezer.get(vraag.formatted("/regels") + "&oorzaak=instroom").status())
          .isEqualTo(403);
    }
  }

  @Test
  void aNewcomerReadsHowAFigureCameAbout() {
    JsonNode opbouw = adviseur.get("/standen/2022-Q3/opbouw/VWS/quotum").json();

    assertThat(opbouw.at("/formule/ingevuld").asText())
        .isEqualTo("3.696 fte × 36 uur per fte / 25,5 uur per baan × 2,69% = 140,36 banen");
    assertThat(opbouw.at("/parameter/artikel").asText()).contains("38f");
    assertThat(opbouw.path("leveringen").findValuesAsText("soort")).containsOnly("bezetting");
    assertThat(ingevuld("VWS/tekort")).isEqualTo("140,36 banen − 117,06 banen = 23,30 banen");
    assertThat(ingevuld("VWS/individueel")).matches("[0-9.,]+ uur / 25,5 uur per baan = .* banen");
    assertThat(ingevuld("VWS/rekenvoorbeeldHeffing")).endsWith("× 5.000 euro per baan = € 116.500");
  }

  private static String ingevuld(String cijfer) {
    return adviseur
        .get("/standen/2022-Q3/opbouw/" + cijfer)
        .json()
        .at("/formule/ingevuld")
        .asText();
  }

  @Test
  void whoMayNotSeeLinesGetsNoCountOfFewPersons() {
    for (String rol : List.of("fg", "hr-adviseur-rivm")) {
      ApiClient lezer = PRODUCT.als(rol);
      for (JsonNode opbouw : new Opbouwproef(lezer).klopt("2022-Q3")) {
        for (JsonNode blad : opbouw.at("/bladeren/bladeren")) {
          boolean overPersonen = !blad.path("onderdeel").asText().equals("binnenwerk");
          if (overPersonen && !blad.path("regels").isNull()) {
            assertThat(blad.path("regels").asInt()).isGreaterThanOrEqualTo(10);
            assertThat(blad.path("dienstonderdeel").isNull()).isTrue();
          }
          if (overPersonen && !opbouw.path("code").asText().equals("VWS")) {
            assertThat(blad.path("oorzaak").asText())
                .as("why lines of a unit do not count may be about one person")
                .isEqualTo("telt-mee");
          }
        }
      }
      assertThat(lezer.get(RIVM + "/regels?oorzaak=telt-mee").status()).isEqualTo(403);
    }
  }

  @Test
  void theLinesAreThoseOfTheLeafAndEveryLookIsLogged() throws Exception {
    JsonNode opbouw = adviseur.get(RIVM).json();
    for (JsonNode blad : opbouw.at("/bladeren/bladeren")) {
      String oorzaak = blad.path("oorzaak").asText();
      String eerder = logregels();

      List<JsonNode> regels = regels(RIVM + "/regels?limiet=100&oorzaak=" + oorzaak);

      assertThat(regels).as(oorzaak).hasSize(blad.path("regels").asInt());
      assertThat(Integer.parseInt(logregels()) - Integer.parseInt(eerder))
          .as("a record per person looked at")
          .isBetween(1, regels.size());
      assertThat(regels.toString()).doesNotContain("pseudoniem");
    }
    assertThat(
            DATABASE.column(
                "select distinct activiteit || ' ' || handeling || ' ' || onderwerp from logboek_verwerkingen where onderwerp = 'stand'"))
        .containsExactly("banenafspraak regels-bekeken stand");
  }

  private static List<JsonNode> regels(String eerste) {
    List<JsonNode> regels = new ArrayList<>();
    Optional<String> pad = Optional.of(eerste);
    while (pad.isPresent()) {
      Answer bladzijde = adviseur.get(pad.get());
      assertThat(bladzijde.status()).as(bladzijde.text()).isEqualTo(200);
      bladzijde.json().path("regels").forEach(regels::add);
      pad =
          Optional.of(bladzijde.json().path("volgende"))
              .filter(volgende -> !volgende.isNull())
              .map(volgende -> eerste + "&cursor=" + volgende.asText());
    }
    return regels;
  }

  private static String logregels() throws Exception {
    return DATABASE.column("select count(*) from logboek_verwerkingen").get(0);
  }

  @Test
  void theTableHasTheSameNumbers() {
    JsonNode opbouw = adviseur.get(RIVM).json();

    String csv = adviseur.with("Accept", "text/csv").get(RIVM).text();

    assertThat(csv).startsWith("\uFEFFkwartaal;versie;status;dienstonderdeel;cijfer;deel;");
    assertThat(csv).contains(opbouw.at("/formule/ingevuld").asText());
    for (JsonNode blad : opbouw.at("/bladeren/bladeren")) {
      assertThat(csv)
          .contains(
              "blad;individueel %s;RIVM;%s;%s;%s;"
                  .formatted(
                      blad.path("oorzaak").asText(),
                      blad.path("telt").asBoolean() ? "J" : "N",
                      blad.path("regels").asText(),
                      blad.path("aantal").asText().replace('.', ',')));
    }
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(adviseur.get("/standen/2022-Q3/opbouw/BESTAATNIET/quotum").status()).isEqualTo(404);
    assertThat(adviseur.get("/standen/2022-Q3/opbouw/RIVM/nogNodig").status()).isEqualTo(404);
    assertThat(adviseur.get(RIVM + "?versie=9999").status()).isEqualTo(404);
    assertThat(PRODUCT.als("hr-adviseur-rivm").get("/standen/2022-Q3/opbouw/KERN/quotum").status())
        .isEqualTo(404);
  }
}
