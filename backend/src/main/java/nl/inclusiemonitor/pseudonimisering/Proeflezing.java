package nl.inclusiemonitor.pseudonimisering;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.intake.Intake;
import nl.inclusiemonitor.levering.intake.Onderdelen;
import nl.inclusiemonitor.levering.intake.Telling;
import nl.inclusiemonitor.levering.intake.Vorm;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/**
 * Reads a written file back from disk as the server will, BSN guard included: without this no file
 * gets its name.
 *
 * @param regels lines below the header
 * @param controletotalen sum per column that the layout names for it
 * @param sha256 of the file, hex
 */
record Proeflezing(long regels, Map<String, BigDecimal> controletotalen, String sha256) {
  private static final int STUK = 64 * 1024;

  Proeflezing {
    controletotalen = Map.copyOf(controletotalen);
  }

  /** Fails when a line is rejected, a number may be a BSN, or there are not so many lines. */
  static Proeflezing van(
      Path bestand, RecordLayout layout, Map<String, Integer> onderdelen, long regels)
      throws IOException {
    String naam = "«" + bestand.getFileName() + "»";
    try (InputStream in = Files.newInputStream(bestand);
        Intake intake =
            new Intake(layout, 0, Onderdelen.van(onderdelen), Vorm.CSV, Uitvoer.ONBEGRENSD)) {
      byte[] stuk = new byte[STUK];
      for (int lengte = in.read(stuk); lengte >= 0; lengte = in.read(stuk)) {
        intake.offer(Arrays.copyOf(stuk, lengte));
        while (intake.advance()) {
          intake.takeRows();
        }
        intake.takeRejections();
      }
      intake.end();
      Telling telling = intake.telling();
      if (telling.goed() != regels || telling.afgekeurd() > 0) {
        throw Weigering.mislukt(naam + " is anders dan geschreven: is de schijf in orde?");
      }
      return new Proeflezing(
          telling.regels(), telling.totalen(), HexFormat.of().formatHex(intake.sha256()));
    } catch (Failure.Invalid e) {
      throw Weigering.mislukt(naam + " komt niet door de controle: " + e.detail());
    }
  }
}
