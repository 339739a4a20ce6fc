package nl.inclusiemonitor.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Days on which Dutch government works: no weekends and no holidays (Algemene termijnenwet art. 3).
 */
public final class Werkdagen {
  private static final Set<MonthDay> VASTE_FEESTDAGEN =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.MAY, 5),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26));

  /** Goede Vrijdag, tweede paasdag, Hemelvaartsdag and tweede pinksterdag, in days from Easter. */
  private static final Set<Integer> ROND_PASEN = Set.of(-2, 1, 39, 50);

  private Werkdagen() {}

  /** The last of so many working days after a day. */
  public static LocalDate na(LocalDate dag, int aantal) {
    LocalDate laatste = dag;
    for (int over = aantal; over > 0; ) {
      laatste = laatste.plusDays(1);
      if (isWerkdag(laatste)) {
        over--;
      }
    }
    return laatste;
  }

  static boolean isWerkdag(LocalDate dag) {
    return dag.getDayOfWeek() != DayOfWeek.SATURDAY
        && dag.getDayOfWeek() != DayOfWeek.SUNDAY
        && !VASTE_FEESTDAGEN.contains(MonthDay.from(dag))
        && !dag.equals(koningsdag(dag.getYear()))
        && !ROND_PASEN.contains((int) (dag.toEpochDay() - pasen(dag.getYear()).toEpochDay()));
  }

  /** 27 April, or the Saturday before it. */
  private static LocalDate koningsdag(int jaar) {
    LocalDate dag = LocalDate.of(jaar, Month.APRIL, 27);
    return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
  }

  /** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
  static LocalDate pasen(int jaar) {
    int maan = jaar % 19;
    int eeuw = jaar / 100;
    int rest = jaar % 100;
    int f = (eeuw + 8) / 25;
    int g = (eeuw - f + 1) / 3;
    int h = (19 * maan + eeuw - eeuw / 4 - g + 15) % 30;
    int l = (32 + 2 * (eeuw % 4) + 2 * (rest / 4) - h - rest % 4) % 7;
    int m = (maan + 11 * h + 22 * l) / 451;
    int som = h + l - 7 * m + 114;
    return LocalDate.of(jaar, som / 31, som % 31 + 1);
  }
}
