package nl.inclusiemonitor.demo.lader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import nl.inclusiemonitor.demo.ministerie.Beleid;

/** Hands in what the documents of 2022 plan, decide and report, as the people of the demo. */
final class Registerloket {
  private static final String ADVISEUR = "di-adviseur";
  private static final String JAARPLANNEN = "jaarplannen";
  private static final String WAAROM =
      "Overgenomen uit de voortgangsrapportage en de factsheet van 2022.";

  private final Verbinding verbinding;

  Registerloket(Verbinding verbinding) {
    this.verbinding = verbinding;
  }

  /**
   * Goes on where an earlier load ended. A file is read in whole or not at all: a register that has
   * rows has had its own, and what somebody changed in them since is not changed back.
   */
  void leesIn() throws IOException, InterruptedException {
    for (String register : Beleid.REGISTERS) {
      if (!heeftRegels(register)) {
        leesIn(ADVISEUR, register, Beleid.bestand(register));
        if (register.equals(JAARPLANNEN)) {
          zetStappen();
        }
      }
    }
  }

  private boolean heeftRegels(String register) throws IOException, InterruptedException {
    String pad = "/api/v1/registers/%s/regels?limiet=1&ookBeeindigd=true".formatted(register);
    return !verbinding
        .stuur(verbinding.alsPersoon(ADVISEUR, pad).GET().build())
        .body()
        .path("regels")
        .isEmpty();
  }

  /** Each plan is handed in by its unit and judged by another: no file may do both. */
  private void zetStappen() throws IOException, InterruptedException {
    for (Beleid.Planstap stap : Beleid.PLANSTAPPEN) {
      leesIn(stap.door(), JAARPLANNEN, stap.bestand());
    }
  }

  private void leesIn(String wie, String register, byte[] bestand)
      throws IOException, InterruptedException {
    String pad =
        "/api/v1/registers/%s/import?notitie=%s"
            .formatted(register, URLEncoder.encode(WAAROM, UTF_8));
    verbinding.stuur(
        verbinding
            .alsPersoon(wie, pad)
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofByteArray(bestand))
            .build());
  }
}
