package nl.inclusiemonitor.levering.layout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A right file of one line to begin from, as a Dutch spreadsheet opens it: semicolons, decimal
 * commas and a byte order mark. It is made from the layout alone and is about nobody.
 */
public final class Voorbeeldbestand {
  private static final String BOM = "\uFEFF";

  /** Looks like a pseudoniem, but no key made it. */
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  /** The unit that every installation begins with. */
  private static final String ONDERDEEL = "KERN";

  private Voorbeeldbestand() {}

  /** The example for files of this peildatum. */
  public static String van(Leveringsoort soort, LocalDate peildatum) {
    RecordLayout layout = soort.layout(peildatum);
    return BOM + regel(layout, Kolom::naam) + regel(layout, kolom -> waarde(kolom, peildatum));
  }

  private static String regel(RecordLayout layout, Function<Kolom, String> cel) {
    return layout.kolommen().stream().map(cel).collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String waarde(Kolom kolom, LocalDate peildatum) {
    Kolomtype type = kolom.type();
    if (type instanceof Kolomtype.Token) {
      return TOKEN;
    }
    if (type instanceof Kolomtype.Datum) {
      return peildatum.toString();
    }
    if (type instanceof Kolomtype.Maand) {
      return YearMonth.from(peildatum).toString();
    }
    if (type instanceof Kolomtype.Jaar) {
      return Integer.toString(peildatum.getYear());
    }
    if (type instanceof Kolomtype.Getal getal) {
      return getal.schaal() == 0 ? "1" : "1," + "0".repeat(getal.schaal());
    }
    if (type instanceof Kolomtype.Keuze keuze) {
      return keuze.woorden().get(0);
    }
    if (type instanceof Kolomtype.Onderdeel) {
      return ONDERDEEL;
    }
    return type instanceof Kolomtype.JaNee ? "J" : "Voorbeeld";
  }
}
