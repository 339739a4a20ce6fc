package nl.inclusiemonitor.levering.layout;

import java.util.List;
import java.util.Optional;

/**
 * What a mutatie of a soort can do, as its layout declares it.
 *
 * @param sleutel the columns by which a line takes the place of the one before
 * @param eindkolom the column by which a line ends; empty when there are no mutaties
 * @param uitleg the same for a deliverer, in Dutch
 */
public record Mutatiewijze(
    boolean mogelijk, List<String> sleutel, Optional<String> eindkolom, String uitleg) {

  public static Mutatiewijze van(RecordLayout layout) {
    Optional<Kolom> einde = layout.eindkolom().flatMap(layout::kolom);
    return new Mutatiewijze(
        einde.isPresent(),
        layout.sleutel(),
        layout.eindkolom(),
        einde.map(kolom -> uitleg(layout, kolom)).orElseGet(() -> geen(layout)));
  }

  private static String uitleg(RecordLayout layout, Kolom einde) {
    String eindigt =
        einde.type() instanceof Kolomtype.Datum
            ? "Een regel eindigt met zijn laatste dag in " + einde.naam() + "."
            : "Een regel vervalt met 0 in " + einde.naam() + ".";
    return "Lever alleen wat veranderde. Een regel met dezelfde "
        + String.join(", ", layout.sleutel())
        + " komt in de plaats van de eerdere regel; elke andere regel komt erbij. "
        + eindigt
        + " Een regel die er nooit had moeten zijn, haalt u weg met een volledige levering.";
  }

  private static String geen(RecordLayout layout) {
    String correctie =
        layout.kolom("correctie").isPresent()
            ? " Een correctie is daarin een regel met een hoger volgnummer in correctie."
            : "";
    return "Van deze soort kan geen mutatie worden geleverd; lever het volledige bestand aan."
        + correctie;
  }
}
