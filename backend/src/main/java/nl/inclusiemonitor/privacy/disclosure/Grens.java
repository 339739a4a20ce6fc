package nl.inclusiemonitor.privacy.disclosure;

import java.math.BigDecimal;

/** Between which numbers a figure must lie, both included. */
public record Grens(BigDecimal van, BigDecimal tot) {
  public static Grens precies(BigDecimal getal) {
    return new Grens(getal, getal);
  }

  public BigDecimal breedte() {
    return tot.subtract(van);
  }

  Grens plus(Grens ander) {
    return new Grens(van.add(ander.van), tot.add(ander.tot));
  }

  /** What is left of it once others within their bounds are taken off. */
  Grens min(Grens ander) {
    return new Grens(van.subtract(ander.tot), tot.subtract(ander.van));
  }

  Grens binnen(Grens ander) {
    return new Grens(van.max(ander.van), tot.min(ander.tot));
  }

  boolean ruimerDan(Grens ander) {
    return van.compareTo(ander.van) < 0 || tot.compareTo(ander.tot) > 0;
  }
}
