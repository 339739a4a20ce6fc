package nl.inclusiemonitor.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The API contract: one OpenAPI 3.1 document, and its operations. Read once, shared, unchanging.
 */
public final class Contract {
  /** The contract of the product, on the class path. */
  public static final String ROOT = "openapi/openapi.yaml";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode document;
  private final Map<String, ContractOperation> operations = new LinkedHashMap<>();

  private Contract(ObjectNode document) {
    this.document = document;
    for (ContractOperation operation : new OperationReader(document).operations()) {
      if (operations.put(operation.id(), operation) != null) {
        throw new ContractException("operationId " + operation.id() + " occurs twice");
      }
    }
  }

  /** Reads and merges the contract; throws ContractException when it is not one. */
  public static Contract load(String root) {
    return new Contract(ContractParts.merge(Contract.class.getClassLoader(), root));
  }

  public Collection<ContractOperation> operations() {
    return List.copyOf(operations.values());
  }

  public Optional<ContractOperation> operation(String id) {
    return Optional.ofNullable(operations.get(id));
  }

  /** The document as clients get it. */
  public Buffer published() {
    return Buffer.buffer(document.toPrettyString());
  }

  /** The document as the router accepts it; see {@link DerivedContract}. */
  public JsonObject derived() {
    return new JsonObject(DerivedContract.of(document).toString());
  }

  /** The version that every answer names in {@code API-Version}. */
  public String version() {
    return document.at("/info/version").asText();
  }

  /** Where the API is mounted: the path of its first server. */
  public String basePath() {
    return URI.create(document.at("/servers/0/url").asText("")).getPath();
  }

  /** The name of the session cookie. */
  public Optional<String> sessionCookie() {
    for (JsonNode scheme : document.at("/components/securitySchemes")) {
      if ("cookie".equals(scheme.path("in").asText())) {
        return Optional.of(scheme.path("name").asText());
      }
    }
    return Optional.empty();
  }

  /** The schemas of the components, by name; copies of the contract's. */
  public Map<String, JsonNode> schemas() {
    Map<String, JsonNode> schemas = new LinkedHashMap<>();
    document
        .at("/components/schemas")
        .properties()
        .forEach(schema -> schemas.put(schema.getKey(), schema.getValue().deepCopy()));
    return schemas;
  }

  /** A validator's view of a schema of this contract, on its own. */
  JsonObject standalone(JsonNode schema) {
    Map<String, Object> map =
        JSON.convertValue(
            new StandaloneSchema(document).of(schema),
            JSON.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
    return new JsonObject(map);
  }
}
