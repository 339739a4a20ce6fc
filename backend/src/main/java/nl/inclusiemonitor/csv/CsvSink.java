package nl.inclusiemonitor.csv;

/** Takes the lines of a file, one after another. The record is only valid during the call. */
public interface CsvSink {
  /** The first line that is not empty. */
  void header(CsvRecord record);

  /** A line after the header that is not empty. */
  void record(CsvRecord record);
}
