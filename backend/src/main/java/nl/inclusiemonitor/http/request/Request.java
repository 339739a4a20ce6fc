package nl.inclusiemonitor.http.request;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.body.MediaTypes;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * A request that has passed the contract, as an operation reads it. Parameters of path and query
 * are asked by name; one that the contract requires is there, another is asked as optional.
 */
public final class Request {
  private final Exchange exchange;
  private final HttpServerRequest http;
  private final Optional<Caller> caller;
  private final Parameters parameters;
  private final Object body;
  private final Optional<String> mediaType;

  public Request(
      Exchange exchange,
      Optional<Caller> caller,
      Parameters parameters,
      Object body,
      Optional<String> mediaType) {
    this.exchange = exchange;
    this.http = exchange.http();
    this.caller = caller;
    this.parameters = parameters;
    this.body = body;
    this.mediaType = mediaType;
  }

  /** Who asks, on an operation that is not open to everyone. */
  public Caller caller() {
    return caller.orElseThrow();
  }

  public Optional<Caller> optionalCaller() {
    return caller;
  }

  public String text(String name) {
    return required(name, optionalText(name));
  }

  public Optional<String> optionalText(String name) {
    return Optional.ofNullable(parameters.get(name)).map(String.class::cast);
  }

  public UUID uuid(String name) {
    return required(name, optionalUuid(name));
  }

  public Optional<UUID> optionalUuid(String name) {
    return read(name, UUID::fromString);
  }

  public LocalDate date(String name) {
    return required(name, optionalDate(name));
  }

  public Optional<LocalDate> optionalDate(String name) {
    return read(name, LocalDate::parse);
  }

  public Kwartaal kwartaal(String name) {
    return required(name, optionalKwartaal(name));
  }

  public Optional<Kwartaal> optionalKwartaal(String name) {
    return read(name, Kwartaal::parse);
  }

  public long integer(String name) {
    return required(name, optionalInteger(name));
  }

  public Optional<Long> optionalInteger(String name) {
    return Optional.ofNullable(parameters.get(name)).map(Long.class::cast);
  }

  /** True only when it was sent as true. */
  public boolean flag(String name) {
    return Boolean.TRUE.equals(parameters.get(name));
  }

  /** The values of a list of texts; empty when it was not sent. */
  public List<String> texts(String name) {
    return parameters.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(http.getHeader(name));
  }

  /** The body as a record; its faults against the contract were refused before. */
  public <T> T body(Class<T> type) {
    return Json.convert(body, type);
  }

  /** The body of an operation that takes a table. */
  public Buffer bytes() {
    return (Buffer) body;
  }

  public boolean hasBody() {
    return body != null;
  }

  /** The ETag that the client read; fails with PreconditionRequired when it sent none. */
  public String ifMatch() {
    return header("If-Match").orElseThrow(Failure.PreconditionRequired::new);
  }

  /** Which of its media types the operation answers with. */
  public String mediaType() {
    return mediaType.orElseThrow();
  }

  /** Media type of the body as sent, without its parameters. */
  public Optional<String> contentType() {
    return header("Content-Type").map(MediaTypes::bare);
  }

  /** The address of the client as the connection shows it, for limits on tries. */
  public String remoteAddress() {
    return http.remoteAddress() == null ? "" : http.remoteAddress().hostAddress();
  }

  /**
   * The body of a streaming operation as it arrives, paused: set the handlers, then resume. A
   * client that waits for permission (Expect: 100-continue) gets it here, so that refusing before
   * this call costs no upload.
   */
  public ReadStream<Buffer> content() {
    exchange.letClientSend();
    return http;
  }

  /**
   * Succeeds when the client leaves before its answer, also while nobody reads its body; fails with
   * Invalid when it sent no HTTP before anybody did. Ask before the handlers of the body are set.
   */
  public Future<Void> gone() {
    Promise<Void> gone = Promise.promise();
    exchange.onBroken(
        failure -> {
          if (failure instanceof Failure) {
            gone.tryFail(failure);
          }
        });
    http.response().closeHandler(closed -> gone.tryComplete());
    if (http.response().closed()) {
      gone.tryComplete();
    }
    return gone.future();
  }

  /** Path and query of this request with one parameter set, for the link to another page. */
  public String withQuery(String name, String value) {
    String others = withoutQuery(name);
    return others + (others.contains("?") ? "&" : "?") + name + "=" + value;
  }

  /** Path and query of this request without one parameter, for the link to the first page. */
  public String withoutQuery(String name) {
    String others =
        Optional.ofNullable(http.query()).stream()
            .flatMap(query -> Arrays.stream(query.split("&", -1)))
            .filter(pair -> !pair.isEmpty() && !pair.startsWith(name + "="))
            .collect(Collectors.joining("&"));
    return http.path() + (others.isEmpty() ? "" : "?" + others);
  }

  private <T> Optional<T> read(String name, Function<String, T> parse) {
    try {
      return optionalText(name).map(parse);
    } catch (RuntimeException e) {
      // The schema let it pass and the type does not: still a fault of the client.
      throw new Failure.Invalid(
          FieldError.of("query", name, "verkeerde-vorm", "Dit heeft niet de goede vorm."));
    }
  }

  private static <T> T required(String name, Optional<T> value) {
    return value.orElseThrow(
        () -> new NoSuchElementException("the contract does not require parameter " + name));
  }
}
