package nl.inclusiemonitor.http;

import io.vertx.core.Future;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/**
 * Answers one operation of the contract. A failed future with a {@code Failure} is a refusal; with
 * anything else a defect.
 */
@FunctionalInterface
public interface Operation {
  Future<Reply> handle(Request request);
}
