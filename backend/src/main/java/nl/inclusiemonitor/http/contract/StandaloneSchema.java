package nl.inclusiemonitor.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a schema out of the contract with only the schemas it refers to, and without what a
 * validator does not read. A validator copies the table of every schema it knows, so one table for
 * the whole contract would be paid for once per operation.
 */
final class StandaloneSchema {
  /** Says in words what a pattern asks, for who does not read patterns. */
  static final String FORM = "x-vorm";

  private static final String COMPONENTS = "#/components/schemas/";
  private static final String DEFINITIONS = "#/$defs/";
  private static final Set<String> MAPS = Set.of("properties", "patternProperties", "$defs");
  private static final Set<String> NOT_VALIDATED =
      Set.of("title", "description", "default", "example", "examples", "deprecated");

  private final JsonNode document;
  private final Deque<String> wanted = new ArrayDeque<>();

  StandaloneSchema(JsonNode document) {
    this.document = document;
  }

  ObjectNode of(JsonNode schema) {
    JsonNode cut = cut(schema);
    ObjectNode root =
        cut instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    ObjectNode definitions = JsonNodeFactory.instance.objectNode();
    while (!wanted.isEmpty()) {
      String name = wanted.pop();
      if (!definitions.has(name)) {
        JsonNode component = document.path("components").path("schemas").path(name);
        if (component.isMissingNode()) {
          throw new ContractException("the contract has no schema " + name);
        }
        definitions.set(name, cut(component));
      }
    }
    if (!definitions.isEmpty()) {
      root.set("$defs", definitions);
    }
    return root;
  }

  private JsonNode cut(JsonNode schema) {
    if (schema instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(element -> copy.add(cut(element)));
      return copy;
    }
    if (!(schema instanceof ObjectNode)) {
      return schema;
    }
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      String key = keyword.getKey();
      JsonNode value = keyword.getValue();
      if (MAPS.contains(key)) {
        ObjectNode named = copy.putObject(key);
        value.properties().forEach(entry -> named.set(entry.getKey(), cut(entry.getValue())));
      } else if ("$ref".equals(key)) {
        copy.put(key, reference(value.asText()));
      } else if ("pattern".equals(key)) {
        copy.put(key, toTheEnd(value.asText()));
      } else if (!NOT_VALIDATED.contains(key) && (!key.startsWith("x-") || key.equals(FORM))) {
        copy.set(key, cut(value));
      }
    }
    return copy;
  }

  /** In Java a dollar sign lets a line end follow, which it does not in a JSON Schema. */
  private static String toTheEnd(String pattern) {
    return pattern.endsWith("$") ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern;
  }

  private String reference(String target) {
    if (!target.startsWith(COMPONENTS)) {
      throw new ContractException(target + " is not a schema of the components");
    }
    String name = target.substring(COMPONENTS.length());
    wanted.push(name);
    return DEFINITIONS + name;
  }
}
