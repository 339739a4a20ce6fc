package nl.inclusiemonitor.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command says in one line what it did or why it refuses. */
class GenereerTest {
  @TempDir private Path map;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void zonderSoortSchrijftHetHetMinisterie() {
    int code = run("--map", map.toString());

    assertThat(code).isZero();
    assertThat(map.resolve("leverplan.json")).exists();
    assertThat(map.resolve("antwoordblad.json")).exists();
    assertThat(out.toString(UTF_8)).startsWith("53 leveringen geschreven in ");
  }

  @Test
  void metSoortSchrijftHetEenGrootBestand() {
    int code = run("--map", map.toString(), "--soort", "uwv-verloonde-uren", "--regels", "1000");

    assertThat(code).isZero();
    assertThat(map.resolve("uwv-verloonde-uren-1000.csv")).exists();
  }

  @Test
  void metBronSchrijftHetWaarEenIteamMeeBegint() {
    int code = run("--map", map.toString(), "--bron", "2022-Q3");

    assertThat(code).isZero();
    assertThat(out.toString(UTF_8)).startsWith("3 verzonnen bronbestanden geschreven in ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "--map x --help"})
  void zegtWatHetKan(String argumenten) {
    int code = run(argumenten.split(" ", -1));

    assertThat(code).isZero();
    assertThat(out.toString(UTF_8))
        .contains("--map", "--zaad", "--bron", "--soort", "--regels", "--afgekeurd")
        .contains("personeel", "uwv-doelgroepregister", "uwv-verloonde-uren");
    assertThat(err.size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --zaad 1                                                | --map ontbreekt.
          --map x --kleur rood                                    | Onbekend argument «--kleur».
          --map                                                   | Achter --map ontbreekt een waarde.
          --map x --map y                                         | --map staat er twee keer.
          --map x --zaad veel                                     | --zaad moet een geheel getal zijn.
          --map x --regels 10                                     | --soort en --regels horen bij elkaar.
          --map x --bron 2023-Q1                                  | --bron moet een kwartaal van de demo zijn
          --map x --bron 2022-Q1 --soort personeel --regels 1     | --soort en --bron gaan niet samen.
          --map x --soort mto --regels 10                         | --soort moet zijn:
          --map x --soort personeel --regels 0                    | --regels moet liggen tussen 1 en
          --map x --soort personeel --regels 1 --afgekeurd NaN    | --afgekeurd moet liggen tussen 0 en 1.
          """)
  void weigertMetEenRegel(String argumenten, String reden) {
    int code = run(argumenten.split(" ", -1));

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith(reden).hasLineCount(1);
    assertThat(out.size()).isZero();
  }

  private int run(String... argumenten) {
    return Genereer.run(
        List.of(argumenten), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
