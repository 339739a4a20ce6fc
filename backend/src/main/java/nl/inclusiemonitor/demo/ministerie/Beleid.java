package nl.inclusiemonitor.demo.ministerie;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
          "selectiecommissies",
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

  /** How far a yearly plan is, and after how many versions. */
  public record Planstand(String status, int versie) {}

  private static final Planstand ONGEMOEID = new Planstand("concept", 1);
  private static final Planstand INGEDIEND = new Planstand("ingediend", 2);

  /**
   * What became of the yearly plans, in its order: units hand theirs in, and another judges them.
   */
  public static final List<Planstap> PLANSTAPPEN =
      List.of(
          new Planstap("hr-adviseur-rivm", "ingediend-rivm", ONGEMOEID),
          new Planstap("hr-adviseur-cibg", "ingediend-cibg", ONGEMOEID),
          new Planstap("di-adviseur", "ingediend", ONGEMOEID),
          new Planstap("vaststeller", "beoordeeld", INGEDIEND));

  /**
   * A file that takes yearly plans a step further.
   *
   * @param door the account whose step it is
   * @param van how far its plans are before it, while nobody else worked on them
   */
  public record Planstap(String door, String naam, Planstand van) {
    /** With those of its plans that are among these; empty when none of them is. */
    public Optional<byte[]> bestand(Set<String> plannen) throws IOException {
      List<String> regels =
          new String(lees("jaarplannen/" + naam + ".csv"), UTF_8).lines().toList();
      List<String> eigen =
          regels.stream()
              .skip(1)
              .filter(regel -> plannen.contains(regel.substring(0, regel.indexOf(';'))))
              .toList();
      return eigen.isEmpty()
          ? Optional.empty()
          : Optional.of((regels.get(0) + "\n" + String.join("\n", eigen) + "\n").getBytes(UTF_8));
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
