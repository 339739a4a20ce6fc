package nl.inclusiemonitor.banenafspraak.opbouw;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Lines under one cause: what a figure is made of in the end, or what just did not count.
 *
 * @param onderdeel which lines: {@code individueel}, {@code inleen}, {@code register}, {@code
 *     bezetting} or {@code binnenwerk}
 * @param dienstonderdeel of which unit; empty for all together that are not named by themselves
 * @param categorie of Binnenwerk
 * @param telt whether it is part of the figure
 * @param regels how many lines; empty when that would tell of a small group
 * @param aantal the hours, jobs or fte of these lines; empty when that would
 */
record Blad(
    String onderdeel,
    Optional<String> dienstonderdeel,
    Optional<String> categorie,
    String oorzaak,
    boolean telt,
    Optional<Long> regels,
    Optional<String> aantal,
    String eenheid) {

  /** Causes of too few persons, together. */
  static final String OVERIG = "overig";

  static Blad telt(String onderdeel, Optional<String> code, BigDecimal aantal, String eenheid) {
    return new Blad(
        onderdeel,
        code,
        Optional.empty(),
        "telt-mee",
        true,
        Optional.empty(),
        Optional.of(Getaltekst.kaal(aantal)),
        eenheid);
  }
}
