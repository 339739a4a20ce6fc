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

  /**
   * What became of the yearly plans, in its order: units hand theirs in, and another judges them.
   */
  public static final List<Planstap> PLANSTAPPEN =
      List.of(
          new Planstap("hr-adviseur-rivm", "ingediend-rivm"),
          new Planstap("hr-adviseur-cibg", "ingediend-cibg"),
          new Planstap("di-adviseur", "ingediend"),
          new Planstap("vaststeller", "beoordeeld"));

  /**
   * A file that takes yearly plans a step further.
   *
   * @param door the account whose step it is
   */
  public record Planstap(String door, String naam) {
    public byte[] bestand() throws IOException {
      return lees("jaarplannen/" + naam + ".csv");
    }
  }

  private Beleid() {}

  public static byte[] bestand(String register) throws IOException {
    return lees("registers/" + register + ".csv");
  }

  private static byte[] lees(String bestand) throws IOException {
    try (InputStream in = Beleid.class.getResourceAsStream(bestand)) {
      return in.readAllBytes();
    }
  }
}
