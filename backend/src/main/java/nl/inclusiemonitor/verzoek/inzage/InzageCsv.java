package nl.inclusiemonitor.verzoek.inzage;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.inclusiemonitor.csv.CsvTabel;
import nl.inclusiemonitor.verzoek.regel.Regelvelden.Veld;

/**
 * An inzage as a table for a Dutch spreadsheet: a row per field, because each soort has its own
 * columns. Text that a spreadsheet would take for a formula is made plain.
 */
final class InzageCsv {
  private static final String KOP =
      "\uFEFFsoort;peildatum;levering;status;regel;kolom;waarde;gebruikt in;bewaartermijn;bewaard"
          + " tot\r\n";

  private InzageCsv() {}

  static String van(Inzage inzage) {
    StringBuilder csv = new StringBuilder(KOP);
    for (Inzage.Deel deel : inzage.leveringen()) {
      String voor =
          deel.soort() + ';' + deel.peildatum() + ';' + deel.levering() + ';' + deel.status();
      String na =
          quoted(
                  deel.standen().stream()
                      .map(stand -> stand.kwartaal() + " (" + stand.status() + ")")
                      .collect(Collectors.joining(", ")))
              + ';'
              + quoted(deel.bewaartermijn())
              + ';'
              + deel.bewaardTot().map(Object::toString).orElse("");
      for (Inzage.Regel regel : deel.regels()) {
        for (Veld veld : regel.velden()) {
          csv.append(voor).append(';').append(regel.regel()).append(';').append(veld.kolom());
          csv.append(';').append(plain(veld.waarde())).append(';').append(na).append("\r\n");
        }
      }
    }
    return csv.toString();
  }

  private static String plain(Optional<String> waarde) {
    return waarde.map(CsvTabel::tekst).map(InzageCsv::quoted).orElse("");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
