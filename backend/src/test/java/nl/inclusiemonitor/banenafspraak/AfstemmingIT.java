package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static nl.inclusiemonitor.banenafspraak.Vaststelbalie.pad;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.afstemming.Afstemming;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Who says whether the figures of a source or a unit are right, until when, and what that keeps.
 */
class AfstemmingIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String KWARTAAL = "2022-Q3";

  private static Bronnen bronnen;
  private static Vaststelbalie balie;
  private static ApiClient rivm;

  @BeforeAll
  static void logIn() {
    bronnen = new Bronnen(PRODUCT);
    balie = new Vaststelbalie(PRODUCT);
    rivm = PRODUCT.als("hr-adviseur-rivm");
  }

  @BeforeEach
  void begin() throws Exception {
    Bronnen.wis(DATABASE);
    DATABASE.sql("truncate afstemmingen cascade");
    bronnen.bezetting(Q3, "100");
    Answer begonnen = balie.adviseur.post(pad(KWARTAAL, "afstemming"));
    assertThat(begonnen.status()).as(begonnen.text()).isEqualTo(200);
  }

  @Test
  void eachSourceAndUnitWaitsUntilTheDeadline() {
    JsonNode afstemming = balie.adviseur.get(pad(KWARTAAL, "afstemming")).json();

    assertThat(afstemming.path("regels").findValuesAsText("code"))
        .startsWith("uwv-doelgroepregister", "personeel")
        .endsWith("SCP", "CCMO")
        .hasSize(12);
    assertThat(afstemming.path("regels").findValuesAsText("status")).containsOnly("te-controleren");
    assertThat(LocalDate.parse(afstemming.path("deadline").asText()))
        .isAfterOrEqualTo(LocalDate.now(Kwartaal.ZONE).plusDays(12));
    assertThat(balie.adviseur.post(pad(KWARTAAL, "afstemming")).code())
        .isEqualTo("afstemming-begonnen");
    assertThat(balie.staat(KWARTAAL).json().path("controlelijst").findValuesAsText("code"))
        .contains("afstemming-loopt");
  }

  @Test
  void anHrAdviseurSeesAndJudgesTheOwnUnitOnly() {
    JsonNode eigen = rivm.get(pad(KWARTAAL, "afstemming")).json();
    assertThat(eigen.path("regels").findValuesAsText("code")).containsExactly("RIVM");
    assertThat(rivm.get("/afstemmingen").json().at("/afstemmingen/0/aantal").asInt()).isEqualTo(1);

    assertThat(oordeel(rivm, "onderdeel", "CIBG", "akkoord", "").status()).isEqualTo(404);
    assertThat(oordeel(rivm, "bron", "bezetting", "akkoord", "").status()).isEqualTo(404);
    assertThat(oordeel(balie.adviseur, "onderdeel", "RIVM", "akkoord", "").code())
        .isEqualTo("niet-aan-u");
    assertThat(oordeel(PRODUCT.als("hr-analist"), "bron", "bezetting", "akkoord", "").status())
        .isEqualTo(200);
    Answer akkoord = oordeel(rivm, "onderdeel", "RIVM", "akkoord", "");

    assertThat(akkoord.json().at("/regels/0/status").asText()).isEqualTo("akkoord");
    assertThat(akkoord.json().at("/regels/0/door").asText()).isEqualTo("HR-adviseur RIVM");
    assertThat(rivm.get("/afstemmingen").json().path("afstemmingen")).isEmpty();
  }

  @Test
  void akkoordEndsWithTheFiguresItWasAbout() {
    oordeel(rivm, "onderdeel", "RIVM", "akkoord", "");
    bronnen.binnenwerk(Q3, "KERN;2");
    // Of every unit it is known now that it has none, or some.
    JsonNode regel = rivm.get(pad(KWARTAAL, "afstemming")).json().at("/regels/0");
    assertThat(regel.path("status").asText()).isEqualTo("te-controleren");
    assertThat(regel.path("gewijzigd").asBoolean()).isTrue();

    oordeel(rivm, "onderdeel", "RIVM", "akkoord", "");
    bronnen.binnenwerk(Q3, "KERN;3");

    assertThat(rivm.get(pad(KWARTAAL, "afstemming")).json().at("/regels/0/status").asText())
        .as("what changed at another unit leaves it")
        .isEqualTo("akkoord");
    assertThat(
            rivm.post(
                    pad(KWARTAAL, "afstemming/oordeel"),
                    Map.of("versie", 1, "soort", "onderdeel", "code", "RIVM", "oordeel", "akkoord"))
                .code())
        .isEqualTo("stand-veranderd");
  }

  @Test
  void anOpenBezwaarKeepsAStandFromBeingVastgesteld() {
    assertThat(oordeel(rivm, "onderdeel", "RIVM", "bezwaar", "").status()).isEqualTo(400);
    Answer bsn = oordeel(rivm, "onderdeel", "RIVM", "bezwaar", "zie 249566758");
    assertThat(bsn.status()).isEqualTo(400);
    assertThat(bsn.text()).doesNotContain("249566758");
    balie.draagVoor(KWARTAAL);
    oordeel(rivm, "onderdeel", "RIVM", "bezwaar", "De bezetting is te laag");

    Answer besluit = balie.besluit(KWARTAAL, Map.of("besluit", "vaststellen"));

    assertThat(besluit.code()).isEqualTo("controlelijst-open");
    assertThat(besluit.json().at("/params/punten").asText()).isEqualTo("open-bezwaar");
    assertThatThrownBy(
            () ->
                DATABASE.sql(
                    "insert into vaststellingen (stand_id, voordracht_nummer) select stand_id, nummer from voordrachten"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("objects");
    assertThat(oordeel(rivm, "onderdeel", "RIVM", "opgelost", "Toch goed").code())
        .isEqualTo("niet-aan-u");
    assertThat(oordeel(balie.adviseur, "onderdeel", "RIVM", "opgelost", "Nagerekend").status())
        .isEqualTo(200);
    assertThat(
            balie
                .besluit(KWARTAAL, Map.of("besluit", "vaststellen"))
                .json()
                .path("status")
                .asText())
        .isEqualTo("vastgesteld");
    assertThat(oordeel(rivm, "onderdeel", "RIVM", "bezwaar", "Te laat").code())
        .isEqualTo("al-vastgesteld");
  }

  @Test
  void whoSaidNothingByTheDeadlineIsRecorded() throws Exception {
    oordeel(rivm, "onderdeel", "RIVM", "akkoord", "");
    DATABASE.sql("update afstemmingen set deadline = current_date - 5");

    Afstemming ronde =
        new Afstemming(DATABASE.vertx(), DATABASE.database(), java.time.Clock.systemUTC());
    TestDatabase.await(ronde.start());
    ronde.stop();

    JsonNode regels = balie.adviseur.get(pad(KWARTAAL, "afstemming")).json().path("regels");
    Map<String, String> status = new HashMap<>();
    regels.forEach(regel -> status.put(regel.path("code").asText(), regel.path("status").asText()));
    assertThat(status).containsEntry("RIVM", "akkoord").containsEntry("CIBG", "geen-reactie");
    assertThat(
            oordeel(PRODUCT.als("hr-adviseur-cibg"), "onderdeel", "CIBG", "akkoord", "")
                .json()
                .at("/regels/0/status")
                .asText())
        .as("who is late may still say it")
        .isEqualTo("akkoord");
  }

  private static Answer oordeel(
      ApiClient wie, String soort, String code, String oordeel, String toelichting) {
    Map<String, Object> inhoud = new HashMap<>();
    inhoud.put("versie", balie.staat(KWARTAAL).json().path("versie").asInt());
    inhoud.put("soort", soort);
    inhoud.put("code", code);
    inhoud.put("oordeel", oordeel);
    if (!toelichting.isEmpty()) {
      inhoud.put("toelichting", toelichting);
    }
    return wie.post(pad(KWARTAAL, "afstemming/oordeel"), inhoud);
  }
}
