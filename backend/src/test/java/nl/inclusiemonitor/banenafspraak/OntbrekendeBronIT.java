package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q1;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q2;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a stand says when sources or the percentage of its year are missing, partial or old. */
class OntbrekendeBronIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Bronnen bronnen;
  private static Standlezing standen;

  @BeforeAll
  static void logIn() {
    bronnen = new Bronnen(PRODUCT);
    standen = new Standlezing(PRODUCT, DATABASE);
  }

  @BeforeEach
  void begin() throws Exception {
    Bronnen.wis(DATABASE);
  }

  @Test
  void fewerMonthsHaveASmallerDenominatorAndSaySo() {
    bronnen.inhuur(Q3, "RIVM;2022-06;77;J;1", "RIVM;2022-07;100;J;1", "RIVM;2022-08;110;J;1");

    JsonNode inleen = standen.cijfer("2022-Q3", "RIVM", "inleen");
    assertThat(inleen.path("waarde").asText()).isEqualTo(Standlezing.uren("210", 2));
    assertThat(inleen.path("reden").asText()).isEqualTo("onvolledig");
  }

  @Test
  void hiredInHoursOfAnotherQuarterAreNotDeliveredForThisOne() {
    bronnen.inhuur(Q2, "RIVM;2022-06;77;J;1");
    bronnen.bezetting(Q3, "1000");

    assertThat(standen.cijfer("2022-Q3", "RIVM", "inleen").path("reden").asText())
        .isEqualTo("niet-geleverd");
    assertThat(standen.stand("2022-Q3").path("ontbrekend").toString()).contains("inhuur");
  }

  @Test
  void aMissingSourceMakesAtLeastAndNoPercentage() {
    bronnen.bezetting(Q3, "1000");
    bronnen.register(Q3, "1;2020-01-01;");
    bronnen.personeel(Q3, "1;1;KERN;25,5;2020-01-01;;");
    bronnen.binnenwerk(Q3, "KERN;2,5");

    JsonNode totaal = standen.stand("2022-Q3").path("totaal");
    assertThat(totaal.at("/gerealiseerd/weergave").asText()).isEqualTo("ten minste 3,50");
    assertThat(totaal.at("/gerealiseerd/tenMinste").asBoolean()).isTrue();
    assertThat(totaal.at("/inleen/waarde").isNull()).isTrue();
    assertThat(totaal.at("/inleen/reden").asText()).isEqualTo("niet-geleverd");
    for (String afgeleid : List.of("realisatiePercentage", "tekort")) {
      assertThat(totaal.path(afgeleid).path("waarde").isNull()).isTrue();
      assertThat(totaal.path(afgeleid).path("reden").asText()).isEqualTo("onvolledig");
    }
    assertThat(standen.stand("2022-Q3").at("/rekenvoorbeeldHeffing/waarde").isNull()).isTrue();
  }

  @Test
  void aYearWithoutPercentageHasNoQuotumAndBorrowsNone() {
    bronnen.volledig("2024-03-31", "2024-01", "2024-02", "2024-03");

    JsonNode stand = standen.stand("2024-Q1");
    for (String cijfer : List.of("quotum", "realisatiePercentage", "tekort")) {
      assertThat(stand.path("totaal").path(cijfer).path("waarde").isNull()).isTrue();
      assertThat(stand.path("totaal").path(cijfer).path("reden").asText())
          .isEqualTo("percentage-onbekend");
    }
    assertThat(stand.at("/rekenvoorbeeldHeffing/reden").asText()).isEqualTo("percentage-onbekend");
    assertThat(stand.at("/totaal/gerealiseerd/waarde").asText()).isNotEmpty();
    assertThat(stand.path("prognose").isNull()).isTrue();
  }

  @Test
  void aSourceOlderThanAQuarterIsFlagged() {
    bronnen.register(Q1, "1;2020-01-01;");
    bronnen.personeel(Q2, "1;1;KERN;20;2020-01-01;;");
    bronnen.bezetting(Q3, "1000");

    assertThat(standen.stand("2022-Q3").path("leveringen"))
        .extracting(l -> l.path("soort").asText() + " " + l.path("verouderd").asBoolean())
        .containsExactlyInAnyOrder(
            "uwv-doelgroepregister true", "personeel false", "bezetting false");
  }
}
