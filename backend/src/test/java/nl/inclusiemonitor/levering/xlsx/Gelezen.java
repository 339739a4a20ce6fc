package nl.inclusiemonitor.levering.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.csv.CsvSink;

/** The lines that come out of a workbook: {@code 3:a|b} is row 3 with two fields. */
final class Gelezen implements CsvSink {
  private final List<String> regels = new ArrayList<>();

  static List<String> van(Werkmap werkmap) {
    return van(werkmap.bytes());
  }

  static List<String> van(byte[] file) {
    var gelezen = new Gelezen();
    try (var reader = new XlsxReader(gelezen)) {
      reader.offer(file);
      while (reader.advance()) {
        // Until nothing is left.
      }
    }
    return gelezen.regels;
  }

  @Override
  public void header(CsvRecord record) {
    record(record);
  }

  @Override
  public void record(CsvRecord record) {
    var regel = new StringJoiner("|", record.rij() + ":", "");
    for (int i = 0; i < record.count(); i++) {
      regel.add(record.text(i));
    }
    regels.add(regel.toString());
  }
}
