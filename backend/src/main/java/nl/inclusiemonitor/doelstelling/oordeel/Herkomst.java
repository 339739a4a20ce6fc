package nl.inclusiemonitor.doelstelling.oordeel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a measurement comes from: lines of a levering, a version of a stand, or a line of a
 * register.
 *
 * @param soort {@code levering}, {@code stand}, {@code register} or {@code telling}
 * @param naam as a reader knows it, such as «CBS via BZK» or «Stand 2022-Q3, versie 2»
 * @param levering its id
 * @param regels numbers of its lines, as a spreadsheet shows them
 * @param stand quarter and version, such as {@code 2022-Q3} and 2
 * @param register codes of its lines
 */
public record Herkomst(
    String soort,
    String naam,
    Optional<UUID> levering,
    List<Integer> regels,
    Optional<Standversie> stand,
    List<String> register) {

  /** One version of the figures of a quarter. */
  public record Standversie(String kwartaal, int versie) {}

  public static Herkomst levering(String naam, UUID levering, List<Integer> regels) {
    return new Herkomst(
        "levering", naam, Optional.of(levering), List.copyOf(regels), Optional.empty(), List.of());
  }

  public static Herkomst stand(String kwartaal, int versie) {
    return new Herkomst(
        "stand",
        "Stand %s, versie %d".formatted(kwartaal, versie),
        Optional.empty(),
        List.of(),
        Optional.of(new Standversie(kwartaal, versie)),
        List.of());
  }

  /** A blind count, of which no lines are kept. */
  public static Herkomst telling(String naam) {
    return new Herkomst("telling", naam, Optional.empty(), List.of(), Optional.empty(), List.of());
  }

  public static Herkomst register(String naam, List<String> codes) {
    return new Herkomst(
        "register", naam, Optional.empty(), List.of(), Optional.empty(), List.copyOf(codes));
  }
}
