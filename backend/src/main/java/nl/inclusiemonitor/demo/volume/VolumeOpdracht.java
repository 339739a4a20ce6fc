package nl.inclusiemonitor.demo.volume;

/**
 * A large file to write.
 *
 * @param regels lines below the header
 * @param afgekeurd share of lines that a reader must reject, 0 to 1
 */
public record VolumeOpdracht(VolumeSoort soort, long regels, double afgekeurd) {
  private static final long MEESTE_REGELS = 100_000_000;

  public VolumeOpdracht {
    if (regels < 1 || regels > MEESTE_REGELS) {
      throw new IllegalArgumentException("--regels moet liggen tussen 1 en " + MEESTE_REGELS + ".");
    }
    if (!(afgekeurd >= 0 && afgekeurd <= 1)) {
      throw new IllegalArgumentException("--afgekeurd moet liggen tussen 0 en 1.");
    }
  }

  /** The rejected lines are spread evenly, so that also a part of the file has its share. */
  boolean keurtAf(long regel) {
    return (long) ((regel + 1) * afgekeurd) > (long) (regel * afgekeurd);
  }
}
