package nl.inclusiemonitor.levering.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.levering.Handverzoek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a file that is under way when the server is told to end. */
class StoppenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @Test
  void anUploadInHandIsAnsweredAndRecordedBeforeTheEnd() throws Exception {
    TestProduct product = new TestProduct(DATABASE);
    product.beforeAll(null);
    Instant begin;
    try (Handverzoek upload =
        Handverzoek.begin(product, "bezetting", "").stuur("dienstonderdeel;fte\nRIVM;1\n")) {
      while (DATABASE.column("select id from leveringen where gelezen_regels > 0").isEmpty()) {
        Thread.sleep(20);
      }

      begin = Instant.now();
      product.afterAll(null);

      assertThat(upload.antwoord()).startsWith("HTTP/1.1 503").contains("server-stopt");
    }
    assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));
    assertThat(DATABASE.column("select status || ' ' || weigering_code from leveringen"))
        .containsExactly("geweigerd server-stopt");
  }
}
