package nl.inclusiemonitor.levering.upload;

import java.util.Optional;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.ontvangst.Ontvangst;

/**
 * What a request brings to an upload.
 *
 * @param positie where the client says the upload is
 * @param lengte of the whole file, when the client says it now
 * @param aangekondigd bytes that the request says to hold; 0 when it does not say
 */
record Deelverzoek(
    Caller caller,
    long positie,
    Optional<Long> lengte,
    Optional<Controlesom> som,
    long aangekondigd,
    Ontvangst.Aanvoer aanvoer) {}
