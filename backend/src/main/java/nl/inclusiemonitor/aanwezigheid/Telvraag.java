package nl.inclusiemonitor.aanwezigheid;

import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * What to count, as the bon of the pseudonymiser says.
 *
 * @param kwartaal what the lists describe
 * @param sleutelId names the key of the tokens
 * @param sha256 of the file, so that half a file is not counted as a whole one
 */
record Telvraag(Kwartaal kwartaal, String sleutelId, String sha256) {}
