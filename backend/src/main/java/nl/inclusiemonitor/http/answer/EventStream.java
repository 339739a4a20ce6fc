package nl.inclusiemonitor.http.answer;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.identity.Caller;

/**
 * Server-sent events to one client. Events tell states, not history: while the client does not keep
 * up, a newer event about the same subject replaces the one that waits, so that a slow client costs
 * bounded memory and never sees an old state last.
 */
public final class EventStream {
  /** Proxies close silent connections after 30 to 60 seconds. */
  private static final long HEARTBEAT_MILLIS = 15_000;

  private static final int MAX_WAITING = 256;
  private static final Buffer COMMENT = Buffer.buffer(":\n\n");

  private final Vertx vertx;
  private final HttpServerResponse response;
  private final Optional<Caller> caller;
  private final Map<String, Buffer> waiting = new LinkedHashMap<>();
  private final List<Runnable> closeHandlers = new ArrayList<>();
  private final long heartbeat;
  private boolean closed;

  EventStream(Vertx vertx, HttpServerResponse response, Optional<Caller> caller) {
    this.vertx = vertx;
    this.response = response;
    this.caller = caller;
    this.heartbeat = vertx.setPeriodic(HEARTBEAT_MILLIS, timer -> beat());
    response.closeHandler(closing -> ended());
    response.exceptionHandler(failure -> ended());
    response.drainHandler(drained -> flush());
  }

  /**
   * Sends an event; on the event loop of this stream.
   *
   * @param subject what it is about: replaces an unsent event with the same name and subject
   * @param id what the client sends back as Last-Event-ID after a lost connection
   */
  public void send(String name, String subject, String id, Object data) {
    if (closed) {
      return;
    }
    Buffer event =
        Buffer.buffer("id: " + oneLine(id) + "\nevent: " + oneLine(name) + "\ndata: ")
            .appendBuffer(Json.write(data))
            .appendString("\n\n");
    if (!response.writeQueueFull()) {
      response.write(event);
      return;
    }
    waiting.put(name + '\n' + subject, event);
    if (waiting.size() > MAX_WAITING) {
      // The client reads the state again when it reconnects.
      end();
    }
  }

  /** Called once when the client is gone or the stream is ended. */
  public void onClose(Runnable handler) {
    if (closed) {
      handler.run();
    } else {
      closeHandlers.add(handler);
    }
  }

  /** Who listens. */
  public Optional<Caller> caller() {
    return caller;
  }

  /** Ends the answer; the browser reconnects by itself, to another instance if this one stops. */
  public void end() {
    if (!closed) {
      response.end();
      ended();
    }
  }

  private void beat() {
    if (!response.writeQueueFull()) {
      response.write(COMMENT);
    }
  }

  private void flush() {
    while (!closed && !waiting.isEmpty() && !response.writeQueueFull()) {
      String first = waiting.keySet().iterator().next();
      response.write(waiting.remove(first));
    }
  }

  private void ended() {
    if (!closed) {
      closed = true;
      vertx.cancelTimer(heartbeat);
      waiting.clear();
      closeHandlers.forEach(Runnable::run);
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\r\\n\\x00]", " ");
  }
}
