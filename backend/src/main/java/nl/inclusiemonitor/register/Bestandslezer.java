package nl.inclusiemonitor.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.csv.CsvFault;
import nl.inclusiemonitor.csv.CsvReader;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.csv.CsvSink;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;

/**
 * Reads a file with rows of a register. A cell becomes what the contract would have of it where its
 * notation says so, and else stays the text it is, for the contract to refuse.
 */
final class Bestandslezer implements CsvSink {
  static final int MEESTE_REGELS = 10_000;

  private final Register register;
  private final List<Optional<Veld>> kolommen = new ArrayList<>();
  private final List<Rij> rijen = new ArrayList<>();
  private final List<FieldError> fouten = new ArrayList<>();
  private int versiekolom = -1;

  private Bestandslezer(Register register) {
    this.register = register;
  }

  /**
   * A line of the file.
   *
   * @param regel as a spreadsheet shows it
   * @param versie of the row when it was written to the file
   * @param velden of the columns that the file has, also those that are empty
   */
  record Rij(
      long regel, Optional<String> code, Optional<Integer> versie, Map<String, Object> velden) {}

  /** Throws Invalid when the file cannot be read, or its columns are not those of the register. */
  static List<Rij> lees(Register register, byte[] bestand) {
    Bestandslezer lezer = new Bestandslezer(register);
    try {
      CsvReader reader = new CsvReader(lezer);
      reader.feed(bestand, 0, bestand.length);
      reader.end();
    } catch (CsvFault fout) {
      throw ongeldig(
          List.of(
              FieldError.of(
                  "file",
                  fout.cel(),
                  fout.kind().code(),
                  fout.kind().melding() + " " + fout.kind().herstel())));
    }
    if (!lezer.fouten.isEmpty()) {
      throw ongeldig(lezer.fouten);
    }
    return lezer.rijen;
  }

  static Failure.Invalid ongeldig(List<FieldError> fouten) {
    return new Failure.Invalid(
        "bestand-klopt-niet", "Het bestand klopt niet; er is niets bewaard.", fouten);
  }

  @Override
  public void header(CsvRecord record) {
    Set<String> gezien = new HashSet<>();
    for (int i = 0; i < record.count(); i++) {
      String naam = record.text(i).strip();
      Optional<Veld> veld =
          register.velden().stream().filter(dit -> dit.code().equalsIgnoreCase(naam)).findFirst();
      if (naam.equalsIgnoreCase(RegisterCsv.VERSIE)) {
        versiekolom = i;
      } else if (veld.isEmpty() && !naam.equalsIgnoreCase(RegisterCsv.CODE)) {
        fouten.add(
            FieldError.of(
                "file",
                "kolom " + (i + 1),
                "kolom-onbekend",
                "Dit register heeft geen kolom met de naam in kolom %d.".formatted(i + 1)));
      }
      if (!gezien.add(naam.toLowerCase(Locale.ROOT))) {
        fouten.add(FieldError.of("file", naam, "kolom-dubbel", "Deze kolom staat er twee keer."));
      }
      kolommen.add(veld);
    }
  }

  @Override
  public void record(CsvRecord record) {
    if (!fouten.isEmpty()) {
      return;
    }
    if (rijen.size() == MEESTE_REGELS) {
      throw ongeldig(
          List.of(
              FieldError.of(
                  "file", "", "te-veel-regels", "Een bestand heeft ten hoogste 10.000 regels.")));
    }
    if (record.count() > kolommen.size() || record.isMalformed()) {
      throw ongeldig(
          List.of(
              FieldError.of(
                  "file",
                  "regel " + record.rij(),
                  "regel-past-niet",
                  "Regel %d heeft een ander aantal cellen dan de kop.".formatted(record.rij()))));
    }
    Map<String, Object> velden = new LinkedHashMap<>();
    Optional<String> code = Optional.empty();
    Optional<Integer> versie = Optional.empty();
    for (int i = 0; i < kolommen.size(); i++) {
      String cel = i < record.count() ? kaal(record.text(i)) : "";
      Optional<Veld> veld = kolommen.get(i);
      if (i == versiekolom) {
        versie = versie(record, cel);
      } else if (veld.isPresent()) {
        velden.put(veld.get().code(), cel.isEmpty() ? null : waarde(veld.get(), cel));
      } else if (!cel.isEmpty()) {
        code = Optional.of(cel);
      }
    }
    rijen.add(new Rij(record.rij(), code, versie, velden));
  }

  private Optional<Integer> versie(CsvRecord record, String cel) {
    if (!cel.isEmpty() && !cel.matches("[1-9]\\d{0,8}")) {
      fouten.add(
          new FieldError(
              "file",
              RegisterCsv.VERSIE,
              "versie-past-niet",
              "Regel %d: een versie is een heel getal, zoals 3.".formatted(record.rij()),
              Map.of("regel", record.rij())));
      return Optional.empty();
    }
    return cel.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(cel));
  }

  /** Without the apostrophe that keeps a text from being taken for a formula. */
  private static String kaal(String cel) {
    String kaal = cel.strip().replace("\r\n", "\n");
    return kaal.matches("(?s)'[=+@\\t\\r\\n-].*") ? kaal.substring(1) : kaal;
  }

  private static Object waarde(Veld veld, String cel) {
    return switch (veld.soort()) {
      case GETAL, BEDRAG -> cel.replace(',', '.');
      case GEHEEL, JAAR -> cel.matches("-?\\d{1,9}") ? Integer.valueOf(cel) : cel;
      case DAG -> dag(cel);
      case KEUZE -> keuze(veld, cel);
      case VERWIJZINGEN -> List.of(cel.split("[\\s,]+"));
      default -> cel;
    };
  }

  private static String dag(String cel) {
    return cel.matches("\\d{2}-\\d{2}-\\d{4}")
        ? cel.substring(6) + cel.substring(2, 6) + cel.substring(0, 2)
        : cel;
  }

  /** The value, also when the file writes it as the screen does. */
  private static String keuze(Veld veld, String cel) {
    return veld.keuzes().stream()
        .filter(keuze -> keuze.code().equals(cel) || keuze.nl().equalsIgnoreCase(cel))
        .map(Veld.Keuze::code)
        .findFirst()
        .orElse(cel);
  }
}
