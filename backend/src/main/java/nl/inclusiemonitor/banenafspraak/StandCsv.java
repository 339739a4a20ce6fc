package nl.inclusiemonitor.banenafspraak;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Klasse;

/**
 * A stand as a table for a Dutch spreadsheet: semicolons, decimal commas, a byte order mark so that
 * it opens as UTF-8. Hidden and missing cells say so in the same words as the screen.
 */
final class StandCsv {
  private static final String BOM = "\uFEFF";
  private static final List<String> KOP =
      List.of(
          "kwartaal",
          "peildatum",
          "versie",
          "status",
          "dienstonderdeel",
          "naam",
          "bezetting_fte",
          "quotum_banen",
          "individueel_banen",
          "binnenwerk_banen",
          "inleen_banen",
          "gerealiseerd_banen",
          "realisatie_procent",
          "tekort_banen",
          "klasse");

  private StandCsv() {}

  static String van(Standweergave stand) {
    return BOM
        + Stream.concat(stand.dienstonderdelen().stream(), Stream.of(stand.totaal()))
            .map(regel -> rij(stand, regel))
            .collect(Collectors.joining("", String.join(";", KOP) + "\r\n", ""));
  }

  private static String rij(Standweergave stand, Standregel regel) {
    return Stream.of(
                stand.kwartaal(),
                stand.peildatum().toString(),
                Integer.toString(stand.versie()),
                stand.status(),
                regel.code(),
                regel.naam(),
                cel(regel.bezetting()),
                cel(regel.quotum()),
                cel(regel.individueel()),
                cel(regel.binnenwerk()),
                cel(regel.inleen()),
                cel(regel.gerealiseerd()),
                cel(regel.realisatiePercentage()),
                cel(regel.tekort()),
                regel.klasse().map(Klasse::code).orElse(""))
            .map(StandCsv::veld)
            .collect(Collectors.joining(";"))
        + "\r\n";
  }

  private static String cel(Cijfer cijfer) {
    return cijfer
        .waarde()
        .filter(waarde -> !cijfer.tenMinste())
        .map(waarde -> waarde.replace('.', ','))
        .orElse(cijfer.weergave());
  }

  private static String veld(String text) {
    boolean quote = text.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
