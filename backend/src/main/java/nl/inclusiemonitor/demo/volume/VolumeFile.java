package nl.inclusiemonitor.demo.volume;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file of any number of lines in constant memory, to measure the product with. */
public final class VolumeFile {
  private VolumeFile() {}

  /** Gives back the file, named after its kind and number of lines. */
  public static Path write(VolumeOpdracht opdracht, long zaad, Path map) throws IOException {
    Files.createDirectories(map);
    Path bestand = map.resolve(opdracht.soort().naam() + "-" + opdracht.regels() + ".csv");
    try (OutputStream out = Files.newOutputStream(bestand)) {
      write(opdracht, zaad, out);
    }
    return bestand;
  }

  public static void write(VolumeOpdracht opdracht, long zaad, OutputStream out)
      throws IOException {
    Regelbuffer buffer = new Regelbuffer(out);
    opdracht.soort().kop(buffer);
    buffer.eindeRegel();
    for (long i = 0; i < opdracht.regels(); i++) {
      opdracht.soort().regel(buffer, zaad, i, opdracht.keurtAf(i));
      buffer.eindeRegel();
    }
    buffer.leeg();
  }
}
