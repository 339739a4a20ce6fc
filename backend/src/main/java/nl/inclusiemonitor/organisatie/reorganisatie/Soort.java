package nl.inclusiemonitor.organisatie.reorganisatie;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a reorganisation does. */
enum Soort {
  BEGIN(0, 0, 1, 1),
  EINDE(1, 1, 0, 0),
  HERNOEMING(1, 1, 1, 1),
  VERPLAATSING(1, 1, 1, 1),
  SAMENVOEGING(2, Soort.MEESTE, 1, 1),
  SPLITSING(1, 1, 2, Soort.MEESTE);

  /** More units at once are more reorganisations. */
  private static final int MEESTE = 20;

  private final int minstensVan;
  private final int hoogstensVan;
  private final int minstensNaar;
  private final int hoogstensNaar;

  Soort(int minstensVan, int hoogstensVan, int minstensNaar, int hoogstensNaar) {
    this.minstensVan = minstensVan;
    this.hoogstensVan = hoogstensVan;
    this.minstensNaar = minstensNaar;
    this.hoogstensNaar = hoogstensNaar;
  }

  /** The name in the contract and the database. */
  @JsonValue
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  static Soort of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether so many units become so many. */
  boolean past(int van, int naar) {
    return van >= minstensVan
        && van <= hoogstensVan
        && naar >= minstensNaar
        && naar <= hoogstensNaar;
  }
}
