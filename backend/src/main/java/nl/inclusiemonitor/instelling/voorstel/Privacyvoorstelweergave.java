package nl.inclusiemonitor.instelling.voorstel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.wet.Voorstelstatus;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.instelling.Privacyinstelling;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;

/**
 * A proposal as the API answers it: «Was → Wordt», and what this reader can do.
 *
 * @param effect an {@link Instellingeffect}, or as it was kept when the proposal was approved;
 *     empty for one that never came to be, and in a list for one that is open
 */
record Privacyvoorstelweergave(
    UUID id,
    Voorstelstatus status,
    int versie,
    String toelichting,
    Instellingweergave was,
    Instellingweergave wordt,
    Optional<Object> effect,
    String voorgesteldDoor,
    Instant voorgesteldOp,
    Optional<String> beslistDoor,
    Optional<Instant> beslistOp,
    Optional<String> reden,
    List<String> acties) {

  /** The settings of one version. */
  record Instellingweergave(
      int versie, int drempel, boolean klassenTonen, Bewaartermijnen bewaartermijnen) {
    static Instellingweergave van(Privacyinstelling instelling) {
      return new Instellingweergave(
          instelling.versie(),
          instelling.drempel(),
          instelling.klassenTonen(),
          instelling.bewaren());
    }
  }

  static Privacyvoorstelweergave van(
      Privacyvoorstel voorstel, Optional<Instellingeffect> nu, Caller caller) {
    return new Privacyvoorstelweergave(
        voorstel.id(),
        voorstel.status(),
        voorstel.versie(),
        voorstel.toelichting(),
        Instellingweergave.van(voorstel.was()),
        Instellingweergave.van(voorstel.wordt()),
        nu.<Object>map(effect -> effect)
            .or(() -> voorstel.effect().map(bewaard -> bewaard.getMap())),
        voorstel.doorNaam(),
        voorstel.op(),
        voorstel.beslistDoorNaam(),
        voorstel.beslistOp(),
        voorstel.reden(),
        acties(voorstel, caller));
  }

  private static List<String> acties(Privacyvoorstel voorstel, Caller caller) {
    List<String> acties = new ArrayList<>();
    boolean beslist = caller.has(Rol.VASTSTELLER) || caller.has(Rol.PRIVACY_OFFICER);
    if (voorstel.isOpen() && beslist && !voorstel.isVan(caller)) {
      acties.add("goedkeuren");
      acties.add("afwijzen");
    }
    if (voorstel.isOpen() && voorstel.isVan(caller)) {
      acties.add("intrekken");
    }
    return acties;
  }
}
