package nl.inclusiemonitor.banenafspraak.opbouw;

import java.math.BigDecimal;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.Cijfer;

/**
 * A named number that goes into a figure.
 *
 * @param naam as the formula calls it
 * @param dienstonderdeel of which unit it is; empty when that is the unit of the figure itself
 * @param teller numerator and denominator, exact; empty when the number is not there for this
 *     reader
 * @param eenheid what is counted, such as {@code uren}
 * @param opent the figure that this is, to be opened in its turn
 * @param reden why there is no number
 */
record Invoer(
    String naam,
    Optional<String> dienstonderdeel,
    Optional<String> teller,
    Optional<String> noemer,
    String eenheid,
    String weergave,
    Optional<Opent> opent,
    Optional<String> reden) {

  /** Where a figure has its own opbouw. */
  record Opent(String code, Opbouwcijfer cijfer) {}

  /** A number of the law, or one that was counted: nothing lies under it. */
  static Invoer getal(String naam, BigDecimal waarde, String eenheid, String achter) {
    return new Invoer(
        naam,
        Optional.empty(),
        Optional.of(Getaltekst.kaal(waarde)),
        Optional.of("1"),
        eenheid,
        Getaltekst.van(waarde) + achter,
        Optional.empty(),
        Optional.empty());
  }

  /** The percentage of a year, as a part of one. */
  static Invoer percentage(BigDecimal percentage) {
    return new Invoer(
        "percentage",
        Optional.empty(),
        Optional.of(Getaltekst.kaal(percentage)),
        Optional.of("100"),
        "procent",
        Getaltekst.van(percentage) + "%",
        Optional.empty(),
        Optional.empty());
  }

  /** A figure that can be opened; one that is hidden stays so here. */
  static Invoer cijfer(String code, Opbouwcijfer welk, Cijfer cijfer) {
    return new Invoer(
        welk.code(),
        Optional.empty(),
        cijfer.teller(),
        cijfer.noemer(),
        cijfer.eenheid().code(),
        metEenheid(cijfer),
        Optional.of(new Opent(code, welk)),
        cijfer.waarde().isPresent() ? Optional.empty() : cijfer.reden());
  }

  /** Its name and where it opens, without any number. */
  Invoer zonderGetal(String code, String weergave) {
    return new Invoer(
        naam,
        dienstonderdeel,
        Optional.empty(),
        Optional.empty(),
        eenheid,
        weergave,
        opent,
        Optional.of(code));
  }

  Invoer van(String onderdeel) {
    return new Invoer(
        naam, Optional.of(onderdeel), teller, noemer, eenheid, weergave, opent, reden);
  }

  static String metEenheid(Cijfer cijfer) {
    if (cijfer.waarde().isEmpty()) {
      return cijfer.weergave();
    }
    return switch (cijfer.eenheid()) {
      case BANEN -> cijfer.weergave() + " banen";
      case FTE -> Getaltekst.van(new BigDecimal(cijfer.waarde().get())) + " fte";
      default -> cijfer.weergave();
    };
  }
}
