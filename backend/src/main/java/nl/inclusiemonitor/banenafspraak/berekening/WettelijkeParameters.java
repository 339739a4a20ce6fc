package nl.inclusiemonitor.banenafspraak.berekening;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * The law's numbers for one year, as one version with its source.
 *
 * @param percentage of the bezetting, in percent; empty when no source names it
 * @param urenPerFte hours a week of one fte (36)
 * @param urenPerBaan hours a week of one baan (25,5)
 * @param verloondeUrenPerBaan paid hours a year of one baan (1.331)
 * @param heffingPerBaan euro a year per missing baan (5.000)
 */
public record WettelijkeParameters(
    UUID id,
    int jaar,
    String regime,
    int versie,
    Optional<BigDecimal> percentage,
    String status,
    BigDecimal urenPerFte,
    BigDecimal urenPerBaan,
    BigDecimal verloondeUrenPerBaan,
    BigDecimal heffingPerBaan,
    boolean heffingOpgelegd,
    String artikel,
    String bron) {

  /** The regime of the present law (Wfsv art. 38f and 38g). */
  public static final String QUOTUMHEFFING = "quotumheffing";

  /** Of a year that no source speaks of: the law's fixed hours, no percentage. */
  public static WettelijkeParameters onbekend(int jaar) {
    return new WettelijkeParameters(
        new UUID(0, 0),
        jaar,
        QUOTUMHEFFING,
        0,
        Optional.empty(),
        "onbekend",
        new BigDecimal("36"),
        new BigDecimal("25.5"),
        new BigDecimal("1331"),
        new BigDecimal("5000"),
        false,
        "",
        "");
  }
}
