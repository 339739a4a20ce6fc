package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import java.util.HashMap;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A reader who knows which sums of causes are what, that who came adds and who left takes away, but
 * not which causes there were where nothing is shown: between which bounds each cell then lies.
 */
final class Brugaanval {
  /** Far more than any ministry of the test has. */
  private static final int MEEST = 10_000;

  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<String, Variable> cellen = new HashMap<>();

  /** A cell of which at most its sign is known. */
  void cel(String naam, boolean nietNegatief, boolean nietPositief) {
    cellen.put(
        naam,
        model.newVariable(naam).lower(nietNegatief ? 0 : -MEEST).upper(nietPositief ? 0 : MEEST));
  }

  /** These are together that, beside what the other side of the sum is. */
  void som(Map<String, Integer> delen, double som) {
    Expression eis = model.newExpression("som " + model.countExpressions()).level(som);
    delen.forEach((deel, maal) -> eis.set(cellen.get(deel), maal));
  }

  double breedte(String naam) {
    Variable gezocht = cellen.get(naam).weight(1);
    double breedte = -waarde(model.minimise());
    breedte += waarde(model.maximise());
    gezocht.weight(null);
    return breedte;
  }

  private static double waarde(Optimisation.Result uitkomst) {
    if (!uitkomst.getState().isOptimal()) {
      throw new AssertionError(uitkomst);
    }
    return uitkomst.getValue();
  }
}
