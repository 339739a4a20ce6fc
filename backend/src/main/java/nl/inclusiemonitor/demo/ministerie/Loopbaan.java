package nl.inclusiemonitor.demo.ministerie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.demo.bestand.Periode;
import nl.inclusiemonitor.demo.bestand.Plaatsing;
import nl.inclusiemonitor.demo.bestand.Regel;
import nl.inclusiemonitor.kalender.Kwartaal;

/** One dienstverband through the years, of which each delivery shows what was known by then. */
final class Loopbaan {
  /** An appointment is entered at most this many days before it starts. */
  private static final int DAGEN_VOORUIT = 31;

  private final String pseudoniem;
  private final String nummer;
  private final LocalDate inDienst;
  private final boolean teltNietMee;
  private final List<Plaatsing> plaatsingen = new ArrayList<>();
  private Optional<LocalDate> uitDienst = Optional.empty();

  Loopbaan(String pseudoniem, String nummer, Plaatsing eerste, boolean teltNietMee) {
    this.pseudoniem = pseudoniem;
    this.nummer = nummer;
    this.inDienst = eerste.vanaf();
    this.teltNietMee = teltNietMee;
    plaatsingen.add(eerste);
  }

  String pseudoniem() {
    return pseudoniem;
  }

  String nummer() {
    return nummer;
  }

  LocalDate inDienst() {
    return inDienst;
  }

  /** Adds a change; changes come in order of their day. */
  void wijzig(Plaatsing plaatsing) {
    plaatsingen.add(plaatsing);
  }

  void eindigt(LocalDate laatsteDag) {
    uitDienst = Optional.of(laatsteDag);
  }

  boolean bestaatOp(LocalDate dag) {
    return Periode.omvat(inDienst, uitDienst, dag);
  }

  Plaatsing op(LocalDate dag) {
    Plaatsing geldend = plaatsingen.get(0);
    for (Plaatsing plaatsing : plaatsingen) {
      if (!plaatsing.vanaf().isAfter(dag)) {
        geldend = plaatsing;
      }
    }
    return geldend;
  }

  /**
   * The line in the delivery of a quarter: from shortly before the start until the quarter of the
   * last day, with that day as soon as it falls within the next quarter.
   */
  Optional<Regel.Personeel> regel(Kwartaal kwartaal) {
    LocalDate peildatum = kwartaal.laatsteDag();
    boolean nietBekend = inDienst.isAfter(peildatum.plusDays(DAGEN_VOORUIT));
    boolean weg = uitDienst.filter(dag -> dag.isBefore(kwartaal.eersteDag())).isPresent();
    if (nietBekend || weg) {
      return Optional.empty();
    }
    LocalDate horizon = kwartaal.volgende().laatsteDag();
    return Optional.of(
        new Regel.Personeel(
            pseudoniem,
            nummer,
            op(peildatum),
            inDienst,
            uitDienst.filter(dag -> !dag.isAfter(horizon)),
            teltNietMee));
  }
}
