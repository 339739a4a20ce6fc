package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of leveringen, page by page and filtered. */
class LeveringenlijstIT {
  private static final int BEZETTING = 7;
  private static final int BINNENWERK = 3;

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static ApiClient client;

  @BeforeAll
  static void lever() {
    Leveraar leveraar = new Leveraar(PRODUCT.als("di-adviseur"));
    client = leveraar.client();
    for (int i = 1; i <= BEZETTING; i++) {
      leveraar.gecontroleerd(
          "bezetting", "2022-0" + i + "-01", "dienstonderdeel;fte\nRIVM;" + i + "\n");
    }
    for (int i = 1; i <= BINNENWERK; i++) {
      leveraar.gecontroleerd(
          "binnenwerk",
          "2022-0" + i + "-01",
          "dienstonderdeel;categorie;banen\nRIVM;overig;" + i + "\n");
    }
    leveraar.lever("binnenwerk", "2022-09-01", "leeg\n");
  }

  @Test
  void theNewestComeFirstAndPagesOverlapNowhere() {
    List<String> wat = alle("/leveringen?limiet=4");

    assertThat(wat).doesNotHaveDuplicates();
    assertThat(wat)
        .containsSubsequence(
            "binnenwerk 2022-09-01 geweigerd",
            "binnenwerk 2022-03-01 gecontroleerd",
            "bezetting 2022-07-01 gecontroleerd",
            "bezetting 2022-02-01 gecontroleerd")
        .endsWith("bezetting 2022-01-01 gecontroleerd");
    assertThat(wat.stream().filter(levering -> levering.endsWith("gecontroleerd")))
        .hasSize(BEZETTING + BINNENWERK);
  }

  @Test
  void filtersHoldOnEveryPage() {
    assertThat(alle("/leveringen?soort=bezetting&limiet=3"))
        .hasSizeGreaterThanOrEqualTo(BEZETTING)
        .allMatch(wat -> wat.startsWith("bezetting"));
    assertThat(alle("/leveringen?limiet=2&status=gecontroleerd&soort=binnenwerk"))
        .hasSize(BINNENWERK);
    assertThat(alle("/leveringen?status=verwerkt")).isEmpty();
  }

  @Test
  void aLeveringThatCameMeanwhileDoesNotShiftThePages() {
    Answer eerste = client.get("/leveringen?soort=bezetting&limiet=3");
    new Leveraar(client).lever("bezetting", "2021-01-01", "leeg\n");

    Answer tweede = client.get(AfgekeurdeRegelsIT.volgende(eerste));

    assertThat(tweede.json().at("/leveringen/0/peildatum").asText()).isEqualTo("2022-04-01");
  }

  private static List<String> alle(String pad) {
    List<String> wat = new ArrayList<>();
    String volgende = pad;
    while (!volgende.isEmpty()) {
      Answer bladzijde = client.get(volgende);
      assertThat(bladzijde.status()).as(bladzijde.text()).isEqualTo(200);
      bladzijde
          .json()
          .path("leveringen")
          .forEach(
              levering ->
                  wat.add(
                      levering.path("soort").asText()
                          + " "
                          + levering.path("peildatum").asText()
                          + " "
                          + levering.path("status").asText()));
      volgende = AfgekeurdeRegelsIT.volgende(bladzijde);
    }
    return wat;
  }
}
