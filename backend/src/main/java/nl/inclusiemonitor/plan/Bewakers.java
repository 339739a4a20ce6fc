package nl.inclusiemonitor.plan;

import java.util.Map;
import nl.inclusiemonitor.plan.begroting.Postbewaker;
import nl.inclusiemonitor.plan.risico.Risicobewaker;
import nl.inclusiemonitor.register.Regelbewaker;

/** What must hold of the rows of the plan's registers, beyond what the contract states. */
public final class Bewakers {
  private Bewakers() {}

  /** By the code of their register. */
  public static Map<String, Regelbewaker> alle() {
    return Map.of(
        "acties", new Actiebewaker(),
        "begrotingsposten", new Postbewaker(),
        "risicos", new Risicobewaker());
  }
}
