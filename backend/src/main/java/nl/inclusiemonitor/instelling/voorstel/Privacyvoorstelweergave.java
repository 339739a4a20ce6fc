package nl.inclusiemonitor.instelling.voorstel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import nl.inclusiemonitor.besluit.Verloopweergave;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.instelling.Privacyinstelling;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;

/**
 * A proposal as the API answers it: «Was → Wordt», and how far it is.
 *
 * @param effect an {@link Instellingeffect}, or as it was kept when the proposal was approved;
 *     empty for one that never came to be, and in a list for one that is open
 */
record Privacyvoorstelweergave(
    @JsonUnwrapped Verloopweergave verloop,
    String toelichting,
    Instellingweergave was,
    Instellingweergave wordt,
    Optional<Object> effect) {

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
        Verloopweergave.van(voorstel.verloop(), caller, Rol.VASTSTELLER, Rol.PRIVACY_OFFICER),
        voorstel.toelichting(),
        Instellingweergave.van(voorstel.was()),
        Instellingweergave.van(voorstel.wordt()),
        nu.<Object>map(effect -> effect)
            .or(() -> voorstel.effect().map(bewaard -> bewaard.getMap())));
  }
}
