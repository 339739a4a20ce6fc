package nl.inclusiemonitor.demo.ministerie;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The policy of the demo ministry: a file per register, as its import takes it. */
public final class Beleid {
  /** Every register of which there is a file, after those whose rows its own refer to. */
  public static final List<String> REGISTERS =
      List.of(
          "documenten",
          "indicatoren",
          "doelen",
          "metingen",
          "uitspraken",
          "mijlpalen",
          "managementteams",
          "mt-sessies",
          "maatregelen",
          "risicos",
          "acties",
          "interventies",
          "besluiten",
          "begrotingsposten",
          "kansen",
          "overleggen",
          "beleidsmaatregelen",
          "communicatie",
          "jaarplannen");

  private Beleid() {}

  public static byte[] bestand(String register) throws IOException {
    try (InputStream in = Beleid.class.getResourceAsStream("registers/" + register + ".csv")) {
      return in.readAllBytes();
    }
  }
}
