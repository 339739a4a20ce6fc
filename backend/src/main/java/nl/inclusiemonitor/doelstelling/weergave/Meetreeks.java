package nl.inclusiemonitor.doelstelling.weergave;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;

/** What was measured of one group, oldest first, as the API gives it. */
public record Meetreeks(
    String scope,
    String schaalgroep,
    Optional<String> dienstonderdeel,
    Optional<String> naam,
    Optional<String> onderdeel,
    String eenheid,
    List<Metingweergave> metingen) {

  public static Meetreeks van(Reeks reeks) {
    Reeks.Groep groep = reeks.groep();
    return new Meetreeks(
        groep.scope(),
        groep.schaalgroep(),
        groep.dienstonderdeel(),
        groep.naam(),
        groep.onderdeel(),
        groep.eenheid(),
        IntStream.range(0, reeks.metingen().size())
            .mapToObj(
                plaats ->
                    Metingweergave.van(
                        reeks.metingen().get(plaats), groep.eenheid(), reeks.isBreuk(plaats)))
            .toList());
  }
}
