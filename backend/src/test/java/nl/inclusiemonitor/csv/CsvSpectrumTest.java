package nl.inclusiemonitor.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reader gives what csv-spectrum says of each of its files. The module {@code frontend}, which
 * is built first, installs that package at the version it pins.
 */
class CsvSpectrumTest {
  private static final Path SPECTRUM = Path.of("../frontend/node_modules/csv-spectrum");
  private static final ObjectMapper JSON = new ObjectMapper();

  @BeforeAll
  static void isInstalled() {
    assertThat(SPECTRUM)
        .as("csv-spectrum, which a build without the frontend needs once: (cd frontend && npm ci)")
        .exists();
  }

  static List<Path> files() throws IOException {
    return named(SPECTRUM.resolve("csvs"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void givesTheRecordsOfTheFile(Path file) throws IOException {
    var expected = expected(file);

    assertThat(read(Files.readAllBytes(file), Integer.MAX_VALUE)).isEqualTo(expected);
    assertThat(read(Files.readAllBytes(file), 1)).isEqualTo(expected);
  }

  @Test
  void everyFileHasItsRecords() throws IOException {
    assertThat(files())
        .hasSize(12)
        .extracting(CsvSpectrumTest::records)
        .containsExactlyElementsOf(named(SPECTRUM.resolve("json")));
  }

  private static List<Path> named(Path directory) throws IOException {
    try (var found = Files.list(directory)) {
      return found.sorted().toList();
    }
  }

  private static Path records(Path file) {
    return SPECTRUM.resolve("json").resolve(file.getFileName().toString().replace("csv", "json"));
  }

  /** One of them is a record by itself, and has another telephone number than its file. */
  private static List<Map<String, String>> expected(Path file) throws IOException {
    String records = Files.readString(records(file)).replace("\"1234567890\"", "\"2095257564\"");
    return JSON.readerFor(new TypeReference<List<Map<String, String>>>() {})
        .with(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .readValue(records);
  }

  private static List<Map<String, String>> read(byte[] file, int piece) {
    var records = new Records();
    var reader = new CsvReader(records);
    for (int from = 0; from < file.length; from += Math.min(piece, file.length - from)) {
      reader.feed(file, from, Math.min(piece, file.length - from));
    }
    reader.end();
    return records.read;
  }

  /** Names the fields of each line after the header. */
  private static final class Records implements CsvSink {
    private final List<Map<String, String>> read = new ArrayList<>();
    private List<String> names = List.of();

    @Override
    public void header(CsvRecord record) {
      names = fields(record);
    }

    @Override
    public void record(CsvRecord record) {
      List<String> fields = fields(record);
      var named = new LinkedHashMap<String, String>();
      for (int i = 0; i < fields.size(); i++) {
        named.put(names.get(i), fields.get(i));
      }
      read.add(named);
    }

    private static List<String> fields(CsvRecord record) {
      var fields = new ArrayList<String>();
      for (int i = 0; i < record.count(); i++) {
        fields.add(record.text(i));
      }
      return fields;
    }
  }
}
