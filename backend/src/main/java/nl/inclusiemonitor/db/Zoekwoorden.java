package nl.inclusiemonitor.db;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a question as PostgreSQL searches them: all must be there, each as the beginning of
 * one.
 */
public record Zoekwoorden(List<String> woorden) {
  public static Zoekwoorden van(String tekst) {
    return new Zoekwoorden(delen(tekst).toList());
  }

  /** A tsquery; what parts words in the question, parts them here, so nothing in it is a sign. */
  public String tsquery() {
    return tsquery(woord -> Stream.empty());
  }

  /**
   * A tsquery in which a word also finds what it stands for.
   *
   * @param ookAls what a word stands for, none of which holds a quote
   */
  public String tsquery(Function<String, Stream<String>> ookAls) {
    return woorden.stream()
        .map(
            woord ->
                Stream.concat(
                        Stream.of("'" + woord + "':*"),
                        ookAls.apply(woord).map(ander -> "'" + ander + "'"))
                    .collect(Collectors.joining(" | ", "(", ")")))
        .collect(Collectors.joining(" & "));
  }

  /** Whether one of the words of a name begins so. */
  public static boolean begint(String naam, String woord) {
    return delen(naam).anyMatch(deel -> deel.startsWith(woord));
  }

  private static Stream<String> delen(String tekst) {
    return Arrays.stream(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(woord -> !woord.isEmpty());
  }
}
