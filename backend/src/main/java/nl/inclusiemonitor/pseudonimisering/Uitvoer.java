package nl.inclusiemonitor.pseudonimisering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.intake.Afkeuring;
import nl.inclusiemonitor.levering.intake.Grenzen;
import nl.inclusiemonitor.levering.intake.Intake;
import nl.inclusiemonitor.levering.intake.Onderdelen;
import nl.inclusiemonitor.levering.intake.Vorm;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/**
 * Writes a delivery under its temporary name. Every line first passes the check of the server; one
 * that does not is reported by its line in the source and left out. A line is begun, filled and
 * ended; the same buffers serve all of them.
 */
final class Uitvoer implements Closeable {
  static final Grenzen ONBEGRENSD = new Grenzen(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

  private static final int PARTIJ = 48 * 1024;

  private final Path bestand;
  private final RecordLayout layout;
  private final Verslag verslag;
  private final Voortgang voortgang;
  private final Intake keuring;
  private final FileChannel uit;
  private byte[] tekst = new byte[2 * PARTIJ];
  private int lengte;
  private int veldenInRegel;
  // Of each line in the buffer: where it ends and which line of the source it came from.
  private int[] einden = new int[1024];
  private long[] bronregels = new long[1024];
  private int inPartij;
  private long gekeurd = 1;
  private long geschreven;

  Uitvoer(
      Path bestand,
      RecordLayout layout,
      Map<String, Integer> onderdelen,
      Verslag verslag,
      Voortgang voortgang)
      throws IOException {
    this.bestand = bestand;
    this.layout = layout;
    this.verslag = verslag;
    this.voortgang = voortgang;
    keuring = new Intake(layout, 0, Onderdelen.van(onderdelen), Vorm.CSV, ONBEGRENSD);
    uit = Eigen.deel(Eigen.deelVan(bestand));
  }

  /** The first line. */
  void kop(List<String> kolommen) throws IOException {
    byte[] kop = (String.join(";", kolommen) + "\n").getBytes(UTF_8);
    keur(kop);
    schrijf(kop, 0, kop.length);
  }

  /** Adds a field of ASCII without a separator in it. */
  void veld(byte[] ascii) {
    scheid();
    voegToe(ascii, 0, ascii.length);
  }

  /** Adds a field of the source, as UTF-8. */
  void veld(CsvRecord regel, Veld veld) {
    scheid();
    if (regel.isAscii() || !regel.isWindows1252()) {
      waarde(veld.bytes, veld.from, veld.to);
    } else {
      byte[] utf8 = regel.text(veld.from, veld.to).getBytes(UTF_8);
      waarde(utf8, 0, utf8.length);
    }
  }

  /** Ends the line that came from this line of the source. */
  void eindeRegel(long bronregel) throws IOException {
    ruimte(1);
    tekst[lengte++] = '\n';
    veldenInRegel = 0;
    if (inPartij == einden.length) {
      einden = Arrays.copyOf(einden, inPartij * 2);
      bronregels = Arrays.copyOf(bronregels, inPartij * 2);
    }
    einden[inPartij] = lengte;
    bronregels[inPartij++] = bronregel;
    if (lengte >= PARTIJ) {
      eindePartij();
    }
  }

  /** The last line was given; gives the number of lines that were written. */
  long einde() throws IOException {
    eindePartij();
    try {
      keuring.end();
    } catch (Failure.Invalid e) {
      throw weigering(e);
    }
    uit.force(true);
    return geschreven;
  }

  private void scheid() {
    if (veldenInRegel++ > 0) {
      ruimte(1);
      tekst[lengte++] = ';';
    }
  }

  private void waarde(byte[] bytes, int from, int to) {
    boolean tussenAanhalingstekens = false;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      tussenAanhalingstekens |= b == ';' || b == '"' || b == '\n' || b == '\r';
    }
    if (!tussenAanhalingstekens) {
      voegToe(bytes, from, to);
      return;
    }
    ruimte(2 * (to - from) + 2);
    tekst[lengte++] = '"';
    for (int i = from; i < to; i++) {
      tekst[lengte++] = bytes[i];
      if (bytes[i] == '"') {
        tekst[lengte++] = '"';
      }
    }
    tekst[lengte++] = '"';
  }

  private void voegToe(byte[] bytes, int from, int to) {
    ruimte(to - from);
    System.arraycopy(bytes, from, tekst, lengte, to - from);
    lengte += to - from;
  }

  private void ruimte(int nodig) {
    if (lengte + nodig > tekst.length) {
      tekst = Arrays.copyOf(tekst, (lengte + nodig) * 2);
    }
  }

  private void eindePartij() throws IOException {
    keur(Arrays.copyOf(tekst, lengte));
    int volgende = 0;
    int vanaf = 0;
    // In order of the lines, as the check found them.
    for (Afkeuring afkeuring : keuring.takeRejections()) {
      int regel = (int) (afkeuring.regel() - gekeurd - 1);
      verslag.fout(
          bronregels[regel], afkeuring.code().melding(afkeuring.kolom().flatMap(layout::kolom)));
      if (regel >= volgende) {
        int tot = regel == 0 ? 0 : einden[regel - 1];
        geschreven += regel - volgende;
        schrijf(tekst, vanaf, tot);
        volgende = regel + 1;
        vanaf = einden[regel];
      }
    }
    geschreven += inPartij - volgende;
    schrijf(tekst, vanaf, lengte);
    gekeurd += inPartij;
    inPartij = 0;
    lengte = 0;
    voortgang.bij(gekeurd - 1);
  }

  private void keur(byte[] regels) {
    try {
      keuring.offer(regels);
      while (keuring.advance()) {
        keuring.takeRows();
      }
    } catch (Failure.Invalid e) {
      throw weigering(e);
    }
  }

  /** The place that the check names is in the file to write: the I-team knows only the source. */
  private Weigering weigering(Failure.Invalid fout) {
    Object cel =
        fout.errors().stream()
            .map(error -> error.params().get("cel"))
            .flatMap(found -> Optional.ofNullable(found).stream())
            .findFirst()
            .orElse("");
    String rij = cel.toString().replaceAll("[^0-9]", "");
    long regel = rij.isEmpty() ? -1 : Long.parseLong(rij) - gekeurd - 1;
    String plaats =
        regel >= 0 && regel < inPartij
            ? "regel " + bronregels[(int) regel]
            : "kolom " + cel + " van «" + bestand.getFileName() + "»";
    return Weigering.mislukt(
        "«"
            + verslag.bestand()
            + "», "
            + plaats
            + (fout.code().equals("bestand-bevat-bsn")
                ? ": hier staat mogelijk een burgerservicenummer."
                : ": " + fout.detail()));
  }

  private void schrijf(byte[] bytes, int from, int to) throws IOException {
    ByteBuffer stuk = ByteBuffer.wrap(bytes, from, to - from);
    while (stuk.hasRemaining()) {
      uit.write(stuk);
    }
  }

  @Override
  public void close() throws IOException {
    keuring.close();
    uit.close();
  }
}
