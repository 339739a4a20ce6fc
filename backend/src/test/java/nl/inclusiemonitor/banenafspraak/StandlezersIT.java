package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.demo.lader.DemoLader;
import nl.inclusiemonitor.demo.lader.Verbinding;
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

  private static final List<String> PERSOONLIJK =
      List.of(
          "individueel", "binnenwerk", "inleen", "gerealiseerd", "realisatiePercentage", "tekort");

  @TempDir static Path data;

  private static ApiClient alles;
  private static ApiClient zonderPersoonsregels;

  @BeforeAll
  static void load() throws Exception {
    new DemoLader(
            data,
            new Verbinding(URI.create("http://127.0.0.1:" + PRODUCT.port()), Optional.empty()))
        .run();
    alles = PRODUCT.als("di-adviseur");
    zonderPersoonsregels = PRODUCT.integratie();
  }

  @Test
  void aHiddenUnitHasItsQuotumAndItsClassAndNoOtherNumber() {
    JsonNode stand = zonderPersoonsregels.get("/standen/2022-Q3").json();

    List<String> getoond = new ArrayList<>();
    for (JsonNode deel : stand.path("dienstonderdelen")) {
      assertThat(deel.at("/quotum/waarde").isNull()).isFalse();
      if (deel.at("/gerealiseerd/onderdrukt").asBoolean()) {
        for (String cijfer : PERSOONLIJK) {
          for (String getal : List.of("waarde", "teller", "noemer")) {
            assertThat(deel.path(cijfer).path(getal).isNull()).isTrue();
          }
          assertThat(deel.path(cijfer).path("weergave").asText())
              .isEqualTo("Niet getoond om personen te beschermen");
        }
        assertThat(deel.path("klasse").isNull()).isFalse();
      } else {
        getoond.add(deel.path("code").asText());
        assertThat(deel.path("klasse").isNull()).isTrue();
      }
    }
    assertThat(getoond).containsExactly("KERN", "RIVM", "CIBG");
    assertThat(stand.at("/totaal/gerealiseerd/weergave").asText()).isEqualTo("117,06");
  }

  @Test
  void noFormOfAnyQuarterHoldsANumberOfAHiddenUnit() throws Exception {
    String effecten = effecten();
    for (JsonNode kwartaal : alles.get("/standen").json().path("standen")) {
      String pad = "/standen/" + kwartaal.path("kwartaal").asText();
      String json = zonderPersoonsregels.get(pad).text();
      String csv = zonderPersoonsregels.with("Accept", "text/csv").get(pad).text();
      String lijst = zonderPersoonsregels.get("/standen").text();

      for (JsonNode deel : alles.get(pad).json().path("dienstonderdelen")) {
        if (!verborgen(pad, deel)) {
          continue;
        }
        for (String cijfer :
            List.of("individueel", "inleen", "gerealiseerd", "realisatiePercentage", "tekort")) {
          String waarde = deel.path(cijfer).path("waarde").asText();
          // Short numbers such as 0 or 2 are everywhere, and a shortage may be the whole quotum.
          boolean herkenbaar =
              waarde.length() > 6 && !waarde.equals(deel.at("/quotum/waarde").asText());
          if (herkenbaar) {
            String wat = pad + " " + deel.path("code").asText() + " " + cijfer;
            assertThat(json.contains(waarde)).as(wat + " in JSON").isFalse();
            assertThat(lijst.contains(waarde)).as(wat + " in the list").isFalse();
            assertThat(effecten.contains(waarde)).as(wat + " in an effect").isFalse();
            assertThat(csv.contains(waarde.replace('.', ','))).as(wat + " in CSV").isFalse();
          }
        }
      }
    }
  }

  @Test
  void totalMinusShownUnitsIsNeverASmallGroup() throws Exception {
    List<String> klein =
        DATABASE.column(
            """
            select kwartaal from standen s join stand_cijfers c on c.stand_id = s.id
            where c.code <> 'VWS'
            group by kwartaal, s.id
            having count(*) filter (where verborgen <> 'nee') between 1 and count(*) - 1
              and (count(*) filter (where verborgen <> 'nee') < 2
                or sum(personen) filter (where verborgen <> 'nee') < 10)
            """);

    assertThat(klein).isEmpty();
    assertThat(
            DATABASE.column(
                "select code from stand_cijfers where personen < 10 and verborgen = 'nee' and code <> 'VWS'"))
        .isEmpty();
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
  void aBestuurderSeesOnlyWhatIsVastgesteld() throws Exception {
    ApiClient bestuurder = PRODUCT.als("bestuurder");
    Answer nog = bestuurder.get("/standen/2021-Q4");
    assertThat(nog.status()).isEqualTo(404);
    assertThat(nog.json().path("detail").asText())
        .isEqualTo("Er zijn nog geen vastgestelde cijfers voor 2021-Q4.");
    assertThat(bestuurder.get("/standen").json().path("standen")).isEmpty();

    DATABASE.sql(
        """
        update standen set status = 'vastgesteld', vastgesteld_op = now() where kwartaal = '2021-Q4'
          and versie = (select max(versie) - 1 from standen where kwartaal = '2021-Q4')
        """,
        "notify standen, '2021-Q4'");

    assertThat(eventually(() -> bestuurder.get("/standen/2021-Q4").status() == 200)).isTrue();
    JsonNode stand = bestuurder.get("/standen/2021-Q4").json();
    assertThat(stand.path("status").asText()).isEqualTo("vastgesteld");
    assertThat(stand.path("versie").asInt())
        .isEqualTo(alles.get("/standen/2021-Q4").json().path("versie").asInt() - 1);
    assertThat(bestuurder.get("/standen").json().path("standen")).hasSize(1);
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

  private static String effecten() throws SQLException {
    StringBuilder effecten = new StringBuilder();
    for (String id : DATABASE.column("select id from leveringen")) {
      effecten.append(zonderPersoonsregels.get("/leveringen/" + id + "/voorvertoning").text());
    }
    return effecten.toString();
  }

  private static boolean verborgen(String pad, JsonNode deel) {
    for (JsonNode ander : zonderPersoonsregels.get(pad).json().path("dienstonderdelen")) {
      if (ander.path("code").equals(deel.path("code"))) {
        return ander.at("/gerealiseerd/onderdrukt").asBoolean();
      }
    }
    throw new AssertionError(deel.path("code").asText());
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

  private static boolean eventually(BooleanSupplier what) {
    long deadline = System.nanoTime() + 1_000_000_000L;
    while (System.nanoTime() < deadline) {
      if (what.getAsBoolean()) {
        return true;
      }
    }
    return false;
  }
}
