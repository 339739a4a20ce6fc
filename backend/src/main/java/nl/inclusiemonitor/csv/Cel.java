package nl.inclusiemonitor.csv;

/** Names of cells as a spreadsheet shows them. */
public final class Cel {
  private Cel() {}

  /** {@code A1} for column 0 of row 1. */
  public static String naam(int kolom, long rij) {
    return letters(kolom) + rij;
  }

  /** {@code A} for column 0, {@code AA} for column 26. */
  public static String letters(int kolom) {
    var letters = new StringBuilder();
    for (int rest = kolom; rest >= 0; rest = rest / 26 - 1) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.reverse().toString();
  }
}
