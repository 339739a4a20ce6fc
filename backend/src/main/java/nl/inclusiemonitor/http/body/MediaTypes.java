package nl.inclusiemonitor.http.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Media types as requests name them: what is sent, and what is accepted. */
public final class MediaTypes {
  private static final String ANY = "*/*";

  private MediaTypes() {}

  /** {@code text/csv; charset=utf-8} is {@code text/csv}. */
  public static String bare(String contentType) {
    int semicolon = contentType.indexOf(';');
    String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    return type.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The one of these that the client prefers; empty when it accepts none (RFC 9110 §12.5.1). The
   * first in alphabetical order wins a draw, so that JSON goes before CSV.
   */
  public static Optional<String> preferred(String accept, Collection<String> produced) {
    if (accept == null || accept.isBlank()) {
      return produced.stream().sorted().findFirst();
    }
    List<Range> ranges = new ArrayList<>();
    for (String range : accept.split(",", -1)) {
      ranges.add(Range.parse(range));
    }
    return produced.stream()
        .filter(type -> quality(ranges, type) > 0)
        .max(
            Comparator.<String>comparingDouble(type -> quality(ranges, type))
                .thenComparing(Comparator.reverseOrder()));
  }

  private static double quality(List<Range> ranges, String type) {
    return ranges.stream()
        .filter(range -> range.includes(type))
        .max(Comparator.comparingInt(Range::specificity))
        .map(Range::quality)
        .orElse(0.0);
  }

  private record Range(String type, double quality) {
    static Range parse(String text) {
      double quality = 1;
      for (String parameter : text.split(";", -1)) {
        String trimmed = parameter.strip();
        if (trimmed.startsWith("q=")) {
          quality = number(trimmed.substring(2));
        }
      }
      return new Range(bare(text), quality);
    }

    boolean includes(String other) {
      return type.equals(ANY)
          || type.equals(other)
          || (type.endsWith("/*") && other.startsWith(type.substring(0, type.length() - 1)));
    }

    int specificity() {
      return type.equals(ANY) ? 0 : type.endsWith("/*") ? 1 : 2;
    }

    private static double number(String text) {
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException e) {
        return 0;
      }
    }
  }
}
