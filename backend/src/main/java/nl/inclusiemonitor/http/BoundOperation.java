package nl.inclusiemonitor.http;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.access.Authorisation;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.contract.ContractBody;
import nl.inclusiemonitor.http.contract.ContractOperation;
import nl.inclusiemonitor.http.problem.Refusals;
import nl.inclusiemonitor.http.request.BodyReader;
import nl.inclusiemonitor.http.request.ContractCheck;
import nl.inclusiemonitor.http.request.Exchange;
import nl.inclusiemonitor.http.request.Parameters;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;

/**
 * An operation behind its guards: who asks, what is accepted, what was sent, in this order, so that
 * nobody learns more from a refusal than they may, and no body is read for nothing.
 */
final class BoundOperation {
  /** A database that does not answer must not keep clients waiting for ever. */
  private static final long DEADLINE_SECONDS = 30;

  private final ContractOperation contract;
  private final ContractCheck check;
  private final Authorisation authorisation;
  private final BodyReader bodies;
  private final Operation operation;

  BoundOperation(
      ContractOperation contract,
      ContractCheck check,
      Authorisation authorisation,
      BodyReader bodies,
      Operation operation) {
    this.contract = contract;
    this.check = check;
    this.authorisation = authorisation;
    this.bodies = bodies;
    this.operation = operation;
  }

  /** Succeeds with the answer and who asked. */
  Future<Answer> answer(Exchange exchange) {
    return Future.succeededFuture()
        .compose(start -> authorisation.authorise(contract, exchange.http()))
        .compose(
            caller -> {
              requireVersion(exchange);
              return checked(exchange, caller).map(reply -> new Answer(reply, caller));
            });
  }

  record Answer(Reply reply, Optional<Caller> caller) {}

  /** Before anything else is looked at: in another version it may mean something else. */
  private void requireVersion(Exchange exchange) {
    contract
        .protocol()
        .filter(protocol -> !contract.method().equals(HttpMethod.OPTIONS))
        .filter(
            protocol -> !protocol.version().equals(exchange.http().getHeader(protocol.header())))
        .ifPresent(
            protocol -> {
              throw Refusals.otherVersion(protocol);
            });
  }

  private Future<Reply> checked(Exchange exchange, Optional<Caller> caller) {
    Optional<String> mediaType = check.accept(exchange.http().headers());
    check.announcedBody(exchange.http());
    List<FieldError> errors = new ArrayList<>();
    Parameters parameters = check.parameters(exchange.http(), exchange.rawPath(), errors);
    if (contract.stream()) {
      refuse(errors);
      return operation.handle(new Request(exchange, caller, parameters, null, mediaType));
    }
    return body(exchange, errors)
        .compose(
            body -> {
              refuse(errors);
              return operation.handle(new Request(exchange, caller, parameters, body, mediaType));
            })
        .timeout(DEADLINE_SECONDS, TimeUnit.SECONDS)
        .recover(BoundOperation::late);
  }

  private Future<Object> body(Exchange exchange, List<FieldError> errors) {
    if (contract.body().isEmpty()) {
      return Future.succeededFuture();
    }
    ContractBody expected = contract.body().get();
    exchange.letClientSend();
    return bodies
        .read(exchange, expected.limit())
        .map(bytes -> check.body(exchange.http(), bytes, errors));
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      String detail =
          errors.size() == 1
              ? errors.get(0).detail()
              : "Het verzoek bevat " + errors.size() + " fouten.";
      throw new Failure.Invalid("ongeldige-aanvraag", detail, errors);
    }
  }

  private static Future<Reply> late(Throwable failure) {
    return Future.failedFuture(
        failure instanceof TimeoutException
            ? new Failure.Unavailable(
                "te-lang-bezig",
                "Het antwoord bleef te lang uit. Probeer het later opnieuw.",
                Duration.ofSeconds(5))
            : failure);
  }
}
