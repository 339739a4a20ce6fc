package nl.inclusiemonitor.db;

/** Carries why work failed past a rollback that succeeded: its connection is fit for reuse. */
final class RolledBack extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RolledBack(Throwable cause) {
    super(null, cause, false, false);
  }
}
