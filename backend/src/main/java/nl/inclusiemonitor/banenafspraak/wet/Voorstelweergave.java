package nl.inclusiemonitor.banenafspraak.wet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.WettelijkeParameterweergave;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.besluit.Verloopweergave;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/**
 * A proposal as the API answers it: «Was → Wordt», its effect, and how far it is.
 *
 * @param effect a list of {@link Effect}, or as it was kept when the proposal was approved
 */
record Voorstelweergave(
    @JsonUnwrapped Verloopweergave verloop,
    int jaar,
    String regime,
    String toelichting,
    Optional<WettelijkeParameterweergave> was,
    WettelijkeParameterweergave wordt,
    Object effect,
    Optional<UUID> parameter) {

  static Voorstelweergave van(
      Parametervoorstel voorstel,
      List<WettelijkeParameters> versies,
      Object effect,
      Caller caller) {
    return new Voorstelweergave(
        Verloopweergave.van(voorstel.verloop(), caller, Rol.VASTSTELLER),
        voorstel.straks().jaar(),
        voorstel.straks().regime(),
        voorstel.toelichting(),
        voorstel
            .basis()
            .flatMap(id -> versies.stream().filter(deze -> deze.id().equals(id)).findFirst())
            .map(WettelijkeParameterweergave::van),
        WettelijkeParameterweergave.van(voorstel.straks()),
        effect,
        voorstel.parameter());
  }
}
