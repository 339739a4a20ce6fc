package nl.inclusiemonitor.http.contract;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path of the contract, such as {@code /leveringen/{id}/verwerking}. */
public record PathTemplate(String text, List<String> segments) {
  public static PathTemplate parse(String text) {
    return new PathTemplate(text, split(text));
  }

  /** The raw, still percent-encoded values of the parameters when this path matches. */
  public Optional<Map<String, String>> match(String rawPath) {
    List<String> actual = split(rawPath);
    if (actual.size() != segments.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < actual.size(); i++) {
      String expected = segments.get(i);
      if (isParameter(expected)) {
        if (actual.get(i).isEmpty()) {
          return Optional.empty();
        }
        values.put(expected.substring(1, expected.length() - 1), actual.get(i));
      } else if (!expected.equals(actual.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /** Concrete paths are tried before templated ones, as OpenAPI asks. */
  public long parameters() {
    return segments.stream().filter(PathTemplate::isParameter).count();
  }

  private static boolean isParameter(String segment) {
    return segment.startsWith("{");
  }

  /** A trailing slash gives an empty last segment, so that it matches nothing. */
  private static List<String> split(String path) {
    return Arrays.asList(path.split("/", -1));
  }
}
