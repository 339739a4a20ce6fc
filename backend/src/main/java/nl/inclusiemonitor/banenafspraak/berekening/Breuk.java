package nl.inclusiemonitor.banenafspraak.berekening;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact figure as numerator and denominator, divided only once, when it is shown. Parts are
 * added as fractions, so that a total is the sum of its parts and not of their rounded forms.
 */
public record Breuk(BigDecimal teller, BigDecimal noemer) {
  /** Decimals of the one division. */
  private static final int SCHAAL = 10;

  public static final Breuk NUL = geheel(BigDecimal.ZERO);

  public Breuk {
    if (noemer.signum() <= 0) {
      throw new IllegalArgumentException("a denominator is positive");
    }
    teller = plain(teller);
    noemer = plain(noemer);
  }

  /** This many of one. */
  public static Breuk geheel(BigDecimal aantal) {
    return new Breuk(aantal, BigDecimal.ONE);
  }

  public Breuk plus(Breuk ander) {
    if (noemer.compareTo(ander.noemer) == 0) {
      return new Breuk(teller.add(ander.teller), noemer);
    }
    if (ander.teller.signum() == 0) {
      return this;
    }
    if (teller.signum() == 0) {
      return ander;
    }
    return new Breuk(
        teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)),
        noemer.multiply(ander.noemer));
  }

  public Breuk min(Breuk ander) {
    return plus(new Breuk(ander.teller.negate(), ander.noemer));
  }

  public Breuk maal(BigDecimal factor) {
    return new Breuk(teller.multiply(factor), noemer);
  }

  /** Division by a positive fraction. */
  public Breuk gedeeldDoor(Breuk deler) {
    return new Breuk(teller.multiply(deler.noemer), noemer.multiply(deler.teller));
  }

  public int signum() {
    return teller.signum();
  }

  /** The value, divided once, half up. */
  public BigDecimal waarde() {
    return teller.divide(noemer, SCHAAL, RoundingMode.HALF_UP);
  }

  /** The value rounded towards minus infinity: floorₙ of the law (Besluit Wfsv art. 2.23). */
  public BigDecimal naarBeneden(int decimalen) {
    return teller.divide(noemer, decimalen, RoundingMode.FLOOR);
  }

  /** The value as people read it: half up, from the exact fraction. */
  public BigDecimal afgerond(int decimalen) {
    return teller.divide(noemer, decimalen, RoundingMode.HALF_UP);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
