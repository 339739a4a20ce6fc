package nl.inclusiemonitor.banenafspraak.stand;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * Where the lines behind one version of a stand are.
 *
 * @param leveringen numbers of its leveringen by soort, the volledige one first, then its mutaties
 * @param gewist whether lines of any of them are being erased, or are gone
 * @param bewaard whether its leaves are kept
 */
public record Standregels(
    UUID id,
    Kwartaal kwartaal,
    int versie,
    Map<String, List<Long>> leveringen,
    boolean gewist,
    boolean bewaard) {

  List<Long> nummers(Bron bron) {
    return leveringen.getOrDefault(bron.soort(), List.of());
  }
}
