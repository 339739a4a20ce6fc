package nl.inclusiemonitor.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nl.inclusiemonitor.http.body.Json;

/** What came back on a request of a test. */
public record Answer(int status, HttpHeaders headers, Buffer body) {
  static Answer of(HttpResponse<byte[]> response) {
    return new Answer(response.statusCode(), response.headers(), Buffer.buffer(response.body()));
  }

  /** The value of a header; empty text when it is absent. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public String text() {
    return body.toString();
  }

  public JsonNode json() {
    try {
      return Json.mapper().readTree(body.getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(text(), e);
    }
  }

  /** The code of a problem. */
  public String code() {
    return json().path("code").asText();
  }

  /** Of a problem: {@code in name code} of every field error, in order. */
  public List<String> errors() {
    List<String> errors = new ArrayList<>();
    json()
        .path("errors")
        .forEach(
            error ->
                errors.add(
                    error.path("in").asText()
                        + " "
                        + error.path("name").asText()
                        + " "
                        + error.path("code").asText()));
    return errors;
  }
}
