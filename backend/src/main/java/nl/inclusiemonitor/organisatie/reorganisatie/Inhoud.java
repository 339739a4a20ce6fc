package nl.inclusiemonitor.organisatie.reorganisatie;

import java.time.LocalDate;
import java.util.List;

/**
 * A reorganisation as somebody states it.
 *
 * @param ingangsdatum the first day of what comes out of it
 * @param van codes of the units that it ends or changes
 */
record Inhoud(
    Soort soort, LocalDate ingangsdatum, List<String> van, List<Deel> naar, String toelichting) {}
