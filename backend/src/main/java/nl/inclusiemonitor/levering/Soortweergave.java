package nl.inclusiemonitor.levering;

import java.util.List;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/** A leveringsoort as the API answers it. */
record Soortweergave(
    String code,
    String naam,
    String leveraar,
    String omschrijving,
    String termijn,
    boolean persoonsgegevens,
    List<Kolomweergave> kolommen) {

  /** One column of its file. */
  record Kolomweergave(
      String naam, String type, boolean verplicht, boolean gevoelig, String omschrijving) {

    static Kolomweergave van(Kolom kolom) {
      return new Kolomweergave(
          kolom.naam(),
          type(kolom.type()),
          kolom.verplicht(),
          kolom.gevoelig(),
          kolom.omschrijving());
    }

    private static String type(Kolomtype type) {
      if (type instanceof Kolomtype.Token) {
        return "pseudoniem";
      }
      if (type instanceof Kolomtype.Datum) {
        return "datum";
      }
      if (type instanceof Kolomtype.Maand) {
        return "maand";
      }
      if (type instanceof Kolomtype.Getal) {
        return "getal";
      }
      if (type instanceof Kolomtype.Keuze) {
        return "code";
      }
      if (type instanceof Kolomtype.Onderdeel) {
        return "dienstonderdeel";
      }
      return type instanceof Kolomtype.JaNee ? "ja-nee" : "tekst";
    }
  }

  static Soortweergave van(Leveringsoort soort) {
    String periode =
        soort.periode() == Leveringsoort.Periode.KWARTAAL ? "het kwartaal" : "het kalenderjaar";
    return new Soortweergave(
        soort.code(),
        soort.titel(),
        soort.leverancier().code(),
        soort.omschrijving(),
        "Binnen " + soort.termijnInWeken() + " weken na " + periode + ".",
        soort.layout().persoonsregels(),
        soort.layout().kolommen().stream().map(Kolomweergave::van).toList());
  }
}
