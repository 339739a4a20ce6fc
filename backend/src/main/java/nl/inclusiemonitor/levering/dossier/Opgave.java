package nl.inclusiemonitor.levering.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.Mutatiewijze;

/**
 * What a deliverer says of a file before it is read, at whichever door.
 *
 * @param pakbon what was stated of the file before
 */
public record Opgave(
    Leveringsoort soort,
    LocalDate peildatum,
    Omvang omvang,
    Optional<String> bestandsnaam,
    Optional<UUID> pakbon) {

  /** The agreement on jobs began in 2013; a day before that is a slip of the pen. */
  private static final LocalDate EERSTE_PEILDATUM = LocalDate.of(2013, 1, 1);

  /** Throws Invalid for a day that no figures can be of. */
  public static void keurPeildatum(LocalDate peildatum, LocalDate vandaag, String in, String naam) {
    if (peildatum.isAfter(vandaag)) {
      throw new Failure.Invalid(
          FieldError.of(in, naam, "in-de-toekomst", "De peildatum ligt in de toekomst."));
    }
    if (peildatum.isBefore(EERSTE_PEILDATUM)) {
      throw new Failure.Invalid(
          FieldError.of(
              in,
              naam,
              "voor-de-banenafspraak",
              "De peildatum ligt voor 2013, het jaar waarin de banenafspraak begon."));
    }
  }

  /** What is wrong with a mutatie of a soort that takes none; empty when it may come. */
  public static Optional<FieldError> bezwaar(
      Leveringsoort soort, LocalDate peildatum, Omvang omvang, String in, String naam) {
    Mutatiewijze wijze = Mutatiewijze.van(soort.layout(peildatum));
    return omvang == Omvang.MUTATIE && !wijze.mogelijk()
        ? Optional.of(FieldError.of(in, naam, "mutatie-niet-mogelijk", wijze.uitleg()))
        : Optional.empty();
  }
}
