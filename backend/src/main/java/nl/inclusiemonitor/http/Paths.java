package nl.inclusiemonitor.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.contract.ContractOperation;
import nl.inclusiemonitor.http.contract.PathTemplate;

/**
 * Finds the operation of a request by its path as sent: vertx-web would also take a trailing slash,
 * a double one and an escaped letter, and answer an unknown method as an unknown path.
 */
final class Paths {
  private final String basePath;
  private final Map<PathTemplate, List<ContractOperation>> byPath = new LinkedHashMap<>();

  Paths(Contract contract) {
    this.basePath = contract.basePath();
    contract.operations().stream()
        .sorted(Comparator.comparingLong(operation -> operation.path().parameters()))
        .forEach(
            operation ->
                byPath.computeIfAbsent(operation.path(), key -> new ArrayList<>()).add(operation));
  }

  /** Throws NotFound (404) or a refusal with the methods that are allowed (405). */
  Exchange find(HttpServerRequest request) {
    String path = request.path();
    if (path == null || !path.startsWith(basePath)) {
      throw Refusals.unknownPath();
    }
    String relative = path.substring(basePath.length());
    for (Map.Entry<PathTemplate, List<ContractOperation>> entry : byPath.entrySet()) {
      Optional<Map<String, String>> values = entry.getKey().match(relative);
      if (values.isPresent()) {
        return new Exchange(request, operation(request, entry.getValue()), values.get());
      }
    }
    throw Refusals.unknownPath();
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
