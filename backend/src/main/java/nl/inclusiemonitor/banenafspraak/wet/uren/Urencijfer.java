package nl.inclusiemonitor.banenafspraak.wet.uren;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure of the law's calculation: exact, readable, and how sure it is.
 *
 * @param grens whether missing hours can only raise it, or only lower it
 * @param reden why there is no value
 */
public record Urencijfer(
    Optional<String> waarde, Maat eenheid, String weergave, String grens, Optional<String> reden) {

  /** The unit, and how Dutch readers see it. */
  enum Maat {
    UREN("uren", 2, ""),
    BANEN("banen", 1, ""),
    EURO("euro", 0, "€ ");

    private final String code;
    private final int decimalen;
    private final String voor;

    Maat(String code, int decimalen, String voor) {
      this.code = code;
      this.decimalen = decimalen;
      this.voor = voor;
    }

    @JsonValue
    String code() {
      return code;
    }

    /** {@code 1.879.200,00}, {@code 22,9}, {@code € 114.500}. */
    private String weergave(BigDecimal getal) {
      DecimalFormatSymbols tekens = DecimalFormatSymbols.getInstance(Locale.ROOT);
      tekens.setDecimalSeparator(',');
      tekens.setGroupingSeparator('.');
      tekens.setMinusSign('\u2212');
      DecimalFormat vorm = new DecimalFormat("#,##0", tekens);
      vorm.setMinimumFractionDigits(decimalen);
      vorm.setMaximumFractionDigits(decimalen);
      vorm.setRoundingMode(RoundingMode.HALF_UP);
      return voor + vorm.format(getal);
    }
  }

  private static final String EXACT = "exact";

  static Urencijfer van(Optional<BigDecimal> getal, Maat maat, Reden zonder) {
    return van(getal, maat, EXACT, zonder);
  }

  /** What hours that still come would raise. */
  static Urencijfer tenMinste(
      Optional<BigDecimal> getal, Maat maat, boolean volledig, Reden zonder) {
    return van(getal, maat, volledig ? EXACT : "ten-minste", zonder);
  }

  /** What hours that still come would lower. */
  static Urencijfer tenHoogste(
      Optional<BigDecimal> getal, Maat maat, boolean volledig, Reden zonder) {
    return van(getal, maat, volledig ? EXACT : "ten-hoogste", zonder);
  }

  private static Urencijfer van(Optional<BigDecimal> getal, Maat maat, String grens, Reden zonder) {
    return getal
        .map(
            waarde ->
                new Urencijfer(
                    Optional.of(plain(waarde)),
                    maat,
                    (grens.equals(EXACT) ? "" : grens.replace('-', ' ') + " ")
                        + maat.weergave(waarde),
                    grens,
                    Optional.empty()))
        .orElseGet(
            () ->
                new Urencijfer(
                    Optional.empty(), maat, zonder.weergave, EXACT, Optional.of(zonder.code)));
  }

  private static String plain(BigDecimal getal) {
    return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
  }

  /** Why there is no value. */
  enum Reden {
    NIET_GELEVERD("niet-geleverd", "niet geleverd"),
    PERCENTAGE_ONBEKEND("percentage-onbekend", "percentage niet bekend");

    private final String code;
    private final String weergave;

    Reden(String code, String weergave) {
      this.code = code;
      this.weergave = weergave;
    }
  }
}
