package nl.inclusiemonitor.demo.lader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A load of the demo that was interrupted goes on, beside people who work in it already. */
class RegisterloketIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @Test
  void whatSomebodyChangedOrEndedSinceStaysAndTheRestIsReadIn() throws Exception {
    leesIn();
    ApiClient adviseur = PRODUCT.als("di-adviseur");
    String gewijzigd = "/registers/communicatie/regels/" + code(adviseur, 0);
    String beeindigd = "/registers/communicatie/regels/" + code(adviseur, 1);
    Answer regel = adviseur.get(gewijzigd);
    ObjectNode velden = regel.json().path("velden").deepCopy();
    velden.put("titel", "Door een adviseur gewijzigd");
    Map<String, Object> wijziging = Map.of("velden", velden, "notitie", "Ander onderwerp");
    Answer anders = adviseur.ifMatch(regel.header("ETag")).put(gewijzigd, wijziging);
    assertThat(anders.status()).as(anders.text()).isEqualTo(200);
    Answer einde =
        adviseur
            .ifMatch(adviseur.get(beeindigd).header("ETag"))
            .post(beeindigd + "/beeindiging", Map.of("notitie", "Gaat niet door"));
    assertThat(einde.status()).as(einde.text()).isEqualTo(200);
    DATABASE.sql(
        "delete from registerversies where register = 'uitspraken'",
        "delete from registerregels where register = 'uitspraken'");

    leesIn();

    assertThat(adviseur.get(gewijzigd).json()).isEqualTo(anders.json());
    assertThat(adviseur.get(beeindigd).json()).isEqualTo(einde.json());
    assertThat(adviseur.get("/registers/uitspraken/regels?limiet=1").json().path("regels"))
        .isNotEmpty();
  }

  private static String code(ApiClient adviseur, int plaats) {
    return adviseur
        .get("/registers/communicatie/regels")
        .json()
        .path("regels")
        .path(plaats)
        .path("code")
        .asText();
  }

  private static void leesIn() throws Exception {
    URI product = URI.create("http://127.0.0.1:" + PRODUCT.port());
    new Registerloket(new Verbinding(product, Optional.empty())).leesIn();
  }
}
