package nl.inclusiemonitor.demo.ministerie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.inclusiemonitor.demo.bestand.Regel;

/** The paid hours per month of everybody in service who was in a register delivery that year. */
final class Urenstaat {
  private static final BigDecimal WERKDAGEN_PER_WEEK = BigDecimal.valueOf(5);
  private static final BigDecimal DRIEKWART = new BigDecimal("0.75");

  private final List<Loopbaan> loopbanen;

  Urenstaat(List<Loopbaan> loopbanen) {
    this.loopbanen = loopbanen;
  }

  /** The twelve months of a year, with one correction of the first of them. */
  List<Regel.VerloondeUren> regels(int jaar, Set<String> leden) {
    List<Regel.VerloondeUren> regels = new ArrayList<>();
    for (Month month : Month.values()) {
      YearMonth maand = YearMonth.of(jaar, month);
      loopbanen.stream()
          .filter(loopbaan -> leden.contains(loopbaan.pseudoniem()))
          .filter(loopbaan -> loopbaan.bestaatOp(maand.atEndOfMonth()))
          .map(loopbaan -> regel(loopbaan, maand))
          .forEach(regels::add);
    }
    regels.sort(
        Comparator.comparing(Regel.VerloondeUren::pseudoniem)
            .thenComparing(Regel.VerloondeUren::ikvNummer)
            .thenComparing(Regel.VerloondeUren::maand));
    regels.add(1, correctie(regels.get(0)));
    return regels;
  }

  private static Regel.VerloondeUren regel(Loopbaan loopbaan, YearMonth maand) {
    BigDecimal perWeek = loopbaan.op(maand.atEndOfMonth()).uren();
    BigDecimal uren =
        perWeek
            .multiply(BigDecimal.valueOf(Tijdlijn.werkdagen(maand)))
            .divide(WERKDAGEN_PER_WEEK, 2, RoundingMode.HALF_UP);
    return new Regel.VerloondeUren(
        loopbaan.pseudoniem(), loopbaan.nummer(), maand, uren, perWeek, 0);
  }

  private static Regel.VerloondeUren correctie(Regel.VerloondeUren regel) {
    return new Regel.VerloondeUren(
        regel.pseudoniem(),
        regel.ikvNummer(),
        regel.maand(),
        regel.uren().multiply(DRIEKWART).setScale(2, RoundingMode.HALF_UP),
        regel.contracturen(),
        1);
  }
}
