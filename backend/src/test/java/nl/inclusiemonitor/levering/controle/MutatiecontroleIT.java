package nl.inclusiemonitor.levering.controle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a mutatie is held against, and what a preview is worth once something else counts. */
class MutatiecontroleIT {
  private static final String Q2 = "2022-06-30";
  private static final String Q3 = "2022-09-30";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Leveraar leveraar;
  private static Leveraar adviseur;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
    adviseur = new Leveraar(PRODUCT.als("di-adviseur"));
  }

  @BeforeEach
  void begin() throws Exception {
    Leveraar.wis(DATABASE);
  }

  @Test
  void onlyWhatItNamesIsCountedEachUnderItsCause() {
    Answer basis = leveraar.verwerkt("uwv-doelgroepregister", Q2, register(1, 20));
    leveraar.verwerkt("personeel", Q2, personeel(1, 20, "24"));
    Answer eerste = verwerkt(leveraar.mutatie("personeel", "2022-08-31", personeel(1, 1, "30")));

    Answer mutatie =
        leveraar.gecontroleerd(
            leveraar.mutatie(
                "personeel",
                Q3,
                "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst;uit_dienst\n"
                    + regel(1, 1, "RIVM", "30", "")
                    + regel(2, 1, "IGJ", "24", "")
                    + regel(3, 1, "RIVM", "24", "2022-08-31")
                    + regel(4, 1, "RIVM", "12", "")
                    + regel(99, 1, "RIVM", "12", "")));

    JsonNode preview = voorvertoning(mutatie);
    assertThat(aantallen(preview))
        .containsExactly(
            "ander-dienstonderdeel 1",
            "gewijzigd 1",
            "ongewijzigd 1",
            "vervallen-uit-dienst 1",
            "niet-in-p-direkt 1");
    assertThat(preview.path("vergelekenMet")).isNotEqualTo(basis.json().path("id"));
    assertThat(preview.path("mutaties").get(0)).isEqualTo(eerste.json().path("id"));
    assertThat(preview.at("/effecten/0/kwartaal").asText()).isEqualTo("2022-Q3");
    // 20 persons of 24 hours, of whom one has 30; then one leaves and one goes to 12.
    assertThat(preview.at("/effecten/0/na/gerealiseerd/teller").asText()).isEqualTo("450");
  }

  @Test
  void aNumberThatBecomesZeroIsALineThatEnds() {
    leveraar.verwerkt("bezetting", Q2, "dienstonderdeel;fte\n" + eenheden("10"));

    Answer mutatie =
        leveraar.gecontroleerd(leveraar.mutatie("bezetting", Q3, "dienstonderdeel;fte\nSCP;0\n"));

    assertThat(aantallen(voorvertoning(mutatie))).containsExactly("vervallen 1");
  }

  @Test
  void whatIsAsLargeAsAWholeFileAnotherPersonConfirms() {
    leveraar.verwerkt("bezetting", Q2, "dienstonderdeel;fte\n" + eenheden("10"));

    Answer mutatie =
        leveraar.gecontroleerd(
            leveraar.mutatie("bezetting", Q3, "dienstonderdeel;fte\n" + eenheden("11")));

    assertThat(Leveraar.meldingen(mutatie)).containsExactly("mutatie-omvang");
    assertThat(leveraar.bevestig(mutatie, "mutatie-omvang").code())
        .isEqualTo("bevestiging-door-ander");
    assertThat(Leveraar.status(adviseur.bevestig(mutatie, "mutatie-omvang")))
        .isEqualTo("gecontroleerd");
  }

  @Test
  void theSizeOfAVolledigeIsHeldAgainstAllLinesInForce() {
    leveraar.verwerkt("personeel", Q2, personeel(1, 20, "24"));
    verwerkt(leveraar.mutatie("personeel", "2022-07-31", personeel(21, 5, "24")));
    verwerkt(leveraar.mutatie("personeel", "2022-08-31", personeel(26, 6, "24")));

    Answer gelijk = leveraar.gecontroleerd("personeel", Q3, personeel(1, 31, "24"));
    Answer kleiner = leveraar.gecontroleerd("personeel", Q3, personeel(1, 20, "24"));

    assertThat(Leveraar.meldingen(gelijk)).isEmpty();
    assertThat(Leveraar.meldingen(kleiner)).containsExactly("omvang-afwijkend");
    assertThat(kleiner.json().at("/meldingen/0/params/vorige").asInt()).isEqualTo(31);
  }

  @Test
  void theMatchIsThatOfAllLinesInForce() {
    leveraar.verwerkt("personeel", Q2, personeel(1, 80, "24"));
    leveraar.verwerkt("uwv-doelgroepregister", Q2, register(1, 100));

    Answer goed =
        leveraar.gecontroleerd(leveraar.mutatie("uwv-doelgroepregister", Q3, register(101, 10)));
    Answer laag =
        leveraar.gecontroleerd(leveraar.mutatie("uwv-doelgroepregister", Q3, register(101, 20)));

    assertThat(Leveraar.meldingen(goed)).isEmpty();
    assertThat(Leveraar.meldingen(laag)).containsExactly("koppeling-laag");
  }

  @Test
  void anotherLeveringMakesAPreviewStaleAndTheAnswerHoldsTheNewOne() {
    leveraar.verwerkt("bezetting", Q2, "dienstonderdeel;fte\n" + eenheden("10"));
    Answer gezien =
        leveraar.gecontroleerd("bezetting", Q3, "dienstonderdeel;fte\n" + eenheden("12"));
    assertThat(aantallen(voorvertoning(gezien))).containsExactly("gewijzigd 7");
    Answer ander =
        leveraar.verwerkt(
            "bezetting", Q3, "dienstonderdeel;fte\n" + eenheden("12").replace("SCP;12", "SCP;13"));

    Answer verouderd = leveraar.besluit(gezien, "verwerking");

    assertThat(verouderd.status()).isEqualTo(409);
    assertThat(verouderd.code()).isEqualTo("voorvertoning-verouderd");
    JsonNode nieuw = verouderd.json().at("/params/voorvertoning");
    assertThat(nieuw.path("vergelekenMet")).isEqualTo(ander.json().path("id"));
    assertThat(aantallen(nieuw)).containsExactly("gewijzigd 1", "ongewijzigd 6");
    assertThat(leveraar.besluit(gezien, "verwerking").status()).isEqualTo(412);
    Answer opnieuw = leveraar.lees(gezien);
    assertThat(voorvertoning(opnieuw)).isEqualTo(nieuw);
    assertThat(Leveraar.status(leveraar.besluit(opnieuw, "verwerking"))).isEqualTo("verwerkt");
  }

  @Test
  void twoFilesThatMatchBadlyDoNotPassTheGuardByComingTogether() {
    Answer register = leveraar.gecontroleerd("uwv-doelgroepregister", Q3, register(1, 100));
    Answer personeel = leveraar.gecontroleerd("personeel", Q3, personeel(1, 50, "24"));
    assertThat(Leveraar.meldingen(personeel)).isEmpty();
    leveraar.besluit(register, "verwerking");

    Answer verouderd = leveraar.besluit(personeel, "verwerking");

    assertThat(verouderd.code()).isEqualTo("voorvertoning-verouderd");
    Answer nu = leveraar.lees(personeel);
    assertThat(Leveraar.status(nu)).isEqualTo("bevestiging-nodig");
    assertThat(Leveraar.meldingen(nu)).containsExactly("koppeling-laag");
  }

  @Test
  void whatWasConfirmedStaysConfirmedAsLongAsItReadsTheSame() {
    leveraar.verwerkt("personeel", Q2, personeel(1, 40, "24"));
    String csv = personeel(1, 97, "24") + "%032x;1;RIVM;5;geen;2017-01-01\n".formatted(200);
    Answer levering = leveraar.gecontroleerd("personeel", Q3, csv);
    assertThat(Leveraar.meldingen(levering))
        .containsExactly("afgekeurde-regels", "omvang-afwijkend");
    levering = leveraar.bevestig(levering, "afgekeurde-regels");
    levering = adviseur.bevestig(levering, "omvang-afwijkend");
    verwerkt(leveraar.mutatie("personeel", Q2, personeel(41, 8, "24")));

    assertThat(leveraar.besluit(levering, "verwerking").code())
        .isEqualTo("voorvertoning-verouderd");

    JsonNode nu = leveraar.lees(levering).json().path("meldingen");
    assertThat(nu.at("/0/bevestiging").isNull()).as("40 became 48, not this").isFalse();
    assertThat(nu.at("/1/code").asText()).isEqualTo("omvang-afwijkend");
    assertThat(nu.at("/1/bevestiging").isNull()).isTrue();
  }

  @Test
  void aMutatieThatWaitsLosesItsBase() {
    Answer basis = leveraar.verwerkt("personeel", Q2, personeel(1, 20, "24"));
    Answer mutatie =
        leveraar.gecontroleerd(leveraar.mutatie("personeel", Q3, personeel(1, 1, "30")));
    leveraar.besluit(basis, "intrekking", Map.of("toelichting", "vergissing"));

    assertThat(leveraar.besluit(mutatie, "verwerking").code()).isEqualTo("voorvertoning-verouderd");

    Answer nu = leveraar.lees(mutatie);
    assertThat(Leveraar.meldingen(nu)).containsExactly("geen-basis");
    assertThat(nu.json().path("basis").isNull()).isTrue();
    assertThat(leveraar.besluit(nu, "verwerking").code()).isEqualTo("levering-geblokkeerd");
    assertThat(Leveraar.status(leveraar.besluit(nu, "verwijdering"))).isEqualTo("weggegooid");
  }

  private static Answer verwerkt(Answer geleverd) {
    assertThat(geleverd.status()).as(geleverd.text()).isEqualTo(202);
    Answer verwerkt = leveraar.besluit(leveraar.gecontroleerd(geleverd), "verwerking");
    assertThat(Leveraar.status(verwerkt)).as(verwerkt.text()).isEqualTo("verwerkt");
    return verwerkt;
  }

  private static JsonNode voorvertoning(Answer levering) {
    Answer answer = adviseur.client().get(Leveraar.pad(levering) + "/voorvertoning");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> aantallen(JsonNode voorvertoning) {
    List<String> alle = new ArrayList<>();
    voorvertoning
        .path("uitkomsten")
        .forEach(
            uitkomst ->
                alle.add(uitkomst.path("code").asText() + " " + uitkomst.path("aantal").asText()));
    return alle;
  }

  private static String eenheden(String fte) {
    return List.of("KERN", "RIVM", "CIBG", "IGJ", "ACBG", "SCP", "CCMO").stream()
        .map(code -> code + ";" + fte + "\n")
        .reduce("", String::concat);
  }

  private static String register(int van, int aantal) {
    StringBuilder csv = new StringBuilder("pseudoniem;registratie_begin\n");
    for (int i = van; i < van + aantal; i++) {
      csv.append("a1b2c3d4%016xe5f60718;2017-01-01\n".formatted(i));
    }
    return csv.toString();
  }

  private static String personeel(int van, int aantal, String uren) {
    StringBuilder csv =
        new StringBuilder(
            "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst\n");
    for (int i = van; i < van + aantal; i++) {
      csv.append("a1b2c3d4%016xe5f60718;1;RIVM;5;%s;2017-01-01\n".formatted(i, uren));
    }
    return csv.toString();
  }

  private static String regel(int wie, int nummer, String onderdeel, String uren, String eind) {
    return "a1b2c3d4%016xe5f60718;%d;%s;5;%s;2017-01-01;%s\n"
        .formatted(wie, nummer, onderdeel, uren, eind);
  }
}
