package nl.inclusiemonitor.levering.controle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.intake.Voorbeeld;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Leveringen of totals, from the file to what processing them changes. */
class TotalenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Leveraar leveraar;
  private static ApiClient adviseur;
  private static ApiClient analist;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
    adviseur = PRODUCT.als("di-adviseur");
    analist = PRODUCT.als("hr-analist");
  }

  @ParameterizedTest
  @CsvSource({
    "BEZETTING,personen,13,1",
    "BINNENWERK,banen,13,1",
    "VERLOONDE_UREN_TOTAAL,verloonde_uren,13,0",
    "CULTURELE_DIVERSITEIT,groep_minstens_250,onbekend,0",
    "PO_JAARCIJFERS,aantal,13,0",
    "MTO,uitgenodigd,13,0",
    "INCLUSIEMETING,score,11,0",
    "TRAINING_SELECTIE,getraind,11,0"
  })
  void aRedeliveryTellsWhatChangedAndWhetherAFigureDoes(
      Leveringsoort soort, String kolom, String waarde, int effecten) {
    String kop = Voorbeeld.kop(soort);
    Answer eerste = leveraar.verwerkt(soort.code(), "2022-12-31", kop + Voorbeeld.regel(soort));

    Answer tweede =
        leveraar.gecontroleerd(
            soort.code(), "2022-12-31", kop + Voorbeeld.regel(soort, kolom, waarde));

    JsonNode voorvertoning = adviseur.get(Leveraar.pad(tweede) + "/voorvertoning").json();
    assertThat(voorvertoning.path("vergelekenMet")).isEqualTo(eerste.json().path("id"));
    assertThat(voorvertoning.path("uitkomsten"))
        .extracting(uitkomst -> uitkomst.path("code").asText() + " " + uitkomst.path("aantal"))
        .containsExactly("gewijzigd 1");
    assertThat(voorvertoning.path("effecten").size()).isEqualTo(effecten);
    assertThat(leveraar.besluit(tweede, "verwerking").status()).isEqualTo(200);
  }

  @Test
  void theTotalsOfAnotherYearAreNew() {
    String kop = "jaar;verloonde_uren\n";
    leveraar.verwerkt("verloonde-uren-totaal", "2019-12-31", kop + "2019;5000000\n");

    Answer volgend =
        leveraar.gecontroleerd("verloonde-uren-totaal", "2020-12-31", kop + "2020;5100000,5\n");

    assertThat(adviseur.get(Leveraar.pad(volgend) + "/voorvertoning").json().path("uitkomsten"))
        .extracting(uitkomst -> uitkomst.path("code").asText() + " " + uitkomst.path("aantal"))
        .containsExactly("nieuw 1");
    assertThat(volgend.json().at("/controletotalen/verloonde_uren").asText())
        .isEqualTo("5100000.50");
  }

  @ParameterizedTest
  @EnumSource
  void aKeyThatOccursTwiceIsNamedByItsLines(Leveringsoort soort) {
    Answer dubbel =
        leveraar.gecontroleerd(
            soort.code(),
            "2022-09-30",
            Voorbeeld.kop(soort) + Voorbeeld.regel(soort) + Voorbeeld.regel(soort));

    assertThat(dubbel.json().at("/meldingen/0/code").asText()).isEqualTo("dubbele-sleutels");
    assertThat(
            adviseur
                .get(Leveraar.pad(dubbel) + "/afgekeurde-regels")
                .json()
                .path("afgekeurdeRegels"))
        .extracting(regel -> regel.path("regel") + " " + regel.path("code").asText())
        .containsExactly("2 dubbele-sleutel", "3 dubbele-sleutel");
  }

  @Test
  void aRejectedLineTellsTheYearOfItsOwnPeildatum() {
    Leveringsoort soort = Leveringsoort.PO_JAARCIJFERS;
    Answer geleverd =
        leveraar.gecontroleerd(
            soort.code(),
            "2022-12-31",
            Voorbeeld.kop(soort) + Voorbeeld.regel(soort, "jaar", "2021"));

    JsonNode regel =
        adviseur
            .get(Leveraar.pad(geleverd) + "/afgekeurde-regels")
            .json()
            .at("/afgekeurdeRegels/0");

    assertThat(regel.path("cel").asText()).isEqualTo("A2");
    assertThat(regel.path("detail").asText())
        .isEqualTo("«jaar» is niet 2022, het jaar van de peildatum.");
    assertThat(regel.path("oplossing").asText()).startsWith("Lever elk jaar apart aan");
  }

  @Test
  void howFewAnsweredIsForWhoDeliveredItOrMaySeePersonalLines() {
    Leveringsoort soort = Leveringsoort.MTO;
    String csv =
        Voorbeeld.kop(soort)
            + Voorbeeld.regel(soort, "respondenten", "3").replace("Tekst", "Een andere vraag");
    Answer geleverd = leveraar.gecontroleerd(soort.code(), "2020-12-31", csv);

    assertThat(namen(geleverd)).containsExactlyInAnyOrder("respondenten", "uitgenodigd");
    assertThat(namen(adviseur.get(Leveraar.pad(geleverd))))
        .containsExactlyInAnyOrder("respondenten", "uitgenodigd");
    assertThat(namen(analist.get(Leveraar.pad(geleverd)))).isEmpty();
  }

  @Test
  void theTotalOfWhatIsNoCountOfPersonsIsForAll() {
    Answer geleverd =
        leveraar.gecontroleerd(
            "bezetting", "2020-12-31", "dienstonderdeel;fte;personen\nRIVM;3;3\n");

    assertThat(namen(analist.get(Leveraar.pad(geleverd)))).containsExactly("fte");
  }

  @ParameterizedTest
  @EnumSource
  void whoDeliversASoortIsARoleThatMayDeliver(Leveringsoort soort) {
    boolean analistLevert = soort.leverancier().code().equals("hr-analist");

    Answer answer =
        analist.post(
            "/leveringen?soort=" + soort.code() + "&peildatum=2018-12-31", "text/csv", new byte[0]);

    assertThat(answer.status()).isEqualTo(analistLevert ? 400 : 403);
    assertThat(Arrays.asList("di-adviseur", "hr-analist", "i-team"))
        .contains(soort.leverancier().code());
  }

  private static List<String> namen(Answer levering) {
    List<String> namen = new ArrayList<>();
    levering.json().path("controletotalen").fieldNames().forEachRemaining(namen::add);
    return namen;
  }
}
