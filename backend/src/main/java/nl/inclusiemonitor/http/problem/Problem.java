package nl.inclusiemonitor.http.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;

/**
 * How a refusal is told to a client (RFC 9457), with a stable code beside the Dutch sentence.
 *
 * @param instance names this one occurrence where the log has it too; otherwise absent
 * @param params what the sentence was made of, for a client that translates by code
 * @param errors every fault in what was sent, at once
 * @param extensions members of another standard, such as those of RFC 6749
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    Map<String, Object> params,
    List<FieldError> errors,
    @JsonAnyGetter Map<String, Object> extensions) {
  public static final String MEDIA_TYPE = "application/problem+json";

  static final String TYPE_PREFIX = "urn:inclusiemonitor:probleem:";

  public static Problem of(int status, String code, String detail) {
    return of(status, code, detail, Map.of(), List.of());
  }

  public static Problem of(
      int status, String code, String detail, Map<String, Object> params, List<FieldError> errors) {
    String title = HttpResponseStatus.valueOf(status).reasonPhrase();
    return new Problem(
        TYPE_PREFIX + code, title, status, detail, null, code, params, errors, Map.of());
  }

  public static Problem of(Failure failure) {
    List<FieldError> errors =
        failure instanceof Failure.Invalid invalid ? invalid.errors() : List.of();
    return of(
        FailureStatus.of(failure), failure.code(), failure.detail(), failure.params(), errors);
  }

  public Problem withInstance(String occurrence) {
    return new Problem(type, title, status, detail, occurrence, code, params, errors, extensions);
  }

  /** The same with a member that another standard asks for. */
  public Problem with(String member, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(extensions);
    more.put(member, value);
    return new Problem(type, title, status, detail, instance, code, params, errors, more);
  }
}
