package nl.inclusiemonitor.banenafspraak;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.inclusiemonitor.privacy.disclosure.Grens;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The very bounds of what follows from a table, by an independent solver. */
final class LineairProgramma {
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<String, Variable> onbekenden = new HashMap<>();

  LineairProgramma(Collection<String> onbekenden) {
    onbekenden.forEach(naam -> this.onbekenden.put(naam, model.newVariable(naam).lower(0)));
  }

  /** These add up to that. */
  void som(Stream<String> delen, double som) {
    Expression eis = model.newExpression("som " + model.countExpressions()).level(som);
    delen.forEach(deel -> eis.set(onbekenden.get(deel), 1));
  }

  /** This is known to lie there. */
  void tussen(String onbekende, Grens weten) {
    onbekenden.get(onbekende).lower(weten.van()).upper(weten.tot());
  }

  Grens grens(String onbekende) {
    Variable gezocht = onbekenden.get(onbekende).weight(1);
    Grens grens = new Grens(waarde(model.minimise()), waarde(model.maximise()));
    gezocht.weight(null);
    return grens;
  }

  private static BigDecimal waarde(Optimisation.Result uitkomst) {
    if (!uitkomst.getState().isOptimal()) {
      throw new AssertionError(uitkomst);
    }
    return BigDecimal.valueOf(uitkomst.getValue());
  }
}
