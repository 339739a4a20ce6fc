package nl.inclusiemonitor.http.answer;

import io.vertx.pgclient.PgException;

/**
 * A throwable as the log gets it: types and places only, and of an error of the database what kind
 * it is. Messages are left out, because those of a database or parser repeat values, and values
 * here are personal data.
 */
final class Traced extends Throwable {
  private static final long serialVersionUID = 1L;

  Traced(Throwable original) {
    super(kind(original), cause(original), false, true);
    setStackTrace(original.getStackTrace());
  }

  /** Without its SQLSTATE nobody finds out what the database refused; these are names of ours. */
  private static String kind(Throwable original) {
    String type = original.getClass().getName();
    return original instanceof PgException pg
        ? "%s SQLSTATE %s, constraint %s, raised in %s"
            .formatted(type, pg.getSqlState(), pg.getConstraint(), pg.getRoutine())
        : type;
  }

  private static Throwable cause(Throwable original) {
    return original.getCause() == null ? null : new Traced(original.getCause());
  }
}
