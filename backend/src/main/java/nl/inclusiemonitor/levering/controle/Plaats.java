package nl.inclusiemonitor.levering.controle;

/**
 * Where a line is: no line has a number outside its levering. As one number it can be the least of
 * a group and the place where a page ends; lines of a newer levering come first, as that is the one
 * a reader knows.
 *
 * @param levering the number of the levering, which never leaves the product
 * @param regel the number of the line in its file
 */
public record Plaats(long levering, int regel) {
  /** The number, in SQL over a table of lines. */
  static final String SQL = "regel - levering_nummer * 4294967296";

  private static final int BITS_VAN_REGEL = 32;

  public static Plaats van(long getal) {
    return new Plaats(-(getal >> BITS_VAN_REGEL), (int) getal);
  }

  public long getal() {
    return regel - (levering << BITS_VAN_REGEL);
  }
}
