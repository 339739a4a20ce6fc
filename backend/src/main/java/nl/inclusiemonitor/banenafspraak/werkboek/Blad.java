package nl.inclusiemonitor.banenafspraak.werkboek;

import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of the workbook.
 *
 * @param breedtes of its columns, in characters
 * @param vast rows at its top that stay in view
 */
record Blad(String naam, List<Integer> breedtes, int vast, List<List<Cel>> rijen) {
  Blad {
    breedtes = List.copyOf(breedtes);
    rijen = rijen.stream().map(List::copyOf).toList();
  }

  /** A sheet while it is filled. */
  static final class Maker {
    private final List<List<Cel>> rijen = new ArrayList<>();

    Maker rij(Cel... cellen) {
      return rij(List.of(cellen));
    }

    Maker rij(List<Cel> cellen) {
      rijen.add(cellen);
      return this;
    }

    Maker kop(String... namen) {
      List<Cel> cellen = new ArrayList<>();
      for (String naam : namen) {
        cellen.add(new Cel.Tekst(naam, Opmaak.KOP));
      }
      return rij(cellen);
    }

    Maker titel(String titel) {
      return rij(new Cel.Tekst(titel, Opmaak.TITEL));
    }

    Maker wit() {
      return rij(List.of());
    }

    /** The number, as formulas count, of the row that comes next. */
    int volgende() {
      return rijen.size() + 1;
    }

    Blad maak(String naam, int vast, Integer... breedtes) {
      return new Blad(naam, List.of(breedtes), vast, rijen);
    }
  }
}
