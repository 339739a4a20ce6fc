package nl.inclusiemonitor.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import nl.inclusiemonitor.demo.volume.VolumeFile;
import nl.inclusiemonitor.demo.volume.VolumeOpdracht;

/**
 * The command {@code genereer}: writes the demo ministry, what an I-team would make it from, or one
 * large file for measurements.
 */
public final class Genereer {
  private static final int GELUKT = 0;
  private static final int MISLUKT = 1;
  private static final int VERKEERD_GEBRUIK = 2;

  private Genereer() {}

  /** Runs the command with the arguments behind its name; gives the exit code of the process. */
  public static int run(List<String> argumenten, PrintStream out, PrintStream err) {
    try {
      GenereerOpties opties = GenereerOpties.lees(argumenten);
      if (opties.volume().isPresent()) {
        VolumeOpdracht opdracht = opties.volume().get();
        Path bestand = VolumeFile.write(opdracht, opties.zaad(), opties.map());
        out.println(opdracht.regels() + " regels geschreven in " + bestand);
      } else if (opties.bron().isPresent()) {
        Ministerie ministerie = Ministerie.generate(opties.zaad());
        List<Path> bestanden = Bronbestanden.schrijf(ministerie, opties.bron().get(), opties.map());
        out.println(bestanden.size() + " verzonnen bronbestanden geschreven in " + opties.map());
      } else {
        Leverplan plan = DeliveryWriter.write(Ministerie.generate(opties.zaad()), opties.map());
        out.println(plan.leveringen().size() + " leveringen geschreven in " + opties.map());
      }
      return GELUKT;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return VERKEERD_GEBRUIK;
    } catch (IOException e) {
      err.println("Schrijven is mislukt: " + e.getMessage());
      return MISLUKT;
    }
  }
}
