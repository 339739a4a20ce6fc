package nl.inclusiemonitor.identity;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Who makes a request: a person with a session, a program with a token, or the system itself.
 *
 * @param id account, API client, or the nil UUID for the system
 * @param naam how the audit trail and the screen name this caller; a role description, no personal
 *     name
 * @param rollen what a person may, per operation of the contract
 * @param scopes what a program may; empty for a person
 * @param dienstonderdelen the units this caller is limited to; empty means no limit
 * @param persoonsregels whether lines about single persons may be read
 */
public record Caller(
    UUID id,
    String naam,
    Set<Rol> rollen,
    Set<String> scopes,
    Set<String> dienstonderdelen,
    boolean persoonsregels) {

  /** The product's own jobs: checks after loading, retention, recomputation. */
  public static final Caller SYSTEM =
      new Caller(new UUID(0, 0), "systeem", Set.of(), Set.of(), Set.of(), true);

  public Caller {
    Objects.requireNonNull(id);
    Objects.requireNonNull(naam);
    rollen = Set.copyOf(rollen);
    scopes = Set.copyOf(scopes);
    dienstonderdelen = Set.copyOf(dienstonderdelen);
  }

  public boolean has(Rol rol) {
    return rollen.contains(rol);
  }

  /** Whether figures of this unit may be shown to this caller. */
  public boolean maySee(String dienstonderdeel) {
    return dienstonderdelen.isEmpty() || dienstonderdelen.contains(dienstonderdeel);
  }
}
