package nl.inclusiemonitor.privacy;

import java.util.Optional;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;

/** Text in somebody's own words: filled in, and without what may be a burgerservicenummer. */
public final class Vrijetekst {
  private Vrijetekst() {}

  /**
   * What is wrong with it.
   *
   * @param veld JSON pointer in the body
   */
  public static Optional<FieldError> fout(String veld, String tekst) {
    if (tekst.isBlank()) {
      return Optional.of(FieldError.of("body", veld, "verplicht", "Vul dit in."));
    }
    return bsn(veld, tekst);
  }

  /** As {@link #fout}, of a text that may be left open. */
  public static Optional<FieldError> bsn(String veld, String tekst) {
    return bsn("body", veld, tekst);
  }

  /**
   * Whether it may hold a burgerservicenummer: a number that passes the elfproef may be another
   * one, so it never says that it is.
   *
   * @param in where in the request it was
   */
  public static Optional<FieldError> bsn(String in, String veld, String tekst) {
    return BsnGuard.isIn(tekst)
        ? Optional.of(
            FieldError.of(
                in,
                veld,
                "mogelijk-bsn",
                "In de tekst staat mogelijk een burgerservicenummer; er is niets bewaard."))
        : Optional.empty();
  }

  /** Text that may be left open, without what stands around it: blank is not filled in. */
  public static Optional<String> ingevuld(Optional<String> tekst) {
    return tekst.map(String::strip).filter(kaal -> !kaal.isEmpty());
  }

  /** Throws Invalid when something is wrong with it. */
  public static void eis(String veld, String tekst) {
    eisGeen(fout(veld, tekst));
  }

  /** Throws Invalid when it may hold a burgerservicenummer. */
  public static void eisGeenBsn(String veld, String tekst) {
    eisGeen(bsn(veld, tekst));
  }

  private static void eisGeen(Optional<FieldError> gevonden) {
    gevonden.ifPresent(
        fout -> {
          throw new Failure.Invalid(fout);
        });
  }
}
