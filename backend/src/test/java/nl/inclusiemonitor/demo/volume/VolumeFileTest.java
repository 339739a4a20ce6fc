package nl.inclusiemonitor.demo.volume;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Large files: as many lines as asked, all keys different, the asked share of them wrong. */
class VolumeFileTest {
  private static final Pattern REGEL =
      Pattern.compile(
          "[0-9a-f]{32};1;2022-[01][0-9]-01;2022-[01][0-9]-[0-9]{2};[0-9]+\\.[0-9]{2};"
              + "[0-9]{1,2}\\.[0-9]{2}");

  @ParameterizedTest
  @EnumSource(VolumeSoort.class)
  void elkeSoortHeeftZovelRegelsEnAfgekeurdeAlsGevraagd(VolumeSoort soort) throws IOException {
    List<String> regels = regels(new VolumeOpdracht(soort, 30_000, 0.01), 1);

    assertThat(regels).hasSize(30_001);
    assertThat(regels).filteredOn(regel -> regel.contains("onbekend")).hasSize(300);
    int kolommen = regels.get(0).split(";", -1).length;
    assertThat(regels).allMatch(regel -> regel.split(";", -1).length == kolommen);
  }

  @Test
  void goedeRegelsHebbenDeVormVanHunSoort() throws IOException {
    List<String> regels = regels(new VolumeOpdracht(VolumeSoort.VERLOONDE_UREN, 30_000, 0), 1);

    assertThat(regels.subList(1, regels.size())).allMatch(r -> REGEL.matcher(r).matches());
  }

  @Test
  void geenTweeRegelsHebbenDezelfdeSleutel() throws IOException {
    List<String> regels = regels(new VolumeOpdracht(VolumeSoort.VERLOONDE_UREN, 30_000, 0), 1);

    assertThat(regels.stream().map(regel -> regel.substring(0, 45))).hasSameSizeAs(regels);
    assertThat(regels.stream().skip(1).map(regel -> regel.substring(0, 45)).distinct())
        .hasSize(30_000);
  }

  @Test
  void hetZaadBepaaltDeInhoud() throws IOException {
    VolumeOpdracht opdracht = new VolumeOpdracht(VolumeSoort.PERSONEEL, 100, 0);

    assertThat(regels(opdracht, 1))
        .isEqualTo(regels(opdracht, 1))
        .isNotEqualTo(regels(opdracht, 2));
  }

  private static List<String> regels(VolumeOpdracht opdracht, long zaad) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    VolumeFile.write(opdracht, zaad, out);
    return Arrays.asList(out.toString(US_ASCII).split("\n", -1))
        .subList(0, (int) opdracht.regels() + 1);
  }
}
