package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.identity.Caller;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Who sees what of the demo ministry's figures, and never more. */
class StandlezersIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @TempDir static Path data;

  private static ApiClient alles;

  @BeforeAll
  static void load() throws Exception {
    PRODUCT.laadDemo(data);
    alles = PRODUCT.als("di-adviseur");
  }

  @Test
  void twoHrAdviseursGetTheirOwnUnitAndOtherBytes() {
    Answer rivm = PRODUCT.als("hr-adviseur-rivm").get("/standen/2022-Q3");
    Answer cibg = PRODUCT.als("hr-adviseur-cibg").get("/standen/2022-Q3");

    assertThat(rivm.body()).isNotEqualTo(cibg.body());
    assertThat(rivm.header("ETag")).isNotEqualTo(cibg.header("ETag"));
    assertThat(rivm.json().path("dienstonderdelen").findValuesAsText("code"))
        .containsExactly("RIVM");
    assertThat(cibg.json().path("dienstonderdelen").findValuesAsText("code"))
        .containsExactly("CIBG");
    assertThat(rivm.json().path("totaal")).isEqualTo(cibg.json().path("totaal"));
    assertThat(
            PRODUCT
                .als("hr-adviseur-rivm")
                .with("Accept", "text/csv")
                .get("/standen/2022-Q3")
                .text())
        .contains(";RIVM;", ";VWS;")
        .doesNotContain("CIBG", "SCP");
  }

  @Test
  void whoHasTheBytesIsToldSo() {
    ApiClient rivm = PRODUCT.als("hr-adviseur-rivm");
    String etag = rivm.get("/standen/2022-Q3").header("ETag");

    Answer again = rivm.with("If-None-Match", etag).get("/standen/2022-Q3");

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.header("ETag")).isEqualTo(etag);
    assertThat(alles.with("If-None-Match", etag).get("/standen/2022-Q3").status()).isEqualTo(200);
  }

  @Test
  void theDatabaseItselfLimitsToTheUnitAndTheTotal() throws Exception {
    assertThat(codes(limited(Set.of("RIVM")))).containsExactlyInAnyOrder("RIVM", "VWS");
    assertThat(codes(limited(Set.of("RIVM", "SCP"))))
        .containsExactlyInAnyOrder("RIVM", "SCP", "VWS");
    assertThat(codes(limited(Set.of()))).hasSize(8);
    List<String> nobody =
        await(
            DATABASE
                .database()
                .session(
                    connection ->
                        connection
                            .query("select code from stand_cijfers")
                            .execute()
                            .map(
                                rows -> {
                                  List<String> found = new ArrayList<>();
                                  rows.forEach(row -> found.add(row.getString(0)));
                                  return found;
                                })));
    assertThat(nobody).isEmpty();
  }

  @Test
  void aBestuurderSeesOnlyWhatIsVastgesteld() {
    ApiClient bestuurder = PRODUCT.als("bestuurder");

    Answer nog = bestuurder.get("/standen/2022-Q3");

    assertThat(nog.status()).isEqualTo(404);
    assertThat(nog.json().path("detail").asText())
        .isEqualTo("Er zijn nog geen vastgestelde cijfers voor 2022-Q3.");
    assertThat(bestuurder.get("/standen").json().path("standen").findValuesAsText("kwartaal"))
        .containsExactly("2021-Q3", "2021-Q2", "2021-Q1");
    JsonNode stand = bestuurder.get("/standen/2021-Q3").json();
    assertThat(stand.path("status").asText()).isEqualTo("vastgesteld");
    assertThat(stand.path("totaal")).isEqualTo(alles.get("/standen/2021-Q3").json().path("totaal"));
  }

  @Test
  void aProgramSeesItsUnitsAndNothingWithoutTheScope() {
    ApiClient beperkt = program("koppeling-rivm", List.of("standen:lezen"), List.of("RIVM"));
    assertThat(
            beperkt
                .get("/standen/2022-Q3")
                .json()
                .path("dienstonderdelen")
                .findValuesAsText("code"))
        .containsExactly("RIVM");
    assertThat(beperkt.get("/dienstonderdelen").status()).isEqualTo(403);

    ApiClient zonder =
        program("koppeling-zonder", List.of("organisatie:lezen"), List.of("RIVM", "CIBG"));
    assertThat(zonder.get("/standen/2022-Q3").status()).isEqualTo(403);
    assertThat(zonder.get("/standen").status()).isEqualTo(403);
    assertThat(
            zonder
                .get("/dienstonderdelen?peildatum=2022-09-30")
                .json()
                .path("dienstonderdelen")
                .findValuesAsText("code"))
        .containsExactly("RIVM", "CIBG");
  }

  private static List<String> codes(Caller caller) throws Exception {
    return await(
        DATABASE
            .database()
            .read(
                caller,
                connection ->
                    connection
                        .query("select distinct code from stand_cijfers")
                        .execute()
                        .map(
                            rows -> {
                              List<String> found = new ArrayList<>();
                              rows.forEach(row -> found.add(row.getString(0)));
                              return found;
                            })));
  }

  private static Caller limited(Set<String> dienstonderdelen) {
    return new Caller(
        UUID.randomUUID(), "hr-adviseur", Set.of(), Set.of(), dienstonderdelen, false);
  }

  private static ApiClient program(String id, List<String> scopes, List<String> onderdelen) {
    Answer made =
        PRODUCT
            .als("beheerder")
            .post(
                "/api-clients",
                Map.of(
                    "clientId",
                    id,
                    "naam",
                    "Koppeling",
                    "scopes",
                    scopes,
                    "dienstonderdelen",
                    onderdelen));
    String form =
        "grant_type=client_credentials&client_id="
            + id
            + "&client_secret="
            + made.json().path("geheim").asText();
    Answer token =
        PRODUCT
            .anoniem()
            .post(
                "/tokens",
                "application/x-www-form-urlencoded",
                form.getBytes(StandardCharsets.UTF_8));
    return PRODUCT.anoniem().bearer(token.json().path("access_token").asText());
  }
}
