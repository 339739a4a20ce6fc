package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import java.math.BigDecimal;

/**
 * How many hours of a unit, or of VWS, changed by one cause.
 *
 * @param onderdeel {@code individueel} or {@code inleen}
 * @param personen distinct persons behind it
 */
record Urenstap(String code, String onderdeel, String oorzaak, BigDecimal uren, long personen) {}
