package nl.inclusiemonitor.http.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.Test;

class TracedTest {
  @Test
  void theLogTellsWhatTheDatabaseRefusedAndNoValue() {
    var error =
        new IllegalStateException(
            "over 249566758",
            new PgException("key (249566758) exists", "ERROR", "23505", "249566758"));

    var traced = new Traced(error);

    assertThat(traced).hasMessage("java.lang.IllegalStateException");
    assertThat(traced.getCause().getMessage())
        .contains("SQLSTATE 23505")
        .doesNotContain("249566758");
  }
}
