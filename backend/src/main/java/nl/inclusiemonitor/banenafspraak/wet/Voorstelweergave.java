package nl.inclusiemonitor.banenafspraak.wet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.WettelijkeParameterweergave;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/**
 * A proposal as the API answers it: «Was → Wordt», its effect, and what this reader can do.
 *
 * @param effect a list of {@link Effect}, or as it was kept when the proposal was approved
 */
record Voorstelweergave(
    UUID id,
    int jaar,
    String regime,
    Voorstelstatus status,
    int versie,
    String toelichting,
    Optional<WettelijkeParameterweergave> was,
    WettelijkeParameterweergave wordt,
    Object effect,
    String voorgesteldDoor,
    Instant voorgesteldOp,
    Optional<String> beslistDoor,
    Optional<Instant> beslistOp,
    Optional<String> reden,
    Optional<UUID> parameter,
    List<String> acties) {

  static Voorstelweergave van(
      Parametervoorstel voorstel,
      List<WettelijkeParameters> versies,
      Object effect,
      Caller caller) {
    return new Voorstelweergave(
        voorstel.id(),
        voorstel.straks().jaar(),
        voorstel.straks().regime(),
        voorstel.status(),
        voorstel.versie(),
        voorstel.toelichting(),
        voorstel
            .basis()
            .flatMap(id -> versies.stream().filter(deze -> deze.id().equals(id)).findFirst())
            .map(WettelijkeParameterweergave::van),
        WettelijkeParameterweergave.van(voorstel.straks()),
        effect,
        voorstel.doorNaam(),
        voorstel.op(),
        voorstel.beslistDoorNaam(),
        voorstel.beslistOp(),
        voorstel.reden(),
        voorstel.parameter(),
        acties(voorstel, caller));
  }

  private static List<String> acties(Parametervoorstel voorstel, Caller caller) {
    List<String> acties = new ArrayList<>();
    if (voorstel.isOpen() && caller.has(Rol.VASTSTELLER) && !voorstel.isVan(caller)) {
      acties.add("goedkeuren");
      acties.add("afwijzen");
    }
    if (voorstel.isOpen() && voorstel.isVan(caller)) {
      acties.add("intrekken");
    }
    return acties;
  }
}
