package nl.inclusiemonitor.levering.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;

/** The fields that hold one thing or are wrong. */
final class Velden {
  private Velden() {}

  /** 32 hex digits. */
  static final class Token extends Veld {
    private static final int BSN_LENGTH = 9;

    Token(int column, Kolom kolom) {
      super(column, kolom);
    }

    @Override
    Afkeurcode read(CsvRecord record, int from, int to, RowValues values) {
      byte[] bytes = record.bytes();
      if (!Hex.is32(bytes, from, to) || Hex.isPadded32(bytes, from)) {
        return Afkeurcode.TOKEN;
      }
      values.set(column, Hex.value16(bytes, from));
      values.low[column] = Hex.value16(bytes, from + 16);
      return null;
    }

    /** A number that was filled up to the length of a token stands at one of its ends. */
    @Override
    boolean mayBeBsn(byte[] bytes, int from, int to) {
      return super.mayBeBsn(bytes, from, to)
          || (Hex.is32(bytes, from, to)
              && (super.mayBeBsn(bytes, from, from + BSN_LENGTH)
                  || super.mayBeBsn(bytes, to - BSN_LENGTH, to)));
    }
  }

  /** A day; where none is needed, the last day of 9999 is no day. */
  static final class Datum extends Veld {
    Datum(int column, Kolom kolom) {
      super(column, kolom);
    }

    @Override
    Afkeurcode read(CsvRecord record, int from, int to, RowValues values) {
      long day = FieldParser.datum(record.bytes(), from, to);
      if (day == FieldParser.NO_END && !kolom.verplicht()) {
        return null;
      }
      if (day == FieldParser.INVALID || day == FieldParser.NO_END) {
        return Afkeurcode.DATUM;
      }
      values.set(column, day);
      return null;
    }
  }

  /** A month. */
  static final class Maand extends Veld {
    Maand(int column, Kolom kolom) {
      super(column, kolom);
    }

    @Override
    Afkeurcode read(CsvRecord record, int from, int to, RowValues values) {
      long day = FieldParser.maand(record.bytes(), from, to);
      if (day == FieldParser.INVALID) {
        return Afkeurcode.MAAND;
      }
      values.set(column, day);
      return null;
    }
  }

  /** A year of four digits. */
  static final class Jaar extends Veld {
    private final Kolomtype.Jaar years;

    Jaar(int column, Kolom kolom, Kolomtype.Jaar years) {
      super(column, kolom);
      this.years = years;
    }

    @Override
    Afkeurcode read(CsvRecord record, int from, int to, RowValues values) {
      int year = to - from == 4 ? FieldParser.digits(record.bytes(), from, 4) : -1;
      if (year < 0) {
        return Afkeurcode.JAAR;
      }
      if (year < years.eerste() || year > years.laatste()) {
        return years.isVast() ? Afkeurcode.ANDER_JAAR : Afkeurcode.JAAR;
      }
      values.set(column, year);
      return null;
    }
  }

  /** {@code J} or {@code N}. */
  static final class JaNee extends Veld {
    JaNee(int column, Kolom kolom) {
      super(column, kolom);
    }

    @Override
    Afkeurcode read(CsvRecord record, int from, int to, RowValues values) {
      int letter = to - from == 1 ? record.bytes()[from] & ~0x20 : 0;
      if (letter != 'J' && letter != 'N') {
        return Afkeurcode.JA_NEE;
      }
      values.set(column, letter == 'J' ? 1 : 0);
      return null;
    }
  }

  /** One of the declared words, in any case. */
  static final class Keuze extends Veld {
    private final Map<String, byte[]> words = new HashMap<>();

    Keuze(int column, Kolom kolom, Kolomtype.Keuze keuze) {
      super(column, kolom);
      keuze
          .woorden()
          .forEach(
              word ->
                  words.put(word.toLowerCase(Locale.ROOT), word.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    Afkeurcode read(CsvRecord record, int from, int to, RowValues values) {
      byte[] word = words.get(record.text(from, to).toLowerCase(Locale.ROOT));
      if (word == null) {
        return Afkeurcode.KEUZE;
      }
      values.setText(column, word, 0, word.length);
      return null;
    }
  }

  /** The code of a dienstonderdeel. */
  static final class Onderdeel extends Veld {
    private final Onderdelen known;

    Onderdeel(int column, Kolom kolom, Onderdelen known) {
      super(column, kolom);
      this.known = known;
    }

    @Override
    Afkeurcode read(CsvRecord record, int from, int to, RowValues values) {
      String code = record.text(from, to);
      if (keep(known.nummers().get(code), values)) {
        return null;
      }
      if (keep(known.voorbij().get(code), values)) {
        return Afkeurcode.ONDERDEEL_VOORBIJ;
      }
      return keep(known.komend().get(code), values)
          ? Afkeurcode.ONDERDEEL_KOMEND
          : Afkeurcode.ONDERDEEL;
    }

    private boolean keep(Integer number, RowValues values) {
      if (number != null) {
        values.set(column, number);
      }
      return number != null;
    }

    @Override
    int onderdeel(Afkeurcode fault, RowValues values) {
      return fault == Afkeurcode.ONDERDEEL_VOORBIJ || fault == Afkeurcode.ONDERDEEL_KOMEND
          ? (int) values.value[column]
          : 0;
    }
  }
}
