package nl.inclusiemonitor.plan;

import java.time.Clock;
import java.util.Map;
import nl.inclusiemonitor.doelstelling.doel.Commissiebewaker;
import nl.inclusiemonitor.doelstelling.doel.Doelbewaker;
import nl.inclusiemonitor.doelstelling.doel.Indicatorbewaker;
import nl.inclusiemonitor.doelstelling.leiderschap.Teambewaker;
import nl.inclusiemonitor.plan.begroting.Postbewaker;
import nl.inclusiemonitor.plan.jaarplan.Jaarplanbewaker;
import nl.inclusiemonitor.plan.risico.Risicobewaker;
import nl.inclusiemonitor.register.Regelbewaker;

/** What must hold of the rows of the registers of the policy, beyond what the contract states. */
public final class Bewakers {
  private Bewakers() {}

  /** By the code of their register. */
  public static Map<String, Regelbewaker> alle(Clock clock) {
    return Map.of(
        "acties", new Actiebewaker(),
        "begrotingsposten", new Postbewaker(),
        "doelen", new Doelbewaker(),
        "indicatoren", new Indicatorbewaker(),
        "jaarplannen", new Jaarplanbewaker(clock),
        "managementteams", new Teambewaker(),
        "risicos", new Risicobewaker(),
        "selectiecommissies", new Commissiebewaker(clock));
  }
}
