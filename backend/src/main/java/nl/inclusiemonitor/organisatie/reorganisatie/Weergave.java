package nl.inclusiemonitor.organisatie.reorganisatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/**
 * A reorganisation as the API answers it, with what this reader can do.
 *
 * @param effect an {@link Effect}, or as it was kept when it was approved; empty in a list
 */
record Weergave(
    UUID id,
    Soort soort,
    LocalDate ingangsdatum,
    List<String> van,
    List<String> vanNamen,
    List<Deel> naar,
    String toelichting,
    Status status,
    int versie,
    Optional<Object> effect,
    String voorgesteldDoor,
    Instant voorgesteldOp,
    Optional<String> beslistDoor,
    Optional<Instant> beslistOp,
    Optional<String> reden,
    List<String> acties) {

  static Weergave van(Reorganisatie reorganisatie, Optional<Object> effect, Caller caller) {
    Inhoud inhoud = reorganisatie.inhoud();
    return new Weergave(
        reorganisatie.id(),
        inhoud.soort(),
        inhoud.ingangsdatum(),
        inhoud.van(),
        reorganisatie.vanNamen(),
        inhoud.naar(),
        inhoud.toelichting(),
        reorganisatie.status(),
        reorganisatie.versie(),
        effect,
        reorganisatie.doorNaam(),
        reorganisatie.op(),
        reorganisatie.beslistDoorNaam(),
        reorganisatie.beslistOp(),
        reorganisatie.reden(),
        acties(reorganisatie, caller));
  }

  private static List<String> acties(Reorganisatie reorganisatie, Caller caller) {
    List<String> acties = new ArrayList<>();
    boolean eigen = reorganisatie.isVan(caller);
    if (reorganisatie.isOpen() && caller.has(Rol.VASTSTELLER) && !eigen) {
      acties.add("goedkeuren");
      acties.add("afwijzen");
    }
    if (reorganisatie.isOpen() && eigen) {
      acties.add("intrekken");
    }
    return acties;
  }
}
