package nl.inclusiemonitor.toegang.instantie;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.identity.Uuid7;
import nl.inclusiemonitor.toegang.aanmelden.Pogingen;
import nl.inclusiemonitor.toegang.account.Account;
import nl.inclusiemonitor.toegang.account.AccountRepository;
import nl.inclusiemonitor.toegang.account.Accountregels;
import nl.inclusiemonitor.toegang.account.Accounts;
import nl.inclusiemonitor.toegang.geheim.GeheimRepository;
import nl.inclusiemonitor.toegang.geheim.Passwords;
import nl.inclusiemonitor.toegang.geheim.Secrets;

/**
 * The first account of an installation. While there is none, each instance that starts writes a
 * one-time token in its data directory; the database keeps the hashes, so that whichever instance
 * is asked knows them all. The first account that is made makes every one of them worthless.
 */
public final class EersteAccount {
  private static final String SOORT = "eenmalig-token";
  private static final Caller INSTALLATIE =
      new Caller(
          new UUID(0, 0), "eenmalig token", Set.of(Rol.BEHEERDER), Set.of(), Set.of(), false);

  private final Vertx vertx;
  private final Database database;
  private final AccountRepository repository;
  private final GeheimRepository geheimen;
  private final Accounts accounts;
  private final Passwords passwords;
  private final Pogingen pogingen;
  private final EenmaligToken file;
  private final Uuid7 ids;
  private volatile boolean exists;

  public EersteAccount(
      Vertx vertx,
      Database database,
      AccountRepository repository,
      GeheimRepository geheimen,
      Accounts accounts,
      Passwords passwords,
      Pogingen pogingen,
      EenmaligToken file,
      Clock clock) {
    this.vertx = vertx;
    this.database = database;
    this.repository = repository;
    this.geheimen = geheimen;
    this.accounts = accounts;
    this.passwords = passwords;
    this.pogingen = pogingen;
    this.file = file;
    this.ids = new Uuid7(clock);
  }

  /** Succeeds with whether the one-time token is still needed. Accounts are never deleted. */
  Future<Boolean> nodig() {
    return exists
        ? Future.succeededFuture(false)
        : database
            .read(Caller.SYSTEM, repository::any)
            .onSuccess(any -> exists = any)
            .map(any -> !any);
  }

  /** At the start: a token where one is needed, and none left where it is not. */
  public Future<Void> voorbereiden() {
    return nodig().compose(needed -> needed ? schrijven() : verwijderen());
  }

  private Future<Void> schrijven() {
    String token = Secrets.random();
    return database
        .write(
            Caller.SYSTEM,
            connection -> geheimen.add(connection, SOORT, ids.next().toString(), Sha256.of(token)))
        .compose(
            kept ->
                vertx.executeBlocking(
                    () -> {
                      file.write(token);
                      return null;
                    }));
  }

  private Future<Void> verwijderen() {
    return vertx.executeBlocking(
        () -> {
          file.delete();
          return null;
        });
  }

  /**
   * Succeeds with the first beheerder; fails with Forbidden for another token, or when there is an
   * account, and with TooMany after too many tries from one address.
   */
  Future<Account> maken(JsonNode body, String address) {
    List<FieldError> fouten =
        new ArrayList<>(
            Accountregels.bewaakt("/gebruikersnaam", body.path("gebruikersnaam").asText()));
    fouten.addAll(Accountregels.bewaakt("/naam", body.path("naam").asText()));
    Accountregels.requireGeen(fouten);
    byte[] hash = Sha256.of(body.path("token").asText().strip());
    return pogingen
        .begin(SOORT, address)
        .compose(tried -> database.read(Caller.SYSTEM, connection -> mag(connection, hash)))
        .compose(
            may ->
                may ? passwords.hash(body.path("wachtwoord").asText()) : Future.failedFuture(nee()))
        .compose(afdruk -> maken(body, hash, afdruk))
        .compose(account -> verwijderen().otherwiseEmpty().map(account));
  }

  private Future<Account> maken(JsonNode body, byte[] hash, String afdruk) {
    Account account =
        new Account(
            ids.next(),
            body.path("gebruikersnaam").asText(),
            body.path("naam").asText(),
            Set.of(Rol.BEHEERDER),
            Set.of(),
            false,
            Optional.empty(),
            Optional.empty(),
            false,
            1);
    return database.write(
        INSTALLATIE,
        connection ->
            repository
                .lock(connection)
                .compose(locked -> mag(connection, hash))
                .compose(
                    may ->
                        may
                            ? accounts.maken(connection, INSTALLATIE, account, afdruk)
                            : Future.failedFuture(nee())));
  }

  private Future<Boolean> mag(SqlConnection connection, byte[] hash) {
    return repository
        .any(connection)
        .compose(
            any -> any ? Future.succeededFuture(false) : geheimen.holds(connection, SOORT, hash));
  }

  private static Failure nee() {
    return new Failure.Forbidden(
        "eenmalig-token-ongeldig", "Dit eenmalige token werkt niet, of niet meer.");
  }
}
