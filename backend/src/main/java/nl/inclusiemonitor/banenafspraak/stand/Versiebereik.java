package nl.inclusiemonitor.banenafspraak.stand;

/**
 * Which versions of a quarter a kind of reader may open. Two versions of one day differ by what one
 * levering changed, which may be one person: who may not see lines about persons gets no two of
 * them but those that were vastgesteld.
 */
public enum Versiebereik {
  /** Those that are vastgesteld. */
  VASTGESTELD,
  /** Those, and the newest. */
  NIEUWSTE,
  /** All. */
  ALLE;

  boolean alleenVastgesteld() {
    return this == VASTGESTELD;
  }

  boolean ookEerdere() {
    return this == ALLE;
  }
}
