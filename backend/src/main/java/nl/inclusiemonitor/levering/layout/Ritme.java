package nl.inclusiemonitor.levering.layout;

import java.time.LocalDate;
import nl.inclusiemonitor.kalender.Kwartaal;

/** How often a levering of a soort comes: in which quarters the time that it describes ends. */
public enum Ritme {
  KWARTAAL("na elk kwartaal"),
  KALENDERJAAR("na elk kalenderjaar"),

  /** Measured once a year: the percentages of CBS come through BZK in the first quarter. */
  EERSTE_KWARTAAL("na het eerste kwartaal van elk jaar"),

  /** The employee survey of November 2022, and every second year from then. */
  EVEN_JAAR("na elk even kalenderjaar"),

  /** Once, for all ministries together, in the third quarter of 2023. */
  EENMALIG("na het derde kwartaal van 2023");

  private static final Kwartaal EENMALIG_IN = new Kwartaal(2023, 3);

  private final String omschrijving;

  Ritme(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  /** After what it comes, in Dutch. */
  public String omschrijving() {
    return omschrijving;
  }

  /** First day of the time that ends in this quarter: a whole year, or the quarter itself. */
  LocalDate eersteDag(Kwartaal kwartaal) {
    return switch (this) {
      case KWARTAAL, EERSTE_KWARTAAL, EENMALIG -> kwartaal.eersteDag();
      case KALENDERJAAR, EVEN_JAAR -> new Kwartaal(kwartaal.jaar(), 1).eersteDag();
    };
  }

  boolean eindigtIn(Kwartaal kwartaal) {
    return switch (this) {
      case KWARTAAL -> true;
      case KALENDERJAAR -> kwartaal.nummer() == 4;
      case EERSTE_KWARTAAL -> kwartaal.nummer() == 1;
      case EVEN_JAAR -> kwartaal.nummer() == 4 && kwartaal.jaar() % 2 == 0;
      case EENMALIG -> kwartaal.equals(EENMALIG_IN);
    };
  }
}
