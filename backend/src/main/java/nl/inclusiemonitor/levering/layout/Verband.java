package nl.inclusiemonitor.levering.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What two columns of one line have to do with each other; a fault is the first one's. */
public sealed interface Verband {

  /** The column that is at fault when the two do not fit. */
  String kolom();

  /** The column it is held against. */
  String naast();

  default List<String> kolommen() {
    return List.of(kolom(), naast());
  }

  /** A date that may not lie before another; both days belong to the period. */
  record Volgorde(String kolom, String naast) implements Verband {}

  /** A count of a part, which may not exceed that of the whole. */
  record Deel(String kolom, String naast) implements Verband {}

  /**
   * A number as its source rounded it: a multiple of the step that the other column names. «12» at
   * a step of 1 means anything from 11,5 to 12,5; «9,4» at that step is no rounding of the source.
   */
  record Afronding(String kolom, String naast) implements Verband {}

  /**
   * A number whose limit hangs on its unit.
   *
   * @param eenheid the word in the other column under which the limit holds
   * @param max the limit, in steps of the number's scale
   */
  record Eenheid(String kolom, String naast, String eenheid, long max) implements Verband {}

  /**
   * A word whose choices hang on another word.
   *
   * @param keuzes which words fit beside each word of the other column
   */
  record Keuzes(String kolom, String naast, Map<String, Set<String>> keuzes) implements Verband {
    public Keuzes {
      keuzes = Map.copyOf(keuzes);
    }
  }
}
