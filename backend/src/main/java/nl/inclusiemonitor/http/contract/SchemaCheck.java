package nl.inclusiemonitor.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.failure.FieldError;

/**
 * One schema of the contract, built once, against which values are checked. The validator rewrites
 * its schema lazily, so an instance belongs to one event loop.
 */
public final class SchemaCheck {
  private static final JsonSchemaOptions OPTIONS =
      new JsonSchemaOptions()
          .setBaseUri("app://contract/")
          .setDraft(Draft.DRAFT202012)
          .setOutputFormat(OutputFormat.Basic);

  private final JsonObject schema;
  private final Validator validator;

  public SchemaCheck(Contract contract, JsonNode schema) {
    this.schema = contract.standalone(schema);
    this.validator = Validator.create(JsonSchema.of(this.schema), OPTIONS);
  }

  /** Every fault of a body, by JSON pointer. */
  public List<FieldError> body(Object value) {
    return faults(value).stream()
        .map(fault -> fault.fieldError("body", SentName.shownPointer(fault.pointer())))
        .distinct()
        .toList();
  }

  /** Every fault of named values whose first level says where they came from. */
  public List<FieldError> parameters(Map<String, Map<String, Object>> values) {
    return faults(values).stream().map(SchemaFault::parameterError).distinct().toList();
  }

  private List<SchemaFault> faults(Object value) {
    OutputUnit result = validator.validate(value);
    return Boolean.TRUE.equals(result.getValid())
        ? List.of()
        : SchemaFault.of(result.getErrors(), schema);
  }
}
