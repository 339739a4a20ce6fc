package nl.inclusiemonitor.pseudonimisering;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.csv.CsvSink;

/**
 * Collects the codes of dienstonderdelen in an extract. Which of them exist only the server knows;
 * here they are listed for the I-team to see, and pass the check when they look like a code.
 */
final class Onderdeelcodes implements CsvSink {
  private static final String KOLOM = "dienstonderdeel";
  private static final String CODE = "[A-Z0-9-]{1,20}";
  private static final int MEESTE = 1_000;

  private final Map<String, Integer> regels = new TreeMap<>();
  private final Veld veld = new Veld();
  private final String bestand;
  private Kop kop;

  private Onderdeelcodes(String bestand) {
    this.bestand = bestand;
  }

  /** The number of lines of each code. */
  static Map<String, Integer> lees(Path bestand) {
    Onderdeelcodes codes = new Onderdeelcodes(bestand.getFileName().toString());
    Bron.lees(bestand, codes);
    return codes.regels;
  }

  @Override
  public void header(CsvRecord record) {
    kop = new Kop(bestand, record, List.of(), List.of(KOLOM));
  }

  @Override
  public void record(CsvRecord record) {
    if (kop.heeft(KOLOM)) {
      veld.wijs(record, kop.veld(KOLOM));
      String code = record.text(veld.from, veld.to);
      if (code.matches(CODE) && (regels.size() < MEESTE || regels.containsKey(code))) {
        regels.merge(code, 1, Integer::sum);
      }
    }
  }
}
