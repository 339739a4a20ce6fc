package nl.inclusiemonitor.http.request;

import io.vertx.core.MultiMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.contract.ContractOperation;
import nl.inclusiemonitor.http.contract.ContractParameter;

/**
 * Decodes the parameters of one operation, once, to the types that the contract states. What does
 * not read as its type stays text, so that the check against the schema says so.
 */
final class ParameterReader {
  static final String ONCE = "Dit mag maar één keer.";

  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,20})?");

  private final ContractOperation operation;

  ParameterReader(ContractOperation operation) {
    this.operation = operation;
  }

  Map<String, Object> path(Map<String, String> raw) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (ContractParameter parameter : operation.parameters("path")) {
      String text =
          Percent.decode(raw.getOrDefault(parameter.name(), ""))
              .orElseThrow(() -> RawQuery.malformed("path", parameter.name()));
      values.put(parameter.name(), typed(parameter.type(), text));
    }
    return values;
  }

  Map<String, Object> header(MultiMap headers, List<FieldError> errors) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (ContractParameter parameter : operation.parameters("header")) {
      List<String> sent = headers.getAll(parameter.name());
      if (sent.size() > 1) {
        // Another reader of the same request may take the other one for it.
        errors.add(FieldError.of("header", parameter.name(), "dubbel", ONCE));
      }
      if (!sent.isEmpty()) {
        values.put(parameter.name(), typed(parameter.type(), sent.get(0)));
      }
    }
    return values;
  }

  /** Declared ones typed, unknown ones as text: the schema refuses those by name. */
  Map<String, Object> query(RawQuery query, List<FieldError> errors) {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, List<String>> rest = new LinkedHashMap<>(query.values());
    for (ContractParameter parameter : operation.parameters("query")) {
      List<String> raw = rest.remove(parameter.name());
      if (raw == null) {
        continue;
      }
      if (parameter.isList()) {
        values.put(parameter.name(), list(parameter, raw));
      } else {
        if (raw.size() > 1) {
          errors.add(FieldError.of("query", parameter.name(), "dubbel", ONCE));
        }
        String text = RawQuery.decode(raw.get(0), parameter.name());
        values.put(parameter.name(), typed(parameter.type(), text));
      }
    }
    rest.keySet().forEach(unknown -> values.put(unknown, ""));
    return values;
  }

  private static List<Object> list(ContractParameter parameter, List<String> raw) {
    Stream<String> parts =
        parameter.explode()
            ? raw.stream()
            : raw.stream().flatMap(text -> Stream.of(text.split(",", -1)));
    String type = parameter.valueSchema().path("type").asText("string");
    return parts.map(part -> typed(type, RawQuery.decode(part, parameter.name()))).toList();
  }

  private static Object typed(String type, String text) {
    return switch (type) {
      case "integer" -> INTEGER.matcher(text).matches() ? (Object) Long.valueOf(text) : text;
      case "number" -> NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
      case "boolean" -> "true".equals(text) ? true : "false".equals(text) ? false : (Object) text;
      default -> text;
    };
  }
}
