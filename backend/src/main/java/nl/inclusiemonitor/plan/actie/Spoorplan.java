package nl.inclusiemonitor.plan.actie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the actions of a spoor bring and cost, or those of all.
 *
 * @param spoor empty for all sporen together
 * @param verwacht of actions that count and are not done
 * @param teKomen the same without what they brought already
 * @param gerealiseerd of actions that count, done or not
 * @param onbekend expected of actions of which nobody knows whether they count
 * @param kosten a year, of all that was not stopped
 */
public record Spoorplan(
    Optional<String> spoor,
    int aantal,
    Statussen statussen,
    Som verwacht,
    Som teKomen,
    Som gerealiseerd,
    Som onbekend,
    Som kosten) {
  /** How many actions have which status. */
  public record Statussen(long idee, long gepland, long bezig, long klaar, long gestopt) {
    private static Statussen van(List<Actie> acties) {
      return new Statussen(
          aantal(acties, "idee"),
          aantal(acties, "gepland"),
          aantal(acties, "bezig"),
          aantal(acties, "klaar"),
          aantal(acties, "gestopt"));
    }

    private static long aantal(List<Actie> acties, String status) {
      return acties.stream().filter(actie -> actie.status().equals(status)).count();
    }
  }

  static Spoorplan van(Optional<String> spoor, List<Actie> acties) {
    List<Actie> inPlan = acties.stream().filter(Actie::isInPlan).toList();
    List<Actie> tellend = inPlan.stream().filter(Actie::telt).toList();
    List<Actie> lopend = tellend.stream().filter(Actie::loopt).toList();
    List<Actie> brachtenOp =
        tellend.stream()
            .filter(actie -> !actie.loopt() || actie.gerealiseerd().isPresent())
            .toList();
    return new Spoorplan(
        spoor,
        acties.size(),
        Statussen.van(acties),
        Som.van(lopend, Actie::verwacht),
        Som.van(lopend, Actie::teKomen),
        Som.van(brachtenOp, Actie::gerealiseerd),
        Som.van(
            inPlan.stream().filter(Actie::isOnbekend).filter(Actie::loopt).toList(),
            Actie::verwacht),
        Som.van(inPlan, Actie::kosten));
  }

  BigDecimal komt() {
    return new BigDecimal(teKomen.waarde());
  }
}
