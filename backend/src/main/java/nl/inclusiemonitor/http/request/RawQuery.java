package nl.inclusiemonitor.http.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;

/** A query string or form: names decoded, values still as sent so that a list can be divided. */
record RawQuery(Map<String, List<String>> values) {

  static RawQuery parse(String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (raw != null && !raw.isEmpty()) {
      for (String pair : raw.split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals), "query");
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        if (!pair.isEmpty()) {
          values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
      }
    }
    return new RawQuery(values);
  }

  static String decode(String raw, String name) {
    return Percent.decodeForm(raw).orElseThrow(() -> malformed("query", name));
  }

  static Failure malformed(String in, String name) {
    return new Failure.Invalid(
        FieldError.of(in, name, "verkeerde-codering", "Dit is niet goed gecodeerd (%-tekens)."));
  }
}
