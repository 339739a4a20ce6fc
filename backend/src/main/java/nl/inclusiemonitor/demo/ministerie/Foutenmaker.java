package nl.inclusiemonitor.demo.ministerie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inclusiemonitor.demo.bestand.Regel;
import nl.inclusiemonitor.demo.bestand.Soort;

/**
 * Spoils six lines of a personnel delivery, among them one of the target group: a figure that
 * counts a rejected line shows.
 */
final class Foutenmaker {
  private static final String DOELGROEPLID = "R02";

  private static final Map<Integer, String> ONZIN_PER_KOLOM =
      Map.of(2, "NVI", 4, "voltijd", 5, "31-06-2021");

  private final String doelgroeplid;

  Foutenmaker(Pseudoniemen pseudoniemen) {
    doelgroeplid = pseudoniemen.van(DOELGROEPLID);
  }

  /** Spoils one of the members and five lines of others, evenly spread. */
  List<Regel> verknoei(List<Regel.Personeel> personeel, Set<String> leden) {
    int inDienst = Soort.PERSONEEL.kolommen().indexOf("in_dienst");
    int onderdeel = Soort.PERSONEEL.kolommen().indexOf("dienstonderdeel");
    int uren = Soort.PERSONEEL.kolommen().indexOf("contracturen_per_week");
    List<Integer> kolommen = List.of(inDienst, onderdeel, uren, inDienst, onderdeel);
    List<Regel.Personeel> anderen =
        personeel.stream().filter(regel -> !leden.contains(regel.pseudoniem())).toList();
    int afstand = anderen.size() / (kolommen.size() + 1);
    Map<Regel, Integer> foutenPerRegel = new HashMap<>();
    for (int i = 0; i < kolommen.size(); i++) {
      foutenPerRegel.put(anderen.get((i + 1) * afstand), kolommen.get(i));
    }
    personeel.stream()
        .filter(regel -> regel.pseudoniem().equals(doelgroeplid))
        .forEach(regel -> foutenPerRegel.put(regel, inDienst));
    return personeel.stream()
        .<Regel>map(
            regel -> {
              Integer kolom = foutenPerRegel.get(regel);
              return kolom == null ? regel : fout(regel, kolom);
            })
        .toList();
  }

  private static Regel.Fout fout(Regel.Personeel regel, int kolom) {
    return new Regel.Fout(regel, kolom, ONZIN_PER_KOLOM.get(kolom));
  }
}
