package nl.inclusiemonitor.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.openapi.contract.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The contract as vertx-openapi 5.0 accepts it: media types it refuses (problem+json, csv, ndjson,
 * event-stream, forms) stand as octet-stream, own URLs are absolute, and security is left out. Its
 * router would take either credential when both are sent and knows scopes only of its own JWT
 * handler; {@code Authorisation} enforces the published security instead. Nothing else differs.
 */
final class DerivedContract {
  private static final String CONTENT = "content";

  private DerivedContract() {}

  static ObjectNode of(ObjectNode published) {
    ObjectNode derived = published.deepCopy();
    derived.remove("security");
    derived.path("paths").forEach(path -> path.forEach(DerivedContract::removeSecurity));
    replaceMediaTypes(derived);
    derived.path("servers").forEach(server -> makeAbsolute(server, "url"));
    derived
        .path("components")
        .path("securitySchemes")
        .forEach(scheme -> scheme.path("flows").forEach(flow -> makeAbsolute(flow, "tokenUrl")));
    return derived;
  }

  private static void makeAbsolute(JsonNode node, String member) {
    String url = node.path(member).asText();
    if (url.startsWith("/") && node instanceof ObjectNode object) {
      object.put(member, "http://localhost" + url);
    }
  }

  private static void removeSecurity(JsonNode operation) {
    if (operation instanceof ObjectNode object) {
      object.remove("security");
    }
  }

  private static void replaceMediaTypes(JsonNode node) {
    if (node instanceof ObjectNode object && object.get(CONTENT) instanceof ObjectNode content) {
      List<String> refused = new ArrayList<>();
      for (Map.Entry<String, JsonNode> type : content.properties()) {
        // A property that happens to be called «content» has a schema, not a list of media types.
        if (type.getKey().contains("/") && !MediaType.isMediaTypeSupported(type.getKey())) {
          refused.add(type.getKey());
        }
      }
      if (!refused.isEmpty()) {
        content.remove(refused);
        content.withObjectProperty(MediaType.APPLICATION_OCTET_STREAM);
        content
            .withObjectProperty(MediaType.APPLICATION_OCTET_STREAM)
            .withObjectProperty("schema")
            .put("type", "string")
            .put("format", "binary");
      }
    }
    node.forEach(DerivedContract::replaceMediaTypes);
  }
}
