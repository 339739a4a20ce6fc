package nl.inclusiemonitor.levering.intake;

import java.util.stream.Collectors;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/** Right files of every soort, from its layout. */
public final class Voorbeeld {
  public static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private Voorbeeld() {}

  public static String kop(Leveringsoort soort) {
    return soort.layout().kolommen().stream().map(Kolom::naam).collect(Collectors.joining(";"))
        + "\n";
  }

  /** A right line, with one field replaced. */
  public static String regel(Leveringsoort soort, String kolom, String waarde) {
    return soort.layout().kolommen().stream()
            .map(column -> column.naam().equals(kolom) ? waarde : waarde(column.type()))
            .collect(Collectors.joining(";"))
        + "\n";
  }

  public static String regel(Leveringsoort soort) {
    return regel(soort, "", "");
  }

  private static String waarde(Kolomtype type) {
    if (type instanceof Kolomtype.Token) {
      return TOKEN;
    }
    if (type instanceof Kolomtype.Datum) {
      return "2022-09-01";
    }
    if (type instanceof Kolomtype.Maand) {
      return "2022-09";
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
