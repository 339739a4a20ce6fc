package nl.inclusiemonitor.demo.bestand;

import java.time.LocalDate;
import java.util.Optional;

/** Periods as the law and the register use them: begin and end inclusive, an end may be open. */
public final class Periode {
  private Periode() {}

  public static boolean omvat(LocalDate begin, Optional<LocalDate> eind, LocalDate dag) {
    return !dag.isBefore(begin) && eind.map(e -> !dag.isAfter(e)).orElse(true);
  }
}
