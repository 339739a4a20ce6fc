package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The way from one stand to another over what is kept, in the fewest stages: between two standen
 * with lines at once, else over a brug that was kept.
 *
 * @param haltes the standen from the one to the other, in their order
 */
record Brugweg(List<Halte> haltes) {

  /**
   * A stand on the way.
   *
   * @param naar to which standen a brug from here was kept
   */
  record Halte(UUID id, boolean heeftRegels, List<UUID> naar) {}

  /** From one stand to the next; counted from lines when it was not kept. */
  record Etappe(UUID van, UUID tot, boolean bewaard) {}

  /**
   * Empty when a stage on every way was neither kept nor can be counted. A stand without lines of
   * its own, as before the first levering, needs no way: all its sources are missing.
   */
  Optional<List<Etappe>> van(UUID begin, UUID eind) {
    Map<UUID, Halte> perId = new HashMap<>();
    haltes.forEach(halte -> perId.put(halte.id(), halte));
    if (begin.equals(eind) || !perId.containsKey(begin) || !perId.containsKey(eind)) {
      return Optional.of(List.of());
    }
    Map<UUID, Etappe> aangekomen = new HashMap<>();
    Deque<UUID> wacht = new ArrayDeque<>(List.of(begin));
    while (!wacht.isEmpty()) {
      UUID hier = wacht.remove();
      for (Etappe etappe : etappes(perId.get(hier))) {
        boolean nieuw =
            perId.containsKey(etappe.tot()) && aangekomen.putIfAbsent(etappe.tot(), etappe) == null;
        if (nieuw && etappe.tot().equals(eind)) {
          return Optional.of(terug(aangekomen, begin, eind));
        }
        if (nieuw) {
          wacht.add(etappe.tot());
        }
      }
    }
    return Optional.empty();
  }

  /** Those from lines first: they are never a sum. */
  private List<Etappe> etappes(Halte hier) {
    List<Etappe> etappes = new ArrayList<>();
    if (hier.heeftRegels()) {
      haltes.subList(haltes.indexOf(hier) + 1, haltes.size()).stream()
          .filter(Halte::heeftRegels)
          .forEach(halte -> etappes.add(new Etappe(hier.id(), halte.id(), false)));
    }
    hier.naar().forEach(tot -> etappes.add(new Etappe(hier.id(), tot, true)));
    return etappes;
  }

  private static List<Etappe> terug(Map<UUID, Etappe> aangekomen, UUID begin, UUID eind) {
    List<Etappe> weg = new ArrayList<>();
    for (UUID hier = eind; !hier.equals(begin); hier = weg.get(0).van()) {
      weg.add(0, aangekomen.get(hier));
    }
    return weg;
  }
}
