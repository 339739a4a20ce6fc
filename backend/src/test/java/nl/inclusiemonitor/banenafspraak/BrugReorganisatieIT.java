package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q2;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static nl.inclusiemonitor.banenafspraak.Reorganisatiebalie.deel;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Brugproef;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a reorganisation moved from unit to unit is a cause of its own. */
class BrugReorganisatieIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String TUSSEN = "2022-07-01";

  private static Bronnen bronnen;
  private static Reorganisatiebalie reorganisaties;
  private static Brugproef brug;

  @BeforeAll
  static void logIn() {
    bronnen = new Bronnen(PRODUCT);
    reorganisaties = new Reorganisatiebalie(PRODUCT);
    brug = new Brugproef(PRODUCT.als("di-adviseur"));
  }

  @BeforeEach
  void begin() throws Exception {
    DATABASE.sql("delete from reorganisaties");
    Bronnen.wis(DATABASE);
    bronnen.bezetting(Q2, "1000");
    register(Q2);
    bronnen.personeel(
        Q2,
        "1;1;RIVM;25,5;2020-01-01;;",
        "2;1;RIVM;25,5;2020-01-01;;",
        "3;1;RIVM;25,5;2020-01-01;;",
        "4;1;CIBG;25,5;2020-01-01;;",
        "5;1;KERN;25,5;2020-01-01;;");
    bronnen.binnenwerk(Q2, "RIVM;6", "CIBG;2");
    bronnen.inhuur(Q2, "RIVM;2022-06;332,75;J;8", "RIVM;2022-06;110,92;J;9", "CIBG;2022-06;100;J;");
  }

  private static void register(String peildatum) {
    bronnen.register(
        peildatum,
        "1;2020-01-01;",
        "2;2020-01-01;",
        "3;2020-01-01;",
        "4;2020-01-01;",
        "5;2020-01-01;");
  }

  @Test
  void whoWentWithASplitIsMovedByItAndWhoWentElsewhereIsNot() {
    reorganisaties.reorganiseer(
        "splitsing", TUSSEN, List.of("RIVM"), deel("LAB", "Lab"), deel("VACC", "Vaccins"));
    register(Q3);
    bronnen.bezetting(
        Q3, List.of("KERN;1000", "LAB;300", "VACC;900", "CIBG;1000", "IGJ;1000", "ACBG;1000"));
    bronnen.personeel(
        Q3,
        "1;1;LAB;25,5;2020-01-01;;",
        "2;1;VACC;38,25;2020-01-01;;",
        "3;1;KERN;25,5;2020-01-01;;",
        "4;1;LAB;25,5;2020-01-01;;",
        "5;1;KERN;25,5;2020-01-01;;");
    bronnen.binnenwerk(Q3, "LAB;1", "VACC;4", "CIBG;2");
    bronnen.inhuur(Q3, "LAB;2022-09;221,84;J;8", "VACC;2022-09;110,92;J;10", "CIBG;2022-09;100;J;");

    assertThat(stappen("RIVM"))
        .containsEntry("reorganisatie", "−2,00")
        .containsEntry("dienstonderdeel", "−1,00")
        .containsEntry("binnenwerk-reorganisatie", "−6,00")
        .containsEntry("inleen-reorganisatie", "−3,00")
        .containsEntry("inleen-uren", "−1,00")
        .doesNotContainKeys("uitstroom", "binnenwerk");
    assertThat(stappen("LAB"))
        .containsEntry("reorganisatie", "1,00")
        .containsEntry("dienstonderdeel", "1,00")
        .containsEntry("binnenwerk-reorganisatie", "1,20")
        .containsEntry("binnenwerk", "−0,20")
        .containsEntry("inleen-reorganisatie", "3,00")
        .containsEntry("inleen-uren", "−1,00");
    assertThat(stappen("VACC"))
        .containsEntry("reorganisatie", "1,00")
        .containsEntry("uren", "0,50")
        .containsEntry("binnenwerk-reorganisatie", "4,80")
        .containsEntry("inleen-uren", "1,00");
    assertThat(stappen("VWS")).containsOnlyKeys("uren", "binnenwerk", "inleen-uren");
    assertThat(quotum("VACC")).containsOnlyKeys("bezetting-reorganisatie", "bezetting");
    for (String rij : List.of("VWS", "RIVM", "LAB", "VACC", "KERN", "CIBG")) {
      brug.regelsKloppen(vraag(rij));
    }
    assertThat(brug.regels(vraag("LAB") + "&oorzaak=reorganisatie")).hasSize(1);
    assertThat(brug.regels(vraag("LAB") + "&oorzaak=inleen-reorganisatie")).hasSize(1);
  }

  @Test
  void allThatAMergedUnitHadGoesAlongWithoutANamedPerson() {
    reorganisaties.reorganiseer(
        "samenvoeging", TUSSEN, List.of("RIVM", "CIBG"), deel("ZORG", "Zorg"));
    register(Q3);
    bronnen.bezetting(Q3, List.of("KERN;1000", "ZORG;2000", "IGJ;1000", "ACBG;1000"));
    bronnen.personeel(
        Q3,
        "1;1;ZORG;25,5;2020-01-01;;",
        "2;1;ZORG;25,5;2020-01-01;;",
        "3;1;ZORG;25,5;2020-01-01;;",
        "4;1;ZORG;25,5;2020-01-01;;",
        "5;1;KERN;25,5;2020-01-01;;");
    bronnen.binnenwerk(Q3, "ZORG;8");
    bronnen.inhuur(Q3, "ZORG;2022-09;332,75;J;8", "ZORG;2022-09;210,92;J;");

    assertThat(stappen("CIBG"))
        .containsOnlyKeys("reorganisatie", "binnenwerk-reorganisatie", "inleen-reorganisatie");
    assertThat(stappen("ZORG"))
        .containsEntry("reorganisatie", "4,00")
        .containsEntry("binnenwerk-reorganisatie", "8,00")
        .doesNotContainKeys("binnenwerk", "instroom", "inleen-uren");
    assertThat(quotum("ZORG")).containsOnlyKeys("bezetting-reorganisatie");
    assertThat(stappen("VWS")).isEmpty();
  }

  /** The later version of the same quarter reads lines that name the unit as it always was. */
  @Test
  void whatBecomesAnotherEmployersLeavesTheWholeByTheReorganisation() {
    bronnen.personeel("2022-08-15", "1;1;RIVM;25,5;2020-01-01;;", "4;1;CIBG;25,5;2020-01-01;;");
    reorganisaties.reorganiseer(
        "verplaatsing", "2022-09-01", List.of("CIBG"), deel("CIBG", "CIBG", "zbo", null));
    bronnen.inhuur(Q3, "CIBG;2022-09;100;J;");

    Map<String, String> vws = stappen("VWS");
    assertThat(vws).containsEntry("reorganisatie", "−1,00");
    assertThat(vws).containsEntry("binnenwerk-reorganisatie", "−2,00");
    assertThat(vws).containsKey("inleen-reorganisatie");
    assertThat(stappen("CIBG")).isEmpty();
    int versies =
        PRODUCT
            .als("di-adviseur")
            .get("/standen/2022-Q3/versies")
            .json()
            .path("versies")
            .get(0)
            .path("versie")
            .asInt();
    for (int versie = 1; versie < versies; versie++) {
      for (String rij : List.of("VWS", "CIBG", "RIVM")) {
        brug.regelsKloppen(
            "van=2022-Q3&vanVersie=%d&tot=2022-Q3&dienstonderdeel=%s".formatted(versie, rij));
      }
    }
  }

  /** RIVM is shown and SCP is not: what ZORG got of both would be what SCP had. */
  @Test
  void whoMayNotSeeLinesIsToldNoCauseOfWhatWasMergedWithAHiddenUnit() {
    lever(Q2, "RIVM", "CIBG", "KERN", "SCP");
    JsonNode voor = stand("2022-Q2");
    reorganisaties.reorganiseer(
        "samenvoeging", TUSSEN, List.of("RIVM", "SCP"), deel("ZORG", "Zorg"));
    lever(Q3, "ZORG", "CIBG", "KERN", "ZORG");
    Brugproef fg = new Brugproef(PRODUCT.als("fg"));

    assertThat(getoond(voor)).contains("RIVM").doesNotContain("SCP");
    assertThat(getoond(stand("2022-Q3"))).contains("ZORG");
    for (String rij : List.of("VWS", "RIVM", "ZORG")) {
      assertThat(Brugproef.stappen(fg.klopt(vraag(rij))).keySet())
          .as(rij)
          .doesNotContain("reorganisatie", "inleen-reorganisatie", "binnenwerk-reorganisatie");
    }
    assertThat(stappen("ZORG")).containsKey("reorganisatie");
    assertThat(fg.klopt(vraag("SCP")).at("/maten/0/verschil").isNull()).isTrue();
  }

  /** Units of so many persons that all but the last are shown. */
  private static void lever(String peildatum, String... onderdelen) {
    List<String> register = new ArrayList<>();
    List<String> personeel = new ArrayList<>();
    List<String> inhuur = new ArrayList<>();
    for (int deel = 0; deel < onderdelen.length; deel++) {
      for (int i = 0; i < (deel < 3 ? 15 : 4); i++) {
        int persoon = 100 * (deel + 1) + i;
        register.add(persoon + ";2020-01-01;");
        personeel.add(persoon + ";1;" + onderdelen[deel] + ";25,5;2020-01-01;;");
        inhuur.add(onderdelen[deel] + ";" + peildatum.substring(0, 7) + ";50;J;" + (persoon + 50));
      }
    }
    bronnen.register(peildatum, register.toArray(String[]::new));
    bronnen.personeel(peildatum, personeel.toArray(String[]::new));
    bronnen.inhuur(peildatum, inhuur.toArray(String[]::new));
  }

  private static JsonNode stand(String kwartaal) {
    return PRODUCT.als("fg").get("/standen/" + kwartaal).json();
  }

  private static List<String> getoond(JsonNode stand) {
    List<String> getoond = new ArrayList<>();
    stand
        .path("dienstonderdelen")
        .forEach(
            deel -> {
              if (!deel.at("/gerealiseerd/waarde").isNull()) {
                getoond.add(deel.path("code").asText());
              }
            });
    return getoond;
  }

  private static String vraag(String code) {
    return "van=2022-Q2&tot=2022-Q3&dienstonderdeel=" + code;
  }

  private static Map<String, String> stappen(String code) {
    return Brugproef.stappen(brug.klopt(vraag(code)));
  }

  private static Map<String, String> quotum(String code) {
    return Brugproef.stappen(brug.klopt(vraag(code)), "quotum");
  }
}
