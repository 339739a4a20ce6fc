package nl.inclusiemonitor.organisatie.reorganisatie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * What a reorganisation touches.
 *
 * @param standen quarters whose last day lies on or after its day: they are computed anew
 * @param onbekend codes that a levering of that day or later cannot name
 * @param leveringen what came in for that day or later and still counts, or may
 * @param accounts accounts that are limited to a unit which ends
 * @param apiClients programs that are
 */
record Effect(
    List<Standeffect> standen,
    List<String> onbekend,
    List<Leveringeffect> leveringen,
    int accounts,
    int apiClients) {

  /** The quarters to compute anew: those that are not vastgesteld. */
  List<Kwartaal> teBerekenen() {
    return standen.stream()
        .filter(stand -> stand.status().equals("voorlopig"))
        .map(stand -> Kwartaal.parse(stand.kwartaal()))
        .sorted()
        .toList();
  }

  /** A quarter and the state of its figures. */
  record Standeffect(String kwartaal, String status) {}

  /** A levering, as far as everybody may know of it. */
  record Leveringeffect(UUID id, String soort, LocalDate peildatum, String status) {}
}
