package nl.inclusiemonitor.pseudonimisering;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import nl.inclusiemonitor.csv.CsvFault;
import nl.inclusiemonitor.csv.CsvReader;
import nl.inclusiemonitor.csv.CsvSink;

/** Reads a local CSV file, packed with gzip or not, piece by piece. */
final class Bron {
  private static final int STUK = 64 * 1024;
  private static final int GZIP = 0x1f8b;

  private Bron() {}

  static void lees(Path bestand, CsvSink regels) {
    String naam = "«" + bestand.getFileName() + "»";
    try (InputStream in = open(bestand)) {
      CsvReader lezer = new CsvReader(regels);
      byte[] stuk = new byte[STUK];
      for (int lengte = in.read(stuk); lengte >= 0; lengte = in.read(stuk)) {
        lezer.feed(stuk, 0, lengte);
      }
      lezer.end();
    } catch (CsvFault fout) {
      throw Weigering.mislukt(
          naam
              + " is niet te lezen vanaf cel "
              + fout.cel()
              + ". "
              + fout.kind().melding()
              + " "
              + fout.kind().herstel());
    } catch (IOException e) {
      throw Weigering.mislukt(naam + " is niet te lezen: het ontbreekt of is beschadigd.");
    }
  }

  private static InputStream open(Path bestand) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(bestand), STUK);
    in.mark(2);
    int eerste = (in.read() << 8) | in.read();
    in.reset();
    return eerste == GZIP ? new GZIPInputStream(in, STUK) : in;
  }
}
