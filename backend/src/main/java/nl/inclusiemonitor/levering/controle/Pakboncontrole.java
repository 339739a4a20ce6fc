package nl.inclusiemonitor.levering.controle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.Melding;
import nl.inclusiemonitor.levering.dossier.Meldingcode;
import nl.inclusiemonitor.levering.dossier.Pakbon;

/**
 * Holds a levering against its pakbon. Says what differs and never how much: a sum over a few lines
 * is a person's number.
 */
final class Pakboncontrole {
  private Pakboncontrole() {}

  /** A finding per kind of difference; each blocks. */
  static List<Melding> verschillen(Pakbon pakbon, Levering levering) {
    List<Melding> verschillen = new ArrayList<>();
    if (levering.sha256().filter(pakbon.sha256()::equals).isEmpty()) {
      verschillen.add(Melding.of(Meldingcode.PAKBON_ANDERE_AFDRUK, Map.of()));
    }
    if (levering.regels().orElse(0L) + levering.afgekeurd().orElse(0L) != pakbon.regels()) {
      verschillen.add(Melding.of(Meldingcode.PAKBON_ANDER_AANTAL, Map.of()));
    }
    List<String> kolommen = andereTotalen(pakbon.controletotalen(), levering.controletotalen());
    if (!kolommen.isEmpty()) {
      verschillen.add(
          Melding.of(
              Meldingcode.PAKBON_ANDER_TOTAAL, Map.of("kolommen", String.join(", ", kolommen))));
    }
    return verschillen;
  }

  /** The columns whose sum differs, or that only one of the two adds up. */
  private static List<String> andereTotalen(
      Map<String, BigDecimal> gesteld, Map<String, String> gevonden) {
    TreeSet<String> kolommen = new TreeSet<>(gesteld.keySet());
    kolommen.addAll(gevonden.keySet());
    return kolommen.stream()
        .filter(
            kolom ->
                Optional.ofNullable(gesteld.get(kolom))
                    .filter(
                        som ->
                            gevonden.containsKey(kolom)
                                && som.compareTo(new BigDecimal(gevonden.get(kolom))) == 0)
                    .isEmpty())
        .toList();
  }
}
