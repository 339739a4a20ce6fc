package nl.inclusiemonitor.opmerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people say of what was measured, of VWS and of a unit: who says it, and who reads it. */
class MeetopmerkingIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String GESLACHT = "meetreeksen/geslacht";

  private static ApiClient adviseur;
  private static ApiClient bijRivm;

  @BeforeAll
  static void lever() {
    adviseur = PRODUCT.als("di-adviseur");
    bijRivm = PRODUCT.als("hr-adviseur-rivm");
    new Leveraar(adviseur)
        .verwerkt(
            "po-jaarcijfers",
            "2022-12-31",
            """
            jaar;dienstonderdeel;schaalgroep;kenmerk;waarde;aantal
            2022;KERN;alle;geslacht;vrouw;60
            2022;KERN;alle;geslacht;man;40
            2022;RIVM;alle;geslacht;vrouw;50
            2022;RIVM;alle;geslacht;man;50
            2022;SCP;alle;geslacht;vrouw;3
            2022;SCP;alle;geslacht;man;2
            """);
  }

  @Test
  void aMeasurementIsSpokenOfAndFollowedUp() {
    Answer gemaakt = maak(adviseur, GESLACHT, "Klopt het jaar?", true, false);
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
    String pad = "/opmerkingen/" + gemaakt.json().path("id").asText();

    assertThat(bijRivm.get("/opmerkingen?onderwerp=" + GESLACHT).text())
        .contains("Klopt het jaar?");
    assertThat(PRODUCT.als("bestuurder").get(pad).status()).isEqualTo(200);
    assertThat(bijRivm.get(pad).json().path("magAfhandelen").asBoolean()).isFalse();
    assertThat(adviseur.post(pad + "/afhandeling", Map.of("antwoord", "Ja")).status())
        .isEqualTo(200);
    assertThat(adviseur.get("/opmerkingen?open=true&onderwerp=" + GESLACHT).text())
        .doesNotContain("Klopt het jaar?");
  }

  @Test
  void whatIsSaidOfAUnitIsForWhoReadsThatUnit() {
    String id =
        maak(bijRivm, GESLACHT + "/RIVM", "Na de overname", true, false).json().path("id").asText();
    maak(adviseur, GESLACHT + "/SCP", "Klein, dus verborgen", false, false);

    assertThat(adviseur.get("/opmerkingen?onderwerp=" + GESLACHT).text())
        .contains("Na de overname", "Klein, dus verborgen");
    assertThat(bijRivm.get("/opmerkingen?onderwerp=" + GESLACHT).text())
        .contains("Na de overname")
        .doesNotContain("Klein, dus verborgen", GESLACHT + "/SCP");
    assertThat(PRODUCT.als("hr-adviseur-cibg").get("/opmerkingen/" + id).status()).isEqualTo(404);
    assertThat(bijRivm.get("/opmerkingen/" + id).json().path("magAfhandelen").asBoolean()).isTrue();
    assertThat(maak(bijRivm, GESLACHT + "/SCP", "Wat", false, false).status()).isEqualTo(403);
  }

  @Test
  void onlyWhatTheReaderHasIsSpokenOfAndItBlocksNothing() {
    assertThat(maak(adviseur, "meetreeksen/leeftijdsklasse", "Wat", false, false).status())
        .as("nothing was measured of it")
        .isEqualTo(404);
    assertThat(maak(adviseur, GESLACHT + "/CIBG", "Wat", false, false).status()).isEqualTo(404);
    assertThat(maak(adviseur, GESLACHT + "/VWS", "Wat", false, false).status()).isEqualTo(404);
    for (String onbekend : new String[] {"meetreeksen/religie", "meetreeksen/realisatie-quotum"}) {
      assertThat(maak(adviseur, onbekend, "Wat", false, false).status())
          .as(onbekend)
          .isEqualTo(400);
    }
    assertThat(maak(adviseur, GESLACHT, "Wacht", true, true).json().at("/errors/0/code").asText())
        .isEqualTo("blokkeert-niets");
  }

  @Test
  void noRowSaysThatItIsOfAnotherUnitThanItsAddress() {
    for (String onderdeel : new String[] {"null", "'RIVM'"}) {
      assertThatThrownBy(
              () ->
                  DATABASE.sql(
                      """
                      insert into opmerkingen (id, onderwerp, dienstonderdeel, tekst, opvolgen, blokkeert, door, door_naam, op)
                      values (gen_random_uuid(), 'meetreeksen/geslacht/SCP', %s, 'Van SCP', false, false,
                        gen_random_uuid(), 'proef', now())
                      """
                          .formatted(onderdeel)))
          .hasMessageContaining("opmerkingen_meetreeksonderdeel");
    }
  }

  private static Answer maak(
      ApiClient door, String onderwerp, String tekst, boolean opvolgen, boolean blokkeert) {
    return door.post(
        "/opmerkingen",
        Map.of(
            "onderwerp", onderwerp, "tekst", tekst, "opvolgen", opvolgen, "blokkeert", blokkeert));
  }
}
