package nl.inclusiemonitor.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table for a Dutch spreadsheet: semicolons, decimal commas, a byte order mark so that it opens
 * as UTF-8.
 */
public final class CsvTabel {
  private static final String BOM = "\uFEFF";

  private static final Pattern FORMULE = Pattern.compile("[=+@\\t\\r\\n-]");
  private static final Pattern NEGATIEF = Pattern.compile("-\\d+(,\\d+)?");

  private CsvTabel() {}

  /** The whole file: column names, then a line per row. */
  public static String van(List<String> kop, Stream<List<String>> rijen) {
    return Stream.concat(Stream.of(kop), rijen)
        .map(CsvTabel::regel)
        .collect(Collectors.joining("", BOM, ""));
  }

  /** A number with a decimal point as Dutch spreadsheets read it. */
  public static String getal(String punt) {
    return punt.replace('.', ',');
  }

  /**
   * A text that a spreadsheet would take for a formula is kept a text, by an apostrophe that the
   * import of a register takes away again. A negative number stays one.
   */
  public static String tekst(String text) {
    return FORMULE.matcher(text).lookingAt() && !NEGATIEF.matcher(text).matches()
        ? "'" + text
        : text;
  }

  private static String regel(List<String> velden) {
    return velden.stream().map(CsvTabel::veld).collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String veld(String text) {
    String safe = tekst(text);
    boolean quote = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
