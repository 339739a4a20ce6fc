package nl.inclusiemonitor.levering.dossier;

import java.util.Optional;
import nl.inclusiemonitor.levering.intake.Afkeurcode;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/**
 * What is wrong with a rejected line and what to do, in Dutch, made from its kept code and column.
 */
record Afkeurtekst(String detail, String oplossing) {
  private static final Afkeurtekst DUBBEL =
      new Afkeurtekst(
          "De sleutel van deze regel komt vaker voor in het bestand.",
          "Laat per sleutel een regel staan en lever het bestand opnieuw aan.");

  static Afkeurtekst van(String code, Optional<String> kolom, RecordLayout layout) {
    var declared = kolom.flatMap(layout::kolom);
    return Afkeurcode.of(code)
        .map(afkeur -> new Afkeurtekst(afkeur.melding(declared), afkeur.oplossing(declared)))
        .orElse(DUBBEL);
  }
}
