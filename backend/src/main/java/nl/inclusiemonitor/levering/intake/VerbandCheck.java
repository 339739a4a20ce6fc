package nl.inclusiemonitor.levering.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import nl.inclusiemonitor.levering.layout.Verband;

/** Judges two columns of a line together, when both hold a right value. */
final class VerbandCheck {
  private final int column;
  private final int beside;
  private final Afkeurcode code;
  private final Rule rule;

  /** Whether the two values fit. */
  private interface Rule {
    boolean holds(RowValues values, int column, int beside);
  }

  private VerbandCheck(Verband verband, RecordLayout layout, Afkeurcode code, Rule rule) {
    column = layout.index(verband.kolom());
    beside = layout.index(verband.naast());
    this.code = code;
    this.rule = rule;
  }

  static VerbandCheck of(Verband verband, RecordLayout layout) {
    if (verband instanceof Verband.Volgorde) {
      return new VerbandCheck(
          verband, layout, Afkeurcode.VOLGORDE, (v, end, begin) -> v.value[end] >= v.value[begin]);
    }
    if (verband instanceof Verband.Deel) {
      return new VerbandCheck(
          verband, layout, Afkeurcode.DEEL, (v, part, whole) -> v.value[part] <= v.value[whole]);
    }
    if (verband instanceof Verband.Afronding) {
      return new VerbandCheck(
          verband,
          layout,
          Afkeurcode.AFRONDING,
          (v, number, step) -> v.value[number] % v.value[step] == 0);
    }
    if (verband instanceof Verband.Keuzes keuzes) {
      return new VerbandCheck(
          verband,
          layout,
          Afkeurcode.KENMERK,
          (v, word, beside) ->
              keuzes.keuzes().getOrDefault(word(v, beside), Set.of()).contains(word(v, word)));
    }
    Verband.Eenheid eenheid = (Verband.Eenheid) verband;
    byte[] word = eenheid.eenheid().getBytes(StandardCharsets.UTF_8);
    return new VerbandCheck(
        verband,
        layout,
        Afkeurcode.EENHEID,
        (v, number, unit) -> v.value[number] <= eenheid.max() || !isWord(v, unit, word));
  }

  private static boolean isWord(RowValues values, int column, byte[] word) {
    return Arrays.equals(
        values.text[column], values.from[column], values.to[column], word, 0, word.length);
  }

  private static String word(RowValues values, int column) {
    int length = values.to[column] - values.from[column];
    return new String(values.text[column], values.from[column], length, StandardCharsets.UTF_8);
  }

  /** The column at fault, in the layout. */
  int column() {
    return column;
  }

  Afkeurcode code() {
    return code;
  }

  boolean holds(RowValues values) {
    boolean both = values.present[column] && values.present[beside];
    return !both || rule.holds(values, column, beside);
  }
}
