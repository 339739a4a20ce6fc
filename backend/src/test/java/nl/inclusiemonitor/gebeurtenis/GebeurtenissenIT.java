package nl.inclusiemonitor.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What happened last in the demo ministry, as each role hears of it. */
class GebeurtenissenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @TempDir static Path data;

  private static ApiClient adviseur;

  @BeforeAll
  static void load() throws Exception {
    PRODUCT.laadDemo(data);
    adviseur = PRODUCT.als("di-adviseur");
    DATABASE.sql(
        """
        update leveringen set geleverd_door = (select id from accounts where gebruikersnaam = 'i-team')
        where nummer in (select nummer from leveringen where status = 'verwerkt' order by nummer limit 2)
        """,
        """
        insert into parametervoorstellen (id, jaar, regime, percentage, parameterstatus, uren_per_fte, uren_per_baan,
          verloonde_uren_per_baan, heffing_per_baan, heffing_opgelegd, artikel, bron, toelichting, status,
          voorgesteld_door, voorgesteld_door_naam, voorgesteld_op, beslist_door, beslist_door_naam, beslist_op, effect)
        values (gen_random_uuid(), 2024, 'quotumheffing', 3, 'verwacht', 36, 25.5, 1331, 5000, false, 'art', 'bron',
          'nieuw', 'goedgekeurd', gen_random_uuid(), 'beheerder', now(), gen_random_uuid(), 'vaststeller', now(), '[]')
        """,
        """
        insert into privacyvoorstellen (id, basis_versie, drempel, klassen_tonen, na_vaststellen_dagen,
          personeel_maanden, ongebruikt_dagen, afgekeurd_dagen, logboek_jaren, backup_dagen, toelichting, status,
          voorgesteld_door, voorgesteld_door_naam, voorgesteld_op, beslist_door, beslist_door_naam, beslist_op, effect)
        values (gen_random_uuid(), 1, 12, true, 30, 13, 30, 30, 3, 35, 'strenger', 'goedgekeurd', gen_random_uuid(),
          'privacy-officer', now(), gen_random_uuid(), 'vaststeller', now(), '{}')
        """);
  }

  @Test
  void everyKindStandsInOneListNewestFirst() {
    List<JsonNode> alles = laatste(adviseur, 500);

    assertThat(soorten(alles))
        .containsExactlyInAnyOrder("register", "levering", "stand", "parameter", "reorganisatie");
    assertThat(alles)
        .extracting(GebeurtenissenIT::op)
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(laatste(adviseur, 3)).isEqualTo(alles.subList(0, 3));
    JsonNode parameter = van(alles, "parameter");
    assertThat(
            List.of(
                parameter.path("code").asText(),
                parameter.path("waarvan").asText(),
                parameter.path("wat").asText(),
                parameter.path("door").asText()))
        .containsExactly("2024", "quotumheffing", "goedgekeurd", "vaststeller");
    assertThat(alles)
        .filteredOn(een -> een.path("soort").asText().equals("stand"))
        .extracting(een -> een.path("code").asText())
        .containsExactly("2021-Q3", "2021-Q2", "2021-Q1");
  }

  @Test
  void eachRoleHearsOfWhatItMayReadWhereThatLives() {
    assertThat(soorten(laatste(PRODUCT.als("vaststeller"), 500)))
        .containsExactlyInAnyOrder(
            "register", "stand", "parameter", "privacyinstelling", "reorganisatie");
    assertThat(soorten(laatste(PRODUCT.als("bestuurder"), 500)))
        .containsExactlyInAnyOrder("register", "stand", "reorganisatie");
    assertThat(soorten(laatste(PRODUCT.als("fg"), 500)))
        .contains("levering", "parameter", "privacyinstelling");
  }

  @Test
  void theITeamHearsOfItsOwnDeliveriesOnlyAndOfNoPolicy() {
    ApiClient team = PRODUCT.als("i-team");
    List<String> eigen =
        StreamSupport.stream(
                team.get("/leveringen?limiet=500").json().path("leveringen").spliterator(), false)
            .filter(een -> List.of("verwerkt", "ingetrokken").contains(een.path("status").asText()))
            .map(een -> een.path("id").asText())
            .toList();

    List<JsonNode> gehoord = laatste(team, 500);

    assertThat(eigen).hasSize(2);
    assertThat(gehoord)
        .filteredOn(een -> een.path("soort").asText().equals("levering"))
        .extracting(een -> een.path("code").asText())
        .containsExactlyInAnyOrderElementsOf(eigen);
    assertThat(soorten(gehoord)).doesNotContain("register", "parameter", "privacyinstelling");
  }

  @Test
  void whoBelongsToAUnitHearsOfItsRowsAndThoseOfTheWhole() {
    maakActie("CIBG");
    String rivm = maakActie("RIVM");

    assertThat(laatste(PRODUCT.als("hr-adviseur-rivm"), 500))
        .filteredOn(een -> een.path("soort").asText().equals("register"))
        .extracting(een -> een.path("titel").asText())
        .contains("Actie van RIVM")
        .doesNotContain("Actie van CIBG");
    assertThat(laatste(PRODUCT.als("hr-adviseur-rivm"), 1).get(0).path("code").asText())
        .isEqualTo(rivm);
  }

  private static String maakActie(String onderdeel) {
    Answer gemaakt =
        adviseur.post(
            "/registers/acties/regels",
            Map.of(
                "velden",
                Map.of(
                    "titel", "Actie van " + onderdeel,
                    "spoor", "1",
                    "status", "idee",
                    "teltMee", "nee",
                    "dienstonderdeel", onderdeel)));
    assertThat(gemaakt.status()).as(gemaakt.text()).isEqualTo(201);
    return gemaakt.json().path("code").asText();
  }

  @Test
  void aDeliveryThatIsTakenBackIsToldAtThatMoment() {
    JsonNode levering =
        adviseur.get("/leveringen?status=verwerkt&soort=mto&limiet=1").json().at("/leveringen/0");
    String pad = "/leveringen/" + levering.path("id").asText();

    Answer ingetrokken =
        adviseur
            .ifMatch(adviseur.get(pad).header("ETag"))
            .post(pad + "/intrekking", Map.of("toelichting", "vergissing"));

    assertThat(ingetrokken.status()).as(ingetrokken.text()).isEqualTo(200);
    JsonNode eerste = van(laatste(adviseur, 500), "levering");
    assertThat(eerste.path("code")).isEqualTo(levering.path("id"));
    assertThat(eerste.path("wat").asText()).isEqualTo("ingetrokken");
    assertThat(eerste.path("waarvan").asText()).isEqualTo("mto");
    assertThat(eerste.path("dag")).isEqualTo(levering.path("peildatum"));
  }

  private static List<JsonNode> laatste(ApiClient lezer, int hooguit) {
    Answer answer = lezer.get("/gebeurtenissen?limiet=" + hooguit);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return StreamSupport.stream(answer.json().path("gebeurtenissen").spliterator(), false).toList();
  }

  private static Set<String> soorten(List<JsonNode> gebeurtenissen) {
    return gebeurtenissen.stream()
        .map(een -> een.path("soort").asText())
        .collect(Collectors.toSet());
  }

  private static JsonNode van(List<JsonNode> gebeurtenissen, String soort) {
    return gebeurtenissen.stream()
        .filter(een -> een.path("soort").asText().equals(soort))
        .findFirst()
        .orElseThrow();
  }

  private static Instant op(JsonNode gebeurtenis) {
    return Instant.parse(gebeurtenis.path("op").asText());
  }
}
