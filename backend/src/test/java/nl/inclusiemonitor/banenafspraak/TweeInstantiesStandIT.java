package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kept answers follow the figures, on the instance that changed them and on another one. */
class TweeInstantiesStandIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct EEN = new TestProduct(DATABASE);
  @RegisterExtension static final TestProduct TWEE = new TestProduct(DATABASE);

  private static Balie balie;
  private static ApiClient hier;
  private static ApiClient daar;
  private static int fte;

  @BeforeAll
  static void logIn() {
    balie = new Balie(EEN);
    hier = EEN.als("di-adviseur");
    daar = TWEE.als("di-adviseur");
  }

  @BeforeEach
  void figures() {
    change();
    awaitThere(fte);
  }

  @Test
  void whoChangedFiguresReadsTheNewOnesAtOnce() {
    for (int round = 0; round < 5; round++) {
      assertThat(read(hier)).isEqualTo(fte);
      change();
      assertThat(read(hier)).isEqualTo(fte);
    }
  }

  @Test
  void anotherInstanceReadsTheNewOnesWithinASecond() {
    for (int round = 0; round < 5; round++) {
      change();
      awaitThere(fte);
    }
  }

  @Test
  void aLostFeedLeavesNothingStale() throws Exception {
    for (int round = 0; round < 3; round++) {
      read(daar);
      endFeed();
      change();
      awaitThere(fte);
    }
    // Back again, changes are heard again.
    read(daar);
    change();
    awaitThere(fte);
  }

  /** Ends the listening connections, once they are there (again). */
  private static void endFeed() throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (DATABASE
        .column(
            """
            select pg_terminate_backend(pid)::text from pg_stat_activity
            where datname = current_database() and application_name = 'inclusiemonitor-changes'
            """)
        .isEmpty()) {
      assertThat(System.nanoTime()).as("the feed does not come back").isLessThan(deadline);
    }
  }

  private static void change() {
    fte++;
    balie.lever(
        "bezetting",
        "2022-09-30",
        Stream.of("KERN", "RIVM", "CIBG", "IGJ", "ACBG", "SCP", "CCMO")
            .map(code -> code + ";" + (code.equals("KERN") ? fte : 0))
            .toList());
  }

  private static int read(ApiClient client) {
    return client.get("/standen/2022-Q3").json().at("/totaal/bezetting/waarde").asInt();
  }

  private static void awaitThere(int expected) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (read(daar) != expected) {
      assertThat(System.nanoTime()).as("stale").isLessThan(deadline);
    }
  }
}
