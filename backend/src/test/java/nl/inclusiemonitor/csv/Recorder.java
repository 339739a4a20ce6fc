package nl.inclusiemonitor.csv;

import java.util.ArrayList;
import java.util.List;

/** Writes each line of a file down as its row and its fields, however its bytes are cut. */
final class Recorder implements CsvSink {
  private final List<String> lines = new ArrayList<>();

  /** The lines, and the fault that ended them; the last of the pieces is the size of all others. */
  static String outcome(byte[] file, int... pieces) {
    var recorder = new Recorder();
    try {
      recorder.read(file, pieces);
      return recorder.lines.toString();
    } catch (CsvFault fault) {
      return recorder.lines + " " + fault.kind() + " " + fault.cel();
    }
  }

  /** The same of two readers, the second of which goes on where the first one stood at the cut. */
  static String outcomeOfTwo(byte[] file, int cut) {
    var recorder = new Recorder();
    try {
      var first = new CsvReader(recorder);
      first.feed(file, 0, cut);
      var second = new CsvReader(recorder, first.stand());
      int from = (int) first.beforeLine();
      second.feed(file, from, file.length - from);
      second.end();
      return recorder.lines.toString();
    } catch (CsvFault fault) {
      return recorder.lines + " " + fault.kind() + " " + fault.cel();
    }
  }

  /** Reads in pieces of these sizes, the last of which is that of all others; none: in one. */
  void read(byte[] file, int... pieces) {
    var reader = new CsvReader(this);
    int from = 0;
    for (int i = 0; from < file.length; i++) {
      int piece = pieces.length == 0 ? file.length : pieces[Math.min(i, pieces.length - 1)];
      int length = Math.min(piece, file.length - from);
      reader.feed(file, from, length);
      from += length;
    }
    reader.end();
  }

  List<String> lines() {
    return lines;
  }

  @Override
  public void header(CsvRecord record) {
    record(record);
  }

  @Override
  public void record(CsvRecord record) {
    var fields = new ArrayList<String>();
    for (int i = 0; i < record.count(); i++) {
      fields.add(record.text(i));
    }
    String mark = record.isMalformed() ? "!malformed" : "";
    lines.add(record.rij() + mark + "[" + String.join("|", fields) + "]");
  }
}
