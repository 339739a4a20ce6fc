package nl.inclusiemonitor.levering.controle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What processing a register would change, each difference under its cause. */
class VoorvertoningIT {
  private static final String REGISTER = "pseudoniem;registratie_begin\n";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Answer vorige;
  private static Answer nieuwe;

  /** Of twenty people two leave the register; one is new in it, one was in it all along. */
  @BeforeAll
  static void lever() {
    Leveraar leveraar = new Leveraar(PRODUCT.integratie());
    StringBuilder personeel =
        new StringBuilder(
            "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst\n");
    StringBuilder register = new StringBuilder(REGISTER);
    StringBuilder later = new StringBuilder(REGISTER);
    for (int i = 1; i <= 20; i++) {
      personeel.append("a1b2c3d4%016xe5f60718;1;RIVM;5;25,5;2017-01-01\n".formatted(i));
      register.append("a1b2c3d4%016xe5f60718;2018-01-01\n".formatted(i));
      if (i > 2) {
        later.append("a1b2c3d4%016xe5f60718;2018-01-01\n".formatted(i));
      }
    }
    later.append("a1b2c3d4%016xe5f60718;2022-05-01\n".formatted(21));
    later.append("a1b2c3d4%016xe5f60718;2019-05-01\n".formatted(22));
    leveraar.verwerkt("personeel", "2022-03-31", personeel.toString());
    vorige = leveraar.verwerkt("uwv-doelgroepregister", "2022-03-31", register.toString());
    nieuwe = leveraar.gecontroleerd("uwv-doelgroepregister", "2022-06-30", later.toString());
  }

  @Test
  void namesEachDifferenceByItsCause() {
    JsonNode voorvertoning = voorvertoning("di-adviseur");

    assertThat(voorvertoning.path("vergelekenMet")).isEqualTo(vorige.json().path("id"));
    assertThat(voorvertoning.path("uitkomsten"))
        .extracting(uitkomst -> uitkomst.path("code").asText() + " " + uitkomst.path("aantal"))
        .containsExactly(
            "nieuw-geregistreerd 1",
            "met-terugwerkende-kracht 1",
            "ongewijzigd 18",
            "vervallen-uit-register 2",
            "niet-in-p-direkt 2");
  }

  @Test
  void hidesAllOfItFromWhoMayNotSeePersonalLinesWhenOneCountIsSmall() {
    JsonNode voorvertoning = voorvertoning("hr-analist");

    assertThat(voorvertoning.path("uitkomsten"))
        .extracting(uitkomst -> uitkomst.path("code").asText() + " " + uitkomst.path("aantal"))
        .containsExactly("beschermd null");
    assertThat(voorvertoning.path("effecten")).isEmpty();
  }

  @Test
  void tellsWhatTheFiguresOfItsQuarterBecome() {
    JsonNode effecten = voorvertoning("di-adviseur").path("effecten");

    assertThat(effecten.size()).isEqualTo(1);
    assertThat(effecten.at("/0/kwartaal").asText()).isEqualTo("2022-Q2");
  }

  @Test
  void tellsADelivererWithoutThatRightNothingThatTwoFilesWouldTellOfOnePerson() {
    Leveraar leveraar = new Leveraar(PRODUCT.integratie());
    StringBuilder meer = new StringBuilder(REGISTER);
    for (int i = 101; i <= 130; i++) {
      meer.append("a1b2c3d4%016xe5f60718;2018-01-01\n".formatted(i));
    }
    Answer eigen = leveraar.gecontroleerd("uwv-doelgroepregister", "2020-12-31", meer.toString());

    assertThat(voorvertoning(PRODUCT.als("hr-analist"), eigen).at("/uitkomsten/0/code").asText())
        .isNotEqualTo("beschermd");
    JsonNode voorLeveraar = voorvertoning(PRODUCT.integratie(), eigen);
    assertThat(voorLeveraar.at("/uitkomsten/0/code").asText()).isEqualTo("beschermd");
    assertThat(voorLeveraar.path("effecten")).isEmpty();
  }

  private static JsonNode voorvertoning(String wie) {
    return voorvertoning(PRODUCT.als(wie), nieuwe);
  }

  private static JsonNode voorvertoning(ApiClient client, Answer levering) {
    Answer answer = client.get(Leveraar.pad(levering) + "/voorvertoning");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }
}
