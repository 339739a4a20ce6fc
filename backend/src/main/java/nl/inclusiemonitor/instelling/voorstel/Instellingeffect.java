package nl.inclusiemonitor.instelling.voorstel;

import java.util.List;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;

/**
 * What other settings do, told before anybody decides.
 *
 * @param kwartalen each quarter with figures; a vastgestelde one never changes
 * @param nuTeWissen leveringen whose lines would go at once, and do not under the settings in force
 */
record Instellingeffect(List<Kwartaaleffect> kwartalen, int nuTeWissen) {

  /**
   * One quarter.
   *
   * @param status of its newest version
   */
  record Kwartaaleffect(
      String kwartaal,
      String status,
      Zicht was,
      Zicht wordt,
      List<String> wordtVerborgen,
      List<String> wordtGetoond) {

    static Kwartaaleffect van(Stand nu, Stand straks) {
      List<String> eerst = verborgen(nu);
      List<String> dan = verborgen(straks);
      return new Kwartaaleffect(
          nu.kwartaal().toString(),
          nu.status(),
          Zicht.van(nu),
          Zicht.van(straks),
          dan.stream().filter(code -> !eerst.contains(code)).toList(),
          eerst.stream().filter(code -> !dan.contains(code)).toList());
    }

    private static List<String> verborgen(Stand stand) {
      return stand.onderdelen().stream()
          .filter(rij -> rij.besluit().verbergtRij())
          .map(Grondslag::code)
          .toList();
    }
  }

  /**
   * What is seen of a stand by who may not see lines about persons.
   *
   * @param verborgen units without figures
   * @param nietUitgesplitst units with figures of which the division is hidden
   * @param klassen whether hidden units tell their class
   */
  record Zicht(int onderdelen, int verborgen, int nietUitgesplitst, boolean klassen) {
    static Zicht van(Stand stand) {
      return new Zicht(
          stand.onderdelen().size(),
          (int) stand.onderdelen().stream().filter(rij -> rij.besluit().verbergtRij()).count(),
          (int)
              stand.onderdelen().stream()
                  .filter(rij -> !rij.besluit().verbergtRij())
                  .filter(rij -> rij.besluit().verbergtUitsplitsing())
                  .count(),
          stand.klassenGetoond());
    }
  }
}
