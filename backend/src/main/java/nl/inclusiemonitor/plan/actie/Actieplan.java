package nl.inclusiemonitor.plan.actie;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * The whole plan, added up.
 *
 * @param sporen in their order, also those without actions
 * @param overTijd actions whose quarter ended before, longest ago first
 */
public record Actieplan(
    List<Spoorplan> sporen,
    Spoorplan totaal,
    List<OverTijd> overTijd,
    List<Doelstelling> doelstellingen) {
  /** Five sporen of the Banenafspraak, and what belongs to none. */
  public static final List<String> SPOREN = List.of("1", "2", "3", "4", "5", "overig");

  private static final List<String> DOELSTELLINGEN = List.of("1", "2", "3", "4", "5");

  /** An action that should have been done, and how many quarters ago. */
  public record OverTijd(String code, String titel, Kwartaal kwartaal, int kwartalen) {}

  /**
   * Adds up what is in force.
   *
   * @param op the quarter of which is told what is late
   */
  public static Actieplan van(List<Actie> acties, List<Mijlpaal> mijlpalen, Kwartaal op) {
    return new Actieplan(
        SPOREN.stream()
            .map(
                spoor ->
                    Spoorplan.van(
                        Optional.of(spoor),
                        acties.stream().filter(actie -> actie.spoor().equals(spoor)).toList()))
            .toList(),
        Spoorplan.van(Optional.empty(), acties),
        overTijd(acties, op),
        DOELSTELLINGEN.stream().map(code -> Doelstelling.van(code, mijlpalen, op)).toList());
  }

  /** What is late on a quarter. */
  public static List<OverTijd> overTijd(List<Actie> acties, Kwartaal op) {
    return acties.stream()
        .filter(actie -> actie.isOverTijd(op))
        .map(
            actie -> {
              Kwartaal klaarIn = actie.kwartaal().orElseThrow();
              return new OverTijd(actie.code(), actie.titel(), klaarIn, op.sinds(klaarIn));
            })
        .sorted(Comparator.comparing(OverTijd::kwartaal))
        .toList();
  }
}
