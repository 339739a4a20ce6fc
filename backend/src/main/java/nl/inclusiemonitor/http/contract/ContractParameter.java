package nl.inclusiemonitor.http.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A declared parameter of an operation.
 *
 * @param in {@code path}, {@code query} or {@code header}
 * @param schema its schema with the outermost reference followed
 * @param explode whether a list is sent as repeated parameters; otherwise separated by commas
 */
public record ContractParameter(
    String name, String in, boolean required, boolean explode, JsonNode schema) {

  public boolean isList() {
    return "array".equals(type());
  }

  public String type() {
    return schema.path("type").asText("string");
  }

  /** The schema of the value, or of each value of a list. */
  public JsonNode valueSchema() {
    return isList() ? schema.path("items") : schema;
  }
}
