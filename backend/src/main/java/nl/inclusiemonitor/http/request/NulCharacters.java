package nl.inclusiemonitor.http.request;

import java.util.Collection;
import java.util.Map;

/** PostgreSQL stores no U+0000 in text: found here it is the client's fault, later a 500. */
final class NulCharacters {
  private NulCharacters() {}

  static boolean occurIn(Object value) {
    if (value instanceof String text) {
      return text.indexOf('\0') >= 0;
    }
    if (value instanceof Collection<?> list) {
      return list.stream().anyMatch(NulCharacters::occurIn);
    }
    return value instanceof Map<?, ?> map && occurIn(map.values());
  }
}
