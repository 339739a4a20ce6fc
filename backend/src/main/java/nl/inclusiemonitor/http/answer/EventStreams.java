package nl.inclusiemonitor.http.answer;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.inclusiemonitor.identity.Caller;

/** The open event streams of one server, so that a stop or a logout can end them. */
public final class EventStreams {
  private final Vertx vertx;
  private final Set<EventStream> open = new LinkedHashSet<>();
  private boolean stopping;

  public EventStreams(Vertx vertx) {
    this.vertx = vertx;
  }

  EventStream open(HttpServerResponse response, Optional<Caller> caller) {
    EventStream stream = new EventStream(vertx, response, caller);
    open.add(stream);
    stream.onClose(() -> open.remove(stream));
    if (stopping) {
      stream.end();
    }
    return stream;
  }

  /** Ends the streams of these callers, such as those of one account that was disabled. */
  public void end(Predicate<Caller> callers) {
    List.copyOf(open).stream()
        .filter(stream -> stream.caller().filter(callers).isPresent())
        .forEach(EventStream::end);
  }

  /** Ends every stream, and each that still comes: a server stops only when they are gone. */
  public void endAll() {
    stopping = true;
    List.copyOf(open).forEach(EventStream::end);
  }

  public int size() {
    return open.size();
  }
}
