package nl.inclusiemonitor.doelstelling.oordeel;

import java.math.BigDecimal;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;

/** What a measurement says: a number as exact as its source has it, or why there is none. */
public sealed interface Waarde {

  /** The number, where there is one. */
  default Optional<Getal> getal() {
    return Optional.empty();
  }

  /** Between which bounds the true number certainly is; of an exact number they are the same. */
  default Optional<Ruimte> ruimte() {
    return Optional.empty();
  }

  /** What can be held against a norm: the true number is nowhere else. */
  sealed interface Ruimte extends Waarde {
    /** The least that the true number can be. */
    Breuk onder();

    /** The most that it can be. */
    Breuk boven();

    /** The published number, or where there is none the middle of what is open. */
    Breuk midden();

    @Override
    default Optional<Ruimte> ruimte() {
      return Optional.of(this);
    }
  }

  /**
   * A number that its source published.
   *
   * @param deel what it is a part of, where it was counted
   * @param afronding the step to which the source rounded; 0 when it is exact
   */
  record Getal(Breuk breuk, Optional<Deel> deel, BigDecimal afronding) implements Ruimte {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Getal {
      if (afronding.signum() < 0) {
        throw new IllegalArgumentException("a step of rounding is not negative");
      }
    }

    public static Getal exact(Breuk breuk) {
      return new Getal(breuk, Optional.empty(), BigDecimal.ZERO);
    }

    public static Getal afgerond(BigDecimal getal, BigDecimal stap) {
      return new Getal(Breuk.geheel(getal), Optional.empty(), stap);
    }

    /** So many of so many, in percent. */
    public static Getal procent(BigDecimal teller, BigDecimal noemer) {
      return new Getal(
          new Breuk(teller.multiply(HONDERD), noemer),
          Optional.of(new Deel(teller, noemer)),
          BigDecimal.ZERO);
    }

    /** So many for each of so many. */
    public static Getal gemiddeld(BigDecimal teller, BigDecimal noemer) {
      return new Getal(
          new Breuk(teller, noemer), Optional.of(new Deel(teller, noemer)), BigDecimal.ZERO);
    }

    @Override
    public Optional<Getal> getal() {
      return Optional.of(this);
    }

    public boolean isExact() {
      return afronding.signum() == 0;
    }

    /** The least that the true number can be; what is measured here is never below zero. */
    @Override
    public Breuk onder() {
      Breuk onder = breuk.min(marge());
      return onder.signum() < 0 && breuk.signum() >= 0 ? Breuk.NUL : onder;
    }

    /**
     * The most that it can be; which way a source rounds a half is not known, so it is included.
     */
    @Override
    public Breuk boven() {
      return breuk.plus(marge());
    }

    @Override
    public Breuk midden() {
      return breuk;
    }

    private Breuk marge() {
      return Breuk.geheel(afronding.multiply(HALF));
    }
  }

  /**
   * No number but a range, as its source tells it: no path begins here and nothing is drawn.
   *
   * @param tekst in the words of a reader
   */
  record Bereik(Breuk onder, Breuk boven, String tekst) implements Ruimte {
    private static final BigDecimal HELFT = new BigDecimal("0.5");

    public Bereik {
      if (boven.min(onder).signum() < 0) {
        throw new IllegalArgumentException("a range begins before it ends");
      }
    }

    @Override
    public Breuk midden() {
      return onder.plus(boven).maal(HELFT);
    }
  }

  /**
   * What a share was counted from.
   *
   * @param teller those who count
   * @param noemer all of them
   */
  record Deel(BigDecimal teller, BigDecimal noemer) {}

  /** There is a number, and this reader does not get it, because few persons are behind it. */
  record Verborgen() implements Waarde {}

  /**
   * There is no number.
   *
   * @param waarom in the words of a reader
   */
  record Onbekend(String waarom) implements Waarde {}
}
