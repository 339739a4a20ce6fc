package nl.inclusiemonitor.demo.lader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import nl.inclusiemonitor.demo.ministerie.Beleid;

/** Hands in what the documents of 2022 plan, decide and report, as the adviser of the demo. */
final class Registerloket {
  private static final String ADVISEUR = "di-adviseur";
  private static final String WAAROM =
      "Overgenomen uit de voortgangsrapportage en de factsheet van 2022.";

  private final Verbinding verbinding;

  Registerloket(Verbinding verbinding) {
    this.verbinding = verbinding;
  }

  /** Goes on where an earlier load ended: a row that is there as its file has it stays. */
  void leesIn() throws IOException, InterruptedException {
    for (String register : Beleid.REGISTERS) {
      String pad =
          "/api/v1/registers/%s/import?notitie=%s"
              .formatted(register, URLEncoder.encode(WAAROM, UTF_8));
      verbinding.stuur(
          verbinding
              .alsPersoon(ADVISEUR, pad)
              .header("Content-Type", "text/csv")
              .POST(BodyPublishers.ofByteArray(Beleid.bestand(register)))
              .build());
    }
  }
}
