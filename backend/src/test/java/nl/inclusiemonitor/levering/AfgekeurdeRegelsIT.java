package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.answer.Cursor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rejected lines: where, why and what to do, as summary, as pages and as a file. */
class AfgekeurdeRegelsIT {
  private static final int FOUTE = 2_500;

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Leveraar leveraar;
  private static Answer levering;

  /** On row 2 a wrong date; then many lines of which each has two faults. */
  @BeforeAll
  static void lever() {
    leveraar = new Leveraar(PRODUCT.integratie());
    StringBuilder csv = new StringBuilder("registratie_begin;registratie_eind;pseudoniem\n");
    csv.append("2022-31-12;;a1b2c3d4%016xe5f60718\n".formatted(1));
    csv.append(
        "2022-01-01;;a1b2c3d4%016xe5f60718\n2022-01-01;;a1b2c3d4%016xe5f60718\n".formatted(2, 3));
    for (int i = 0; i < FOUTE; i++) {
      csv.append("2022-01-01;2022-06-30;a1b2c3d4%016xe5f60718\n".formatted(i + 10));
      csv.append("1 januari;2022-06-30;geheimetoken\n");
    }
    levering = leveraar.gecontroleerd("uwv-doelgroepregister", "2022-09-30", csv.toString());
  }

  @Test
  void theSummaryCountsLinesByCauseMostFirst() {
    assertThat(levering.json().path("regels").asInt()).isEqualTo(FOUTE + 2);
    assertThat(levering.json().path("afgekeurd").asInt()).isEqualTo(FOUTE + 1);
    JsonNode oorzaken = levering.json().path("afkeuroorzaken");
    assertThat(oorzaken)
        .extracting(
            oorzaak ->
                oorzaak.path("kolom").asText()
                    + " "
                    + oorzaak.path("code").asText()
                    + " "
                    + oorzaak.path("aantal").asInt())
        .containsExactly("registratie_begin datum-ongeldig 2501", "pseudoniem token-ongeldig 2500");
    assertThat(oorzaken.at("/0/oplossing").asText()).startsWith("Schrijf de datum als");
  }

  @Test
  void pagesFollowEachOtherToTheEnd() {
    List<String> cellen = new ArrayList<>();
    String pad = Leveraar.pad(levering) + "/afgekeurde-regels?limiet=500";
    int bladzijden = 0;
    while (!pad.isEmpty()) {
      Answer bladzijde = leveraar.client().get(pad);
      bladzijde
          .json()
          .path("afgekeurdeRegels")
          .forEach(regel -> cellen.add(regel.path("cel").asText()));
      pad = volgende(bladzijde);
      bladzijden++;
    }

    assertThat(bladzijden).isEqualTo(11);
    assertThat(cellen).hasSize(2 * FOUTE + 1).doesNotHaveDuplicates();
    assertThat(cellen).startsWith("A2", "A6", "C6", "A8", "C8").endsWith("C5004");
  }

  @Test
  void theFileHoldsThemAllAndNoValue() {
    Answer answer =
        leveraar
            .client()
            .with("Accept", "text/csv")
            .get(Leveraar.pad(levering) + "/afgekeurde-regels");

    String[] regels = answer.text().split("\r\n");
    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    assertThat(regels).hasSize(2 * FOUTE + 2);
    assertThat(regels[0]).isEqualTo("\uFEFFregel;cel;kolom;reden;oplossing");
    assertThat(regels[1])
        .isEqualTo(
            "2;A2;registratie_begin;\"«registratie_begin» is geen bestaande datum.\";"
                + "\"Schrijf de datum als 2022-09-30, 30-09-2022 of 20220930.\"");
    assertThat(answer.text()).doesNotContain("januari").doesNotContain("geheimetoken");
  }

  @Test
  void noValueIsKeptAnywhere() throws Exception {
    assertThat(new Sporen(DATABASE).tabellenMet("geheimetoken")).isEmpty();
    assertThat(new Sporen(DATABASE).tabellenMet("1 januari")).isEmpty();
  }

  @Test
  void aMadeUpCursorIsRefusedAndOnePastTheEndGivesNothing() {
    String pad = Leveraar.pad(levering) + "/afgekeurde-regels?cursor=";

    assertThat(leveraar.client().get(pad + "onzin").status()).isEqualTo(400);
    assertThat(leveraar.client().get(pad + "AAAA").errors())
        .containsExactly("query cursor cursor-onbekend");
    Answer voorbij = leveraar.client().get(pad + Cursor.van(Long.MAX_VALUE));
    assertThat(voorbij.status()).isEqualTo(200);
    assertThat(voorbij.json().path("afgekeurdeRegels")).isEmpty();
  }

  /** Path and query within the API of the next page, or nothing. */
  static String volgende(Answer bladzijde) {
    String link = bladzijde.header("Link");
    return !link.endsWith("rel=\"next\"")
        ? ""
        : link.substring(link.indexOf("/api/v1") + "/api/v1".length(), link.indexOf('>'));
  }
}
