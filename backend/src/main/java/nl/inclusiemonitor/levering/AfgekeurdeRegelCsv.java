package nl.inclusiemonitor.levering;

import java.util.List;
import nl.inclusiemonitor.levering.dossier.AfgekeurdeRegelRepository.Rij;

/** Rejected lines as a table for a Dutch spreadsheet, page by page. */
final class AfgekeurdeRegelCsv {
  static final String KOP = "\uFEFFregel;cel;kolom;reden;oplossing\r\n";

  private AfgekeurdeRegelCsv() {}

  static String van(List<Rij> rijen) {
    StringBuilder csv = new StringBuilder();
    for (Rij rij : rijen) {
      csv.append(rij.regel().regel()).append(';');
      csv.append(rij.regel().cel().orElse("")).append(';');
      csv.append(rij.regel().kolom().orElse("")).append(';');
      csv.append(quoted(rij.regel().detail())).append(';');
      csv.append(quoted(rij.regel().oplossing())).append("\r\n");
    }
    return csv.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
