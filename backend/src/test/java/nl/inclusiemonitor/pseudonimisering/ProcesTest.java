package nl.inclusiemonitor.pseudonimisering;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.inclusiemonitor.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of 64 MB, which could not hold what it reads or writes. */
class ProcesTest {
  private static final int REGELS = 1_000_000;

  @TempDir private Path map;

  @BeforeEach
  void eenGroteLijst() throws IOException {
    new Werkbank(map).metSleutel("sleutel");
    schrijfUren(map.resolve("uren.csv"));
  }

  @Test
  void deGrootteVanEenLijstMaaktNietUit() throws IOException, InterruptedException {
    Process proces = start();

    assertThat(proces.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(proces.exitValue()).as(gezegd()).isZero();
    assertThat(gezegd()).contains(REGELS + " regels, met pakbon");
  }

  @Test
  void watIsAfgebrokenHeeftGeenNaamEnStaatEenNieuwePogingNietInDeWeg()
      throws IOException, InterruptedException {
    Process proces = start();
    Path deel = map.resolve("uit/uwv-verloonde-uren-2022-12-31.csv.deel");
    while (proces.isAlive() && !Files.exists(deel)) {
      Thread.sleep(5);
    }
    proces.destroyForcibly().waitFor();

    assertThat(deel).exists();
    assertThat(uit()).containsExactly(deel);

    assertThat(start().waitFor()).as(gezegd()).isZero();
    assertThat(uit()).hasSize(3).doesNotContain(deel);
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "pseudonimiseer",
            "leveringen",
            "--sleutel-1",
            map.resolve("sleutel-1").toString(),
            "--sleutel-2",
            map.resolve("sleutel-2").toString(),
            "--peildatum",
            "2022-12-31",
            "--uren",
            map.resolve("uren.csv").toString(),
            "--uit",
            map.resolve("uit").toString())
        .redirectErrorStream(true)
        .redirectOutput(map.resolve("uitvoer.txt").toFile())
        .start();
  }

  private String gezegd() throws IOException {
    return Files.readString(map.resolve("uitvoer.txt"));
  }

  private List<Path> uit() throws IOException {
    try (Stream<Path> paden = Files.list(map.resolve("uit"))) {
      return paden.toList();
    }
  }

  /** Source and delivery are each as large as the heap. */
  private static void schrijfUren(Path bestand) throws IOException {
    byte[][] bsns = {
      Werkbank.EEN.getBytes(US_ASCII),
      Werkbank.TWEE.getBytes(US_ASCII),
      Werkbank.DRIE.getBytes(US_ASCII)
    };
    byte[] rest = ";1;2022-01-01;2022-01-31;110,50;25,50;onbekend;12345\n".getBytes(US_ASCII);
    try (OutputStream uit = new BufferedOutputStream(Files.newOutputStream(bestand))) {
      uit.write(
          ("bsn;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren;contracturen_per_week;"
                  + "bron;volgnummer\n")
              .getBytes(US_ASCII));
      for (int i = 0; i < REGELS; i++) {
        uit.write(bsns[i % bsns.length]);
        uit.write(rest);
      }
    }
  }
}
