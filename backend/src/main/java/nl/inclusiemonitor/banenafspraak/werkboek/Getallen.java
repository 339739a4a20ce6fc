package nl.inclusiemonitor.banenafspraak.werkboek;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.Cijfer;

/** Figures as cells: a number as exact as a spreadsheet keeps it, or the words of the screen. */
final class Getallen {
  /** A spreadsheet computes with doubles. */
  static final MathContext CEL = MathContext.DECIMAL64;

  /** Sums of delivered numbers are exact; only what was divided may differ by less than this. */
  private static final BigDecimal GELIJK = new BigDecimal("0.000000001");

  private Getallen() {}

  /** The value; empty when there is none, or when it is only known to be more. */
  static Optional<BigDecimal> van(Cijfer cijfer) {
    return cijfer
        .waarde()
        .filter(waarde -> !cijfer.tenMinste())
        .map(
            waarde ->
                new BigDecimal(cijfer.teller().orElseThrow())
                    .divide(new BigDecimal(cijfer.noemer().orElseThrow()), MathContext.DECIMAL128));
  }

  /** A value that no cell computes. */
  static Cel cel(Cijfer cijfer, Opmaak opmaak) {
    return van(cijfer)
        .<Cel>map(getal -> new Cel.Getal(getal.round(CEL), opmaak))
        .orElseGet(() -> Cel.woorden(cijfer.weergave()));
  }

  /** A value that other cells give, as far as those are numbers. */
  static Cel formule(Cijfer cijfer, boolean teRekenen, String formule, Opmaak opmaak) {
    return van(cijfer)
        .filter(getal -> teRekenen)
        .<Cel>map(getal -> new Cel.Formule(formule, getal.round(CEL), opmaak))
        .orElseGet(() -> cel(cijfer, opmaak));
  }

  static boolean isSom(BigDecimal geheel, Collection<BigDecimal> delen) {
    BigDecimal som = delen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return som.subtract(geheel).abs().compareTo(GELIJK) <= 0;
  }
}
