package nl.inclusiemonitor.demo.lader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.demo.ministerie.Beleid;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A load of the demo that was interrupted goes on, beside people who work in it already. */
class RegisterloketIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String PLANNEN = "/registers/jaarplannen/regels";

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

  @Test
  void stepsOfPlansThatALoadDidNotComeToAreTakenWhereNobodyWentOn() throws Exception {
    leesIn();
    DATABASE.sql(
        "delete from registerversies where register = 'jaarplannen'",
        "delete from registerregels where register = 'jaarplannen'");
    ApiClient adviseur = PRODUCT.als("di-adviseur");
    leesPlannenIn(adviseur, Beleid.bestand("jaarplannen"));
    leesPlannenIn(
        PRODUCT.als("hr-adviseur-rivm"),
        Beleid.PLANSTAPPEN.get(0).bestand(Set.of("J-2")).orElseThrow());
    String zelf = "J-6";
    Answer plan = adviseur.get(PLANNEN + "/" + zelf);
    ObjectNode velden = plan.json().path("velden").deepCopy();
    velden.put("titel", "Eigen werk");
    Answer eigen =
        adviseur
            .ifMatch(plan.header("ETag"))
            .put(PLANNEN + "/" + zelf, Map.of("velden", velden, "notitie", "Aangevuld"));
    assertThat(eigen.status()).as(eigen.text()).isEqualTo(200);

    leesIn();

    for (String beoordeeld : List.of("J-1", "J-2", "J-3")) {
      JsonNode gelezen = adviseur.get(PLANNEN + "/" + beoordeeld).json();
      assertThat(gelezen.at("/velden/status").asText()).as(beoordeeld).isEqualTo("beoordeeld");
      assertThat(gelezen.path("versie").asInt()).as(beoordeeld).isEqualTo(3);
    }
    assertThat(adviseur.get(PLANNEN + "/J-10").json().at("/velden/status").asText())
        .isEqualTo("ingediend");
    assertThat(adviseur.get(PLANNEN + "/" + zelf).json()).isEqualTo(eigen.json());
  }

  private static void leesPlannenIn(ApiClient wie, byte[] bestand) {
    Answer gelezen =
        wie.post("/registers/jaarplannen/import?notitie=Overgenomen", "text/csv", bestand);
    assertThat(gelezen.status()).as(gelezen.text()).isEqualTo(200);
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
