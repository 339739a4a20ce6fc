package nl.inclusiemonitor.demo.ministerie;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inclusiemonitor.kalender.Kwartaal;

/** The eight quarters of the demo, 2021-Q1 to 2022-Q4, and the months in them. */
public final class Tijdlijn {
  public static final List<Kwartaal> KWARTALEN =
      Stream.iterate(new Kwartaal(2021, 1), Kwartaal::volgende).limit(8).toList();

  private Tijdlijn() {}

  public static List<YearMonth> maanden(Kwartaal kwartaal) {
    YearMonth eerste = YearMonth.from(kwartaal.eersteDag());
    return IntStream.range(0, 3).mapToObj(eerste::plusMonths).toList();
  }

  /** Mondays to Fridays; public holidays are paid and count. */
  static int werkdagen(YearMonth maand) {
    return (int)
        maand
            .atDay(1)
            .datesUntil(maand.plusMonths(1).atDay(1))
            .map(LocalDate::getDayOfWeek)
            .filter(dag -> dag.compareTo(DayOfWeek.SATURDAY) < 0)
            .count();
  }
}
