package nl.inclusiemonitor.aanwezigheid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.besluit.Verloop;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/** A recorded impact assessment as the API answers it, with what this reader can do. */
record Dpiaweergave(
    UUID id,
    String status,
    int versie,
    String kenmerk,
    LocalDate documentdatum,
    String sleutelId,
    String vastgelegdDoor,
    Instant vastgelegdOp,
    Optional<String> bevestigdDoor,
    Optional<Instant> bevestigdOp,
    Optional<String> ingetrokkenDoor,
    Optional<Instant> ingetrokkenOp,
    Optional<String> reden,
    List<String> acties) {

  static Dpiaweergave van(Dpia dpia, Caller lezer) {
    Verloop verloop = dpia.verloop();
    List<String> acties = new ArrayList<>();
    if (dpia.isOpen() && lezer.has(Rol.FG) && !verloop.isVan(lezer)) {
      acties.add("bevestigen");
    }
    if (!dpia.isIngetrokken() && (lezer.has(Rol.FG) || lezer.has(Rol.PRIVACY_OFFICER))) {
      acties.add("intrekken");
    }
    return new Dpiaweergave(
        verloop.id(),
        dpia.status(),
        verloop.versie(),
        dpia.kenmerk(),
        dpia.documentdatum(),
        dpia.sleutelId(),
        verloop.doorNaam(),
        verloop.op(),
        verloop.beslistDoorNaam(),
        verloop.beslistOp(),
        dpia.ingetrokkenDoorNaam(),
        dpia.ingetrokkenOp(),
        verloop.reden(),
        acties);
  }
}
