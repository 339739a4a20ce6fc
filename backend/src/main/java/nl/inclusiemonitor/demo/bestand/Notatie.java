package nl.inclusiemonitor.demo.bestand;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/**
 * The ways of writing a CSV file that deliverers use and the product accepts: encoding, separator,
 * decimal sign, date notation, line end, quotes, order of columns and compression.
 */
public enum Notatie {
  RIJK(UTF_8, "", ';', ',', "yyyy-MM-dd", "\n"),
  EXCEL(Charset.forName("windows-1252"), "", ';', ',', "dd-MM-yyyy", "\r\n"),
  UITWISSELING(UTF_8, "\uFEFF", ',', '.', "yyyy-MM-dd", "\r\n"),
  TAB(UTF_8, "", '\t', '.', "yyyyMMdd", "\n"),
  AANGEHAALD(UTF_8, "\uFEFF", ',', ',', "dd-MM-yyyy", "\r\n"),
  GZIP(UTF_8, "", ';', '.', "yyyyMMdd", "\n");

  private final Charset tekenset;
  private final String begin;
  private final char scheiding;
  private final char decimaalteken;
  private final String datum;
  private final String regeleinde;

  Notatie(
      Charset tekenset,
      String begin,
      char scheiding,
      char decimaalteken,
      String datum,
      String regeleinde) {
    this.tekenset = tekenset;
    this.begin = begin;
    this.scheiding = scheiding;
    this.decimaalteken = decimaalteken;
    this.datum = datum;
    this.regeleinde = regeleinde;
  }

  public Charset tekenset() {
    return tekenset;
  }

  /** The byte order mark, if this notation has one. */
  String begin() {
    return begin;
  }

  char scheiding() {
    return scheiding;
  }

  char decimaalteken() {
    return decimaalteken;
  }

  String datum() {
    return datum;
  }

  String regeleinde() {
    return regeleinde;
  }

  boolean allesTussenAanhalingstekens() {
    return this == AANGEHAALD;
  }

  boolean kolommenOmgekeerd() {
    return this == TAB;
  }

  public boolean gzip() {
    return this == GZIP;
  }

  String extensie() {
    return gzip() ? ".csv.gz" : ".csv";
  }
}
