package nl.inclusiemonitor.banenafspraak;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Eenheid;

/**
 * A figure as the API gives it: exact, readable, and with everything that explains it.
 *
 * @param afgerond whether it follows from a sum that was rounded, as its exact fraction would tell
 *     what is hidden under it; numerator and denominator are then those of the rounded number
 */
public record Cijfer(
    Optional<String> waarde,
    Optional<String> teller,
    Optional<String> noemer,
    Eenheid eenheid,
    String weergave,
    LocalDate peildatum,
    String status,
    Optional<UUID> parameter,
    List<UUID> leveringen,
    boolean tenMinste,
    boolean onderdrukt,
    boolean afgerond,
    Optional<String> reden) {

  /** The fraction, no more exact than it is told; empty without a value. */
  public Optional<Breuk> breuk() {
    return teller.map(
        getal -> new Breuk(new BigDecimal(getal), new BigDecimal(noemer.orElseThrow())));
  }

  /** The same, told as following from a rounded sum. */
  public Cijfer alsAfgerond() {
    return new Cijfer(
        waarde,
        teller,
        noemer,
        eenheid,
        weergave,
        peildatum,
        status,
        parameter,
        leveringen,
        tenMinste,
        onderdrukt,
        waarde.isPresent(),
        reden);
  }

  /** Why there is no value. */
  public enum Reden {
    NIET_GELEVERD("niet-geleverd", "nog niet geleverd"),
    BESCHERMD("beschermd", "Niet getoond om personen te beschermen"),
    PERCENTAGE_ONBEKEND("percentage-onbekend", "percentage niet bekend"),
    NOEMER_NUL("noemer-nul", "niet te berekenen: het quotum is 0"),
    GEEN_QUOTUM("geen-quotum", "geen quotum per werkgever"),
    ONVOLLEDIG("onvolledig", "nog niet alle bronnen zijn geleverd");

    final String code;
    final String weergave;

    Reden(String code, String weergave) {
      this.code = code;
      this.weergave = weergave;
    }
  }
}
