package nl.inclusiemonitor.verzoek.terugzoek;

import java.util.Set;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/** Which terugzoekverzoeken a caller sees; never with their tokens. */
final class TerugzoekZicht {
  private static final Set<Rol> ALLE =
      Set.of(Rol.DI_ADVISEUR, Rol.VASTSTELLER, Rol.PRIVACY_OFFICER, Rol.FG);

  private TerugzoekZicht() {}

  /** The I-team acts on what was approved; what was refused or taken back is not its business. */
  static boolean alleenGoedgekeurd(Caller caller) {
    return caller.rollen().stream().noneMatch(ALLE::contains);
  }

  static boolean mag(Caller caller, Terugzoekverzoek verzoek) {
    return !alleenGoedgekeurd(caller)
        || verzoek.status() == Terugzoekstatus.GOEDGEKEURD
        || verzoek.status() == Terugzoekstatus.AFGEHANDELD;
  }

  static Failure onbekend() {
    return new Failure.NotFound("Dit verzoek bestaat niet, of niet voor u.");
  }
}
