package nl.inclusiemonitor.levering.intake;

import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import nl.inclusiemonitor.privacy.BsnGuard;

/** Reads the fields of one column, and guards those that are not what the column declares. */
abstract class Veld {
  /** Position in the layout. */
  final int column;

  final Kolom kolom;

  private final boolean hasDefault;
  private final long defaultValue;

  Veld(int column, Kolom kolom) {
    this.column = column;
    this.kolom = kolom;
    hasDefault = kolom.bijAfwezigheid().isPresent();
    defaultValue = kolom.bijAfwezigheid().orElse(0);
  }

  static Veld of(int column, RecordLayout layout, Onderdelen dienstonderdelen) {
    Kolom kolom = layout.kolommen().get(column);
    Kolomtype type = kolom.type();
    if (type instanceof Kolomtype.Token) {
      return new Velden.Token(column, kolom);
    }
    if (type instanceof Kolomtype.Datum) {
      return new Velden.Datum(column, kolom);
    }
    if (type instanceof Kolomtype.Maand) {
      return new Velden.Maand(column, kolom);
    }
    if (type instanceof Kolomtype.Jaar jaar) {
      return new Velden.Jaar(column, kolom, jaar);
    }
    if (type instanceof Kolomtype.Getal getal) {
      return new GetalVeld(column, kolom, getal, layout.totalen().contains(kolom.naam()));
    }
    if (type instanceof Kolomtype.Tekst tekst) {
      return new TekstVeld(column, kolom, tekst);
    }
    if (type instanceof Kolomtype.Keuze keuze) {
      return new Velden.Keuze(column, kolom, keuze);
    }
    if (type instanceof Kolomtype.Onderdeel) {
      return new Velden.Onderdeel(column, kolom, dienstonderdelen);
    }
    return new Velden.JaNee(column, kolom);
  }

  /** Keeps the value of a field that is not empty; answers why it cannot, or null. */
  abstract Afkeurcode read(CsvRecord record, int from, int to, RowValues values);

  /** The number of the unit that a rejected field names; 0 where it names none that is known. */
  int onderdeel(Afkeurcode fault, RowValues values) {
    return 0;
  }

  /** Keeps what an empty field means. */
  final void fillIn(RowValues values) {
    if (hasDefault) {
      values.set(column, defaultValue);
    }
  }

  /** Whether a field of this column is guarded even when it is right. */
  boolean isFreeText() {
    return false;
  }

  /** Whether a field that is not what the column declares means that the file must stop. */
  boolean mayBeBsn(byte[] bytes, int from, int to) {
    return BsnGuard.isIn(bytes, from, to);
  }
}
