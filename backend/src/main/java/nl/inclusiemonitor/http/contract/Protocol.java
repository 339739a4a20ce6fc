package nl.inclusiemonitor.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A protocol on top of HTTP that the requests to a path speak ({@code x-protocol}). A request says
 * in which version, and one in another version is not looked at any further (412).
 *
 * @param header names the version in every request and answer
 * @param version the only one that is spoken
 * @param versions the header that tells it to who speaks another
 * @param method the header that stands in for the method, for who cannot send each of them
 */
public record Protocol(String header, String version, String versions, String method) {
  static Optional<Protocol> of(JsonNode pathItem) {
    JsonNode node = pathItem.path("x-protocol");
    return node.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new Protocol(
                node.path("header").asText(),
                node.path("version").asText(),
                node.path("versions").asText(),
                node.path("method").asText()));
  }
}
