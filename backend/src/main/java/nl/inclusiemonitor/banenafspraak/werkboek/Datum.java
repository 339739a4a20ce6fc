package nl.inclusiemonitor.banenafspraak.werkboek;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Days and moments as Dutch readers write them, in the time of the Netherlands. */
final class Datum {
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm", Locale.ROOT);

  private Datum() {}

  static String dag(LocalDate dag) {
    return DAG.format(dag);
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(Kwartaal.ZONE));
  }
}
