package nl.inclusiemonitor.banenafspraak.berekening;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** The unit of a figure, and how Dutch readers see it. */
public enum Eenheid {
  BANEN("banen", 2, "", ""),
  PROCENT("procent", 1, "", "%"),
  FTE("fte", 1, "", ""),
  EURO("euro", 0, "€ ", "");

  private static final char MINUS = '\u2212';

  private final String code;
  private final int decimalen;
  private final String voor;
  private final String achter;

  Eenheid(String code, int decimalen, String voor, String achter) {
    this.code = code;
    this.decimalen = decimalen;
    this.voor = voor;
    this.achter = achter;
  }

  @JsonValue
  public String code() {
    return code;
  }

  /** {@code 140,36}, {@code 83,4%}, {@code € 116.500}, {@code −4,00}. */
  public String weergave(Breuk breuk) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    symbols.setMinusSign(MINUS);
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimalen);
    format.setMaximumFractionDigits(decimalen);
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    return voor + format.format(breuk.afgerond(decimalen)) + achter;
  }
}
