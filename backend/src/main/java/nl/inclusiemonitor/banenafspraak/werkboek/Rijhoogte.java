package nl.inclusiemonitor.banenafspraak.werkboek;

import java.util.List;

/** How high a row is: not every reader makes room for the lines of a cell by itself. */
final class Rijhoogte {
  /** A line needs more than its letters, as spreadsheets set Calibri. */
  private static final double REGEL = 1.36;

  private Rijhoogte() {}

  /**
   * @param breedtes of the columns, in characters of eleven points
   */
  static int punten(List<Cel> cellen, List<Integer> breedtes) {
    double hoogst = Opmaak.TEKST.punten() * REGEL;
    for (int i = 0; i < cellen.size(); i++) {
      if (cellen.get(i) instanceof Cel.Tekst cel) {
        int regels = cel.opmaak().loopt() ? regels(cel, breedtes.get(i)) : 1;
        hoogst = Math.max(hoogst, regels * cel.opmaak().punten() * REGEL);
      }
    }
    return (int) Math.ceil(hoogst);
  }

  /** Words as they fit; a word longer than the column is broken. */
  private static int regels(Cel.Tekst cel, int breedte) {
    int plaats = Math.max(1, breedte * Opmaak.TEKST.punten() / cel.opmaak().punten() - 1);
    int regels = 1;
    int vol = 0;
    for (String woord : cel.tekst().split("\\s+", -1)) {
      int nodig = vol == 0 ? woord.length() : vol + 1 + woord.length();
      if (nodig <= plaats) {
        vol = nodig;
      } else {
        regels += (vol == 0 ? 0 : 1) + (woord.length() - 1) / plaats;
        vol = (woord.length() - 1) % plaats + 1;
      }
    }
    return regels;
  }
}
