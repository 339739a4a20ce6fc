package nl.inclusiemonitor.toegang.aanmelden;

import java.util.List;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/** A caller as the contract tells it to itself. */
record Mij(
    UUID id,
    String naam,
    List<String> rollen,
    List<String> scopes,
    List<String> dienstonderdelen,
    boolean persoonsregels) {

  static Mij of(Caller caller) {
    return new Mij(
        caller.id(),
        caller.naam(),
        caller.rollen().stream().sorted().map(Rol::code).toList(),
        caller.scopes().stream().sorted().toList(),
        caller.dienstonderdelen().stream().sorted().toList(),
        caller.persoonsregels());
  }
}
