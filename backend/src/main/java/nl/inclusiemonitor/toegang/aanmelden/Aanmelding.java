package nl.inclusiemonitor.toegang.aanmelden;

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
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.toegang.account.Account;
import nl.inclusiemonitor.toegang.account.AccountRepository;
import nl.inclusiemonitor.toegang.account.SessieRepository;
import nl.inclusiemonitor.toegang.geheim.Argon2id;
import nl.inclusiemonitor.toegang.geheim.Passwords;
import nl.inclusiemonitor.toegang.geheim.Secrets;
import nl.inclusiemonitor.toegang.intrekking.KeptCallers;
import nl.inclusiemonitor.toegang.intrekking.Meldingen;

/**
 * Begins and ends sessions. Every login makes a session of its own and ends the one the browser
 * had, so that nobody can lay a known session ready for somebody else.
 */
public final class Aanmelding {
  private static final String SOORT = "account";
  private static final String VANUIT_BROWSER = "account-vanuit-browser";

  /** Nobody yet: what was typed may be a password in the wrong field and is never kept. */
  public static final Caller ONBEKEND =
      new Caller(new UUID(0, 0), "onbekend", Set.of(), Set.of(), Set.of(), false);

  private final Database database;
  private final AccountRepository accounts;
  private final SessieRepository sessies;
  private final Passwords passwords;
  private final Pogingen pogingen;
  private final Future<BekendeBrowsers> browsers;
  private final KeptCallers kept;
  private final Clock clock;

  public Aanmelding(
      Database database,
      AccountRepository accounts,
      SessieRepository sessies,
      Passwords passwords,
      Pogingen pogingen,
      Future<BekendeBrowsers> browsers,
      KeptCallers kept,
      Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.sessies = sessies;
    this.passwords = passwords;
    this.pogingen = pogingen;
    this.browsers = browsers;
    this.kept = kept;
    this.clock = clock;
  }

  /** What a browser brings along: the session it had, and the mark of an earlier login. */
  record Browser(Optional<String> sessie, Optional<String> merk) {}

  /** A session that began: its id and mark, which only the browser keeps, and whose it is. */
  record Aangemeld(String sessie, String merk, Caller caller) {}

  /** Succeeds with a new session; fails with Unauthenticated or TooMany, the same for any name. */
  Future<Aangemeld> aanmelden(String getypt, String wachtwoord, Browser browser) {
    String naam = getypt.strip().toLowerCase(Locale.ROOT);
    return browsers.compose(known -> aanmelden(naam, wachtwoord, browser, known));
  }

  private Future<Aangemeld> aanmelden(
      String naam, String wachtwoord, Browser browser, BekendeBrowsers known) {
    Telnaam telnaam =
        browser
            .merk()
            .flatMap(merk -> known.herken(naam, merk))
            .map(nummer -> new Telnaam(VANUIT_BROWSER, nummer))
            .orElseGet(() -> new Telnaam(SOORT, naam));
    return pogingen
        .begin(telnaam.soort(), telnaam.naam())
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
                        .compose(afdruk -> begin(telnaam, uitkomst, afdruk, browser.sessie()))
                        .map(
                            begonnen ->
                                new Aangemeld(
                                    begonnen.sessie(), known.merk(naam), begonnen.caller()))
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

  /** Under which name failed tries are counted. */
  private record Telnaam(String soort, String naam) {}

  private record Begonnen(String sessie, Caller caller) {}

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

  private Future<Begonnen> begin(
      Telnaam telnaam, Uitkomst uitkomst, Optional<String> afdruk, Optional<String> vorigeSessie) {
    Account account = uitkomst.gevonden().orElseThrow().account();
    Caller caller = account.caller(Kwartaal.vandaag(clock));
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
                                ? rondAf(connection, telnaam, caller, afdruk, vorigeSessie)
                                    .map(true)
                                : Future.succeededFuture(false)))
        .compose(
            begonnen ->
                begonnen
                    ? Future.succeededFuture(new Begonnen(sessie, caller))
                    : geweigerd(uitkomst));
  }

  /** What goes with a session that begins, in its transaction. */
  private Future<Void> rondAf(
      SqlConnection connection,
      Telnaam telnaam,
      Caller caller,
      Optional<String> afdruk,
      Optional<String> vorigeSessie) {
    return pogingen
        .forget(connection, telnaam.soort(), telnaam.naam())
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
  private <T> Future<T> geweigerd(Uitkomst uitkomst) {
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
