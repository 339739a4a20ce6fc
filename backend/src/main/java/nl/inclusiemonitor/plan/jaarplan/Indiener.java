package nl.inclusiemonitor.plan.jaarplan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/**
 * Who handed a plan in.
 *
 * @param rollen of the account now; empty when there is none
 */
record Indiener(UUID account, Set<Rol> rollen) {
  private static final List<Rol> BEOORDELAARS = List.of(Rol.VASTSTELLER, Rol.DI_ADVISEUR);

  /** Who judges plans at all. */
  static boolean isBeoordelaar(Caller caller) {
    return BEOORDELAARS.stream().anyMatch(caller::has);
  }

  /** The roles that may judge what this one handed in: none of its own. */
  List<Rol> beoordelaars() {
    return BEOORDELAARS.stream().filter(rol -> !rollen.contains(rol)).toList();
  }

  boolean laatBeoordelenDoor(Caller caller) {
    Stream<Rol> rollen = beoordelaars().stream();
    return !caller.id().equals(account) && rollen.anyMatch(caller::has);
  }
}
