package nl.inclusiemonitor.http.request;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was asked of one operation lately and found to be as the contract says, so that the same
 * question, asked again and again, is held against it once. It keeps few and small ones, and
 * belongs to one event loop.
 */
final class Accepted {
  private static final int MOST = 32;
  private static final int LONGEST = 256;

  private final Map<Map<String, Map<String, Object>>, Boolean> questions =
      new LinkedHashMap<>(MOST * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<Map<String, Map<String, Object>>, Boolean> eldest) {
          return size() > MOST;
        }
      };

  boolean contains(Map<String, Map<String, Object>> question) {
    return questions.get(question) != null;
  }

  /** Keeps it, unless it is long. */
  void add(Map<String, Map<String, Object>> question) {
    int length =
        question.values().stream()
            .flatMap(values -> values.values().stream())
            .mapToInt(value -> value.toString().length())
            .sum();
    if (length <= LONGEST) {
      questions.put(question, true);
    }
  }
}
