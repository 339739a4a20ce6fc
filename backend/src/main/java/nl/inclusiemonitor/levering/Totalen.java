package nl.inclusiemonitor.levering;

import java.util.Map;
import java.util.stream.Collectors;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/**
 * The control totals that a caller may see. A count of persons in a file of a few lines tells of a
 * small group: who neither delivered it nor may see personal lines gets the other totals.
 */
final class Totalen {
  private Totalen() {}

  static Map<String, String> zichtbaar(Levering levering, Caller caller) {
    return zichtbaar(levering.controletotalen(), levering.layout(), levering.isVan(caller), caller);
  }

  static Map<String, String> zichtbaar(
      Map<String, String> totalen, RecordLayout layout, boolean eigen, Caller caller) {
    if (caller.persoonsregels() || eigen) {
      return totalen;
    }
    return totalen.entrySet().stream()
        .filter(totaal -> layout.kolom(totaal.getKey()).filter(Totalen::teltPersonen).isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A control total without decimals adds up numbers of persons. */
  private static boolean teltPersonen(Kolom totaal) {
    return totaal.type() instanceof Kolomtype.Getal getal && getal.schaal() == 0;
  }
}
