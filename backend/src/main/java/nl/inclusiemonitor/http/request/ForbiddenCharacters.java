package nl.inclusiemonitor.http.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.contract.SentName;

/**
 * Finds texts that no database or file can keep as they were sent. PostgreSQL stores no U+0000:
 * found here it is the client's fault, later a 500. Half of a surrogate pair, which JSON can
 * escape, has no UTF-8: it would be kept as another character, and a password with one would open
 * nothing.
 */
final class ForbiddenCharacters {
  private ForbiddenCharacters() {}

  /** A fault for each text that holds one, by its name or its JSON pointer; never the text. */
  static List<FieldError> in(String where, Object value) {
    List<FieldError> faults = new ArrayList<>();
    find(where, "", value, faults);
    return faults;
  }

  private static void find(String where, String pointer, Object value, List<FieldError> faults) {
    if (value instanceof String text && isForbidden(text)) {
      faults.add(fault(where, pointer));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        find(where, pointer + "/" + i, list.get(i), faults);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, inner) -> {
            find(where, pointer, name, faults);
            find(where, pointer + "/" + name, inner, faults);
          });
    }
  }

  private static FieldError fault(String where, String pointer) {
    String name = SentName.shownPointer(pointer);
    return FieldError.of(
        where,
        where.equals("body") || name.isEmpty() ? name : name.substring(1),
        "verboden-teken",
        "Hierin staat een teken dat geen tekst is (een nulteken of een half teken).");
  }

  private static boolean isForbidden(String text) {
    return text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
  }
}
