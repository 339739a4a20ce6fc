package nl.inclusiemonitor.levering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.Layoutreeks;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.Mutatiewijze;

/**
 * A leveringsoort as the API answers it.
 *
 * @param kolommen those of a file of today
 * @param versies those of every year; a file is read with the version of its peildatum
 * @param mutatie whether it may come as a mutatie, and what that does
 */
record Soortweergave(
    String code,
    String naam,
    String leveraar,
    String omschrijving,
    String onderwerp,
    String termijn,
    String bewaartermijn,
    boolean persoonsgegevens,
    List<Kolomweergave> kolommen,
    List<Versieweergave> versies,
    Mutatiewijze mutatie) {

  /**
   * One column of its file.
   *
   * @param woorden the words it allows; empty when it is no choice
   * @param minimum smallest number; empty when it is no number
   * @param maximum greatest number
   * @param decimalen how many a number may have
   */
  record Kolomweergave(
      String naam,
      String type,
      boolean verplicht,
      boolean gevoelig,
      String omschrijving,
      List<String> woorden,
      Optional<String> minimum,
      Optional<String> maximum,
      Optional<Integer> decimalen) {

    static Kolomweergave van(Kolom kolom) {
      Optional<Kolomtype.Getal> getal =
          kolom.type() instanceof Kolomtype.Getal type ? Optional.of(type) : Optional.empty();
      return new Kolomweergave(
          kolom.naam(),
          type(kolom.type()),
          kolom.verplicht(),
          kolom.gevoelig(),
          kolom.omschrijving(),
          kolom.type() instanceof Kolomtype.Keuze keuze ? keuze.woorden() : List.of(),
          getal.map(type -> decimaal(type.min(), type.schaal())),
          getal.map(type -> decimaal(type.max(), type.schaal())),
          getal.map(Kolomtype.Getal::schaal));
    }

    private static String decimaal(long stappen, int schaal) {
      return BigDecimal.valueOf(stappen, schaal).toPlainString();
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
      if (type instanceof Kolomtype.Jaar) {
        return "jaar";
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

  /** The columns of files of these peildata, first and last day included. */
  record Versieweergave(
      int versie,
      Optional<LocalDate> geldigVan,
      Optional<LocalDate> geldigTot,
      List<Kolomweergave> kolommen) {

    static Versieweergave van(Layoutreeks.Versie versie) {
      return new Versieweergave(
          versie.nummer(),
          versie.geldigVan(),
          versie.geldigTot(),
          versie.layout().kolommen().stream().map(Kolomweergave::van).toList());
    }
  }

  static Soortweergave van(Leveringsoort soort, LocalDate vandaag, Bewaartermijnen bewaren) {
    Versieweergave nu = Versieweergave.van(soort.layouts().op(vandaag));
    return new Soortweergave(
        soort.code(),
        soort.titel(),
        soort.leverancier().code(),
        soort.omschrijving(),
        soort.onderwerp().code(),
        "Binnen " + soort.termijnInWeken() + " weken " + soort.ritme().omschrijving() + ".",
        soort.bewaartermijn().omschrijving(bewaren),
        soort.layout().persoonsregels(),
        nu.kolommen(),
        soort.layouts().versies().stream().map(Versieweergave::van).toList(),
        Mutatiewijze.van(soort.layout(vandaag)));
  }
}
