package nl.inclusiemonitor.verzoek.terugzoek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;

/** A terugzoekverzoek as the contract shows it to a caller. */
record Terugzoekweergave(
    UUID id,
    long nummer,
    UUID levering,
    String soort,
    LocalDate peildatum,
    String uitkomst,
    String reden,
    int aantal,
    Terugzoekstatus status,
    String gevraagdDoor,
    Instant gevraagdOp,
    Instant verlooptOp,
    Optional<String> beoordeeldDoor,
    Optional<Instant> beoordeeldOp,
    Optional<String> afwijsreden,
    Optional<Instant> gedownloadOp,
    Optional<String> afgehandeldDoor,
    Optional<String> resultaat,
    Optional<Instant> geeindigdOp,
    boolean eigen,
    List<Actie> acties,
    int versie) {

  static Terugzoekweergave van(Terugzoekverzoek verzoek, Caller caller) {
    return new Terugzoekweergave(
        verzoek.id(),
        verzoek.nummer(),
        verzoek.levering(),
        verzoek.soort(),
        verzoek.peildatum(),
        verzoek.uitkomst(),
        verzoek.reden(),
        verzoek.aantal(),
        verzoek.status(),
        verzoek.gevraagdDoorNaam(),
        verzoek.gevraagdOp(),
        verzoek.verlooptOp(),
        verzoek.beoordeeldDoorNaam(),
        verzoek.beoordeeldOp(),
        verzoek.afwijsreden(),
        verzoek.gedownloadOp(),
        verzoek.afgehandeldDoorNaam(),
        verzoek.resultaat(),
        verzoek.geeindigdOp(),
        verzoek.isVan(caller),
        Actie.mogelijk(verzoek, caller),
        verzoek.versie());
  }
}
