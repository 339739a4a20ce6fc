package nl.inclusiemonitor.doelstelling.oordeel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was measured of one group over time.
 *
 * @param metingen oldest first; what has no day comes before all that have one
 */
public record Reeks(Groep groep, List<Meting> metingen) {
  public Reeks {
    metingen =
        metingen.stream()
            .sorted(
                Comparator.comparing((Meting meting) -> meting.peildatum().orElse(LocalDate.MIN)))
            .toList();
  }

  /**
   * Whom or what the measurements are about.
   *
   * @param scope {@code VWS-breed}, {@code kern}, {@code concern}, {@code dienstonderdeel} or what
   *     a source names
   * @param dienstonderdeel code of the unit, when they are about one
   * @param naam of that unit
   * @param onderdeel what of it: a value such as vrouw, or a question
   * @param eenheid {@code procent}, {@code aantal}, {@code cijfer} or {@code sessies}
   */
  public record Groep(
      String scope,
      String schaalgroep,
      Optional<String> dienstonderdeel,
      Optional<String> naam,
      Optional<String> onderdeel,
      String eenheid) {}

  /**
   * What was known of it on a day. What describes no day counts from when it was published, and
   * always when nobody says when that was.
   */
  public Reeks tot(LocalDate dag) {
    return new Reeks(
        groep,
        metingen.stream()
            .filter(
                meting ->
                    meting.peildatum().or(meting::publicatiedatum).filter(dag::isBefore).isEmpty())
            .toList());
  }

  /**
   * With what a document mentions beside its source; of a day that its source told of it adds
   * nothing.
   */
  public Reeks aangevuldMet(Reeks genoemd) {
    return new Reeks(
        groep,
        Stream.concat(
                metingen.stream(),
                genoemd.metingen.stream()
                    .filter(
                        meting ->
                            meting.peildatum().isEmpty()
                                || metingen.stream()
                                    .noneMatch(
                                        deze -> deze.peildatum().equals(meting.peildatum()))))
            .toList());
  }

  /** Whether a measurement was made otherwise than the one before: no line joins the two. */
  public boolean isBreuk(int plaats) {
    return plaats > 0
        && !metingen.get(plaats).definitie().isZelfdeAls(metingen.get(plaats - 1).definitie());
  }

  /** The places where a new definition begins. */
  public List<Integer> breuken() {
    return IntStream.range(0, metingen.size()).filter(this::isBreuk).boxed().toList();
  }
}
