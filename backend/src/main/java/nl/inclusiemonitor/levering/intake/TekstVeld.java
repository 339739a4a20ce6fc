package nl.inclusiemonitor.levering.intake;

import java.nio.charset.StandardCharsets;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype.Tekst;

/** Free text, kept as UTF-8. */
final class TekstVeld extends Veld {
  private final int max;

  TekstVeld(int column, Kolom kolom, Tekst type) {
    super(column, kolom);
    max = type.max();
  }

  @Override
  boolean isFreeText() {
    return true;
  }

  @Override
  Afkeurcode read(CsvRecord record, int from, int to, RowValues values) {
    byte[] bytes = record.bytes();
    for (int i = from; i < to; i++) {
      boolean space = bytes[i] == '\t' || bytes[i] == '\n' || bytes[i] == '\r';
      if (bytes[i] >= 0 && bytes[i] < ' ' && !space) {
        return Afkeurcode.TEKST_TEKEN;
      }
    }
    if (record.isAscii()) {
      values.setText(column, bytes, from, to);
      return to - from > max ? Afkeurcode.TEKST_LENGTE : null;
    }
    String text = record.text(from, to);
    if (text.codePointCount(0, text.length()) > max) {
      return Afkeurcode.TEKST_LENGTE;
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    values.setText(column, utf8, 0, utf8.length);
    return null;
  }
}
