package nl.inclusiemonitor.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.body.MediaTypes;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.contract.ContractOperation;
import nl.inclusiemonitor.http.contract.ContractResponse;
import nl.inclusiemonitor.http.contract.SchemaCheck;
import nl.inclusiemonitor.http.problem.Problem;

/** Holds an answer against the contract. */
final class AnswerCheck {
  /** What HTTP itself may answer on any address, always as a problem. */
  private static final Set<Integer> OF_HTTP = Set.of(404, 405, 406, 413, 414, 415, 431);

  private static final JsonNode PROBLEM =
      JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/Probleem");

  private final Contract contract;

  AnswerCheck(Contract contract) {
    this.contract = contract;
  }

  void check(String method, String path, Answer answer) {
    String what = method + " " + path + " → " + answer.status() + " " + excerpt(answer);
    assertThat(answer.header("API-Version"))
        .as("API-Version of " + what)
        .isEqualTo(contract.version());
    ContractResponse declared = declared(method, path, answer.status(), what);
    for (String header : declared.headers()) {
      assertThat(answer.headers().firstValue(header)).as(header + " of " + what).isPresent();
    }
    if (declared.schemas().isEmpty() || answer.status() == 304 || method.equals("HEAD")) {
      assertThat(answer.body().length()).as("body of " + what).isZero();
      return;
    }
    String type = MediaTypes.bare(answer.header("Content-Type"));
    assertThat(declared.schemas()).as("media type of " + what).containsKey(type);
    if (type.endsWith("json")) {
      assertThat(new SchemaCheck(contract, declared.schemas().get(type)).body(parse(answer, what)))
          .as("body of " + what)
          .isEmpty();
    }
  }

  private ContractResponse declared(String method, String path, int status, String what) {
    Optional<ContractOperation> operation = operation(method, path);
    Map<String, ContractResponse> responses =
        operation.map(ContractOperation::responses).orElse(Map.of());
    ContractResponse declared =
        responses.getOrDefault(Integer.toString(status), responses.get("default"));
    if (declared == null && OF_HTTP.contains(status)) {
      return new ContractResponse(Map.of(Problem.MEDIA_TYPE, PROBLEM), Set.of());
    }
    assertThat(declared).as("declaration of " + what).isNotNull();
    return declared;
  }

  private Optional<ContractOperation> operation(String method, String path) {
    String relative = path.substring(contract.basePath().length());
    return contract.operations().stream()
        .filter(operation -> operation.method().name().equals(method))
        .filter(operation -> operation.path().match(relative).isPresent())
        .min((a, b) -> Long.compare(a.path().parameters(), b.path().parameters()));
  }

  private static Object parse(Answer answer, String what) {
    try {
      return Json.read(answer.body());
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + what, e);
    }
  }

  private static String excerpt(Answer answer) {
    String text = answer.text();
    return text.substring(0, Math.min(300, text.length()));
  }
}
