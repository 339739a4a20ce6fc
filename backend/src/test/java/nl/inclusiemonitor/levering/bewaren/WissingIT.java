package nl.inclusiemonitor.levering.bewaren;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static nl.inclusiemonitor.levering.bewaren.Kwartaalproef.inDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.OwnerConnections;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.Sporen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Erasing beside readers, beside other instances, and after one that died in the middle. */
@Timeout(120)
class WissingIT {
  private static final Duration EEN_MAAND = Duration.ofDays(31);
  private static final Duration ELK_VERSCHIL = Duration.ofDays(100);
  private static final String RETENTIE =
      "select pid from pg_stat_activity where application_name = 'inclusiemonitor-retention'";
  private static final String WACHT =
      RETENTIE + " and wait_event_type = 'Lock' and query like 'alter table%'";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final Sporen SPOREN = new Sporen(DATABASE);
  private static Kwartaalproef proef;

  @BeforeAll
  static void begin() {
    proef = new Kwartaalproef(DATABASE, PRODUCT);
  }

  @Test
  void readersOfTheSoortReadOnWhileLinesGo() throws Exception {
    Answer weg = ingetrokken("2016-03-31", 101);
    Answer ander = proef.register("2016-06-30", 102);
    try (Connection lezer = lezend()) {
      Future<Void> ronde = proef.rondeVan(EEN_MAAND, ELK_VERSCHIL);
      wachtOp(WACHT);

      assertThat(regels(ander)).as("nobody stands in line behind the erasing").isEqualTo(1);
      assertThat(regels(weg)).as("new readers see the lines no more").isZero();

      lezer.rollback();
      await(ronde);
    }

    assertThat(proef.isGewist(weg)).isTrue();
    assertThat(SPOREN.tabellenMet(inDatabase(101))).isEmpty();
    assertThat(SPOREN.tabellenMet(inDatabase(102))).isNotEmpty();
  }

  @Test
  void whatAKilledInstanceBeganTheNextOneEnds() throws Exception {
    Answer weg = ingetrokken("2016-09-30", 111);
    String tabel = "laad_" + proef.nummer(weg);
    try (Connection lezer = lezend()) {
      Future<Void> ronde = proef.rondeVan(EEN_MAAND, ELK_VERSCHIL);
      wachtOp(WACHT);
      DATABASE.column(RETENTIE.replace("select pid", "select pg_terminate_backend(pid)"));
      await(ronde);
      lezer.rollback();
    }
    assertThat(proef.isGewist(weg)).isFalse();
    assertThat(proef.audit(weg)).endsWith("levering-wissing-begonnen");
    assertThat(SPOREN.laadtabellen()).contains(tabel);

    proef.rondeOver(31);

    assertThat(proef.isGewist(weg)).isTrue();
    assertThat(SPOREN.laadtabellen()).doesNotContain(tabel);
    assertThat(proef.audit(weg))
        .endsWith("levering-wissing-begonnen", "levering-regels-gewist")
        .doesNotHaveDuplicates();
  }

  @Test
  void aTableThatWasTakenOffAndNotDroppedIsDropped() throws Exception {
    Answer weg = ingetrokken("2016-12-31", 121);
    String tabel = "laad_" + proef.nummer(weg);
    DATABASE.sql(
        "select begin_wissing(%s, 'ingetrokken', 'P30D', now(), now(), current_date)"
            .formatted(proef.nummer(weg)),
        "alter table regels_uwv_doelgroepregister detach partition " + tabel);

    proef.rondeOver(0);

    assertThat(proef.isGewist(weg)).isTrue();
    assertThat(SPOREN.laadtabellen()).doesNotContain(tabel);
  }

  @Test
  void oneInstanceAtATimeErases() throws Exception {
    Answer weg = ingetrokken("2017-03-31", 131);
    DATABASE.column("select pg_advisory_lock(hashtextextended('inclusiemonitor.bewaren', 0))");
    try {
      proef.rondeOver(31);
      assertThat(proef.isGewist(weg)).isFalse();
      assertThat(
              proef.metingen().get("inclusiemonitor.bewaren.achterstand.seconds").gauge().value())
          .isPositive();
    } finally {
      DATABASE.column("select pg_advisory_unlock(hashtextextended('inclusiemonitor.bewaren', 0))");
    }

    proef.rondeOver(31);
    assertThat(proef.isGewist(weg)).isTrue();
    assertThat(proef.metingen().get("inclusiemonitor.bewaren.achterstand.seconds").gauge().value())
        .isZero();
  }

  @Test
  void theOwnersFunctionsEraseNothingThatIsOfUse() throws Exception {
    Answer gebruikt = proef.register("2017-06-30", 141);
    Answer totaal =
        proef.leveraar().verwerkt("bezetting", "2017-06-30", "dienstonderdeel;fte\nRIVM;1\n");

    for (Answer levering : new Answer[] {gebruikt, totaal}) {
      String begin =
          "select begin_wissing(%s, 'vervangen', 'P30D', now(), now(), current_date)"
              .formatted(proef.nummer(levering));
      String voltooi = "select voltooi_wissing(%s, now())".formatted(proef.nummer(levering));
      assertThat(weigering(begin)).containsAnyOf("needs the lines", "may be erased");
      assertThat(weigering(voltooi)).contains("are being erased");
    }
  }

  private static String weigering(String sql) throws Exception {
    return TestDatabase.failureOf(
            DATABASE.database().write(Caller.SYSTEM, connection -> connection.query(sql).execute()))
        .getMessage();
  }

  private static Answer ingetrokken(String peildatum, int persoon) {
    Answer levering = proef.register(peildatum, persoon);
    return proef.leveraar().besluit(levering, "intrekking", Map.of("toelichting", "vergissing"));
  }

  /** A connection that is in the middle of reading the lines of a soort. */
  private static Connection lezend() throws SQLException {
    Connection lezer = OwnerConnections.of(DATABASE.settings()).getConnection();
    lezer.setAutoCommit(false);
    try (Statement call = lezer.createStatement()) {
      call.executeQuery(
              "select count(*) from regels_uwv_doelgroepregister where levering_nummer = 0")
          .close();
    }
    return lezer;
  }

  /** As the product reads them, without patience for a lock. */
  private static long regels(Answer levering) throws Exception {
    String nummer = proef.nummer(levering);
    return await(
        DATABASE
            .database()
            .read(
                Caller.SYSTEM,
                connection ->
                    connection
                        .query("set local lock_timeout = '1ms'")
                        .execute()
                        .compose(
                            set ->
                                connection
                                    .query(
                                        "select count(*) as aantal from regels_uwv_doelgroepregister"
                                            + " where levering_nummer = "
                                            + nummer)
                                    .execute())
                        .map(rows -> rows.iterator().next().getLong("aantal"))));
  }

  private static void wachtOp(String query) throws Exception {
    while (DATABASE.column(query).isEmpty()) {
      Thread.sleep(10);
    }
  }
}
