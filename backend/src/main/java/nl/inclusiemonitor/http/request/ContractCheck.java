package nl.inclusiemonitor.http.request;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.body.MediaTypes;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.contract.ContractBody;
import nl.inclusiemonitor.http.contract.ContractOperation;
import nl.inclusiemonitor.http.contract.ContractParameter;
import nl.inclusiemonitor.http.contract.SchemaCheck;
import nl.inclusiemonitor.http.contract.SentName;
import nl.inclusiemonitor.http.problem.Refusals;

/**
 * Holds the requests of one operation against the contract. The validator of vertx-openapi 5.0 is
 * not used: it decodes a query twice, copies its table of schemas on every request, and stops at
 * the first fault. Built once per operation and event loop.
 */
public final class ContractCheck {
  private static final String CSV = "text/csv";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final ContractOperation operation;
  private final ParameterReader reader;
  private final SchemaCheck parameters;
  private final Accepted accepted = new Accepted();
  private final Map<String, SchemaCheck> bodies = new LinkedHashMap<>();

  public ContractCheck(Contract contract, ContractOperation operation) {
    this.operation = operation;
    this.reader = new ParameterReader(operation);
    this.parameters = new SchemaCheck(contract, parameterSchema(operation));
    operation
        .body()
        .filter(body -> !operation.stream())
        .ifPresent(
            body ->
                body.schemas()
                    .forEach(
                        (type, schema) -> bodies.put(type, new SchemaCheck(contract, schema))));
  }

  /** The media type of the answer; throws a refusal when the client accepts none (406). */
  public Optional<String> accept(MultiMap headers) {
    if (operation.produces().isEmpty()) {
      return Optional.empty();
    }
    String accept = headers.get(HttpHeaders.ACCEPT);
    return Optional.of(
        MediaTypes.preferred(accept, operation.produces())
            .orElseThrow(() -> Refusals.notAcceptable(operation.produces())));
  }

  /** Throws a refusal when the body is of another type (415) or too large (413) by its headers. */
  public void announcedBody(HttpServerRequest request) {
    if (operation.body().isEmpty() || !hasBody(request)) {
      return;
    }
    ContractBody body = operation.body().get();
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    boolean known = type != null && body.schemas().containsKey(MediaTypes.bare(type));
    boolean encoded = !operation.stream() && request.headers().contains("Content-Encoding");
    if (!known || encoded) {
      throw Refusals.unsupportedMediaType(body.schemas().keySet());
    }
    if (!operation.stream() && contentLength(request) > body.limit()) {
      throw Refusals.tooLarge(body.limit());
    }
  }

  /** Decodes and checks path, query and headers; collects every fault. */
  public Parameters parameters(
      HttpServerRequest request, Map<String, String> rawPath, List<FieldError> errors) {
    Parameters found =
        new Parameters(
            reader.path(rawPath),
            reader.query(RawQuery.parse(request.query()), errors),
            reader.header(request.headers(), errors));
    Map<String, Map<String, Object>> question =
        Map.of("path", found.path(), "query", found.query(), "header", found.header());
    if (!accepted.contains(question)) {
      List<FieldError> faults = faults(question);
      errors.addAll(faults);
      if (faults.isEmpty() && operation.method().equals(HttpMethod.GET)) {
        accepted.add(question);
      }
    }
    return found;
  }

  private List<FieldError> faults(Map<String, Map<String, Object>> question) {
    List<FieldError> faults = new ArrayList<>(parameters.parameters(question));
    question.forEach((in, values) -> faults.addAll(ForbiddenCharacters.in(in, values)));
    return faults;
  }

  /**
   * Reads and checks a body; collects every fault. Null when there is none, and its bytes as they
   * are when it is a table.
   */
  public Object body(HttpServerRequest request, Buffer bytes, List<FieldError> errors) {
    if (bytes.length() == 0) {
      if (operation.body().map(ContractBody::required).orElse(false)) {
        errors.add(FieldError.of("body", "", "verplicht", "De inhoud van het bericht ontbreekt."));
      }
      return null;
    }
    String type = MediaTypes.bare(request.getHeader(HttpHeaders.CONTENT_TYPE));
    if (CSV.equals(type)) {
      return bytes;
    }
    Object content = FORM.equals(type) ? form(bytes, errors) : json(bytes);
    errors.addAll(bodies.get(type).body(content));
    errors.addAll(ForbiddenCharacters.in("body", content));
    return content;
  }

  private static boolean hasBody(HttpServerRequest request) {
    return contentLength(request) > 0 || (!request.isEnded() && isOfUnknownLength(request));
  }

  private static boolean isOfUnknownLength(HttpServerRequest request) {
    boolean framed =
        request.version() == HttpVersion.HTTP_2
            && !request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    return framed || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  private static long contentLength(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length.strip());
  }

  private static Object json(Buffer bytes) {
    try {
      return ReadableNumbers.in(Json.read(bytes));
    } catch (IOException e) {
      throw new Failure.Invalid(
          FieldError.of(
              "body", "", "geen-json", "De inhoud van het bericht is geen geldige JSON."));
    }
  }

  private static Map<String, Object> form(Buffer bytes, List<FieldError> errors) {
    Map<String, Object> values = new LinkedHashMap<>();
    RawQuery.parse(bytes.toString())
        .values()
        .forEach(
            (name, raw) -> {
              String shown = SentName.shown(name);
              if (raw.size() > 1) {
                errors.add(
                    FieldError.of(
                        "body",
                        shown.isEmpty() ? "" : "/" + shown,
                        "dubbel",
                        ParameterReader.ONCE));
              }
              values.put(name, RawQuery.decode(raw.get(0), shown));
            });
    return values;
  }

  private static ObjectNode parameterSchema(ContractOperation operation) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    for (String in : List.of("path", "query", "header")) {
      ObjectNode group = schema.withObjectProperty("properties").putObject(in);
      ObjectNode properties = group.putObject("properties");
      List<String> required = new ArrayList<>();
      for (ContractParameter parameter : operation.parameters(in)) {
        properties.set(parameter.name(), parameter.schema());
        if (parameter.required()) {
          required.add(parameter.name());
        }
      }
      required.forEach(group.withArrayProperty("required")::add);
      group.put("additionalProperties", "header".equals(in));
    }
    return schema;
  }
}
