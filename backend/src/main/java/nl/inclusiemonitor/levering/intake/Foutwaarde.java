package nl.inclusiemonitor.levering.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What Excel shows in a cell whose formula failed, in Dutch and English; never a value. */
final class Foutwaarde {
  private static final int LONGEST = 12;
  private static final Set<String> WAARDEN =
      Set.of(
          "#n/a",
          "#n/b",
          "#ref!",
          "#verw!",
          "#div/0!",
          "#deel/0!",
          "#name?",
          "#naam?",
          "#null!",
          "#leeg!",
          "#num!",
          "#getal!",
          "#value!",
          "#waarde!");

  private Foutwaarde() {}

  /** Whether a field is one; looks no further than its first byte in nearly every line. */
  static boolean is(byte[] bytes, int from, int to) {
    return bytes[from] == '#'
        && to - from <= LONGEST
        && WAARDEN.contains(
            new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT));
  }
}
