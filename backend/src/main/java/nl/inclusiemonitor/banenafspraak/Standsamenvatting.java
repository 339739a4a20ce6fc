package nl.inclusiemonitor.banenafspraak;

import java.time.LocalDate;
import nl.inclusiemonitor.banenafspraak.stand.Stand;

/** One quarter in the list of quarters: its key figures of VWS. */
record Standsamenvatting(
    String kwartaal,
    LocalDate peildatum,
    int versie,
    String status,
    boolean volledig,
    Kerncijferweergave totaal) {

  static Standsamenvatting van(Stand stand) {
    return new Standsamenvatting(
        stand.kwartaal().toString(),
        stand.peildatum(),
        stand.versie(),
        stand.status(),
        stand.ontbrekend().isEmpty(),
        Kerncijferweergave.vanTotaal(stand));
  }
}
