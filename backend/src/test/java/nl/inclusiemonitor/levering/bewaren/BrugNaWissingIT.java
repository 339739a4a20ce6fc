package nl.inclusiemonitor.levering.bewaren;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Brugproef;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What changed between two standen stays told by cause after the lines behind them are gone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrugNaWissingIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final int EEN_MAAND = 31;
  private static final String NAAR_BUUR = "van=2016-Q2&tot=2016-Q3&dienstonderdeel=RIVM";
  private static final String VERDER = "van=2016-Q2&tot=2016-Q4&dienstonderdeel=RIVM";
  private static final String TUSSEN_VERSIES = "van=2016-Q3&vanVersie=2&tot=2016-Q3";

  private Brugproef adviseur;
  private List<JsonNode> vooraf;

  @BeforeAll
  void eraseThreeQuarters() throws Exception {
    Kwartaalproef proef = new Kwartaalproef(DATABASE, PRODUCT);
    adviseur = new Brugproef(PRODUCT.als("di-adviseur"));
    proef.register("2016-06-30", 1, 2, 3);
    proef.personeel("2016-06-30", 36, 1, 2);
    proef.register("2016-09-30", 1, 2, 3);
    proef.personeel("2016-09-30", 36, 2, 3);
    proef.personeel("2016-09-30", 24, 2, 3);
    proef.register("2016-12-31", 1, 2, 3);
    proef.personeel("2016-12-31", 24, 1, 3);
    List.of("2016-Q2", "2016-Q3", "2016-Q4").forEach(proef::stelVast);
    vooraf = bruggen();

    proef.rondeOver(EEN_MAAND);

    assertThat(DATABASE.column("select count(*) from leveringen where regels_gewist_op is null"))
        .containsExactly("0");
    proef.register("2017-03-31", 1, 2, 3);
    proef.personeel("2017-03-31", 36, 1, 2, 3);
  }

  private List<JsonNode> bruggen() {
    return List.of(
        adviseur.klopt(NAAR_BUUR), adviseur.klopt(VERDER), adviseur.klopt(TUSSEN_VERSIES));
  }

  @Test
  void betweenNeighboursTheCausesAreWhatTheyWere() {
    List<JsonNode> daarna = bruggen();

    for (int index : new int[] {0, 2}) {
      assertThat(vooraf.get(index).path("herkomst").asText()).isEqualTo("regels");
      assertThat(daarna.get(index).path("herkomst").asText()).isEqualTo("bewaard");
      assertThat(daarna.get(index).path("maten")).isEqualTo(vooraf.get(index).path("maten"));
    }
    assertThat(oorzaken(daarna.get(0))).containsExactlyInAnyOrder("laat", "uitstroom", "uren");
  }

  @Test
  void furtherApartItIsTheSumOfWhatLiesBetween() {
    JsonNode verder = adviseur.klopt(VERDER);

    assertThat(verder.path("herkomst").asText()).isEqualTo("opgeteld");
    assertThat(oorzaken(verder)).contains("laat", "uitstroom");
    assertThat(verder.at("/maten/0/verschil")).isEqualTo(vooraf.get(1).at("/maten/0/verschil"));
  }

  @Test
  void whatNobodyCanTellAnyMoreIsTheChangeWithoutCauses() {
    JsonNode later = adviseur.klopt("van=2016-Q4&tot=2017-Q1&dienstonderdeel=RIVM");

    assertThat(later.path("herkomst").asText()).isEqualTo("gewist");
    assertThat(oorzaken(later)).containsExactly("regels-gewist");
  }

  @Test
  void whoMayNotSeeLinesSeesNoCauseOfFewPersonsHereEither() {
    Brugproef fg = new Brugproef(PRODUCT.als("fg"));

    for (String tot : List.of("2016-Q3", "2016-Q4", "2017-Q1")) {
      assertThat(oorzaken(fg.klopt("van=2016-Q2&tot=" + tot))).containsOnly("overig");
    }
  }

  private static List<String> oorzaken(JsonNode brug) {
    return brug.at("/maten/0/stappen").findValuesAsText("oorzaak");
  }
}
