package nl.inclusiemonitor.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the operations of a merged OpenAPI document. */
final class OperationReader {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch");

  private final JsonNode document;
  private final AccessReader access;

  OperationReader(JsonNode document) {
    this.document = document;
    this.access = new AccessReader(document);
  }

  List<ContractOperation> operations() {
    List<ContractOperation> found = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> item : path.getValue().properties()) {
        if (METHODS.contains(item.getKey())) {
          found.add(operation(path.getKey(), path.getValue(), item.getKey(), item.getValue()));
        }
      }
    }
    return found;
  }

  private ContractOperation operation(String path, JsonNode item, String method, JsonNode node) {
    String id = node.path("operationId").asText();
    if (id.isEmpty()) {
      throw new ContractException(method + " " + path + " has no operationId");
    }
    return new ContractOperation(
        id,
        HttpMethod.valueOf(method.toUpperCase(Locale.ROOT)),
        PathTemplate.parse(path),
        parameters(item.path("parameters"), node.path("parameters")),
        body(node),
        responses(node.path("responses")),
        access.of(id, node),
        Protocol.of(item),
        node.path("x-stream").asBoolean(),
        node.path("x-oauth").asBoolean());
  }

  /** Those of the path, overridden by those of the operation. */
  private List<ContractParameter> parameters(JsonNode ofPath, JsonNode ofOperation) {
    Map<String, ContractParameter> byName = new LinkedHashMap<>();
    for (JsonNode list : List.of(ofPath, ofOperation)) {
      for (JsonNode reference : list) {
        JsonNode node = resolve(reference);
        String in = node.path("in").asText();
        String name = node.path("name").asText();
        byName.put(
            in + " " + name.toLowerCase(Locale.ROOT),
            new ContractParameter(
                name,
                in,
                node.path("required").asBoolean(),
                node.path("explode").asBoolean("query".equals(in)),
                resolve(node.path("schema"))));
      }
    }
    return List.copyOf(byName.values());
  }

  private Optional<ContractBody> body(JsonNode operation) {
    JsonNode node = resolve(operation.path("requestBody"));
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    return Optional.of(
        new ContractBody(
            node.path("required").asBoolean(),
            schemas(node.path("content")),
            operation.path("x-max-bytes").asInt(ContractBody.DEFAULT_LIMIT)));
  }

  private Map<String, ContractResponse> responses(JsonNode responses) {
    Map<String, ContractResponse> byStatus = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> response : responses.properties()) {
      JsonNode node = resolve(response.getValue());
      Set<String> headers = new LinkedHashSet<>();
      for (Map.Entry<String, JsonNode> header : node.path("headers").properties()) {
        if (resolve(header.getValue()).path("required").asBoolean()) {
          headers.add(header.getKey());
        }
      }
      byStatus.put(response.getKey(), new ContractResponse(schemas(node.path("content")), headers));
    }
    return byStatus;
  }

  private static Map<String, JsonNode> schemas(JsonNode content) {
    Map<String, JsonNode> schemas = new LinkedHashMap<>();
    content
        .properties()
        .forEach(type -> schemas.put(type.getKey(), type.getValue().path("schema")));
    return schemas;
  }

  private JsonNode resolve(JsonNode node) {
    JsonNode resolved = node;
    while (resolved.has("$ref")) {
      String reference = resolved.get("$ref").asText();
      resolved = document.at(reference.substring(1));
      if (resolved.isMissingNode()) {
        throw new ContractException("the contract has no " + reference);
      }
    }
    return resolved;
  }
}
