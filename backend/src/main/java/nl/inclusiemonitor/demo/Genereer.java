package nl.inclusiemonitor.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import nl.inclusiemonitor.demo.volume.VolumeFile;
import nl.inclusiemonitor.demo.volume.VolumeOpdracht;
import nl.inclusiemonitor.demo.volume.VolumeSoort;

/**
 * The command {@code genereer}: writes the demo ministry, what an I-team would make it from, or one
 * large file for measurements.
 */
public final class Genereer {
  private static final int GELUKT = 0;
  private static final int MISLUKT = 1;
  private static final int VERKEERD_GEBRUIK = 2;

  private static final String HULP =
      """
      Maakt synthetische bestanden; er staat niemand in die bestaat.

      genereer --map MAP [--zaad N]
          Alle leveringen van het ministerie van de demo, 2021-Q1 tot en met 2022-Q4, met wat de
          monitor ervan moet maken (antwoordblad.json).

      genereer --map MAP --bron 2022-Q4 [--zaad N]
          Wat een I-team in dat kwartaal krijgt, met verzonnen burgerservicenummers die met 999
          beginnen: bronbestanden om «pseudonimiseer» mee te oefenen.

      genereer --map MAP --soort SOORT --regels N [--afgekeurd 0.01] [--zaad N]
          Eén groot bestand om mee te meten, met zo'n deel foute regels. SOORT is een van
          %s.

      Met hetzelfde --zaad (standaard %d) komen er dezelfde bestanden.

      Afsluitcodes: 0 gelukt; 1 schrijven is mislukt; 2 verkeerd gebruik.
      """
          .formatted(VolumeSoort.namen(), Ministerie.DEMO_ZAAD);

  private Genereer() {}

  /** Runs the command with the arguments behind its name; gives the exit code of the process. */
  public static int run(List<String> argumenten, PrintStream out, PrintStream err) {
    if (argumenten.contains("--help") || argumenten.contains("-h")) {
      out.print(HULP);
      return GELUKT;
    }
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
