package nl.inclusiemonitor.levering.dossier;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/**
 * Which leveringen a caller sees, which soorten it may deliver and which findings it may confirm
 * (domein.md §6).
 */
public final class Zicht {
  private static final Set<Rol> ALLE_LEVERINGEN =
      Set.of(Rol.DI_ADVISEUR, Rol.HR_ANALIST, Rol.PRIVACY_OFFICER, Rol.FG);

  private Zicht() {}

  /** The deliverer to whom the view is limited; empty for who sees all. */
  public static Optional<UUID> alleenVan(Caller caller) {
    boolean alle = caller.rollen().stream().anyMatch(ALLE_LEVERINGEN::contains);
    return alle ? Optional.empty() : Optional.of(caller.id());
  }

  public static boolean mag(Caller caller, Levering levering) {
    return alleenVan(caller).map(levering.geleverdDoor()::equals).orElse(true);
  }

  /** The levering, when it exists and this caller may see it; throws NotFound. */
  public static Levering zichtbaar(Caller caller, Optional<Levering> gevonden) {
    return gevonden
        .filter(deze -> mag(caller, deze))
        .orElseThrow(() -> new Failure.NotFound("Deze levering bestaat niet, of niet voor u."));
  }

  /** Who may deliver a soort also decides about its leveringen. */
  public static boolean magLeveren(Caller caller, Leveringsoort soort) {
    return caller.has(Rol.API_CLIENT)
        || caller.has(Rol.DI_ADVISEUR)
        || caller.has(soort.leverancier());
  }

  /** Some findings are weighed by another than who delivered, of whatever soort. */
  public static boolean magBevestigen(Caller caller, Levering levering, Melding melding) {
    return melding.isOpen()
        && (melding.soort().doorAnder()
            ? !levering.isVan(caller) && isAnder(caller)
            : magLeveren(caller, levering.soort()));
  }

  private static boolean isAnder(Caller caller) {
    return caller.has(Rol.DI_ADVISEUR) || caller.has(Rol.HR_ANALIST);
  }

  /** Fails with Forbidden when another role delivers this soort. */
  public static void eisLeveren(Caller caller, Leveringsoort soort) {
    if (!magLeveren(caller, soort)) {
      throw new Failure.Forbidden(
          "soort-niet-toegestaan",
          "Deze soort levert een andere rol aan: " + soort.leverancier().code() + ".");
    }
  }
}
