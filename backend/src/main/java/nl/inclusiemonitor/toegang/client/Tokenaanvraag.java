package nl.inclusiemonitor.toegang.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.http.request.Request;

/**
 * What a program sends for a token (RFC 6749 §4.4.2).
 *
 * @param scopes those it asks for; empty for all it has
 */
record Tokenaanvraag(String clientId, String geheim, Set<String> scopes) {
  private static final String BASIC = "basic ";

  /** Throws TokenFout when it is malformed or names the client in two places. */
  static Tokenaanvraag of(Request request) {
    return of(request.body(JsonNode.class), request.header("Authorization"));
  }

  static Tokenaanvraag of(JsonNode form, Optional<String> authorization) {
    String grant = form.path("grant_type").asText();
    // A parameter without a value is one that was left out (RFC 6749 §3.2).
    if (grant.isEmpty()) {
      throw TokenFout.ongeldigeAanvraag("Noem grant_type.");
    }
    if (!"client_credentials".equals(grant)) {
      throw TokenFout.anderGrantType();
    }
    Set<String> scopes = Tokens.scopes(form.path("scope").asText());
    boolean inForm = form.has("client_secret");
    if (authorization.isPresent()) {
      if (inForm) {
        throw TokenFout.ongeldigeAanvraag(
            "Noem de client in het formulier of in HTTP Basic, niet in allebei.");
      }
      return basic(authorization.get(), form, scopes);
    }
    if (!inForm || !form.has("client_id")) {
      throw TokenFout.zonderAanmelding("Noem client_id en client_secret.");
    }
    return new Tokenaanvraag(
        form.get("client_id").asText(), form.get("client_secret").asText(), scopes);
  }

  private static Tokenaanvraag basic(String header, JsonNode form, Set<String> scopes) {
    if (!header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      throw TokenFout.zonderAanmelding("Alleen HTTP Basic is hier een aanmelding.");
    }
    String[] parts = decoded(header.substring(BASIC.length()).strip()).split(":", 2);
    if (parts.length != 2) {
      throw TokenFout.ongeldigeAanvraag(
          "HTTP Basic bevat client-id en geheim met een dubbelepunt.");
    }
    String clientId = formDecoded(parts[0]);
    if (form.has("client_id") && !form.get("client_id").asText().equals(clientId)) {
      throw TokenFout.ongeldigeAanvraag("Het formulier noemt een andere client dan HTTP Basic.");
    }
    return new Tokenaanvraag(clientId, formDecoded(parts[1]), scopes);
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw TokenFout.ongeldigeAanvraag("HTTP Basic is geen geldige Base64.");
    }
  }

  /** RFC 6749 §2.3.1: both parts are form-encoded before they become Basic. */
  private static String formDecoded(String part) {
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw TokenFout.ongeldigeAanvraag("Een deel van HTTP Basic is verkeerd gecodeerd.");
    }
  }
}
