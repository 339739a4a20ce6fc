package nl.inclusiemonitor.levering.layout;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * One column of a delivered file.
 *
 * @param naam as in the header, lower case
 * @param type what it may hold
 * @param verplicht whether the header must name it and every line must fill it
 * @param gevoelig whether it says something about one person
 * @param bijAfwezigheid what an empty field means, in the storage form; empty: unknown
 * @param omschrijving what it means, in Dutch, for the deliverer
 */
public record Kolom(
    String naam,
    Kolomtype type,
    boolean verplicht,
    boolean gevoelig,
    OptionalLong bijAfwezigheid,
    String omschrijving) {
  public Kolom {
    Objects.requireNonNull(type);
    Objects.requireNonNull(omschrijving);
    if (!naam.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("no column name: " + naam);
    }
  }

  static Kolom verplicht(String naam, Kolomtype type, String omschrijving) {
    return new Kolom(naam, type, true, false, OptionalLong.empty(), omschrijving);
  }

  static Kolom optioneel(String naam, Kolomtype type, String omschrijving) {
    return new Kolom(naam, type, false, false, OptionalLong.empty(), omschrijving);
  }

  /** The same column, holding something about one person. */
  Kolom overPersoon() {
    return new Kolom(naam, type, verplicht, true, bijAfwezigheid, omschrijving);
  }

  /** The same column, where an empty field means this value. */
  Kolom leegIs(long waarde) {
    return new Kolom(naam, type, verplicht, gevoelig, OptionalLong.of(waarde), omschrijving);
  }

  /** The same column, of another type. */
  Kolom van(Kolomtype ander) {
    return new Kolom(naam, ander, verplicht, gevoelig, bijAfwezigheid, omschrijving);
  }

  /** This column in its table. */
  public Opslag opslag() {
    boolean nietLeeg = verplicht || bijAfwezigheid.isPresent();
    return new Opslag(type.pgNaam(naam), type.pgType(), nietLeeg);
  }

  /** A column of the table that keeps the lines. */
  public record Opslag(String naam, String pgType, boolean nietLeeg) {}
}
