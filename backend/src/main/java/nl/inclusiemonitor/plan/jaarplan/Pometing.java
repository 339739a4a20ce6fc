package nl.inclusiemonitor.plan.jaarplan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inclusiemonitor.doelstelling.bron.Meetwijze;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.doelstelling.weergave.Metingweergave;

/**
 * What else was measured of a unit: the newest share of women, in each scale and of who came and
 * left, and the inclusion question that scores lowest.
 *
 * @param onderdeel the value, or the question
 */
record Pometing(
    Meetwijze meetwijze, String schaalgroep, Optional<String> onderdeel, Metingweergave meting) {
  /** Those that are asked, in the order in which they are told. */
  static final List<Meetwijze> GEVRAAGD =
      List.of(Meetwijze.GESLACHT, Meetwijze.INSTROOM, Meetwijze.UITSTROOM, Meetwijze.MTO);

  private static final Set<String> SCHALEN = Set.of("alle", "1-10", "11-14", "15+");
  private static final String VROUW = "vrouw";
  private static final String PROCENT = "procent";

  /**
   * Of one unit.
   *
   * @param gemeten what the reader may see of each way of measuring, of all units
   */
  static List<Pometing> van(String dienstonderdeel, Map<Meetwijze, List<Reeks>> gemeten) {
    return GEVRAAGD.stream()
        .flatMap(
            wijze -> {
              List<Reeks> eigen =
                  gemeten.get(wijze).stream()
                      .filter(reeks -> isVan(reeks, dienstonderdeel))
                      .filter(reeks -> !reeks.metingen().isEmpty())
                      .toList();
              Stream<Reeks> gekozen =
                  wijze == Meetwijze.MTO ? laagste(eigen).stream() : vrouwen(eigen);
              return gekozen.map(reeks -> van(wijze, reeks));
            })
        .toList();
  }

  private static boolean isVan(Reeks reeks, String dienstonderdeel) {
    return reeks.groep().dienstonderdeel().equals(Optional.of(dienstonderdeel))
        && reeks.groep().eenheid().equals(PROCENT);
  }

  private static Stream<Reeks> vrouwen(List<Reeks> reeksen) {
    return reeksen.stream()
        .filter(reeks -> reeks.groep().onderdeel().equals(Optional.of(VROUW)))
        .filter(reeks -> SCHALEN.contains(reeks.groep().schaalgroep()));
  }

  /** Of the last survey; where no question has a number, the first says why. */
  private static Optional<Reeks> laagste(List<Reeks> vragen) {
    return vragen.stream()
        .min(
            Comparator.comparing(
                    (Reeks reeks) -> nieuwste(reeks).peildatum().orElseThrow(),
                    Comparator.reverseOrder())
                .thenComparing(reeks -> score(reeks).isEmpty())
                .thenComparing(reeks -> score(reeks).orElse(BigDecimal.ZERO)));
  }

  private static Optional<BigDecimal> score(Reeks reeks) {
    return nieuwste(reeks).waarde().getal().map(Waarde.Getal::breuk).map(getal -> getal.waarde());
  }

  private static Meting nieuwste(Reeks reeks) {
    return reeks.metingen().get(reeks.metingen().size() - 1);
  }

  private static Pometing van(Meetwijze wijze, Reeks reeks) {
    return new Pometing(
        wijze,
        reeks.groep().schaalgroep(),
        reeks.groep().onderdeel(),
        Metingweergave.van(nieuwste(reeks), PROCENT, false));
  }
}
