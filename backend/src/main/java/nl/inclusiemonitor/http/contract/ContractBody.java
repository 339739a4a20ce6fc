package nl.inclusiemonitor.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The request body of an operation.
 *
 * @param schemas its media types, each with the schema of the content
 * @param limit the most bytes it may have; a streaming operation keeps its own limits
 */
public record ContractBody(boolean required, Map<String, JsonNode> schemas, int limit) {
  /** What a body may have when the contract says nothing. */
  public static final int DEFAULT_LIMIT = 64 * 1024;

  public ContractBody {
    schemas = Map.copyOf(schemas);
  }
}
