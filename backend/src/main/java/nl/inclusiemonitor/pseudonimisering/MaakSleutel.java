package nl.inclusiemonitor.pseudonimisering;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/** The task {@code sleutel}: a new key in two parts, for two custodians. */
final class MaakSleutel {
  static final String ALLEEN_TELLEN =
      "Deze sleutel is van het doel aanwezigheidstelling/1 en is voor niets anders dan de taak"
          + " aanwezigheid.";

  private MaakSleutel() {}

  static int run(List<String> argumenten, PrintStream out) {
    Opties opties = Opties.lees(argumenten, List.of("--deel-1", "--deel-2", "--doel"), List.of());
    Path een = opties.pad("--deel-1");
    Path twee = opties.pad("--deel-2");
    String doel = opties.tekst("--doel").orElse(Sleutel.DOEL);
    if (!Sleuteldeel.DOEL.matcher(doel).matches()) {
      opties.fout("--doel moet een naam met een versie zijn, zoals inclusiemonitor/1.");
    }
    opties.klaar();
    List<Sleuteldeel> delen = Sleutel.nieuw(doel, new SecureRandom());
    Sleuteldeel.schrijf(delen, List.of(een, twee));
    out.println("Sleutel " + delen.get(0).sleutelId() + " gemaakt voor " + doel + ".");
    out.println("Geef elk deel aan een andere beheerder en bewaar ze nooit samen:");
    out.println("  " + een);
    out.println("  " + twee);
    return Pseudonimiseer.GELUKT;
  }

  /**
   * The key of the parts that these two options name; to be called after {@link Opties#klaar}. That
   * of the attendance count is refused: its tokens would tie what was counted to deliveries.
   */
  static Sleutel lees(Path een, Path twee) {
    Sleutel sleutel = Sleutel.van(Sleuteldeel.lees(een), Sleuteldeel.lees(twee));
    if (sleutel.doel().equals(Sleutel.AANWEZIGHEID)) {
      throw Weigering.mislukt(ALLEEN_TELLEN);
    }
    return sleutel;
  }

  /** As {@link #lees}, of this purpose and no other. */
  static Sleutel leesVan(String doel, Path een, Path twee) {
    Sleutel sleutel = Sleutel.van(Sleuteldeel.lees(een), Sleuteldeel.lees(twee));
    if (!sleutel.doel().equals(doel)) {
      throw Weigering.mislukt(
          "Deze sleutel is van het doel " + sleutel.doel() + ", en niet van " + doel + ".");
    }
    return sleutel;
  }
}
