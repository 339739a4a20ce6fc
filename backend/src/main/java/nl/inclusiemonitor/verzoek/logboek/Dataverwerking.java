package nl.inclusiemonitor.verzoek.logboek;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One action with data of persons, as the log tells it without tokens.
 *
 * @param betrokkenen of how many persons
 * @param kenmerken marks of the first of them: the same for the same person, and leading to no line
 */
record Dataverwerking(
    UUID id,
    Instant op,
    String door,
    String activiteit,
    String handeling,
    String reden,
    String onderwerp,
    String onderwerpId,
    long betrokkenen,
    List<String> kenmerken) {}
