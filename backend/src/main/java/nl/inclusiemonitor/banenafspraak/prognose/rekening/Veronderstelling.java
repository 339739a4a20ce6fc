package nl.inclusiemonitor.banenafspraak.prognose.rekening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What somebody supposes otherwise than the official figures; empty and nought change nothing.
 *
 * @param bezetting in fte
 * @param spoor1 extra individual jobs
 * @param spoor2 extra collective jobs
 * @param spoor3 extra jobs at suppliers
 * @param spoor4 extra jobs by vouchers
 * @param spoor5 extra jobs by social return
 * @param spoor3Tot5TeltMee whether jobs of the last three count; mostly another employs them
 * @param urenPerBaan hours a week of an extra job
 * @param regime the law that would hold
 * @param kostenPerBaan euro a year for a job of the law's hours
 */
public record Veronderstelling(
    Optional<BigDecimal> bezetting,
    Optional<BigDecimal> percentage,
    BigDecimal spoor1,
    BigDecimal spoor2,
    BigDecimal spoor3,
    BigDecimal spoor4,
    BigDecimal spoor5,
    boolean spoor3Tot5TeltMee,
    BigDecimal urenPerBaan,
    String regime,
    BigDecimal kostenPerBaan) {
  private static final String ZONDER_QUOTUM = "wet-banenafspraak";

  /** Nothing else than it is. */
  public static Veronderstelling niets(BigDecimal urenPerBaan) {
    BigDecimal nul = BigDecimal.ZERO;
    return new Veronderstelling(
        Optional.empty(),
        Optional.empty(),
        nul,
        nul,
        nul,
        nul,
        nul,
        false,
        urenPerBaan,
        "quotumheffing",
        nul);
  }

  /** Whether an employer has a quotum of its own under this law. */
  public boolean heeftQuotum() {
    return !regime.equals(ZONDER_QUOTUM);
  }

  List<BigDecimal> alleBanen() {
    return List.of(spoor1, spoor2, spoor3, spoor4, spoor5);
  }

  List<BigDecimal> tellendeBanen() {
    return spoor3Tot5TeltMee ? alleBanen() : List.of(spoor1, spoor2);
  }
}
