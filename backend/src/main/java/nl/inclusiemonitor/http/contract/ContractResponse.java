package nl.inclusiemonitor.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/**
 * A declared answer of an operation.
 *
 * @param schemas its media types, each with the schema of the content
 * @param headers the names that are required
 */
public record ContractResponse(Map<String, JsonNode> schemas, Set<String> headers) {
  public ContractResponse {
    schemas = Map.copyOf(schemas);
    headers = Set.copyOf(headers);
  }
}
