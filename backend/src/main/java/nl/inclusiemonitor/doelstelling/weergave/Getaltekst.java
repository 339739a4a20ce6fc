package nl.inclusiemonitor.doelstelling.weergave;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;

/** A measured number as Dutch readers see it: no more decimals than its source gave. */
public final class Getaltekst {
  private static final char MINUS = '\u2212';
  private static final int EEN_DECIMAAL = 1;

  private Getaltekst() {}

  /** {@code 12%}, {@code 9,4%}, {@code 83,4%}, {@code 1.412}, {@code 1,9}. */
  public static String van(Waarde.Getal getal, String eenheid) {
    int decimalen =
        getal.isExact()
            ? decimalen(getal.breuk(), eenheid)
            : Math.max(0, getal.afronding().stripTrailingZeros().scale());
    return van(getal.breuk(), eenheid, decimalen);
  }

  /** With this many decimals. */
  public static String van(Breuk breuk, String eenheid, int decimalen) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    symbols.setMinusSign(MINUS);
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimalen);
    format.setMaximumFractionDigits(decimalen);
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    return format.format(breuk.afgerond(decimalen)) + (eenheid.equals("procent") ? "%" : "");
  }

  private static int decimalen(Breuk breuk, String eenheid) {
    boolean heel = breuk.noemer().compareTo(BigDecimal.ONE) == 0 && breuk.teller().scale() <= 0;
    return eenheid.equals("aantal") && heel ? 0 : EEN_DECIMAAL;
  }
}
