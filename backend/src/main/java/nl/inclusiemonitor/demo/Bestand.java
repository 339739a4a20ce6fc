package nl.inclusiemonitor.demo;

import java.time.LocalDate;
import java.util.List;
import nl.inclusiemonitor.kalender.Kwartaal;

/** One file to deliver: what it holds and how it is written. */
record Bestand(Kwartaal kwartaal, Soort soort, Notatie notatie, List<? extends Regel> regels) {
  Bestand {
    regels = List.copyOf(regels);
  }

  LocalDate peildatum() {
    return kwartaal.laatsteDag();
  }

  String naam() {
    return kwartaal + "-" + soort.naam() + notatie.extensie();
  }

  long afgekeurd() {
    return regels.stream().filter(Regel.Fout.class::isInstance).count();
  }

  /** The lines of this type that a reader accepts. */
  <R extends Regel> List<R> goedgekeurd(Class<R> type) {
    return regels.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
