package nl.inclusiemonitor.http.answer;

import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.access.Authorisation;
import nl.inclusiemonitor.http.contract.ContractOperation;
import nl.inclusiemonitor.http.problem.Problem;
import nl.inclusiemonitor.http.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into the answer that tells it. The one place where this is done. */
public final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  public static Reply reply(Throwable failure, ContractOperation operation) {
    return reply(
        failure,
        operation.id(),
        operation.oauth() ? Failures::invalidRequest : UnaryOperator.identity());
  }

  /**
   * Outside an operation.
   *
   * @param where the operation or page, for the log; never a path or query as sent
   */
  public static Reply reply(Throwable failure, String where) {
    return reply(failure, where, UnaryOperator.identity());
  }

  private static Reply reply(Throwable failure, String where, UnaryOperator<Problem> form) {
    if (failure instanceof Refusal refusal) {
      Reply reply = Reply.problem(form.apply(refusal.problem()));
      for (var header : refusal.headers().entrySet()) {
        reply = reply.header(header.getKey(), header.getValue());
      }
      return reply;
    }
    return failure instanceof Failure known ? known(known, form) : unknown(failure, where);
  }

  /**
   * What is wrong with a request before its operation sees it (RFC 6749, 5.2); the standard has no
   * word for too many requests or too much work.
   */
  private static Problem invalidRequest(Problem problem) {
    boolean malformed = problem.status() < 500 && problem.status() != 429;
    return malformed ? problem.with("error", "invalid_request") : problem;
  }

  private static Reply known(Failure failure, UnaryOperator<Problem> form) {
    Reply reply = Reply.problem(form.apply(Problem.of(failure)));
    if (failure instanceof Failure.Unauthenticated) {
      return reply.header("WWW-Authenticate", Authorisation.challenge("Session"));
    }
    if (failure instanceof Failure.TooMany tooMany) {
      return reply.header("Retry-After", seconds(tooMany.retryAfter()));
    }
    if (failure instanceof Failure.Unavailable unavailable) {
      return reply.header("Retry-After", seconds(unavailable.retryAfter()));
    }
    return reply;
  }

  private static Reply unknown(Throwable failure, String where) {
    UUID incident = UUID.randomUUID();
    LOG.error("incident {} in {}", incident, where, new Traced(failure));
    return Reply.problem(
        Problem.of(
                500,
                "interne-fout",
                "Er ging iets mis bij ons. Noem bij een melding incident " + incident + ".")
            .withInstance("urn:uuid:" + incident));
  }

  private static String seconds(Duration duration) {
    return Long.toString(Math.max(1, duration.toSeconds()));
  }
}
