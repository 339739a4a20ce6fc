package nl.inclusiemonitor.http.contract;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One operation of the contract: everything a request to it is checked against.
 *
 * @param responses the declared answers by status, or {@code default}
 * @param protocol what its requests speak on top of HTTP
 * @param stream whether the operation reads the body itself as it arrives ({@code x-stream})
 * @param oauth whether its refusals carry the members of RFC 6749 too ({@code x-oauth})
 */
public record ContractOperation(
    String id,
    HttpMethod method,
    PathTemplate path,
    List<ContractParameter> parameters,
    Optional<ContractBody> body,
    Map<String, ContractResponse> responses,
    Access access,
    Optional<Protocol> protocol,
    boolean stream,
    boolean oauth) {
  public ContractOperation {
    parameters = List.copyOf(parameters);
    responses = Map.copyOf(responses);
  }

  public List<ContractParameter> parameters(String in) {
    return parameters.stream().filter(parameter -> parameter.in().equals(in)).toList();
  }

  /** The media types of its successful answers; empty when those have no content. */
  public Set<String> produces() {
    return responses.entrySet().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .flatMap(response -> response.getValue().schemas().keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a browser may have sent it without the person's will when nothing else is checked. */
  public boolean unsafe() {
    return !method.equals(HttpMethod.GET)
        && !method.equals(HttpMethod.HEAD)
        && !method.equals(HttpMethod.OPTIONS);
  }
}
