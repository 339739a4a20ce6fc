package nl.inclusiemonitor.pseudonimisering;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/** The task {@code sleutel}: a new key in two parts, for two custodians. */
final class MaakSleutel {
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

  /** The key of the parts that these two options name; to be called after {@link Opties#klaar}. */
  static Sleutel lees(Path een, Path twee) {
    return Sleutel.van(Sleuteldeel.lees(een), Sleuteldeel.lees(twee));
  }
}
