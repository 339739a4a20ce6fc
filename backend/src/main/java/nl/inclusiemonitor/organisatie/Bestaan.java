package nl.inclusiemonitor.organisatie;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a unit is not there on a day, and what is there instead.
 *
 * @param code of the unit
 * @param dag the first day on which it was not there any more, or on which it will be
 * @param andere codes of what it became, or comes out of, as they are on the day; none when nothing
 *     came in its place, or it was made of nothing
 */
public record Bestaan(String code, LocalDate dag, List<String> andere) {}
