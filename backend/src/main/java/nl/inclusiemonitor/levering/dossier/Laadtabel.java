package nl.inclusiemonitor.levering.dossier;

import java.util.List;
import java.util.stream.Collectors;
import nl.inclusiemonitor.levering.layout.Kolom;

/**
 * The table that takes the lines of a levering.
 *
 * @param nieuw whether it was made in the transaction that asked for it
 */
public record Laadtabel(String naam, boolean nieuw) {
  /** The statement that fills these columns. Only who makes a table may freeze its rows. */
  public String copy(List<Kolom.Opslag> kolommen) {
    return kolommen.stream()
        .map(Kolom.Opslag::naam)
        .collect(
            Collectors.joining(
                ", ",
                "copy %s (".formatted(naam),
                ") from stdin (format binary%s)".formatted(nieuw ? ", freeze" : "")));
  }
}
