package nl.inclusiemonitor.verzoek.regel;

import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;

/** The permission for lines about persons; the role is checked by the contract. */
public final class Persoonsregelrecht {
  private Persoonsregelrecht() {}

  /**
   * Whoever is limited to units has no lines: most soorten do not say of which unit a person is.
   */
  public static boolean heeft(Caller caller) {
    return caller.persoonsregels() && caller.dienstonderdelen().isEmpty();
  }

  /** Throws Forbidden without it. */
  public static void eis(Caller caller) {
    if (!heeft(caller)) {
      throw new Failure.Forbidden(
          "persoonsregels-ontbreken",
          "Hiervoor is het recht op persoonsregels nodig, zonder beperking tot dienstonderdelen."
              + " Een beheerder geeft het, met een geldige VOG.");
    }
  }
}
