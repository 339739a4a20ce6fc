package nl.inclusiemonitor.banenafspraak.besluit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;

/**
 * What every decision about figures is taken with.
 *
 * @param database with a deadline that fits making the figures of many quarters anew
 * @param cijfersVeranderd told after a commit that changed figures, or what they follow from
 */
public record Besluitvorming(
    Database database, Supplier<UUID> ids, Clock clock, Runnable cijfersVeranderd) {

  /** As exact as the database keeps it. */
  Instant nu() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
