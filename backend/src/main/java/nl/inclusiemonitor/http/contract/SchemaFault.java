package nl.inclusiemonitor.http.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.OutputUnit;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inclusiemonitor.failure.FieldError;

/**
 * One place where a value breaks its schema, taken from the validator's output. That output also
 * names every schema around the fault, and every branch of a choice that was not taken; those are
 * left out.
 *
 * @param pointer JSON pointer of the value, or of the value that is missing
 * @param keyword what it breaks, such as {@code maxLength}
 * @param limit what the schema says there
 * @param form what a value of this schema looks like, in words; null when it does not say
 */
record SchemaFault(String pointer, String keyword, Object limit, String form) {
  /** The validator states the name of a missing property only in this sentence. */
  private static final Pattern MISSING = Pattern.compile("required property \"(.*)\"$");

  static List<SchemaFault> of(List<OutputUnit> units, JsonObject schema) {
    List<SchemaFault> faults = new ArrayList<>();
    for (OutputUnit unit : units) {
      if (!isChoice(unit) && units.stream().anyMatch(inner -> isInside(inner, unit))) {
        continue;
      }
      if (units.stream().anyMatch(outer -> isChoice(outer) && isInside(unit, outer))
          || (isUnknown(unit) && units.stream().anyMatch(other -> isKnownAt(unit, other)))) {
        continue;
      }
      SchemaFault fault = of(unit, schema);
      if (!faults.contains(fault)) {
        faults.add(fault);
      }
    }
    return faults;
  }

  FieldError fieldError(String in, String name) {
    return FaultText.of(keyword).error(in, name, limit, form);
  }

  /** The pointer's first segment is where the parameter was sent, its second the name. */
  FieldError parameterError() {
    String[] segments = pointer.split("/", 4);
    return segments.length < 3
        ? fieldError(segments.length == 2 ? segments[1] : "query", "")
        : fieldError(segments[1], SentName.shown(segments[2]));
  }

  private static SchemaFault of(OutputUnit unit, JsonObject schema) {
    String location = unit.getKeywordLocation();
    int end = location.lastIndexOf('/');
    String keyword = location.substring(end + 1);
    String pointer = decode(unit.getInstanceLocation().substring(1));
    Matcher missing = MISSING.matcher(unit.getError());
    if ("required".equals(keyword) && missing.find()) {
      pointer += "/" + missing.group(1).replace("~", "~0").replace("/", "~1");
    }
    String form =
        at(schema, location.substring(0, end)) instanceof JsonObject broken
            ? broken.getString(StandaloneSchema.FORM)
            : null;
    return new SchemaFault(pointer, keyword, at(schema, location), form);
  }

  private static boolean isChoice(OutputUnit unit) {
    String location = unit.getKeywordLocation();
    return location.endsWith("/oneOf") || location.endsWith("/anyOf");
  }

  /** The validator calls a declared property unknown as well when its value is wrong. */
  private static boolean isKnownAt(OutputUnit unknown, OutputUnit other) {
    return isAtOrBelow(other, unknown) && !isUnknown(other);
  }

  private static boolean isUnknown(OutputUnit unit) {
    String location = unit.getKeywordLocation();
    return location.endsWith("/additionalProperties")
        || location.endsWith("/unevaluatedProperties");
  }

  private static boolean isInside(OutputUnit inner, OutputUnit outer) {
    return inner.getKeywordLocation().startsWith(outer.getKeywordLocation() + "/")
        && isAtOrBelow(inner, outer);
  }

  private static boolean isAtOrBelow(OutputUnit inner, OutputUnit outer) {
    String location = outer.getInstanceLocation();
    return inner.getInstanceLocation().equals(location)
        || inner.getInstanceLocation().startsWith(location + "/");
  }

  private static Object at(JsonObject schema, String location) {
    Object node = schema;
    for (String segment : location.substring(1).split("/", -1)) {
      if (segment.isEmpty()) {
        continue;
      }
      if ("$ref".equals(segment)) {
        String name = ((JsonObject) node).getString("$ref").substring("#/$defs/".length());
        node = schema.getJsonObject("$defs").getJsonObject(name);
      } else if (node instanceof JsonArray array) {
        node = array.getValue(Integer.parseInt(segment));
      } else if (node instanceof JsonObject object) {
        node = object.getValue(decode(segment).replace("~1", "/").replace("~0", "~"));
      }
    }
    return node;
  }

  private static String decode(String text) {
    return text.indexOf('%') < 0
        ? text
        : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
