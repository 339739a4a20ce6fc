package nl.inclusiemonitor.http.access;

import io.vertx.core.Future;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.contract.Access;
import nl.inclusiemonitor.http.contract.ContractOperation;
import nl.inclusiemonitor.http.problem.Problem;
import nl.inclusiemonitor.http.problem.Refusal;
import nl.inclusiemonitor.identity.Caller;

/**
 * Enforces what the contract says about who may call an operation. One place for both credentials,
 * because two of them on one request are refused: a chain of handlers would quietly take either.
 */
public final class Authorisation {
  private static final String BEARER = "bearer ";

  private final Authentication authentication;
  private final BrowserOrigin origin;
  private final String sessionCookie;

  public Authorisation(Authentication authentication, BrowserOrigin origin, String sessionCookie) {
    this.authentication = authentication;
    this.origin = origin;
    this.sessionCookie = sessionCookie;
  }

  /** Succeeds with the caller, or with none on an operation for everyone; fails otherwise. */
  public Future<Optional<Caller>> authorise(
      ContractOperation operation, HttpServerRequest request) {
    Access access = operation.access();
    Optional<String> session = access.session() ? session(request) : Optional.empty();
    Optional<String> token = access.bearer() ? token(request) : Optional.empty();
    if (session.isPresent() && token(request).isPresent()) {
      throw new Failure.Invalid(
          "twee-aanmeldingen", "Stuur een sessie of een token, niet allebei.");
    }
    if (operation.unsafe()) {
      if (session.isPresent()) {
        origin.requireOwnPage(request);
      } else {
        origin.refuseOtherSites(request);
      }
    }
    if (session.isPresent()) {
      return authentication.bySession(session.get()).map(caller -> person(access, caller));
    }
    if (token.isPresent()) {
      return authentication.byToken(token.get()).map(caller -> program(access, caller));
    }
    return access.anonymous()
        ? Future.succeededFuture(Optional.empty())
        : otherwise(access, request);
  }

  /**
   * Fails: nobody is known here (401), or somebody who came in with the credential that this
   * operation does not take (403, RFC 9110 §15.5.4), for whom logging in once more is no help.
   */
  private Future<Optional<Caller>> otherwise(Access access, HttpServerRequest request) {
    Future<Optional<Caller>> known =
        token(request)
            .map(authentication::byToken)
            .or(() -> session(request).map(authentication::bySession))
            .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    return known.map(
        caller -> {
          if (caller.isEmpty()) {
            throw unknown(access, "");
          }
          throw access.session()
              ? new Failure.Forbidden(
                  "alleen-voor-mensen",
                  "Dit kan alleen iemand die zelf is aangemeld; een API-client mag dit niet.")
              : new Failure.Forbidden(
                  "alleen-voor-programmas", "Dit kan alleen een API-client, met een token.");
        });
  }

  private static Optional<Caller> person(Access access, Optional<Caller> caller) {
    if (caller.isEmpty()) {
      if (access.anonymous()) {
        return caller;
      }
      throw unknown(access, "");
    }
    if (!access.allowsPerson(caller.get())) {
      throw new Failure.Forbidden("rol-ontbreekt", "Uw rol staat dit niet toe.");
    }
    return caller;
  }

  private static Optional<Caller> program(Access access, Optional<Caller> caller) {
    if (caller.isEmpty()) {
      throw unknown(access, ", error=\"invalid_token\"");
    }
    if (!access.allowsProgram(caller.get())) {
      String scopes = String.join(" ", access.scopes());
      throw new Refusal(
          Problem.of(new Failure.Forbidden("scope-ontbreekt", "Het token mist: " + scopes + ".")),
          Map.of(
              "WWW-Authenticate",
              challenge("Bearer")
                  + ", error=\"insufficient_scope\", scope=\"%s\"".formatted(scopes)));
    }
    return caller;
  }

  private static Refusal unknown(Access access, String error) {
    return new Refusal(
        Problem.of(new Failure.Unauthenticated("niet-aangemeld", "Meld u eerst aan.")),
        Map.of("WWW-Authenticate", challenge(access.bearer() ? "Bearer" : "Session") + error));
  }

  /** Session is not a registered scheme: it only says that there is nothing to type in here. */
  public static String challenge(String scheme) {
    return scheme + " realm=\"inclusiemonitor\"";
  }

  private Optional<String> session(HttpServerRequest request) {
    return Optional.ofNullable(request.getCookie(sessionCookie)).map(Cookie::getValue);
  }

  private static Optional<String> token(HttpServerRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip());
  }
}
