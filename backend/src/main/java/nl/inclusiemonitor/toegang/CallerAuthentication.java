package nl.inclusiemonitor.toegang;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.http.access.Authentication;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.toegang.account.SessieRepository;
import nl.inclusiemonitor.toegang.client.ApiClient;
import nl.inclusiemonitor.toegang.client.ApiClientRepository;
import nl.inclusiemonitor.toegang.client.Tokens;
import nl.inclusiemonitor.toegang.intrekking.KeptCallers;

/** Says who is behind a cookie or a token, and asks the database no more often than it must. */
final class CallerAuthentication implements Authentication {
  /** How exactly the rest of a session is known; finer would write on every look-up. */
  private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

  /** Longer than any credential of ours; not worth a hash. */
  private static final int LONGEST = 4_000;

  private final Database database;
  private final SessieRepository sessies;
  private final ApiClientRepository clients;
  private final Future<Tokens> tokens;
  private final KeptCallers kept;
  private final Clock clock;

  CallerAuthentication(
      Database database,
      SessieRepository sessies,
      ApiClientRepository clients,
      Future<Tokens> tokens,
      KeptCallers kept,
      Clock clock) {
    this.database = database;
    this.sessies = sessies;
    this.clients = clients;
    this.tokens = tokens;
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public Future<Optional<Caller>> bySession(String cookieValue) {
    return known("sessie", cookieValue, this::findSession);
  }

  @Override
  public Future<Optional<Caller>> byToken(String bearer) {
    return known("token", bearer, this::findToken);
  }

  private record Found(Caller caller, Instant end) {}

  private interface Lookup {
    Future<Optional<Found>> find(String credential);
  }

  private Future<Optional<Caller>> known(String kind, String credential, Lookup lookup) {
    if (credential.isEmpty() || credential.length() > LONGEST) {
      return Future.succeededFuture(Optional.empty());
    }
    String key = kind + ':' + Sha256.hex(credential);
    Optional<Caller> caller = kept.get(key);
    if (caller.isPresent()) {
      return Future.succeededFuture(caller);
    }
    long generation = kept.generation();
    return lookup
        .find(credential)
        .onSuccess(
            found -> found.ifPresent(it -> kept.keep(generation, key, it.caller(), it.end())))
        .map(found -> found.map(Found::caller));
  }

  private Future<Optional<Found>> findSession(String id) {
    Instant now = clock.instant();
    return database
        .read(Caller.SYSTEM, connection -> sessies.find(connection, id, now))
        .compose(
            found ->
                found.filter(sessie -> isUntouched(sessie, now)).isPresent()
                    ? touch(id, now).map(found)
                    : Future.succeededFuture(found))
        .map(
            found ->
                found.map(
                    sessie ->
                        new Found(
                            sessie.account().caller(Kwartaal.vandaag(clock)),
                            sessie.verlooptOp())));
  }

  private static boolean isUntouched(SessieRepository.Sessie sessie, Instant now) {
    return sessie.gebruiktOp().isBefore(now.minus(TOUCH_EVERY));
  }

  private Future<Void> touch(String id, Instant now) {
    return database.write(Caller.SYSTEM, connection -> sessies.touch(connection, id, now));
  }

  private Future<Optional<Found>> findToken(String token) {
    return tokens
        .compose(verifier -> verifier.verify(token))
        .compose(
            verified ->
                verified.isEmpty()
                    ? Future.succeededFuture(Optional.empty())
                    : database
                        .read(
                            Caller.SYSTEM,
                            connection -> clients.valid(connection, verified.get().client()))
                        .map(client -> client.map(found -> granted(found, verified.get()))));
  }

  /** A scope that was taken from the client since counts no more. */
  private static Found granted(ApiClient client, Tokens.Geldig token) {
    Set<String> scopes =
        token.scopes().stream().filter(client.scopes()::contains).collect(Collectors.toSet());
    return new Found(client.caller(scopes), token.until());
  }
}
