package nl.inclusiemonitor.levering.intake;

import java.util.stream.Collectors;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/** Right files of every soort, from its layout, for a peildatum in 2022. */
public final class Voorbeeld {
  public static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private Voorbeeld() {}

  public static String kop(Leveringsoort soort) {
    return kop(soort.layout());
  }

  static String kop(RecordLayout layout) {
    return layout.kolommen().stream().map(Kolom::naam).collect(Collectors.joining(";")) + "\n";
  }

  /** A right line, with one field replaced. */
  public static String regel(Leveringsoort soort, String kolom, String waarde) {
    return regel(soort.layout(), kolom, waarde);
  }

  static String regel(RecordLayout layout, String kolom, String waarde) {
    return layout.kolommen().stream()
            .map(column -> column.naam().equals(kolom) ? waarde : waarde(column.type()))
            .collect(Collectors.joining(";"))
        + "\n";
  }

  public static String regel(Leveringsoort soort) {
    return regel(soort, "", "");
  }

  static String waarde(Kolomtype type) {
    if (type instanceof Kolomtype.Token) {
      return TOKEN;
    }
    if (type instanceof Kolomtype.Datum) {
      return "2022-09-01";
    }
    if (type instanceof Kolomtype.Maand) {
      return "2022-09";
    }
    if (type instanceof Kolomtype.Jaar) {
      return "2022";
    }
    if (type instanceof Kolomtype.Keuze keuze) {
      return keuze.woorden().get(0);
    }
    if (type instanceof Kolomtype.Onderdeel) {
      return "RIVM";
    }
    if (type instanceof Kolomtype.JaNee) {
      return "J";
    }
    return type instanceof Kolomtype.Getal ? "12" : "Tekst";
  }
}
