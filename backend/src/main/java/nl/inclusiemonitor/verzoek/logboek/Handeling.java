package nl.inclusiemonitor.verzoek.logboek;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;

/**
 * One line of the trail: who did what, without what else was written about it.
 *
 * @param nummer key of the list, newest highest
 */
record Handeling(
    @JsonIgnore long nummer,
    Instant op,
    String door,
    String handeling,
    String onderwerp,
    String onderwerpId) {}
