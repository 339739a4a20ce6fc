package nl.inclusiemonitor.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import nl.inclusiemonitor.demo.antwoord.Antwoordblad;
import nl.inclusiemonitor.demo.bestand.Bestand;
import nl.inclusiemonitor.demo.bestand.CsvTekst;
import nl.inclusiemonitor.demo.bestand.Notatie;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import nl.inclusiemonitor.digest.Sha256;

/**
 * Writes a demo ministry to a folder: its files, {@code leverplan.json}, {@code antwoordblad.json}.
 */
public final class DeliveryWriter {
  public static final String LEVERPLAN = "leverplan.json";
  public static final String ANTWOORDBLAD = "antwoordblad.json";

  private DeliveryWriter() {}

  /** Makes the folder when needed and overwrites files of the same name; gives back the plan. */
  public static Leverplan write(Ministerie ministerie, Path map) throws IOException {
    Files.createDirectories(map);
    List<Leverplan.Stap> stappen = new ArrayList<>();
    for (Bestand bestand : ministerie.bestanden()) {
      byte[] inhoud = inhoud(bestand);
      Files.write(map.resolve(bestand.naam()), inhoud);
      stappen.add(stap(bestand, inhoud));
    }
    Leverplan plan = new Leverplan(ministerie.zaad(), stappen);
    Files.writeString(map.resolve(LEVERPLAN), Json.tekst(plan));
    Files.writeString(map.resolve(ANTWOORDBLAD), Json.tekst(Antwoordblad.van(ministerie)));
    return plan;
  }

  static byte[] inhoud(Bestand bestand) {
    Notatie notatie = bestand.notatie();
    byte[] tekst = new CsvTekst(notatie).van(bestand).getBytes(notatie.tekenset());
    return notatie.gzip() ? gzip(tekst) : tekst;
  }

  private static byte[] gzip(byte[] tekst) {
    ByteArrayOutputStream klein = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(klein)) {
      out.write(tekst);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return klein.toByteArray();
  }

  private static Leverplan.Stap stap(Bestand bestand, byte[] inhoud) {
    return new Leverplan.Stap(
        bestand.naam(),
        bestand.soort().naam(),
        bestand.kwartaal().toString(),
        bestand.peildatum(),
        bestand.mutatie() ? "mutatie" : "volledig",
        "text/csv; charset=" + bestand.notatie().tekenset().name().toLowerCase(Locale.ROOT),
        bestand.notatie().gzip() ? "gzip" : null,
        bestand.regels().size(),
        (int) bestand.afgekeurd(),
        inhoud.length,
        Sha256.hex(inhoud));
  }
}
