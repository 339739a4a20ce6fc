package nl.inclusiemonitor.banenafspraak.opbouw;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes a number with all its digits as Dutch readers read it: {@code 1.790,1}. */
final class Getaltekst {
  private static final int ALLE_DECIMALEN = 20;

  private Getaltekst() {}

  static String van(BigDecimal getal) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    symbols.setMinusSign('\u2212');
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMaximumFractionDigits(ALLE_DECIMALEN);
    return format.format(getal);
  }

  /** As JSON has it: a decimal point, no noughts at the end. */
  static String kaal(BigDecimal getal) {
    return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
  }
}
