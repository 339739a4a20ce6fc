package nl.inclusiemonitor.toegang.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.toegang.aanmelden.Aanmelding;
import nl.inclusiemonitor.toegang.geheim.Passwords;

/**
 * Tokens for programs. A wrong secret makes nobody wait: it is too long to guess, and who knows
 * only the name of a client must not be able to stop it.
 */
public final class TokenOperations {
  private static final String SOORT = "api-client";

  private final Database database;
  private final ApiClientRepository clients;
  private final Passwords passwords;
  private final Future<Tokens> tokens;
  private final Duration validity;

  public TokenOperations(
      Database database,
      ApiClientRepository clients,
      Passwords passwords,
      Future<Tokens> tokens,
      Duration validity) {
    this.database = database;
    this.clients = clients;
    this.passwords = passwords;
    this.tokens = tokens;
    this.validity = validity;
  }

  /** The answer, named as RFC 6749 §5.1 does. */
  record Antwoord(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("token_type") String tokenType,
      @JsonProperty("expires_in") long expiresIn,
      String scope) {}

  /** Succeeds with 200 and a token, or with the refusal of RFC 6749. */
  public Future<Reply> geefToken(Request request) {
    return Future.succeededFuture()
        .map(start -> Tokenaanvraag.of(request))
        .compose(this::geef)
        .recover(
            failure ->
                failure instanceof TokenFout fout
                    ? Future.succeededFuture(fout.reply())
                    : Future.failedFuture(failure));
  }

  private Future<Reply> geef(Tokenaanvraag aanvraag) {
    return database
        .read(Caller.SYSTEM, connection -> clients.byClientId(connection, aanvraag.clientId()))
        .compose(
            gevonden ->
                passwords
                    .check(aanvraag.geheim(), gevonden.map(ApiClientRepository.MetGeheim::afdruk))
                    .compose(
                        juist ->
                            juist
                                ? geef(aanvraag, gevonden.orElseThrow().client())
                                : geweigerd(gevonden)));
  }

  private Future<Reply> geef(Tokenaanvraag aanvraag, ApiClient client) {
    Set<String> scopes = aanvraag.scopes().isEmpty() ? client.scopes() : aanvraag.scopes();
    if (!client.scopes().containsAll(scopes)) {
      throw TokenFout.scopeNietToegestaan();
    }
    Caller caller = client.caller();
    String granted = scopes.stream().sorted().collect(Collectors.joining(" "));
    return database
        .write(
            caller,
            connection ->
                Audit.write(
                    connection,
                    caller,
                    "token-gegeven",
                    SOORT,
                    client.id().toString(),
                    Map.of("scope", granted)))
        .compose(written -> tokens)
        .map(
            issuer ->
                Reply.json(
                    new Antwoord(
                        issuer.issue(client.id(), scopes),
                        "Bearer",
                        validity.toSeconds(),
                        granted)));
  }

  /** Keeps that it happened, then fails. */
  private Future<Reply> geweigerd(Optional<ApiClientRepository.MetGeheim> gevonden) {
    String client = gevonden.map(found -> found.client().id().toString()).orElse("onbekend");
    return database
        .write(
            Caller.SYSTEM,
            connection ->
                Audit.write(
                    connection, Aanmelding.ONBEKEND, "token-geweigerd", SOORT, client, Map.of()))
        .compose(written -> Future.failedFuture(TokenFout.onbekendeClient()));
  }
}
