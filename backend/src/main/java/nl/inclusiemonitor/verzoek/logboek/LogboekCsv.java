package nl.inclusiemonitor.verzoek.logboek;

import java.util.List;
import nl.inclusiemonitor.csv.CsvTabel;

/** The logs as tables for a Dutch spreadsheet. */
final class LogboekCsv {
  private static final List<String> DATAVERWERKINGEN =
      List.of(
          "op",
          "door",
          "activiteit",
          "handeling",
          "reden",
          "onderwerp",
          "onderwerp_id",
          "betrokkenen",
          "kenmerken");

  private static final List<String> HANDELINGEN =
      List.of("op", "door", "handeling", "onderwerp", "onderwerp_id");

  private LogboekCsv() {}

  static String dataverwerkingen(List<Dataverwerking> rijen) {
    return CsvTabel.van(
        DATAVERWERKINGEN,
        rijen.stream()
            .map(
                rij ->
                    List.of(
                        rij.op().toString(),
                        rij.door(),
                        rij.activiteit(),
                        rij.handeling(),
                        rij.reden(),
                        rij.onderwerp(),
                        rij.onderwerpId(),
                        Long.toString(rij.betrokkenen()),
                        String.join(" ", rij.kenmerken()))));
  }

  static String handelingen(List<Handeling> rijen) {
    return CsvTabel.van(
        HANDELINGEN,
        rijen.stream()
            .map(
                rij ->
                    List.of(
                        rij.op().toString(),
                        rij.door(),
                        rij.handeling(),
                        rij.onderwerp(),
                        rij.onderwerpId())));
  }
}
