package nl.inclusiemonitor.levering.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inclusiemonitor.csv.Leesstand;

/**
 * What an {@link Intake} knows at the beginning of a line: with the bytes of the file from there
 * on, another one makes of it what the first would have made. Holds no value of the file but sums.
 *
 * @param bytes of the file before that line
 * @param regels lines before it, without the header
 * @param afgekeurd those of them with a fault
 * @param check absent before the header
 */
public record Tussenstand(
    long bytes, long regels, long afgekeurd, Leesstand lezer, Optional<Checkstand> check) {
  /** Of the form in bytes: what an older or newer version wrote is not read. */
  private static final int VERSIE = 1;

  /** Before the first byte. */
  public static final Tussenstand BEGIN =
      new Tussenstand(
          0,
          0,
          0,
          new Leesstand(false, Leesstand.UNKNOWN, false, false, 1, false, false),
          Optional.empty());

  /** Faults of all lines so far; a line may have several. */
  public int fouten() {
    return check.stream()
        .flatMap(stand -> stand.oorzaken().values().stream())
        .mapToInt(Long::intValue)
        .sum();
  }

  /** To be kept until the file goes on. */
  public byte[] alsBytes() {
    ByteArrayOutputStream bytesOut = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytesOut)) {
      out.writeByte(VERSIE);
      out.writeLong(bytes);
      out.writeLong(regels);
      out.writeLong(afgekeurd);
      write(out, lezer);
      out.writeBoolean(check.isPresent());
      if (check.isPresent()) {
        write(out, check.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytesOut.toByteArray();
  }

  /** What {@link #alsBytes()} made; empty when another version of the product made it. */
  public static Optional<Tussenstand> van(byte[] kept) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept))) {
      if (in.readByte() != VERSIE) {
        return Optional.empty();
      }
      return Optional.of(
          new Tussenstand(
              in.readLong(),
              in.readLong(),
              in.readLong(),
              readLezer(in),
              in.readBoolean() ? Optional.of(readCheck(in)) : Optional.empty()));
    } catch (IOException e) {
      throw new UncheckedIOException("a state that was kept is broken", e);
    }
  }

  private static void write(DataOutputStream out, Leesstand lezer) throws IOException {
    out.writeBoolean(lezer.begun());
    out.writeByte(lezer.separator());
    out.writeBoolean(lezer.headerSeen());
    out.writeBoolean(lezer.skipLineFeed());
    out.writeLong(lezer.rij());
    out.writeBoolean(lezer.utf8());
    out.writeBoolean(lezer.windows1252());
  }

  private static Leesstand readLezer(DataInputStream in) throws IOException {
    return new Leesstand(
        in.readBoolean(),
        in.readByte(),
        in.readBoolean(),
        in.readBoolean(),
        in.readLong(),
        in.readBoolean(),
        in.readBoolean());
  }

  private static void write(DataOutputStream out, Checkstand check) throws IOException {
    out.writeInt(check.kolommen().size());
    for (int kolom : check.kolommen()) {
      out.writeInt(kolom);
    }
    out.writeInt(check.oorzaken().size());
    for (var oorzaak : check.oorzaken().entrySet()) {
      out.writeUTF(oorzaak.getKey().code());
      out.writeLong(oorzaak.getValue());
    }
    out.writeInt(check.getallen().size());
    for (var getal : check.getallen().entrySet()) {
      out.writeInt(getal.getKey());
      out.writeLong(getal.getValue().sum());
      out.writeInt(getal.getValue().seen());
      out.writeInt(getal.getValue().passing());
    }
  }

  private static Checkstand readCheck(DataInputStream in) throws IOException {
    List<Integer> kolommen = new ArrayList<>();
    for (int rest = in.readInt(); rest > 0; rest--) {
      kolommen.add(in.readInt());
    }
    Map<Afkeurcode, Long> oorzaken = new EnumMap<>(Afkeurcode.class);
    for (int rest = in.readInt(); rest > 0; rest--) {
      oorzaken.put(Afkeurcode.of(in.readUTF()).orElseThrow(), in.readLong());
    }
    Map<Integer, GetalVeld.Stand> getallen = new TreeMap<>();
    for (int rest = in.readInt(); rest > 0; rest--) {
      getallen.put(in.readInt(), new GetalVeld.Stand(in.readLong(), in.readInt(), in.readInt()));
    }
    return new Checkstand(kolommen, oorzaken, getallen);
  }
}
