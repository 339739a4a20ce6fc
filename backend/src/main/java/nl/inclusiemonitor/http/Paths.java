package nl.inclusiemonitor.http;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.contract.ContractOperation;
import nl.inclusiemonitor.http.contract.PathTemplate;
import nl.inclusiemonitor.http.contract.Protocol;
import nl.inclusiemonitor.http.problem.Refusals;
import nl.inclusiemonitor.http.request.Exchange;

/**
 * Finds the operation of a request by its path as sent: vertx-web would also take a trailing slash,
 * a double one and an escaped letter, and answer an unknown method as an unknown path.
 */
final class Paths {
  private static final Pattern METHOD = Pattern.compile("[A-Z]{3,10}");

  private final String basePath;
  private final Set<String> methodHeaders;
  private final Map<PathTemplate, List<ContractOperation>> byPath = new LinkedHashMap<>();

  Paths(Contract contract) {
    this.basePath = contract.basePath();
    this.methodHeaders =
        contract.operations().stream()
            .flatMap(operation -> operation.protocol().stream())
            .map(Protocol::method)
            .collect(Collectors.toUnmodifiableSet());
    contract.operations().stream()
        .sorted(Comparator.comparingLong(operation -> operation.path().parameters()))
        .forEach(
            operation ->
                byPath.computeIfAbsent(operation.path(), key -> new ArrayList<>()).add(operation));
  }

  /** Throws NotFound (404) or a refusal with the methods that are allowed (405). */
  Exchange find(HttpServerRequest request) {
    String relative = relative(request).orElseThrow(Refusals::unknownPath);
    for (Map.Entry<PathTemplate, List<ContractOperation>> entry : byPath.entrySet()) {
      Optional<Map<String, String>> values = entry.getKey().match(relative);
      if (values.isPresent()) {
        return new Exchange(request, operation(request, entry.getValue()), values.get());
      }
    }
    throw Refusals.unknownPath();
  }

  /** The protocol that requests to this path speak, also those that are refused. */
  Optional<Protocol> protocol(HttpServerRequest request) {
    return relative(request).stream()
        .flatMap(
            relative ->
                byPath.entrySet().stream()
                    .filter(entry -> entry.getKey().match(relative).isPresent())
                    .limit(1))
        .flatMap(entry -> entry.getValue().get(0).protocol().stream())
        .findFirst();
  }

  /** The method that a client means, when the protocol lets it send another one in its place. */
  Optional<HttpMethod> meant(HttpServerRequest request) {
    if (methodHeaders.stream().noneMatch(request.headers()::contains)) {
      return Optional.empty();
    }
    return protocol(request)
        .map(protocol -> request.getHeader(protocol.method()))
        .filter(METHOD.asMatchPredicate())
        .map(HttpMethod::valueOf)
        .filter(method -> !method.equals(request.method()));
  }

  private Optional<String> relative(HttpServerRequest request) {
    return Optional.ofNullable(request.path())
        .filter(path -> path.startsWith(basePath))
        .map(path -> path.substring(basePath.length()));
  }

  private static ContractOperation operation(
      HttpServerRequest request, List<ContractOperation> operations) {
    return operations.stream()
        .filter(operation -> operation.method().equals(request.method()))
        .findFirst()
        .orElseThrow(
            () ->
                Refusals.methodNotAllowed(
                    operations.stream().map(ContractOperation::method).toList()));
  }
}
