package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q2;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Brugproef;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each change between two standen comes under its cause. */
class BrugIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Bronnen bronnen;
  private static Brugproef brug;

  @BeforeAll
  static void logIn() {
    bronnen = new Bronnen(PRODUCT);
    brug = new Brugproef(PRODUCT.als("di-adviseur"));
  }

  @BeforeEach
  void begin() throws Exception {
    Bronnen.wis(DATABASE);
    bronnen.bezetting(Q2, "1000");
    bronnen.register(
        Q2,
        "1;2020-01-01;",
        "2;2020-01-01;",
        "3;2020-01-01;2022-08-31",
        "4;2020-01-01;",
        "5;2020-01-01;",
        "6;2020-01-01;",
        "9;2020-01-01;");
    bronnen.personeel(
        Q2,
        "1;1;KERN;25,5;2020-01-01;;",
        "2;1;KERN;25,5;2020-01-01;;",
        "3;1;KERN;25,5;2020-01-01;;",
        "4;1;KERN;25,5;2020-01-01;;",
        "6;1;KERN;25,5;2020-01-01;;",
        "7;1;KERN;25,5;2020-01-01;;",
        "8;1;KERN;25,5;2020-01-01;;");
    bronnen.binnenwerk(Q2, "KERN;2");
    bronnen.inhuur(Q2, "KERN;2022-04;332,75;J;9");
  }

  @Test
  void everyCauseHasAStepAndNothingIsLeftOver() {
    bronnen.bezetting(Q3, "1100");
    bronnen.register(
        Q3,
        "1;2020-01-01;",
        "2;2020-01-01;",
        "3;2020-01-01;2022-08-31",
        "4;2020-01-01;",
        "5;2020-01-01;",
        "6;2020-01-01;",
        "7;2022-08-01;",
        "8;2021-01-01;",
        "9;2020-01-01;");
    bronnen.personeel(
        Q3,
        "1;1;KERN;38,25;2020-01-01;;",
        "2;1;RIVM;25,5;2020-01-01;;",
        "3;1;KERN;25,5;2020-01-01;;",
        "4;1;KERN;25,5;2020-01-01;2022-08-15;",
        "5;1;KERN;25,5;2022-07-01;;",
        "6;1;KERN;25,5;2020-01-01;;J",
        "7;1;KERN;38,25;2020-01-01;;",
        "8;1;KERN;12,75;2020-01-01;;",
        "9;1;CIBG;25,5;2022-07-01;;");
    bronnen.binnenwerk(Q3, "KERN;3");
    bronnen.inhuur(Q3, "KERN;2022-07;332,75;J;9", "KERN;2022-08;110,92;J;10");

    JsonNode vws = brug.klopt("van=2022-Q2&tot=2022-Q3");

    Map<String, String> stappen = new HashMap<>();
    vws.at("/maten/0/stappen")
        .forEach(
            stap ->
                stappen.put(stap.path("oorzaak").asText(), stap.at("/banen/weergave").asText()));
    assertThat(stappen)
        .containsEntry("uren", "0,50")
        .containsEntry("register-eind", "−1,00")
        .containsEntry("uitstroom", "−1,00")
        .containsEntry("instroom", "2,00")
        .containsEntry("telt-niet-mee", "−1,00")
        .containsEntry("register-begin", "1,50")
        .containsEntry("laat", "0,50")
        .containsEntry("binnenwerk", "1,00")
        .containsEntry("inleen-elders", "−3,00")
        .containsKeys("inleen-uren", "inleen-maanden")
        .doesNotContainKey("dienstonderdeel");
    assertThat(
            brug.klopt("van=2022-Q2&tot=2022-Q3&dienstonderdeel=RIVM")
                .at("/maten/0/stappen/0/oorzaak")
                .asText())
        .isEqualTo("dienstonderdeel");
    assertThat(vws.at("/maten/1/stappen/0/oorzaak").asText()).isEqualTo("bezetting");
    for (String rij : List.of("VWS", "KERN", "RIVM", "CIBG")) {
      assertThat(brug.regelsKloppen("van=2022-Q2&tot=2022-Q3&dienstonderdeel=" + rij))
          .as(rij)
          .isPositive();
    }
  }

  @Test
  void aLineUnderACauseSaysWhatItChangedAndTheLookIsLogged() throws Exception {
    bronnen.personeel(
        Q3,
        "1;1;KERN;38,25;2020-01-01;;",
        "2;1;RIVM;25,5;2020-01-01;;",
        "4;1;KERN;25,5;2020-01-01;;");
    String vraag = "van=2022-Q2&tot=2022-Q3&dienstonderdeel=";

    List<JsonNode> meer = brug.regels(vraag + "KERN&oorzaak=uren");
    assertThat(meer).hasSize(1);
    assertThat(meer.get(0).path("uren").asText()).isEqualTo("12.75");
    assertThat(meer.get(0).at("/banen/weergave").asText()).isEqualTo("0,50");
    assertThat(meer.get(0).path("velden").findValuesAsText("waarde")).contains("38.25", "KERN");
    assertThat(meer.toString()).doesNotContain("pseudoniem");
    assertThat(brug.regels(vraag + "KERN&oorzaak=dienstonderdeel").get(0).path("uren").asText())
        .isEqualTo("-25.5");
    assertThat(brug.regels(vraag + "RIVM&oorzaak=dienstonderdeel").get(0).path("uren").asText())
        .isEqualTo("25.5");
    assertThat(brug.regels(vraag + "VWS&oorzaak=dienstonderdeel")).isEmpty();
    assertThat(
            DATABASE.column(
                "select reden || ' ' || count(*) from logboek_verwerkingen where onderwerp = 'kwartaalbrug'"
                    + " and onderwerp_id like '2022-Q2 versie % tot 2022-Q3 versie %' and reden in ('dienstonderdeel', 'uren')"
                    + " group by reden order by reden"))
        .containsExactly("dienstonderdeel 2", "uren 1");
    assertThat(
            PRODUCT
                .als("di-adviseur")
                .get("/kwartaalbruggen/regels?oorzaak=uren&" + vraag + "BESTAATNIET")
                .status())
        .isEqualTo(404);
  }

  @Test
  void betweenVersionsOfOneQuarterWhatComesLaterIsLate() {
    bronnen.register(
        Q2, "1;2020-01-01;", "2;2020-01-01;", "4;2020-01-01;", "7;2020-01-01;", "9;2020-01-01;");

    JsonNode eerder = brug.klopt("van=2022-Q2&vanVersie=5&tot=2022-Q2");

    assertThat(eerder.at("/maten/0/stappen").findValuesAsText("oorzaak")).containsExactly("laat");
    assertThat(eerder.at("/maten/0/stappen/0/banen/weergave").asText()).isEqualTo("−1,00");
    assertThat(
            PRODUCT
                .als("di-adviseur")
                .get("/kwartaalbruggen?van=2022-Q2&tot=2022-Q2&totVersie=1")
                .code())
        .isNotEmpty();
  }

  @Test
  void aSourceThatCameAfterTheEarlierStandIsNamedAsThat() {
    for (int versie = 1; versie < 5; versie++) {
      JsonNode stap = brug.klopt("van=2022-Q2&vanVersie=" + versie + "&tot=2022-Q2");
      if (!stap.at("/maten/0/verschil").isNull()) {
        assertThat(stap.at("/maten/0/stappen").findValuesAsText("oorzaak"))
            .containsOnly("nu-geleverd");
      }
    }
  }

  @Test
  void whoMayNotSeeLinesSeesNoCauseOfFewPersons() {
    bronnen.personeel(Q3, "1;1;KERN;38,25;2020-01-01;;", "2;1;RIVM;25,5;2020-01-01;;");

    JsonNode vws = new Brugproef(PRODUCT.als("fg")).klopt("van=2022-Q2&tot=2022-Q3");

    assertThat(vws.at("/maten/0/stappen").findValuesAsText("oorzaak")).containsOnly("overig");
    JsonNode kern =
        new Brugproef(PRODUCT.als("fg")).klopt("van=2022-Q2&tot=2022-Q3&dienstonderdeel=KERN");
    assertThat(kern.at("/maten/0/verschil").isNull()).isTrue();
    assertThat(kern.at("/maten/0/stappen")).isEmpty();
  }

  /** What is told of a longer time, or from another version, could be subtracted from this. */
  @Test
  void whoMayNotSeeLinesGetsCausesOnlyBetweenTheNewestOfQuartersThatFollow() throws Exception {
    List<String> register = new ArrayList<>();
    List<String> personeel = new ArrayList<>();
    for (int persoon = 1; persoon <= 30; persoon++) {
      register.add(persoon + ";2020-01-01;");
      personeel.add(
          persoon + ";1;KERN;25,5;" + (persoon > 15 ? "2022-07-01" : "2020-01-01") + ";;");
    }
    bronnen.register(Q2, register.toArray(String[]::new));
    bronnen.personeel(Q2, personeel.subList(0, 15).toArray(String[]::new));
    bronnen.register(Q3, register.toArray(String[]::new));
    bronnen.personeel(Q3, personeel.toArray(String[]::new));
    Brugproef fg = new Brugproef(PRODUCT.als("fg"));

    assertThat(oorzaken(fg.klopt("van=2022-Q2&tot=2022-Q3"))).contains("instroom");

    assertThat(
            PRODUCT.als("fg").get("/kwartaalbruggen?van=2022-Q2&vanVersie=5&tot=2022-Q3").status())
        .as("an earlier version that was never vastgesteld")
        .isEqualTo(404);
    bronnen.bezetting("2022-12-31", "1000");
    assertThat(oorzaken(fg.klopt("van=2022-Q2&tot=2022-Q4"))).doesNotContain("instroom", "laat");
    assertThat(oorzaken(brug.klopt("van=2022-Q2&tot=2022-Q4"))).contains("instroom");
  }

  private static List<String> oorzaken(JsonNode brug) {
    return brug.at("/maten/0/stappen").findValuesAsText("oorzaak");
  }
}
