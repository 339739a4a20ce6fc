package nl.inclusiemonitor.consistentie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Contradictions as a reader gets them: with their sources, and gone once they are. */
class ConsistentieIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @Test
  void twoDocumentsThatSayAnotherQuarterAreAFindingUntilOneIsEnded() {
    ApiClient adviseur = PRODUCT.als("di-adviseur");
    leesIn(
        adviseur, "documenten", "code;titel;soort\nD-1;Rapportage;vgr\nD-2;Factsheet;factsheet\n");
    leesIn(
        adviseur,
        "uitspraken",
        """
        code;onderwerp;aspect;waarde;document;vindplaats
        W-1;MTO;planning;Q1 2023;D-1;2a
        W-2;MTO;planning;november 2022;D-2;b
        """);

    JsonNode gevonden = adviseur.get("/tegenstrijdigheden").json().path("tegenstrijdigheden");
    assertThat(gevonden).hasSize(1);
    assertThat(gevonden.at("/0/aspect").asText()).isEqualTo("planning");
    assertThat(gevonden.at("/0/stellingen/1/documentTitel").asText()).isEqualTo("Factsheet");
    assertThat(adviseur.with("Accept", "text/csv").get("/tegenstrijdigheden").text())
        .contains("MTO;planning;november 2022;uitspraken;W-2;Factsheet;b");
    assertThat(PRODUCT.integratie().get("/tegenstrijdigheden").status()).isEqualTo(200);
    assertThat(PRODUCT.als("i-team").get("/tegenstrijdigheden").status()).isEqualTo(403);

    adviseur
        .ifMatch("\"1\"")
        .post(
            "/registers/uitspraken/regels/W-2/beeindiging",
            Map.of("notitie", "Vervangen door de rapportage"));
    assertThat(adviseur.get("/tegenstrijdigheden").json().path("tegenstrijdigheden")).isEmpty();
  }

  @Test
  void twoMeasurementsOfOneDayAreAFindingForWhoMayReadBoth() {
    ApiClient adviseur = PRODUCT.als("di-adviseur");
    leesIn(
        adviseur,
        "indicatoren",
        """
        code;naam;thema;eenheid;richting;meetwijze;frequentie;definitieversie
        I-1;Doorstroom;opbrengst;procent;hoger;handmatig;jaar;1
        """);
    leesIn(
        adviseur,
        "metingen",
        """
        code;titel;indicator;scope;schaalgroep;waarde;afronding;peildatum;definitieversie;status;kwaliteit
        M-1;In het jaarverslag;I-1;VWS-breed;alle;12;1;2022-03-31;1;genoemd;goed
        M-2;Exact geteld;I-1;VWS-breed;alle;12.4;;2022-03-31;1;voorlopig;goed
        M-3;In de nieuwsbrief;I-1;VWS-breed;alle;13.1;0.1;2022-03-31;1;voorlopig;goed
        """);

    JsonNode gevonden = adviseur.get("/tegenstrijdigheden").json().path("tegenstrijdigheden");

    assertThat(gevonden)
        .filteredOn(een -> een.path("aspect").asText().equals("waarde"))
        .singleElement()
        .satisfies(
            een -> {
              assertThat(een.path("onderwerp").asText())
                  .isEqualTo("Doorstroom, VWS-breed, alle schalen, op 31-03-2022");
              assertThat(een.path("stellingen").findValuesAsText("code"))
                  .containsExactly("M-1", "M-2", "M-3");
            });
    assertThat(PRODUCT.als("bestuurder").get("/tegenstrijdigheden").text())
        .doesNotContain("13,1", "M-3", "M-1");
  }

  private static void leesIn(ApiClient client, String register, String bestand) {
    assertThat(
            client
                .post(
                    "/registers/" + register + "/import",
                    "text/csv",
                    bestand.getBytes(StandardCharsets.UTF_8))
                .status())
        .isEqualTo(200);
  }
}
