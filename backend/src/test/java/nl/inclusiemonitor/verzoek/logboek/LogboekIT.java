package nl.inclusiemonitor.verzoek.logboek;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static nl.inclusiemonitor.db.TestDatabase.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.Tag;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.audit.Logboek;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.Sporen;
import nl.inclusiemonitor.verzoek.Verzoekbank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Who looked at whom is kept, can be checked, and gives nobody a token. */
class LogboekIT {
  private static final String DENIED = "42501";
  private static final String LOGBOEK = "/dataverwerkingen";
  private static final Caller ZONDER =
      new Caller(new UUID(0, 7), "Vaststeller", Set.of(), Set.of(), Set.of(), false);

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final ListAppender<ILoggingEvent> REGELS = new ListAppender<>();

  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private static final Level NORMAAL = ROOT.getLevel();

  private static Verzoekbank bank;
  private static ApiClient fg;

  /** A verzoek that is still open, and an inzage of one of its persons. */
  @BeforeAll
  static void gebruik() {
    REGELS.start();
    ROOT.addAppender(REGELS);
    ROOT.setLevel(Level.DEBUG);
    bank = new Verzoekbank(PRODUCT).metRegisters();
    fg = PRODUCT.als("fg");
    bank.tokenbestand(bank.goedgekeurd("vervallen-uit-register"));
    zoek(Verzoekbank.token(1));
  }

  @AfterAll
  static void stil() {
    ROOT.detachAppender(REGELS);
    ROOT.setLevel(NORMAAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fg", "privacy-officer"})
  void whoChecksOthersSeesWhoDidWhatWhenAndWhyWithoutTokens(String wie) {
    Answer logboek = PRODUCT.als(wie).get(LOGBOEK);

    assertThat(logboek.json().path("dataverwerkingen"))
        .extracting(
            regel ->
                regel.path("door").asText()
                    + " "
                    + regel.path("handeling").asText()
                    + " "
                    + regel.path("reden").asText()
                    + " "
                    + regel.path("betrokkenen").asText())
        .endsWith(
            "Medewerker I-team regels-opgezocht inzageverzoek 1",
            "Medewerker I-team tokens-gedownload registratie-controleren 2",
            "MT-lid OBP terugzoekverzoek-goedgekeurd registratie-controleren 2",
            "HR-beleidsadviseur diversiteit en inclusie terugzoekverzoek-gedaan"
                + " registratie-controleren 2",
            "HR-beleidsadviseur diversiteit en inclusie regels-bekeken vervallen-uit-register 2");
    assertThat(logboek.text()).doesNotContain("a1b2c3d4");
  }

  @Test
  void aPersonHasOneMarkInEveryRow() {
    JsonNode alle = fg.get(LOGBOEK + "?limiet=500").json().path("dataverwerkingen");
    JsonNode inzage = eerste(alle, "regels-opgezocht");
    JsonNode download = eerste(alle, "tokens-gedownload");
    String kenmerk = inzage.at("/kenmerken/0").asText();

    assertThat(download.path("kenmerken").toString()).contains(kenmerk);
    JsonNode van = fg.get(LOGBOEK + "?kenmerk=" + kenmerk).json().path("dataverwerkingen");
    assertThat(van).hasSizeGreaterThanOrEqualTo(5);
    assertThat(van).allMatch(regel -> regel.path("kenmerken").toString().contains(kenmerk));
    assertThat(fg.get(LOGBOEK + "?kenmerk=000000000000").json().path("dataverwerkingen")).isEmpty();
  }

  @Test
  void aPageEndsWhereTheNextBegins() {
    Answer eerste = fg.get(LOGBOEK + "?limiet=2");
    String volgende = eerste.json().path("volgende").asText();
    Answer tweede = fg.get(LOGBOEK + "?limiet=2&cursor=" + volgende);

    assertThat(eerste.header("Link")).contains("cursor=" + volgende).contains("rel=\"next\"");
    assertThat(tweede.headers().allValues("Link")).anyMatch(link -> link.contains("rel=\"first\""));
    assertThat(tweede.json().at("/dataverwerkingen/0/id").asText())
        .isLessThan(eerste.json().at("/dataverwerkingen/1/id").asText());
    assertThat(fg.get(LOGBOEK + "?cursor=onzin").status()).isEqualTo(400);
    for (String log : new String[] {LOGBOEK, "/handelingen"}) {
      Answer bsn = fg.get(log + "?door=249566758");
      assertThat(bsn.errors()).containsExactly("query door mogelijk-bsn");
      assertThat(bsn.text()).doesNotContain("249566758");
    }
  }

  @Test
  void theLogIsReadByAccountActionAndPeriod() {
    JsonNode iteam =
        fg.get(LOGBOEK + "?door=i-team&handeling=tokens-gedownload")
            .json()
            .path("dataverwerkingen");

    assertThat(iteam).isNotEmpty();
    assertThat(iteam)
        .allMatch(
            regel ->
                regel.path("door").asText().equals("Medewerker I-team")
                    && regel.path("handeling").asText().equals("tokens-gedownload"));
    assertThat(fg.get(LOGBOEK + "?tot=2020-01-01").json().path("dataverwerkingen")).isEmpty();
    assertThat(fg.get(LOGBOEK + "?vanaf=2020-01-01").json().path("dataverwerkingen")).isNotEmpty();
    assertThat(fg.get(LOGBOEK + "?vanaf=morgen").status()).isEqualTo(400);
  }

  @Test
  void whoReadsALogIsInTheTrail() {
    fg.get(LOGBOEK + "?door=vaststeller");

    JsonNode gelezen = fg.get("/handelingen?handeling=logboek-gelezen").json().path("handelingen");

    assertThat(gelezen.at("/0/onderwerp").asText()).isEqualTo("logboek");
    assertThat(gelezen.at("/0/onderwerpId").asText()).isEqualTo("dataverwerkingen");
    assertThat(
            fg.get("/handelingen?handeling=logboek-gelezen")
                .json()
                .at("/handelingen/0/onderwerpId")
                .asText())
        .isEqualTo("handelingen");
  }

  @Test
  void theTrailTellsWhoDidWhatAndNothingOfItsContent() {
    Answer eerste = fg.get("/handelingen?limiet=2");
    Answer tweede =
        fg.get("/handelingen?limiet=2&cursor=" + eerste.json().path("volgende").asText());

    assertThat(eerste.header("Link")).contains("rel=\"next\"");
    assertThat(tweede.json().path("handelingen")).hasSize(2);
    assertThat(eerste.json().at("/handelingen/0").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("op", "door", "handeling", "onderwerp", "onderwerpId");
    assertThat(fg.get("/handelingen?limiet=500").text()).doesNotContain("a1b2c3d4");
  }

  @Test
  void bothLogsAreTablesAsWell() {
    ApiClient csv = fg.with("Accept", "text/csv");

    assertThat(csv.get(LOGBOEK + "?handeling=tokens-gedownload").text())
        .startsWith("\uFEFFop;door;activiteit;")
        .contains("Medewerker I-team")
        .doesNotContain("a1b2c3d4");
    assertThat(csv.get("/handelingen?limiet=5").text().lines()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"di-adviseur", "vaststeller", "i-team", "hr-analist", "beheerder"})
  void nobodyElseReadsTheLog(String wie) {
    assertThat(PRODUCT.als(wie).get(LOGBOEK).status()).isEqualTo(403);
    assertThat(PRODUCT.als(wie).get("/handelingen").status()).isEqualTo(403);
  }

  @Test
  void tokensAreInNoLogNoTrailAndNoMetric() throws Exception {
    zoek("a1b2c3d4zz");
    for (int persoon : List.of(1, 2)) {
      String token = Verzoekbank.token(persoon);
      String uuid =
          new StringBuilder(token)
              .insert(20, '-')
              .insert(16, '-')
              .insert(12, '-')
              .insert(8, '-')
              .toString();
      Sporen sporen = new Sporen(DATABASE);
      assertThat(sporen.tabellenMet(uuid))
          .allMatch(
              tabel ->
                  tabel.startsWith("regels_")
                      || tabel.startsWith("laad_")
                      || Set.of("logboek_verwerkingen", "terugzoek_tokens").contains(tabel));
      assertThat(sporen.tabellenMet(token)).isEmpty();
      assertThat(REGELS.list)
          .extracting(ILoggingEvent::getFormattedMessage)
          .noneMatch(regel -> regel.contains(token) || regel.contains(uuid));
      assertThat(PRODUCT.registry().getMeters())
          .flatExtracting(meter -> meter.getId().getTags())
          .extracting(Tag::getValue)
          .noneMatch(waarde -> waarde.contains(token) || waarde.contains(uuid));
    }
    assertThat(REGELS.list).isNotEmpty();
    assertThat(PRODUCT.registry().get("inclusiemonitor.inzageverzoeken").timer().count())
        .isPositive();
  }

  @Test
  void withoutThePermissionTheDatabaseGivesNoTokens() throws Exception {
    for (String tabel : List.of("logboek_verwerkingen", "terugzoek_tokens")) {
      assertThat(aantal(Caller.SYSTEM, tabel)).as(tabel).isPositive();
      assertThat(aantal(ZONDER, tabel)).as(tabel).isZero();
    }
    assertThat(sqlState(ZONDER, "insert into terugzoek_tokens select 1, gen_random_uuid()"))
        .isEqualTo(DENIED);
    assertThat(sqlState(Caller.SYSTEM, "select * from logboek_zout")).isEqualTo(DENIED);
  }

  @Test
  void nobodyWritesInTheNameOfAnotherOrErases() throws Exception {
    Throwable failure =
        failureOf(
            DATABASE
                .database()
                .write(
                    ZONDER,
                    connection ->
                        Logboek.write(
                            connection,
                            Caller.SYSTEM,
                            new Logboek.Verwerking(new UUID(1, 1), "a", "b", "c", "d", "e"),
                            List.of(new UUID(1, 2)))));

    assertThat(((PgException) failure).getSqlState()).isEqualTo(DENIED);
    assertThat(sqlState(Caller.SYSTEM, "delete from logboek_verwerkingen")).isEqualTo(DENIED);
    assertThat(sqlState(Caller.SYSTEM, "update logboek_verwerkingen set reden = ''"))
        .isEqualTo(DENIED);
    assertThat(sqlState(Caller.SYSTEM, "delete from terugzoek_tokens")).isEqualTo(DENIED);
  }

  private static JsonNode eerste(JsonNode alle, String handeling) {
    for (JsonNode regel : alle) {
      if (regel.path("handeling").asText().equals(handeling)) {
        return regel;
      }
    }
    throw new AssertionError(handeling + " is not in the log");
  }

  private static Answer zoek(String token) {
    return bank.iTeam.post(
        "/persoonsregels/_zoek", Map.of("pseudoniem", token, "reden", "inzageverzoek"));
  }

  private static long aantal(Caller caller, String tabel) throws Exception {
    return await(
        DATABASE
            .database()
            .read(
                caller,
                connection ->
                    connection
                        .query("select count(*) as aantal from " + tabel)
                        .execute()
                        .map(rows -> rows.iterator().next().getLong("aantal"))));
  }

  private static String sqlState(Caller caller, String sql) throws Exception {
    Throwable failure =
        failureOf(DATABASE.database().write(caller, connection -> connection.query(sql).execute()));
    return ((PgException) failure).getSqlState();
  }
}
