package nl.inclusiemonitor.banenafspraak.werkboek;

import java.math.BigDecimal;

/** A cell of the workbook. */
sealed interface Cel {
  /** Nothing. */
  record Leeg() implements Cel {}

  /** A text, never read as a formula. */
  record Tekst(String tekst, Opmaak opmaak) implements Cel {}

  /** A number that was delivered, or that may not be computed from other cells. */
  record Getal(BigDecimal getal, Opmaak opmaak) implements Cel {}

  /**
   * A number that the other cells give.
   *
   * @param uitkomst what the product computed: shown by a reader that computes nothing itself
   */
  record Formule(String formule, BigDecimal uitkomst, Opmaak opmaak) implements Cel {}

  static Cel leeg() {
    return new Leeg();
  }

  static Cel tekst(String tekst) {
    return new Tekst(tekst, Opmaak.TEKST);
  }

  /** What is said in the place of a number. */
  static Cel woorden(String tekst) {
    return new Tekst(tekst, Opmaak.WOORDEN);
  }

  /** Whether other cells may compute with it. */
  default boolean isGetal() {
    return this instanceof Getal || this instanceof Formule;
  }
}
