package nl.inclusiemonitor.db;

/**
 * A session of PostgreSQL that does not see a table which was attached to its parent: what it would
 * read is not all there is. Thrown in a transaction, it ends the session too, and the work is done
 * once more in another.
 */
public final class StaleSession extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StaleSession() {
    super("a session does not see a table that is there", null, false, false);
  }
}
