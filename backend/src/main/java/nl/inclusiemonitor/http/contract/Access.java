package nl.inclusiemonitor.http.contract;

import java.util.Set;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/**
 * Who may call an operation, as its {@code security} and {@code x-rollen} state.
 *
 * @param anonymous without credentials too
 * @param session whether a person with a session may
 * @param rollen of which a person needs one
 * @param bearer whether a program with a token may
 * @param scopes all of which the token needs
 */
public record Access(
    boolean anonymous, boolean session, Set<Rol> rollen, boolean bearer, Set<String> scopes) {
  public Access {
    rollen = Set.copyOf(rollen);
    scopes = Set.copyOf(scopes);
  }

  /** Credentials play no part at all: {@code security: []}. */
  public boolean open() {
    return anonymous && !session && !bearer;
  }

  /** By whichever credential this caller came in. */
  public boolean allows(Caller caller) {
    return allowsPerson(caller) || allowsProgram(caller);
  }

  public boolean allowsPerson(Caller caller) {
    return session && rollen.stream().anyMatch(caller::has);
  }

  public boolean allowsProgram(Caller caller) {
    return bearer && caller.scopes().containsAll(scopes);
  }
}
