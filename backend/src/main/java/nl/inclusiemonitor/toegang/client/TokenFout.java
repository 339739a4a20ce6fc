package nl.inclusiemonitor.toegang.client;

import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.problem.Problem;

/** A refusal of a token, with the members that RFC 6749 §5.2 asks for beside those of a problem. */
final class TokenFout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String error;
  private final String code;

  private TokenFout(int status, String error, String code, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.error = error;
    this.code = code;
  }

  static TokenFout ongeldigeAanvraag(String detail) {
    return new TokenFout(400, "invalid_request", "ongeldige-tokenaanvraag", detail);
  }

  static TokenFout onbekendeClient() {
    return new TokenFout(
        401, "invalid_client", "onbekende-client", "De client of het geheim klopt niet.");
  }

  static TokenFout zonderAanmelding(String detail) {
    return new TokenFout(401, "invalid_client", "client-ontbreekt", detail);
  }

  static TokenFout anderGrantType() {
    return new TokenFout(
        400,
        "unsupported_grant_type",
        "grant-type-onbekend",
        "Alleen grant_type=client_credentials wordt gegeven.");
  }

  static TokenFout scopeNietToegestaan() {
    return new TokenFout(
        400, "invalid_scope", "scope-niet-toegestaan", "De client heeft een gevraagde scope niet.");
  }

  Reply reply() {
    Reply reply =
        Reply.problem(
            Problem.of(status, code, getMessage())
                .with("error", error)
                .with("error_description", getMessage()));
    return status == 401
        ? reply.header("WWW-Authenticate", "Basic realm=\"inclusiemonitor\", charset=\"UTF-8\"")
        : reply;
  }
}
