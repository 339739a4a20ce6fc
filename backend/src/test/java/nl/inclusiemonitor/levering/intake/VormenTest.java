package nl.inclusiemonitor.levering.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.levering.Gzip;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.Voorbeeldbestand;
import nl.inclusiemonitor.levering.xlsx.Werkmap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever form a file has, the lines that are kept of it are the same. */
class VormenTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @ParameterizedTest
  @EnumSource
  void everySoortIsReadInEveryForm(Leveringsoort soort) throws IOException {
    String file = Voorbeeld.kop(soort) + Voorbeeld.regel(soort).replace("Tekst", "Café");
    List<String> kept = Ingelezen.van(soort, file).regels();
    assertThat(kept).hasSize(1);

    for (String form :
        List.of(
            "\uFEFF" + file,
            "sep=;\n" + file,
            file.replace("\n", "\r\n"),
            file.replace("\n", ";\n"),
            file.replace(';', ','),
            file.replace(';', '\t'),
            eachField(file, field -> '"' + field + '"'),
            eachField(file, field -> ' ' + field + ' '),
            numbers(soort, "12,0"),
            numbers(soort, "12.00"),
            eachField(file, field -> field.equals("2022-09-01") ? "01-09-2022" : field),
            eachField(file, field -> field.equals("2022-09-01") ? "20220901" : field),
            reversed(file))) {
      assertThat(lines(soort, form.getBytes(UTF_8), Vorm.CSV)).as(form).isEqualTo(kept);
    }
    assertThat(lines(soort, file.getBytes(WINDOWS_1252), Vorm.CSV)).isEqualTo(kept);
    assertThat(lines(soort, Gzip.of(file), Vorm.GZIP)).isEqualTo(kept);
    List<List<String>> table = file.lines().map(line -> List.of(line.split(";", -1))).toList();
    assertThat(lines(soort, Werkmap.vanTekst(table).bytes(), Vorm.XLSX)).isEqualTo(kept);
  }

  @ParameterizedTest
  @EnumSource
  void theExampleFileIsRight(Leveringsoort soort) {
    Ingelezen uit = Ingelezen.van(soort, Voorbeeldbestand.van(soort, Ingelezen.PEILDATUM));

    assertThat(uit.codes()).isEmpty();
    assertThat(uit.regels()).hasSize(1);
  }

  private static List<String> lines(Leveringsoort soort, byte[] file, Vorm vorm) {
    return Ingelezen.van(soort, file, vorm, Grenzen.STANDAARD).regels();
  }

  /** A right file, each number written so where its column takes decimals. */
  private static String numbers(Leveringsoort soort, String number) {
    return Voorbeeld.kop(soort)
        + soort.layout().kolommen().stream()
            .map(
                kolom ->
                    kolom.type() instanceof Kolomtype.Getal getal && getal.schaal() > 0
                        ? number
                        : Voorbeeld.waarde(kolom.type()).replace("Tekst", "Café"))
            .collect(Collectors.joining(";", "", "\n"));
  }

  private static String eachField(String file, UnaryOperator<String> change) {
    return file.lines()
        .map(line -> Stream.of(line.split(";", -1)).map(change).collect(Collectors.joining(";")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String reversed(String file) {
    return file.lines()
        .map(
            line -> {
              List<String> fields = Arrays.asList(line.split(";", -1));
              Collections.reverse(fields);
              return String.join(";", fields);
            })
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
