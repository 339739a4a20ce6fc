package nl.inclusiemonitor.demo.lader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
      }
    }
    zetStappen();
  }

  private boolean heeftRegels(String register) throws IOException, InterruptedException {
    String pad = "/api/v1/registers/%s/regels?limiet=1&ookBeeindigd=true".formatted(register);
    return !verbinding
        .stuur(verbinding.alsPersoon(ADVISEUR, pad).GET().build())
        .body()
        .path("regels")
        .isEmpty();
  }

  /**
   * Each plan is handed in by its unit and judged by another: no file may do both. A plan that went
   * another way than its step supposes is left to who took it there.
   */
  private void zetStappen() throws IOException, InterruptedException {
    for (Beleid.Planstap stap : Beleid.PLANSTAPPEN) {
      Optional<byte[]> bestand = stap.bestand(plannen(stap.van()));
      if (bestand.isPresent()) {
        leesIn(stap.door(), JAARPLANNEN, bestand.get());
      }
    }
  }

  /** The codes of the plans that are just as far. */
  private Set<String> plannen(Beleid.Planstand stand) throws IOException, InterruptedException {
    String pad = "/api/v1/registers/%s/regels?limiet=200".formatted(JAARPLANNEN);
    Set<String> codes = new HashSet<>();
    for (JsonNode plan :
        verbinding
            .stuur(verbinding.alsPersoon(ADVISEUR, pad).GET().build())
            .body()
            .path("regels")) {
      if (plan.path("versie").asInt() == stand.versie()
          && plan.at("/velden/status").asText().equals(stand.status())) {
        codes.add(plan.path("code").asText());
      }
    }
    return codes;
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
