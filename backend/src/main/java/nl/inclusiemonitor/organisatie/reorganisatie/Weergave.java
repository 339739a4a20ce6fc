package nl.inclusiemonitor.organisatie.reorganisatie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.besluit.Verloopweergave;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/**
 * A reorganisation as the API answers it, and how far it is.
 *
 * @param effect an {@link Effect}, or as it was kept when it was approved; empty in a list
 */
record Weergave(
    @JsonUnwrapped Verloopweergave verloop,
    Soort soort,
    LocalDate ingangsdatum,
    List<String> van,
    List<String> vanNamen,
    List<Deel> naar,
    String toelichting,
    Optional<Object> effect) {

  static Weergave van(Reorganisatie reorganisatie, Optional<Object> effect, Caller caller) {
    Inhoud inhoud = reorganisatie.inhoud();
    return new Weergave(
        Verloopweergave.van(reorganisatie.verloop(), caller, Rol.VASTSTELLER),
        inhoud.soort(),
        inhoud.ingangsdatum(),
        inhoud.van(),
        reorganisatie.vanNamen(),
        inhoud.naar(),
        inhoud.toelichting(),
        effect);
  }
}
