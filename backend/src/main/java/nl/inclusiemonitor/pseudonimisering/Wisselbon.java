package nl.inclusiemonitor.pseudonimisering;

import java.time.Instant;

/**
 * The manifest that goes with the mapping of a key change, as JSON with these members.
 *
 * @param oudeSleutelId names the key of the tokens that lapse
 * @param nieuweSleutelId names the key of the tokens in their place
 * @param regels number of persons
 * @param sha256 of the mapping, 64 hex digits
 * @param gemaaktOp when it was made
 */
record Wisselbon(
    String oudeSleutelId, String nieuweSleutelId, long regels, String sha256, Instant gemaaktOp) {}
