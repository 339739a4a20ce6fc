package nl.inclusiemonitor.levering.intake;

import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.csv.CsvFault;
import nl.inclusiemonitor.csv.CsvReader;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.csv.CsvSink;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import nl.inclusiemonitor.levering.xlsx.XlsxFault;
import nl.inclusiemonitor.levering.xlsx.XlsxReader;

/**
 * Takes in one file: {@link #offer} a piece, then {@link #advance} until it is used up, and after
 * each step take the encoded lines and the rejected ones. A step handles at most 64 KB of CSV, so
 * that memory stays the same whatever is sent. After the last piece {@link #unpack} until nothing
 * is left, which gives the lines of a workbook in the same way; then {@link #end}, after which
 * {@link #endRound} gives the last bytes of the COPY.
 *
 * <p>Every method may fail with a {@link Failure}: then nothing of the file may be kept.
 */
public final class Intake implements AutoCloseable {
  /** Of a file that comes in parts so much is encoded between two commits, in bytes. */
  public static final int ROUND = 8 * 1024 * 1024;

  /** So many rejections are kept in memory before the COPY is ended to write them. */
  private static final int ROUND_REJECTIONS = 100_000;

  private static final int STEP = 64 * 1024;
  private static final byte[] NONE = {};

  private final RecordLayout layout;
  private final Onderdelen dienstonderdelen;
  private final Grenzen grenzen;
  private final CsvReader reader;
  private final XlsxReader workbook;
  private final Vingerafdruk afdruk;
  private final Staart staart;
  private final long round;
  private final long begin;
  private final MessageDigest sentDigest = Sha256.begin();
  private final Gunzip gunzip;
  private final Doubt doubt = new Doubt();
  private final byte[] unpacked = new byte[STEP];
  private final long leveringNummer;
  private RowCheck check;
  private RowEncoder encoder;
  private byte[] input = {};
  private int position;
  private long bytes;
  private long regels;
  private long afgekeurd;
  private long roundBytes;
  private byte[] sha256 = {};

  /**
   * An intake of one file.
   *
   * @param layout the columns of its soort
   * @param leveringNummer what its lines are kept under
   * @param dienstonderdelen what a line may name on the peildatum
   * @param vorm how the bytes are packed
   * @param grenzen where to stop
   */
  public Intake(
      RecordLayout layout,
      long leveringNummer,
      Onderdelen dienstonderdelen,
      Vorm vorm,
      Grenzen grenzen) {
    this(
        layout,
        leveringNummer,
        dienstonderdelen,
        vorm,
        grenzen,
        Long.MAX_VALUE,
        new Sha256Afdruk(),
        Tussenstand.BEGIN);
  }

  /**
   * An intake that goes on in a file whose beginning another one took in.
   *
   * @param afdruk of what came before {@code stand}
   * @param stand where to go on
   * @param staart bytes of the file from there on that are here already
   */
  public Intake(
      RecordLayout layout,
      long leveringNummer,
      Onderdelen dienstonderdelen,
      Grenzen grenzen,
      Vingerafdruk afdruk,
      Tussenstand stand,
      byte[] staart) {
    this(layout, leveringNummer, dienstonderdelen, Vorm.CSV, grenzen, ROUND, afdruk, stand);
    read(staart, 0, staart.length);
  }

  private Intake(
      RecordLayout layout,
      long leveringNummer,
      Onderdelen dienstonderdelen,
      Vorm vorm,
      Grenzen grenzen,
      long round,
      Vingerafdruk afdruk,
      Tussenstand stand) {
    this.layout = layout;
    this.dienstonderdelen = dienstonderdelen;
    this.grenzen = grenzen;
    this.round = round;
    this.afdruk = afdruk;
    this.staart = new Staart(afdruk);
    reader = new CsvReader(new Lines(), stand.lezer());
    begin = stand.bytes();
    bytes = stand.bytes();
    regels = stand.regels();
    afgekeurd = stand.afgekeurd();
    this.leveringNummer = leveringNummer;
    stand.check().ifPresent(known -> start(RowCheck.hervat(layout, dienstonderdelen, known)));
    gunzip = vorm == Vorm.GZIP ? new Gunzip() : null;
    workbook = vorm == Vorm.XLSX ? new XlsxReader(new Lines()) : null;
  }

  /** What lines are made of is known from the header on. */
  private void start(RowCheck lines) {
    check = lines;
    encoder = new RowEncoder(layout, lines.columns(), leveringNummer);
  }

  /** Takes the next piece, which is not to be changed; the former one must be used up. */
  public void offer(byte[] piece) {
    if (hasInput()) {
      throw new IllegalStateException("the former piece is not used up");
    }
    if (workbook != null) {
      keep(piece);
      return;
    }
    if (gunzip != null) {
      sentDigest.update(piece);
      gunzip.offer(piece);
      doubt.offer(piece.length);
    }
    input = piece;
    position = 0;
  }

  private boolean hasInput() {
    return gunzip != null ? gunzip.hasInput() : position < input.length;
  }

  /** Handles a part of the piece. False when it is used up. */
  public boolean advance() {
    if (!hasInput()) {
      return false;
    }
    if (gunzip != null) {
      int length = gunzip.read(unpacked);
      doubt.unlessRefused(() -> read(unpacked, 0, length));
    } else {
      int length = Math.min(STEP, input.length - position);
      read(input, position, length);
      position += length;
    }
    return true;
  }

  private void keep(byte[] piece) {
    bytes += piece.length;
    afdruk.update(piece, 0, piece.length);
    try {
      workbook.offer(piece);
    } catch (XlsxFault fault) {
      throw Refusals.unreadable(fault);
    }
  }

  /** Whether lines come after the last piece, in steps that are too long for an event loop. */
  public boolean isWorkbook() {
    return workbook != null;
  }

  /** Handles a part of a workbook that came in whole. False when nothing is left. */
  public boolean unpack() {
    try {
      return workbook != null && workbook.advance();
    } catch (XlsxFault fault) {
      throw Refusals.unreadable(fault);
    } catch (CsvFault fault) {
      throw Refusals.unreadable(fault);
    }
  }

  private void read(byte[] from, int start, int length) {
    bytes += length;
    if (bytes > grenzen.bytes()) {
      throw new Failure.TooLarge(
          "bestand-te-groot",
          "Dit bestand is groter dan is toegestaan. Lever het in delen.",
          Map.of("bytes", grenzen.bytes()));
    }
    try {
      reader.feed(from, start, length);
    } catch (CsvFault fault) {
      throw Refusals.unreadable(fault);
    }
    staart.add(from, start, length, bytes - beforeLine());
  }

  /** The file is complete. */
  public void end() {
    if (gunzip != null) {
      gunzip.end();
    }
    doubt.end();
    if (workbook == null) {
      endLines();
    }
    check.judgeColumns();
    staart.end();
  }

  private long beforeLine() {
    return begin + reader.beforeLine();
  }

  /**
   * What is known before the line that is being read; after {@link #endRound} and {@link
   * #takeRejections}, so that all of it is in the round.
   */
  public Tussenstand tussenstand() {
    return new Tussenstand(
        beforeLine(),
        regels,
        afgekeurd,
        reader.stand(),
        Optional.ofNullable(check).map(RowCheck::stand));
  }

  /** The line that is being read, as far as it came. */
  public byte[] openRegel() {
    return staart.bytes();
  }

  private void endLines() {
    try {
      reader.end();
    } catch (CsvFault fault) {
      throw Refusals.unreadable(fault);
    }
  }

  /** The columns of the COPY that the encoded lines are for; known once there are such lines. */
  public List<Kolom.Opslag> kopie() {
    return encoder.kopie();
  }

  /** Encoded lines since the last time, for the COPY that is open. */
  public byte[] takeRows() {
    if (encoder == null) {
      return NONE;
    }
    roundBytes += encoder.size();
    return encoder.take();
  }

  /** Whether the open COPY must end: so that rejections can be written, or a part committed. */
  public boolean isRoundFull() {
    return check != null
        && (check.rejected() >= ROUND_REJECTIONS || roundBytes + encoder.size() >= round);
  }

  /** The last bytes of the open COPY, if there is one; what follows is for the next. */
  public byte[] endRound() {
    if (encoder == null) {
      return NONE;
    }
    encoder.end();
    roundBytes = 0;
    return encoder.take();
  }

  /** Faults since the last time. */
  public List<Afkeuring> takeRejections() {
    return check == null ? List.of() : check.takeRejections();
  }

  public Telling telling() {
    if (check == null) {
      return new Telling(bytes, 0, 0, Map.of(), Map.of());
    }
    return new Telling(bytes, regels, afgekeurd, check.causes(), check.totals());
  }

  /** SHA-256 of the file without its gzip, which names its content; after {@link #end}. */
  public byte[] sha256() {
    if (sha256.length == 0) {
      sha256 = afdruk.sha256();
    }
    return sha256.clone();
  }

  /** SHA-256 of the bytes as they were offered, which Content-Digest speaks of; after the end. */
  public byte[] sha256AsSent() {
    return gunzip == null ? sha256() : sentDigest.digest();
  }

  @Override
  public void close() {
    if (gunzip != null) {
      gunzip.close();
    }
    if (workbook != null) {
      workbook.close();
    }
  }

  /** Takes the lines from the reader. */
  private final class Lines implements CsvSink {
    @Override
    public void header(CsvRecord record) {
      start(new RowCheck(layout, dienstonderdelen, record));
    }

    @Override
    public void record(CsvRecord record) {
      regels++;
      if (check.check(record)) {
        encoder.row(record.rij(), check.values());
        return;
      }
      afgekeurd++;
      if (grenzen.stops(regels, afgekeurd)) {
        // A column of burgerservicenummers must be called that, not a heap of wrong numbers.
        check.judgeColumns();
        throw Refusals.tooManyRejected();
      }
    }
  }
}
