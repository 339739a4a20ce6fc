package nl.inclusiemonitor.toegang;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;

/**
 * Begins and ends sessions. Every login makes a session of its own and ends the one the browser
 * had, so that nobody can lay a known session ready for somebody else.
 */
final class Aanmelding {
  private static final String SOORT = "account";

  /** Nobody yet: what was typed may be a password in the wrong field and is never kept. */
  static final Caller ONBEKEND =
      new Caller(new UUID(0, 0), "onbekend", Set.of(), Set.of(), Set.of(), false);

  private final Database database;
  private final AccountRepository accounts;
  private final SessieRepository sessies;
  private final Passwords passwords;
  private final Pogingen pogingen;
  private final KeptCallers kept;
  private final Clock clock;

  Aanmelding(
      Database database,
      AccountRepository accounts,
      SessieRepository sessies,
      Passwords passwords,
      Pogingen pogingen,
      KeptCallers kept,
      Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.sessies = sessies;
    this.passwords = passwords;
    this.pogingen = pogingen;
    this.kept = kept;
    this.clock = clock;
  }

  /** A session that began: its id, which only the browser keeps, and whose it is. */
  record Aangemeld(String sessie, Caller caller) {}

  /** Succeeds with a new session; fails with Unauthenticated or TooMany, the same for any name. */
  Future<Aangemeld> aanmelden(String getypt, String wachtwoord, Optional<String> vorigeSessie) {
    String naam = getypt.strip().toLowerCase(Locale.ROOT);
    return pogingen
        .begin(SOORT, naam)
        .compose(
            poging ->
                nagegaan(naam, wachtwoord)
                    .recover(
                        failure ->
                            pogingen
                                .takeBack(poging)
                                .transform(done -> Future.failedFuture(failure))))
        .compose(
            uitkomst ->
                uitkomst.goed()
                    ? rehashed(uitkomst.gevonden().orElseThrow(), wachtwoord)
                        .compose(afdruk -> begin(naam, uitkomst, afdruk, vorigeSessie))
                    : geweigerd(uitkomst))
        .onSuccess(aangemeld -> kept.drop(aangemeld.caller().id()));
  }

  /** Succeeds when the session is gone, on all instances. */
  Future<Void> afmelden(Caller caller, String sessie) {
    return database
        .write(
            caller,
            connection ->
                beeindig(connection, sessie)
                    .compose(
                        ended ->
                            Audit.write(
                                connection,
                                caller,
                                "afgemeld",
                                SOORT,
                                caller.id().toString(),
                                Map.of())))
        .onSuccess(done -> kept.drop(caller.id()));
  }

  private record Uitkomst(Optional<AccountRepository.MetWachtwoord> gevonden, boolean juist) {
    boolean goed() {
      return juist && gevonden.filter(found -> !found.account().geblokkeerd()).isPresent();
    }
  }

  private Future<Uitkomst> nagegaan(String naam, String wachtwoord) {
    return database
        .read(Caller.SYSTEM, connection -> accounts.byName(connection, naam))
        .compose(
            gevonden ->
                passwords
                    .check(wachtwoord, gevonden.map(AccountRepository.MetWachtwoord::afdruk))
                    .map(juist -> new Uitkomst(gevonden, juist)));
  }

  /** A new hash when the kept one was made with weaker parameters than those of today. */
  private Future<Optional<String>> rehashed(
      AccountRepository.MetWachtwoord gevonden, String wachtwoord) {
    return Argon2id.isOutdated(gevonden.afdruk())
        ? passwords.hash(wachtwoord).map(Optional::of)
        : Future.succeededFuture(Optional.empty());
  }

  private Future<Aangemeld> begin(
      String naam, Uitkomst uitkomst, Optional<String> afdruk, Optional<String> vorigeSessie) {
    Account account = uitkomst.gevonden().orElseThrow().account();
    Caller caller = account.caller();
    String sessie = Secrets.random();
    return database
        .write(
            caller,
            connection ->
                sessies
                    .begin(connection, sessie, account, clock.instant())
                    .compose(
                        begonnen ->
                            begonnen
                                ? rondAf(connection, naam, caller, afdruk, vorigeSessie).map(true)
                                : Future.succeededFuture(false)))
        .compose(
            begonnen ->
                begonnen
                    ? Future.succeededFuture(new Aangemeld(sessie, caller))
                    : geweigerd(uitkomst));
  }

  /** What goes with a session that begins, in its transaction. */
  private Future<Void> rondAf(
      SqlConnection connection,
      String naam,
      Caller caller,
      Optional<String> afdruk,
      Optional<String> vorigeSessie) {
    return pogingen
        .forget(connection, SOORT, naam)
        .compose(
            forgotten ->
                afdruk
                    .map(nieuw -> accounts.rehash(connection, caller.id(), nieuw))
                    .orElse(Future.succeededFuture()))
        .compose(
            rehashed ->
                vorigeSessie.map(oud -> beeindig(connection, oud)).orElse(Future.succeededFuture()))
        .compose(
            ended ->
                Audit.write(
                    connection, caller, "aangemeld", SOORT, caller.id().toString(), Map.of()));
  }

  private Future<Void> beeindig(SqlConnection connection, String sessie) {
    return sessies
        .end(connection, sessie)
        .compose(
            account ->
                account.isPresent()
                    ? Meldingen.gewijzigd(connection, account.get())
                    : Future.succeededFuture());
  }

  /** Keeps that it happened, then fails: the trail must not roll back with the refusal. */
  private Future<Aangemeld> geweigerd(Uitkomst uitkomst) {
    String account =
        uitkomst.gevonden().map(found -> found.account().id().toString()).orElse("onbekend");
    return database
        .write(
            ONBEKEND,
            connection ->
                Audit.write(connection, ONBEKEND, "aanmelding-mislukt", SOORT, account, Map.of()))
        .compose(
            written ->
                Future.failedFuture(
                    new Failure.Unauthenticated(
                        "aanmelding-mislukt", "De gebruikersnaam of het wachtwoord klopt niet.")));
  }
}
