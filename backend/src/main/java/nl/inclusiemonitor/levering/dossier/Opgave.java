package nl.inclusiemonitor.levering.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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

  /** What is wrong with a mutatie of a soort that takes none; empty when it may come. */
  public static Optional<FieldError> bezwaar(
      Leveringsoort soort, LocalDate peildatum, Omvang omvang, String in, String naam) {
    Mutatiewijze wijze = Mutatiewijze.van(soort.layout(peildatum));
    return omvang == Omvang.MUTATIE && !wijze.mogelijk()
        ? Optional.of(FieldError.of(in, naam, "mutatie-niet-mogelijk", wijze.uitleg()))
        : Optional.empty();
  }
}
