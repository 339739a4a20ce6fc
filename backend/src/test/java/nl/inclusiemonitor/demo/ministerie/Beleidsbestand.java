package nl.inclusiemonitor.demo.ministerie;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.csv.CsvReader;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.csv.CsvSink;
import nl.inclusiemonitor.register.Register;
import nl.inclusiemonitor.register.Veld;

/** The policy of the demo ministry as its files have it, without a server that reads them in. */
final class Beleidsbestand {
  static final String CODE = "code";

  private Beleidsbestand() {}

  /** The columns of a file, in its order. */
  static List<String> kolommen(String bestand) {
    return lees(bestand).kolommen;
  }

  /** The lines of a file, each as its cells by the name of their column. */
  static List<Map<String, String>> rijen(String bestand) {
    return lees(bestand).rijen;
  }

  static List<Map<String, String>> rijen(Register register) {
    return rijen(bestand(register));
  }

  static String bestand(Register register) {
    return "registers/" + register.code() + ".csv";
  }

  /** What is filled in of a line, as the contract would have it. */
  static Map<String, Object> velden(Register register, Map<String, String> rij) {
    Map<String, Object> velden = new LinkedHashMap<>();
    for (Veld veld : register.velden()) {
      String cel = rij.get(veld.code());
      if (!cel.isEmpty()) {
        velden.put(veld.code(), waarde(veld, cel));
      }
    }
    return velden;
  }

  /** The codes of a cell that refers to rows. */
  static List<String> codes(String cel) {
    return cel.isEmpty() ? List.of() : List.of(cel.split(" ", -1));
  }

  private static Object waarde(Veld veld, String cel) {
    return switch (veld.soort()) {
      case GEHEEL, JAAR -> Integer.valueOf(cel);
      case VERWIJZINGEN -> codes(cel);
      default -> cel;
    };
  }

  private static Lezer lees(String bestand) {
    try (InputStream in = Beleidsbestand.class.getResourceAsStream(bestand)) {
      byte[] bytes = in.readAllBytes();
      Lezer lezer = new Lezer();
      CsvReader reader = new CsvReader(lezer);
      reader.feed(bytes, 0, bytes.length);
      reader.end();
      return lezer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Lezer implements CsvSink {
    private final List<Map<String, String>> rijen = new ArrayList<>();
    private List<String> kolommen = List.of();

    @Override
    public void header(CsvRecord record) {
      kolommen = cellen(record);
    }

    @Override
    public void record(CsvRecord record) {
      List<String> cellen = cellen(record);
      if (record.isMalformed() || cellen.size() != kolommen.size()) {
        throw new IllegalStateException("line " + record.rij() + " does not fit its header");
      }
      Map<String, String> rij = new LinkedHashMap<>();
      for (int i = 0; i < cellen.size(); i++) {
        rij.put(kolommen.get(i), cellen.get(i));
      }
      rijen.add(rij);
    }

    private static List<String> cellen(CsvRecord record) {
      List<String> cellen = new ArrayList<>();
      for (int i = 0; i < record.count(); i++) {
        cellen.add(record.text(i));
      }
      return cellen;
    }
  }
}
