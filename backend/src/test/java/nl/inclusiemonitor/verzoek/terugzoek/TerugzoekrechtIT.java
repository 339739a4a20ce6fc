package nl.inclusiemonitor.verzoek.terugzoek;

import static nl.inclusiemonitor.verzoek.Verzoekbank.pad;
import static nl.inclusiemonitor.verzoek.Verzoekbank.stap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.verzoek.Verzoekbank;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may take which step of a terugzoekverzoek. */
class TerugzoekrechtIT {
  private static final String NIEUW = "met-terugwerkende-kracht";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Verzoekbank bank;
  private static ApiClient ook;

  @BeforeAll
  static void lever() {
    bank = new Verzoekbank(PRODUCT).metRegisters();
    ook = bank.account("alles-in-een", List.of("di-adviseur", "vaststeller", "i-team"), List.of());
  }

  @Test
  void nobodyApprovesHisOwnVerzoek() {
    Answer eigen = ook.post("/terugzoekverzoeken", bank.aanvraag(NIEUW));
    assertThat(eigen.json().path("acties"))
        .extracting(actie -> actie.asText())
        .containsExactly("intrekken");

    assertThat(stap(ook, eigen, "goedkeuring").code()).isEqualTo("eigen-verzoek");
    assertThat(stap(ook, eigen, "afwijzing", Map.of("reden", "dubbel-verzoek")).code())
        .isEqualTo("eigen-verzoek");
    assertThat(ook.get(pad(eigen)).json().path("status").asText()).isEqualTo("aangevraagd");
    assertThat(stap(bank.vaststeller, eigen, "goedkeuring").status()).isEqualTo(200);
  }

  @Test
  void theDatabaseItselfWantsTwoPersons() {
    Answer eigen = bank.gevraagd(NIEUW);
    String sql =
        "update terugzoekverzoeken set status = 'goedgekeurd', beoordeeld_door = gevraagd_door"
            + " where id = '%s'".formatted(eigen.json().path("id").asText());

    assertThatThrownBy(() -> DATABASE.sql(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("terugzoekverzoeken_ander_beoordeelt");
  }

  @Test
  void onlyItsMakerTakesAVerzoekBack() {
    Answer verzoek = bank.gevraagd(NIEUW);

    assertThat(stap(ook, verzoek, "intrekking").code()).isEqualTo("verzoek-van-ander");
    assertThat(bank.adviseur.get(pad(verzoek)).json().path("status").asText())
        .isEqualTo("aangevraagd");
  }

  @ParameterizedTest
  @CsvSource({"hr-analist", "hr-adviseur-rivm", "bestuurder", "beheerder"})
  void otherRolesSeeNoVerzoek(String wie) {
    assertThat(PRODUCT.als(wie).get("/terugzoekverzoeken").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "fg,goedkeuring",
    "privacy-officer,goedkeuring",
    "di-adviseur,goedkeuring",
    "i-team,goedkeuring",
    "vaststeller,intrekking",
    "vaststeller,afhandeling",
    "di-adviseur,afhandeling"
  })
  void aRoleTakesOnlyItsOwnSteps(String wie, String stap) {
    Answer verzoek = bank.gevraagd(NIEUW);
    ApiClient client = PRODUCT.als(wie).ifMatch(verzoek.header("ETag"));

    Answer answer =
        stap.equals("afhandeling")
            ? client.post(pad(verzoek) + "/" + stap, Map.of("resultaat", "niet-gevonden"))
            : client.post(pad(verzoek) + "/" + stap);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("rol-ontbreekt");
  }

  @Test
  void programsHaveNoPartInThis() {
    Answer verzoek = bank.goedgekeurd(NIEUW);

    assertThat(PRODUCT.integratie().get(pad(verzoek) + "/tokenbestand").code())
        .isEqualTo("alleen-voor-mensen");
    assertThat(PRODUCT.integratie().post("/terugzoekverzoeken", bank.aanvraag(NIEUW)).status())
        .isEqualTo(403);
  }
}
