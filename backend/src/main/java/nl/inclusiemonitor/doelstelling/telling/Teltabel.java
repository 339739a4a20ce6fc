package nl.inclusiemonitor.doelstelling.telling;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.privacy.disclosure.Rij;
import nl.inclusiemonitor.privacy.disclosure.Tabel;

/**
 * One thing counted in one schaalgroep on one day, per unit of VWS. A unit without anybody in it is
 * not there.
 *
 * @param waarden what was told apart, such as vrouw and man
 */
public record Teltabel(String schaalgroep, List<String> waarden, List<Telrij> rijen) {
  /** The row that all units add up to. */
  public static final String TOTAAL = "VWS";

  public Teltabel {
    waarden = List.copyOf(waarden);
    rijen = rijen.stream().filter(rij -> rij.totaal() > 0).toList();
  }

  public Telrij totaal() {
    return new Telrij(
        TOTAAL,
        rijen.stream()
            .map(Telrij::aantallen)
            .reduce(
                Collections.nCopies(waarden.size(), 0), (een, ander) -> Telrij.som(een, ander, 1)),
        rijen.stream().flatMap(rij -> rij.regels().stream()).sorted().toList());
  }

  /** A unit, or all of them; empty when nobody is in it. */
  public Optional<Telrij> rij(String onderdeel) {
    return onderdeel.equals(TOTAAL)
        ? Optional.of(totaal()).filter(rij -> rij.totaal() > 0)
        : rijen.stream().filter(rij -> rij.onderdeel().equals(onderdeel)).findFirst();
  }

  /** The total first. */
  Stream<Telrij> alle() {
    return Stream.concat(Stream.of(totaal()), rijen.stream());
  }

  Tabel alsTabel() {
    return Tabel.zonderOverlap(
        rijen.stream()
            .map(
                rij ->
                    new Rij(
                        rij.onderdeel(),
                        rij.totaal(),
                        rij.aantallen().stream()
                            .map(aantal -> new Rij.Groep(aantal, aantal == 0))
                            .toList()))
            .toList());
  }
}
