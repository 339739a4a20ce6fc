package nl.inclusiemonitor.failure;

import java.util.Map;
import java.util.Objects;

/**
 * One fault in what was sent.
 *
 * @param in where: {@code path}, {@code query}, {@code header}, {@code body} or {@code file}
 * @param name the parameter, the JSON pointer in the body, or the column
 * @param code stable, kebab-case, translated by clients
 * @param detail Dutch sentence for people; never repeats a sensitive value
 * @param params what the sentence was made of, for translation
 */
public record FieldError(
    String in, String name, String code, String detail, Map<String, Object> params) {
  public FieldError {
    Objects.requireNonNull(in);
    Objects.requireNonNull(name);
    Objects.requireNonNull(code);
    Objects.requireNonNull(detail);
    params = Map.copyOf(params);
  }

  public static FieldError of(String in, String name, String code, String detail) {
    return new FieldError(in, name, code, detail, Map.of());
  }
}
