package nl.inclusiemonitor.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes up a right value of a schema of the contract, to be spoilt by a test. */
public record Voorbeeldwaarden(JsonNode contract) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String ID = "0193f0aa-1111-7222-8333-444455556666";

  /** One of these fits each pattern of the contract. */
  private static final List<String> VORMEN =
      List.of(
          "2022-Q3",
          "2022-09-30",
          "2022-09-30T12:00:00Z",
          "RIVM",
          "quotumheffing",
          "1",
          "a".repeat(12),
          "a".repeat(16),
          "a".repeat(32),
          "a".repeat(64),
          "een lang genoeg wachtwoord");

  /** The schema itself, whatever it refers to. */
  public JsonNode resolve(JsonNode node) {
    JsonNode found = node;
    while (found.has("$ref")) {
      found = contract.at(found.get("$ref").asText().substring(1));
    }
    if (!found.has("allOf")) {
      return found;
    }
    ObjectNode merged = JSON.objectNode();
    found.get("allOf").forEach(part -> merged.setAll((ObjectNode) resolve(part)));
    found.properties().stream()
        .filter(entry -> !entry.getKey().equals("allOf"))
        .forEach(entry -> merged.set(entry.getKey(), entry.getValue()));
    return merged;
  }

  public JsonNode van(JsonNode declared) {
    JsonNode schema = resolve(declared);
    if (schema.has("oneOf")) {
      return van(schema.get("oneOf").get(0));
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> JSON.arrayNode().add(van(schema.path("items")));
      case "integer", "number" -> JSON.numberNode(Math.max(1, schema.path("minimum").asInt()));
      case "boolean" -> JSON.booleanNode(true);
      default -> JSON.textNode(tekst(schema));
    };
  }

  private JsonNode object(JsonNode schema) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(entry -> object.set(entry.getKey(), van(entry.getValue())));
    return object;
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asText() : type.asText("string");
  }

  private static String tekst(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "uuid" -> ID;
      case "date" -> "2022-09-30";
      default ->
          Stream.concat(VORMEN.stream(), Stream.of("tekst"))
              .filter(vorm -> vorm.length() >= schema.path("minLength").asInt())
              .filter(vorm -> vorm.length() <= schema.path("maxLength").asInt(1_000))
              .filter(vorm -> past(schema, vorm))
              .findFirst()
              .orElse("tekst");
    };
  }

  private static boolean past(JsonNode schema, String vorm) {
    return !schema.has("pattern")
        || Pattern.compile(schema.get("pattern").asText()).matcher(vorm).find();
  }

  /** The JSON pointer of every value in it, the whole included. */
  public static List<String> plaatsen(JsonNode value) {
    List<String> found = new ArrayList<>();
    plaatsen("", value, found);
    return found;
  }

  private static void plaatsen(String pointer, JsonNode value, List<String> found) {
    found.add(pointer);
    if (value instanceof ObjectNode object) {
      object
          .properties()
          .forEach(entry -> plaatsen(pointer + "/" + entry.getKey(), entry.getValue(), found));
    } else if (value instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        plaatsen(pointer + "/" + i, array.get(i), found);
      }
    }
  }

  /** The JSON text with a raw value in the place of the one at the pointer. */
  public static String met(JsonNode value, String pointer, String raw) {
    if (pointer.isEmpty()) {
      return raw;
    }
    JsonNode copy = value.deepCopy();
    int end = pointer.lastIndexOf('/');
    JsonNode parent = copy.at(pointer.substring(0, end));
    String name = pointer.substring(end + 1);
    if (parent instanceof ObjectNode object) {
      object.put(name, "@@");
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(name), JSON.textNode("@@"));
    }
    return copy.toString().replace("\"@@\"", raw);
  }
}
