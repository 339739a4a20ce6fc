package nl.inclusiemonitor.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.inclusiemonitor.identity.Rol;

/**
 * Reads who may call an operation. Only what the server enforces is accepted: a session cookie, or
 * a bearer token, each on its own.
 */
final class AccessReader {
  private final JsonNode document;

  AccessReader(JsonNode document) {
    this.document = document;
  }

  Access of(String id, JsonNode operation) {
    JsonNode security =
        operation.has("security") ? operation.get("security") : document.path("security");
    boolean anonymous = security.isEmpty();
    boolean session = false;
    boolean bearer = false;
    Set<String> scopes = new LinkedHashSet<>();
    for (JsonNode requirement : security) {
      if (requirement.isEmpty()) {
        anonymous = true;
      } else if (requirement.size() > 1) {
        throw new ContractException(id + ": a requirement with two credentials at once");
      }
      for (Map.Entry<String, JsonNode> scheme : requirement.properties()) {
        if (isSession(id, scheme.getKey())) {
          session = true;
        } else {
          bearer = true;
          scheme.getValue().forEach(scope -> scopes.add(scope.asText()));
        }
      }
    }
    return new Access(anonymous, session, rollen(id, operation, session), bearer, scopes);
  }

  private boolean isSession(String id, String name) {
    JsonNode scheme = document.at("/components/securitySchemes/" + name);
    String type = scheme.path("type").asText();
    if ("apiKey".equals(type) && "cookie".equals(scheme.path("in").asText())) {
      return true;
    }
    if ("oauth2".equals(type)
        || ("http".equals(type) && "bearer".equals(scheme.path("scheme").asText()))) {
      return false;
    }
    throw new ContractException(id + ": security scheme " + name + " is not enforced");
  }

  private static Set<Rol> rollen(String id, JsonNode operation, boolean session) {
    Set<Rol> rollen = new LinkedHashSet<>();
    for (JsonNode code : operation.path("x-rollen")) {
      rollen.add(
          Rol.of(code.asText())
              .orElseThrow(() -> new ContractException(id + ": unknown role " + code.asText())));
    }
    if (session && rollen.isEmpty()) {
      throw new ContractException(id + " allows a session and names no x-rollen");
    }
    return rollen;
  }
}
