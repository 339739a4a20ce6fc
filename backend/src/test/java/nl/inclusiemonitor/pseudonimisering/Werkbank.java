package nl.inclusiemonitor.pseudonimisering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inclusiemonitor.levering.intake.Afkeuring;
import nl.inclusiemonitor.levering.intake.Grenzen;
import nl.inclusiemonitor.levering.intake.Intake;
import nl.inclusiemonitor.levering.intake.Onderdelen;
import nl.inclusiemonitor.levering.intake.Telling;
import nl.inclusiemonitor.levering.intake.Vorm;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/** A folder with a key and sources, on which the command runs as the I-team runs it. */
final class Werkbank {
  static final String EEN = "249566758";
  static final String TWEE = "123456782";
  static final String DRIE = "111222333";
  static final Map<String, Integer> ONDERDELEN = Map.of("RIVM", 1, "IGJ", 2);

  private final Path map;
  private ByteArrayOutputStream out = new ByteArrayOutputStream();
  private ByteArrayOutputStream err = new ByteArrayOutputStream();

  Werkbank(Path map) {
    this.map = map;
  }

  /** What the server makes of a written file. */
  record Ingenomen(Telling telling, List<Afkeuring> afgekeurd, String sha256) {}

  /** With a key in its two parts. */
  Werkbank metSleutel(String naam) {
    if (run("sleutel", "--deel-1", naam + "-1", "--deel-2", naam + "-2") != 0) {
      throw new AssertionError(err());
    }
    return this;
  }

  /** With a key of the blind attendance count in its two parts. */
  Werkbank metTelsleutel(String naam) {
    if (run(
            "sleutel",
            "--deel-1",
            naam + "-1",
            "--deel-2",
            naam + "-2",
            "--doel",
            Sleutel.AANWEZIGHEID)
        != 0) {
      throw new AssertionError(err());
    }
    return this;
  }

  Path schrijf(String naam, String tekst) {
    return schrijf(naam, tekst.getBytes(UTF_8));
  }

  Path schrijf(String naam, byte[] bytes) {
    try {
      return Files.write(map.resolve(naam), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String lees(String naam) {
    try {
      return Files.readString(map.resolve(naam));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path pad(String naam) {
    return map.resolve(naam);
  }

  /** Names of all files in the folder of the deliveries. */
  List<String> uitvoer() {
    try (Stream<Path> paden = Files.list(map.resolve("uit"))) {
      return paden.map(pad -> pad.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the task that makes deliveries, with the first key. */
  int leveringen(String... argumenten) {
    List<String> alle =
        new ArrayList<>(
            List.of("leveringen", "--sleutel-1", "sleutel-1", "--sleutel-2", "sleutel-2"));
    alle.addAll(List.of("--peildatum", "2022-09-30", "--uit", "uit"));
    alle.addAll(List.of(argumenten));
    return run(alle.toArray(String[]::new));
  }

  int run(String... argumenten) {
    return met("", argumenten);
  }

  /** Runs with this on standard input; words behind an option are files of this folder. */
  int met(String invoer, String... argumenten) {
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    List<String> volledig = new ArrayList<>();
    for (String argument : argumenten) {
      boolean waarde =
          !volledig.isEmpty()
              && volledig.get(volledig.size() - 1).startsWith("--")
              && !argument.startsWith("--");
      boolean bestand =
          waarde
              && !List.of("--peildatum", "--omvang", "--doel", "--kwartaal")
                  .contains(volledig.get(volledig.size() - 1));
      volledig.add(bestand ? map.resolve(argument).toString() : argument);
    }
    return Pseudonimiseer.run(
        volledig,
        new ByteArrayInputStream(invoer.getBytes(UTF_8)),
        new PrintStream(out, true, UTF_8),
        new PrintStream(err, true, UTF_8));
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }

  /** The token of a BSN under the first key. */
  String token(String bsn) {
    Sleutel sleutel = MaakSleutel.lees(pad("sleutel-1"), pad("sleutel-2"));
    return Tokenmaker.vanPersonen(sleutel).tekst(Bsn.lees(bsn));
  }

  /** Takes a written file in as the server does. */
  Ingenomen ingenomen(Leveringsoort soort, String naam) {
    try (Intake intake =
        new Intake(soort.layout(), 1, Onderdelen.van(ONDERDELEN), Vorm.CSV, Grenzen.STANDAARD)) {
      intake.offer(Files.readAllBytes(pad(naam)));
      while (intake.advance()) {
        intake.takeRows();
      }
      intake.end();
      return new Ingenomen(
          intake.telling(), intake.takeRejections(), HexFormat.of().formatHex(intake.sha256()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
