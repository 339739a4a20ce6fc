package nl.inclusiemonitor.demo.antwoord;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact rational number in lowest terms with a positive denominator. */
record Breuk(BigInteger teller, BigInteger noemer) {
  static final Breuk NUL = new Breuk(BigInteger.ZERO, BigInteger.ONE);

  /** Decimals of a quotient that is written down, as the product does (design §4). */
  private static final int SCHAAL = 10;

  Breuk {
    if (noemer.signum() == 0) {
      throw new ArithmeticException("a fraction has no denominator 0");
    }
    BigInteger deler = teller.gcd(noemer).multiply(BigInteger.valueOf(noemer.signum()));
    teller = teller.divide(deler);
    noemer = noemer.divide(deler);
  }

  static Breuk van(BigDecimal getal) {
    BigDecimal heel = getal.setScale(Math.max(getal.scale(), 0));
    return new Breuk(heel.unscaledValue(), BigInteger.TEN.pow(heel.scale()));
  }

  static Breuk van(String getal) {
    return van(new BigDecimal(getal));
  }

  Breuk plus(Breuk ander) {
    return new Breuk(
        teller.multiply(ander.noemer).add(ander.teller.multiply(noemer)),
        noemer.multiply(ander.noemer));
  }

  Breuk min(Breuk ander) {
    return plus(new Breuk(ander.teller.negate(), ander.noemer));
  }

  Breuk maal(Breuk ander) {
    return new Breuk(teller.multiply(ander.teller), noemer.multiply(ander.noemer));
  }

  Breuk gedeeldDoor(Breuk ander) {
    return new Breuk(teller.multiply(ander.noemer), noemer.multiply(ander.teller));
  }

  /** The quotient with 10 decimals, half up. */
  String waarde() {
    return afgerond(SCHAAL).toPlainString();
  }

  /** As people read it: half up, a decimal comma, no grouping. */
  String weergave(int decimalen) {
    return afgerond(decimalen).toPlainString().replace('.', ',');
  }

  private BigDecimal afgerond(int decimalen) {
    return new BigDecimal(teller).divide(new BigDecimal(noemer), decimalen, RoundingMode.HALF_UP);
  }
}
