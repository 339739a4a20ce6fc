package nl.inclusiemonitor.besluit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;

/**
 * What every decision of two persons is taken with.
 *
 * @param database with a deadline that fits making the figures of many quarters anew
 * @param slot of whatever the decisions change
 * @param uitgevoerd told after a commit that carried one out
 */
public record Besluitvorming(
    Database database, Supplier<UUID> ids, Clock clock, Slot slot, Runnable uitgevoerd) {

  /** As exact as the database keeps it. */
  Instant nu() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
