package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.OwnerConnections;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.http.answer.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The change feed as a program follows it. */
class WijzigingenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final int SCHRIJVERS = 6;
  private static final int PER_SCHRIJVER = 20;

  private final ApiClient volger = PRODUCT.integratie();

  @BeforeEach
  void leeg() throws SQLException {
    Bronnen.wis(DATABASE);
    DATABASE.sql(
        "truncate wettelijke_berekeningen cascade", "truncate wijzigingen restart identity");
  }

  @Test
  void aDeliveryThatIsProcessedIsToldWithTheStandThatItMade() {
    Balie balie = new Balie(PRODUCT);
    String id = balie.lever("bezetting", "2022-09-30", "RIVM;1000");

    List<JsonNode> gelezen = speelAf(volger, "/wijzigingen");

    assertThat(gelezen)
        .extracting(event -> event.path("type").asText())
        .contains("nl.inclusiemonitor.levering.verwerkt", "nl.inclusiemonitor.stand.herberekend");
    JsonNode levering = van(gelezen, "nl.inclusiemonitor.levering.verwerkt");
    assertThat(levering.path("subject").asText()).isEqualTo(id);
    JsonNode stand = van(gelezen, "nl.inclusiemonitor.stand.herberekend");
    assertThat(stand.path("subject").asText()).isEqualTo("2022-Q3");
    assertThat(stand.path("source").asText()).startsWith("urn:nld:");
    String verder = stand.path("dataref").asText().substring("/api/v1".length());
    assertThat(volger.get(verder).json().path("versie")).isEqualTo(stand.at("/data/versie"));

    balie.trekIn(id);

    assertThat(speelAf(volger, "/wijzigingen"))
        .extracting(event -> event.path("type").asText())
        .contains("nl.inclusiemonitor.levering.ingetrokken", "nl.inclusiemonitor.stand.vervallen");
  }

  @Test
  void whoIsUpToDateHearsSoWithoutBytesUntilSomethingHappens() throws SQLException {
    Answer leeg = volger.get("/wijzigingen");
    String link = volgende(leeg);

    assertThat(volger.with("If-None-Match", leeg.header("ETag")).get(link).status()).isEqualTo(304);

    DATABASE.sql(berekening(2020, 1));

    Answer nieuw = volger.with("If-None-Match", leeg.header("ETag")).get(link);
    assertThat(nieuw.status()).isEqualTo(200);
    assertThat(nieuw.json()).hasSize(1);
    assertThat(volger.get(link + "&limiet=5").headers().allValues("Link"))
        .hasSize(2)
        .last()
        .asString()
        .isEqualTo("</api/v1/wijzigingen?limiet=5>; rel=\"first\"");
    assertThat(volger.get("/wijzigingen?cursor=onzin").status()).isEqualTo(400);
    assertThat(volger.get("/wijzigingen?cursor=" + Cursor.van(1L << 40)).errors())
        .containsExactly("query cursor cursor-onbekend");
  }

  @Test
  void whatIsWrittenFirstAndCommittedLaterComesLater() throws Exception {
    try (Connection traag = OwnerConnections.of(DATABASE.settings()).getConnection();
        var statement = traag.createStatement()) {
      traag.setAutoCommit(false);
      statement.execute(berekening(2020, 1));
      DATABASE.sql(berekening(2021, 1));
      Answer eerst = volger.get("/wijzigingen");
      traag.commit();
      Answer daarna = volger.get(volgende(eerst));

      assertThat(eerst.json()).extracting(e -> e.path("subject").asText()).containsExactly("2021");
      assertThat(daarna.json()).extracting(e -> e.path("subject").asText()).containsExactly("2020");
    }
  }

  @Test
  void writersAtTheSameTimeLoseNothingAndDoubleNothing() throws Exception {
    ExecutorService schrijvers = Executors.newFixedThreadPool(SCHRIJVERS);
    List<JsonNode> gevolgd = new ArrayList<>();
    String link = "/wijzigingen?limiet=7";
    try {
      List<Future<Void>> klaar = new ArrayList<>();
      for (int schrijver = 0; schrijver < SCHRIJVERS; schrijver++) {
        klaar.add(schrijvers.submit(schrijf(2020 + schrijver)));
      }
      while (gevolgd.size() < SCHRIJVERS * PER_SCHRIJVER
          || klaar.stream().anyMatch(een -> !een.isDone())) {
        boolean allesGeschreven = klaar.stream().allMatch(Future::isDone);
        Answer bladzijde = volger.get(link);
        bladzijde.json().forEach(gevolgd::add);
        link = volgende(bladzijde);
        if (bladzijde.json().isEmpty() && allesGeschreven) {
          break;
        }
      }
      for (Future<Void> een : klaar) {
        een.get();
      }
    } finally {
      schrijvers.shutdownNow();
    }

    Set<String> verwacht =
        new HashSet<>(DATABASE.column("select jaar || '-' || versie from wettelijke_berekeningen"));
    assertThat(verwacht).hasSize(SCHRIJVERS * PER_SCHRIJVER);
    assertThat(gevolgd)
        .extracting(event -> event.at("/data/jaar").asText() + "-" + event.at("/data/versie"))
        .containsExactlyInAnyOrderElementsOf(verwacht);
    assertThat(gevolgd).extracting(event -> event.path("sequence").asText()).isSorted();
  }

  /** Each in a transaction of its own that stays open for a while after it wrote. */
  private static Callable<Void> schrijf(int jaar) {
    return () -> {
      try (Connection connection = OwnerConnections.of(DATABASE.settings()).getConnection()) {
        connection.setAutoCommit(false);
        for (int versie = 1; versie <= PER_SCHRIJVER; versie++) {
          try (var statement = connection.createStatement()) {
            statement.execute(berekening(jaar, versie));
          }
          Thread.sleep(ThreadLocalRandom.current().nextInt(15));
          connection.commit();
        }
      }
      return null;
    };
  }

  private static String berekening(int jaar, int versie) {
    return """
    insert into wettelijke_berekeningen (id, jaar, versie, fiattering)
    values (gen_random_uuid(), %d, %d, 'geen')
    """
        .formatted(jaar, versie);
  }

  @Test
  void whoBelongsToAUnitHearsOfStandenWithThatUnitAndOfNoDelivery() {
    ApiClient rivm = beperktTot("RIVM");
    new Balie(PRODUCT).lever("bezetting", "2022-09-30", "RIVM;1000");

    assertThat(speelAf(rivm, "/wijzigingen"))
        .isNotEmpty()
        .allSatisfy(
            event ->
                assertThat(event.path("type").asText())
                    .isEqualTo("nl.inclusiemonitor.stand.herberekend"));
  }

  @Test
  void theFeedIsWrittenByTheDatabaseOnly() throws Exception {
    assertThat(
            DATABASE.column(
                """
                select privilege_type from information_schema.role_table_grants
                where table_name = 'wijzigingen' and grantee <> 'inclusiemonitor_owner'
                """))
        .containsOnly("SELECT");
  }

  private static ApiClient beperktTot(String onderdeel) {
    Answer gemaakt =
        PRODUCT
            .als("beheerder")
            .post(
                "/api-clients",
                Map.of(
                    "clientId",
                    "volger-" + onderdeel.toLowerCase(Locale.ROOT),
                    "naam",
                    "Volger",
                    "scopes",
                    List.of("standen:lezen"),
                    "dienstonderdelen",
                    List.of(onderdeel)));
    String token =
        PRODUCT
            .anoniem()
            .post(
                "/tokens",
                "application/x-www-form-urlencoded",
                ("grant_type=client_credentials&client_id="
                        + gemaakt.json().path("clientId").asText()
                        + "&client_secret="
                        + gemaakt.json().path("geheim").asText())
                    .getBytes(StandardCharsets.UTF_8))
            .json()
            .path("access_token")
            .asText();
    return PRODUCT.anoniem().bearer(token);
  }

  /** From the start to the end of the feed. */
  private static List<JsonNode> speelAf(ApiClient volger, String begin) {
    List<JsonNode> alles = new ArrayList<>();
    Answer bladzijde = volger.get(begin);
    while (!bladzijde.json().isEmpty()) {
      bladzijde.json().forEach(alles::add);
      bladzijde = volger.get(volgende(bladzijde));
    }
    return alles;
  }

  private static String volgende(Answer bladzijde) {
    String link = bladzijde.header("Link");
    return link.substring(link.indexOf("/wijzigingen"), link.indexOf('>'));
  }

  private static JsonNode van(List<JsonNode> events, String type) {
    return events.stream()
        .filter(event -> event.path("type").asText().equals(type))
        .findFirst()
        .orElseThrow();
  }
}
