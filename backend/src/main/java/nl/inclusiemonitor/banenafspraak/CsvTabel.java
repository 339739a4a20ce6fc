package nl.inclusiemonitor.banenafspraak;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures as a table for a Dutch spreadsheet: semicolons, decimal commas, a byte order mark so that
 * it opens as UTF-8. Hidden and missing cells say so in the same words as the screen.
 */
public final class CsvTabel {
  private static final String BOM = "\uFEFF";

  private CsvTabel() {}

  /** The whole file: column names, then a line per row. */
  public static String van(List<String> kop, Stream<List<String>> rijen) {
    return Stream.concat(Stream.of(kop), rijen)
        .map(CsvTabel::regel)
        .collect(Collectors.joining("", BOM, ""));
  }

  /** A figure with all its decimals, or why it is not there. */
  public static String cel(Cijfer cijfer) {
    return cijfer
        .waarde()
        .filter(waarde -> !cijfer.tenMinste())
        .map(CsvTabel::getal)
        .orElse(cijfer.weergave());
  }

  /** A number with a decimal point as Dutch spreadsheets read it. */
  public static String getal(String punt) {
    return punt.replace('.', ',');
  }

  private static String regel(List<String> velden) {
    return velden.stream().map(CsvTabel::veld).collect(Collectors.joining(";", "", "\r\n"));
  }

  /** A text that a spreadsheet would take for a formula is kept a text. */
  private static String veld(String text) {
    String safe = text.matches("[=+@\\t\\r].*|-[^0-9].*") ? "'" + text : text;
    boolean quote = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
