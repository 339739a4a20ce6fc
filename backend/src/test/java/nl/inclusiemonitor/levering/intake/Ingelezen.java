package nl.inclusiemonitor.levering.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/** What became of a file: its lines read back from the binary format, and its faults. */
record Ingelezen(List<String> regels, List<Afkeuring> fouten, Telling telling, String sha256) {
  static final LocalDate PEILDATUM = LocalDate.of(2022, 9, 30);

  static final Onderdelen DIENSTONDERDELEN =
      new Onderdelen(Map.of("RIVM", 1, "IGJ", 2, "KERN", 3), Map.of("ACBG", 4), Map.of("VACC", 5));

  static Ingelezen van(Leveringsoort soort, String file) {
    return van(soort, file.getBytes(StandardCharsets.UTF_8), Vorm.CSV, Grenzen.STANDAARD);
  }

  /** The file as one of September 2022 is read. */
  static Ingelezen van(Leveringsoort soort, byte[] file, Vorm vorm, Grenzen grenzen) {
    return van(soort.layout(PEILDATUM), file, vorm, grenzen);
  }

  static Ingelezen van(RecordLayout layout, String file) {
    return van(layout, file.getBytes(StandardCharsets.UTF_8), Vorm.CSV, Grenzen.STANDAARD);
  }

  private static Ingelezen van(RecordLayout layout, byte[] file, Vorm vorm, Grenzen grenzen) {
    return inStukken(layout, file, vorm, grenzen, file.length, 1);
  }

  /** The file as it comes in a first piece of so many bytes, and others of so many. */
  static Ingelezen inStukken(
      Leveringsoort soort, byte[] file, Vorm vorm, int eerste, int volgende) {
    return inStukken(soort.layout(PEILDATUM), file, vorm, Grenzen.STANDAARD, eerste, volgende);
  }

  private static Ingelezen inStukken(
      RecordLayout layout, byte[] file, Vorm vorm, Grenzen grenzen, int eerste, int volgende) {
    try (var intake = new Intake(layout, 7, DIENSTONDERDELEN, vorm, grenzen)) {
      var regels = new ArrayList<String>();
      var fouten = new ArrayList<Afkeuring>();
      int van = 0;
      for (int tot = eerste; van < file.length || tot == eerste; tot += volgende) {
        intake.offer(Arrays.copyOfRange(file, van, Math.min(tot, file.length)));
        van = tot;
        while (intake.advance()) {
          neem(intake, layout, regels, fouten);
        }
      }
      while (intake.unpack()) {
        neem(intake, layout, regels, fouten);
      }
      intake.end();
      fouten.addAll(intake.takeRejections());
      decode(intake, layout, regels);
      return new Ingelezen(
          regels, fouten, intake.telling(), HexFormat.of().formatHex(intake.sha256()));
    }
  }

  private static void neem(
      Intake intake, RecordLayout layout, List<String> regels, List<Afkeuring> fouten) {
    fouten.addAll(intake.takeRejections());
    if (intake.isRoundFull()) {
      decode(intake, layout, regels);
    }
  }

  /** Codes of the faults with their cells. */
  List<String> codes() {
    return fouten.stream()
        .map(fout -> fout.cel().orElse("rij " + fout.regel()) + " " + fout.code().code())
        .toList();
  }

  static void decode(Intake intake, RecordLayout layout, List<String> regels) {
    lines(intake, layout).forEach(line -> regels.add(String.join("|", line)));
  }

  /**
   * The fields of each line of the round, as their table keeps them: with what it fills in for
   * columns that were not sent.
   */
  static List<List<String>> lines(Intake intake, RecordLayout layout) {
    byte[] copy = intake.endRound();
    if (copy.length == 0) {
      return List.of();
    }
    var in = ByteBuffer.wrap(copy).position(19);
    var sent = intake.kopie();
    var lines = new ArrayList<List<String>>();
    for (int fields = in.getShort(); fields >= 0; fields = in.getShort()) {
      if (fields != sent.size()) {
        throw new AssertionError("a line of " + fields + " fields");
      }
      var line = new LinkedHashMap<String, String>();
      columns(layout).forEach(column -> line.put(column.naam(), ""));
      layout.kolommen().forEach(kolom -> line.put(kolom.opslag().naam(), leeg(kolom)));
      sent.forEach(column -> line.put(column.naam(), field(in, column)));
      lines.add(List.copyOf(line.values()));
    }
    if (in.hasRemaining()) {
      throw new AssertionError("bytes after the trailer");
    }
    return lines;
  }

  /** All that a COPY can send of a line. */
  static List<Kolom.Opslag> columns(RecordLayout layout) {
    return layout.kopie(IntStream.range(0, layout.kolommen().size()).toArray());
  }

  private static String leeg(Kolom kolom) {
    if (kolom.bijAfwezigheid().isEmpty()) {
      return "";
    }
    long waarde = kolom.bijAfwezigheid().getAsLong();
    return kolom.opslag().pgType().equals("bool") ? Boolean.toString(waarde == 1) : "" + waarde;
  }

  private static String field(ByteBuffer in, Kolom.Opslag column) {
    int length = in.getInt();
    if (length < 0) {
      return "";
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    var value = ByteBuffer.wrap(bytes);
    return switch (column.pgType()) {
      case "uuid" -> new UUID(value.getLong(), value.getLong()).toString().replace("-", "");
      case "int8" -> Long.toString(value.getLong());
      case "int4" -> Integer.toString(value.getInt());
      case "int2" -> Short.toString(value.getShort());
      case "bool" -> Boolean.toString(value.get() == 1);
      case "date" -> LocalDate.of(2000, 1, 1).plusDays(value.getInt()).toString();
      default -> new String(bytes, StandardCharsets.UTF_8);
    };
  }
}
