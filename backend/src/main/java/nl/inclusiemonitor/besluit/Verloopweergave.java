package nl.inclusiemonitor.besluit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/** How far a proposal is, as a part of what the API answers, and what this reader can do. */
public record Verloopweergave(
    UUID id,
    Voorstelstatus status,
    int versie,
    String voorgesteldDoor,
    Instant voorgesteldOp,
    Optional<String> beslistDoor,
    Optional<Instant> beslistOp,
    Optional<String> reden,
    List<String> acties) {

  /**
   * As this reader sees it.
   *
   * @param beslissers who decides on proposals of this kind, unless it is their own
   */
  public static Verloopweergave van(Verloop verloop, Caller caller, Rol... beslissers) {
    return new Verloopweergave(
        verloop.id(),
        verloop.status(),
        verloop.versie(),
        verloop.doorNaam(),
        verloop.op(),
        verloop.beslistDoorNaam(),
        verloop.beslistOp(),
        verloop.reden(),
        acties(verloop, caller, beslissers));
  }

  private static List<String> acties(Verloop verloop, Caller caller, Rol... beslissers) {
    List<String> acties = new ArrayList<>();
    if (!verloop.isOpen()) {
      return acties;
    }
    if (verloop.isVan(caller)) {
      acties.add("intrekken");
    } else if (Arrays.stream(beslissers).anyMatch(caller::has)) {
      acties.add("goedkeuren");
      acties.add("afwijzen");
    }
    return acties;
  }
}
