package nl.inclusiemonitor.levering.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
