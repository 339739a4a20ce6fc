package nl.inclusiemonitor.consistentie;

import java.util.Optional;

/**
 * What one row says of a subject.
 *
 * @param onderwerp the same for what can be compared
 * @param waarde what it says, for people
 * @param sleutel equal when two statements say the same
 * @param document code of the document that it comes from
 */
record Stelling(
    String onderwerp,
    Aspect aspect,
    String waarde,
    String sleutel,
    String register,
    String code,
    Optional<String> document,
    Optional<String> vindplaats) {}
