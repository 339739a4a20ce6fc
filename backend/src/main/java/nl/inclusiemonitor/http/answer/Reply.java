package nl.inclusiemonitor.http.answer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.problem.Problem;

/** The answer of an operation. Immutable: each addition gives another one. */
public final class Reply {
  private final int status;
  private final List<Map.Entry<String, String>> headers;
  private final Body body;

  private Reply(int status, List<Map.Entry<String, String>> headers, Body body) {
    this.status = status;
    this.headers = List.copyOf(headers);
    this.body = body;
  }

  /** What is sent after the headers. */
  sealed interface Body {
    record None() implements Body {}

    record Bytes(String mediaType, Buffer bytes) implements Body {}

    record Stream(String mediaType, ReadStream<Buffer> source) implements Body {}

    record Events(Consumer<EventStream> start) implements Body {}
  }

  public static Reply json(Object value) {
    return json(200, value);
  }

  public static Reply json(int status, Object value) {
    return bytes(status, "application/json", Json.write(value));
  }

  /** Bytes that were made before, such as a kept answer. */
  public static Reply bytes(String mediaType, Buffer bytes) {
    return bytes(200, mediaType, bytes);
  }

  /** Made; the location is a path within the API, such as {@code /leveringen/…}. */
  public static Reply created(String location, Object value) {
    return json(201, value).location(location);
  }

  /** Taken in; the location, a path within the API, tells how it goes on. */
  public static Reply accepted(String location, Object value) {
    return json(202, value).location(location);
  }

  public static Reply noContent() {
    return empty(204);
  }

  /** Only status and headers. */
  public static Reply empty(int status) {
    return new Reply(status, List.of(), new Body.None());
  }

  public static Reply problem(Problem problem) {
    return bytes(problem.status(), Problem.MEDIA_TYPE, Json.write(problem));
  }

  public static Reply problem(Failure failure) {
    return problem(Problem.of(failure));
  }

  /** Rows as they are read; the source is paused while the client does not keep up. */
  public static Reply stream(String mediaType, ReadStream<Buffer> source) {
    return new Reply(200, List.of(), new Body.Stream(mediaType, source));
  }

  /** Server-sent events; the consumer gets the stream once the client listens. */
  public static Reply events(Consumer<EventStream> start) {
    return new Reply(200, List.of(), new Body.Events(start));
  }

  /** Adds an ETag, with its quotes; a GET that names it in If-None-Match is answered with 304. */
  public Reply etag(String etag) {
    return header("ETag", etag);
  }

  public Reply location(String pathWithinApi) {
    return header("Location", pathWithinApi);
  }

  /** Names something that has to do with the answer (RFC 8288). */
  public Reply link(String pathWithinApi, String relation) {
    return header("Link", "<%s>; rel=\"%s\"".formatted(pathWithinApi, relation));
  }

  public Reply header(String name, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(headers);
    more.add(Map.entry(name, value));
    return new Reply(status, more, body);
  }

  public int status() {
    return status;
  }

  List<Map.Entry<String, String>> headers() {
    return headers;
  }

  Optional<String> header(String name) {
    return headers.stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  Body body() {
    return body;
  }

  private static Reply bytes(int status, String mediaType, Buffer bytes) {
    return new Reply(status, List.of(), new Body.Bytes(mediaType, bytes));
  }
}
