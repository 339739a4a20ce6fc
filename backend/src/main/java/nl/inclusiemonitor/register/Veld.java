package nl.inclusiemonitor.register;

import java.util.List;
import java.util.Optional;

/**
 * A field of a register.
 *
 * @param code name in JSON and in a file
 * @param uitleg a hint beside the label
 * @param lengte how many characters fit
 * @param minimum the lowest that a number may be
 * @param keuzes the values of a closed list, in its order
 * @param register what a reference points at
 */
public record Veld(
    String code,
    Veldsoort soort,
    String nl,
    String en,
    Optional<String> uitleg,
    boolean verplicht,
    Optional<Integer> lengte,
    Optional<Integer> minimum,
    List<Keuze> keuzes,
    Optional<String> register) {

  /** One value of a closed list, and how it reads. */
  public record Keuze(String code, String nl, String en) {}
}
