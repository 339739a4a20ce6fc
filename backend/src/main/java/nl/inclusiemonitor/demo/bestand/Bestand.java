package nl.inclusiemonitor.demo.bestand;

import java.time.LocalDate;
import java.util.List;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * One file to deliver: what it holds and how it is written.
 *
 * @param mutatie whether it holds only what is otherwise than in the file before it
 */
public record Bestand(
    Kwartaal kwartaal,
    Soort soort,
    Notatie notatie,
    boolean mutatie,
    List<? extends Regel> regels) {
  public Bestand {
    regels = List.copyOf(regels);
  }

  public Bestand(Kwartaal kwartaal, Soort soort, Notatie notatie, List<? extends Regel> regels) {
    this(kwartaal, soort, notatie, false, regels);
  }

  /** What mends this file: only these lines, in the same notation. */
  public Bestand mutatie(List<? extends Regel> veranderd) {
    return new Bestand(kwartaal, soort, notatie, true, veranderd);
  }

  public LocalDate peildatum() {
    return kwartaal.laatsteDag();
  }

  public String naam() {
    return kwartaal + "-" + soort.naam() + (mutatie ? "-mutatie" : "") + notatie.extensie();
  }

  public long afgekeurd() {
    return regels.stream().filter(Regel.Fout.class::isInstance).count();
  }

  /** The lines of this type that a reader accepts. */
  public <R extends Regel> List<R> goedgekeurd(Class<R> type) {
    return regels.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
