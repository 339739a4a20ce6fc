package nl.inclusiemonitor.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PgFailuresTest {
  @ParameterizedTest
  @CsvSource({
    "40001, database-bezet",
    "40P01, database-bezet",
    "55P03, database-bezet",
    "57014, database-te-langzaam",
    "53100, database-schijf-vol",
    "53300, database-vol",
    "57P01, database-onbereikbaar",
    "57P03, database-onbereikbaar",
    "57P05, database-onbereikbaar",
    "25P03, database-onbereikbaar",
    "25P04, database-onbereikbaar",
    "25006, database-onbereikbaar",
    "08006, database-onbereikbaar",
  })
  void whatMaySucceedLaterIsUnavailable(String sqlState, String code) {
    assertThat(PgFailures.translate(error(sqlState)))
        .isInstanceOfSatisfying(
            Failure.Unavailable.class,
            failure -> {
              assertThat(failure.code()).isEqualTo(code);
              assertThat(failure.retryAfter()).isPositive();
            });
  }

  static Stream<Arguments> connectionErrors() {
    return Stream.of(
        Arguments.of(new TimeoutException(), "database-antwoordt-niet"),
        Arguments.of(ClosedConnectionException.INSTANCE, "database-onbereikbaar"),
        Arguments.of(new ConnectException("Connection refused"), "database-onbereikbaar"));
  }

  @ParameterizedTest
  @MethodSource("connectionErrors")
  void aMissingServerIsUnavailable(Throwable error, String code) {
    assertThat(PgFailures.translate(error))
        .isInstanceOfSatisfying(
            Failure.Unavailable.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @CsvSource({
    "XX000, simple_heap_update, ''",
    "XX000, simple_heap_delete, ''",
    "23505, _bt_check_unique, pg_catalog",
  })
  void twoThatMakeTheSameTableAtOnceAreNoDefect(String sqlState, String routine, String schema) {
    PgException error = error(sqlState, routine, schema);

    assertThat(PgFailures.retryable(error)).isTrue();
    assertThat(PgFailures.translate(error))
        .isInstanceOfSatisfying(
            Failure.Unavailable.class,
            failure -> assertThat(failure.code()).isEqualTo("database-bezet"));
  }

  @ParameterizedTest
  @CsvSource({"XX000, ExecInitNode, ''", "23505, _bt_check_unique, inclusiemonitor"})
  void anotherErrorOfThatKindIs(String sqlState, String routine, String schema) {
    PgException error = error(sqlState, routine, schema);

    assertThat(PgFailures.retryable(error)).isFalse();
    assertThat(PgFailures.translate(error)).isSameAs(error);
  }

  @ParameterizedTest
  @CsvSource({"42703", "22012", "23514"})
  void aDefectStaysWhatItIs(String sqlState) {
    PgException error = error(sqlState);

    assertThat(PgFailures.translate(error)).isSameAs(error);
  }

  @Test
  void aRefusalOfTheFeatureStaysWhatItIs() {
    var refusal = new Failure.NotFound("Die is er niet.");

    assertThat(PgFailures.translate(refusal)).isSameAs(refusal);
  }

  private static PgException error(String sqlState) {
    return new PgException("een fout", "ERROR", sqlState, "");
  }

  private static PgException error(String sqlState, String routine, String schema) {
    return new PgException(
        "een fout",
        "ERROR",
        sqlState,
        "",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        routine,
        schema,
        null,
        null,
        null,
        null);
  }
}
