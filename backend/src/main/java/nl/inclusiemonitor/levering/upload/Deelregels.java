package nl.inclusiemonitor.levering.upload;

import java.util.Optional;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.levering.intake.Grenzen;

/** What must hold before anything of a part is read. */
final class Deelregels {
  private Deelregels() {}

  /** Throws the refusal of a part that does not fit the upload. */
  static void keur(Upload upload, Deelverzoek verzoek) {
    if (verzoek.positie() != upload.positie()) {
      throw Tusfout.versprongen(upload.positie());
    }
    Optional<Long> gezegd = verzoek.lengte();
    boolean anders =
        gezegd.filter(lengte -> upload.lengte().orElse(lengte).longValue() != lengte).isPresent();
    if (anders || gezegd.filter(lengte -> lengte < upload.positie()).isPresent()) {
      throw new Failure.Invalid(
          FieldError.of(
              "header",
              "Upload-Length",
              "lengte-anders",
              "De lengte van een upload verandert niet, en is niet kleiner dan wat er al is."));
    }
    gezegd.ifPresent(Deelregels::keurLengte);
    Optional<Long> lengte = upload.lengte().or(() -> gezegd);
    if (lengte.filter(totaal -> upload.positie() + verzoek.aangekondigd() > totaal).isPresent()) {
      throw Tusfout.teVeelBytes();
    }
  }

  /** Throws the refusal of a file that is larger than is taken. */
  static void keurLengte(long lengte) {
    if (lengte > Grenzen.STANDAARD.bytes()) {
      throw Tusfout.teGroot(Grenzen.STANDAARD.bytes());
    }
  }
}
