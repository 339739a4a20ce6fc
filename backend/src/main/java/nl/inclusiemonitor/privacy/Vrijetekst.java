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
    if (BsnGuard.isIn(tekst)) {
      return Optional.of(
          FieldError.of(
              "body",
              veld,
              "mogelijk-bsn",
              "In de tekst staat mogelijk een burgerservicenummer; er is niets bewaard."));
    }
    return Optional.empty();
  }

  /** Throws Invalid when something is wrong with it. */
  public static void eis(String veld, String tekst) {
    fout(veld, tekst)
        .ifPresent(
            fout -> {
              throw new Failure.Invalid(fout);
            });
  }
}
