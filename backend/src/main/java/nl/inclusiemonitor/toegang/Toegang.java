package nl.inclusiemonitor.toegang;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.inclusiemonitor.db.ChangeFeed;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operation;
import nl.inclusiemonitor.http.access.Authentication;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.toegang.aanmelden.AanmeldOperations;
import nl.inclusiemonitor.toegang.aanmelden.Aanmelding;
import nl.inclusiemonitor.toegang.aanmelden.BekendeBrowsers;
import nl.inclusiemonitor.toegang.aanmelden.Pogingen;
import nl.inclusiemonitor.toegang.account.AccountOperations;
import nl.inclusiemonitor.toegang.account.AccountRepository;
import nl.inclusiemonitor.toegang.account.Accounts;
import nl.inclusiemonitor.toegang.account.SessieRepository;
import nl.inclusiemonitor.toegang.client.ApiClientOperations;
import nl.inclusiemonitor.toegang.client.ApiClientRepository;
import nl.inclusiemonitor.toegang.client.TokenOperations;
import nl.inclusiemonitor.toegang.client.Tokens;
import nl.inclusiemonitor.toegang.geheim.GeheimRepository;
import nl.inclusiemonitor.toegang.geheim.Passwords;
import nl.inclusiemonitor.toegang.geheim.Secrets;
import nl.inclusiemonitor.toegang.instantie.DemoAccounts;
import nl.inclusiemonitor.toegang.instantie.EenmaligToken;
import nl.inclusiemonitor.toegang.instantie.EersteAccount;
import nl.inclusiemonitor.toegang.instantie.Installatiemodus;
import nl.inclusiemonitor.toegang.instantie.InstantieOperations;
import nl.inclusiemonitor.toegang.intrekking.KeptCallers;
import nl.inclusiemonitor.toegang.intrekking.Meldingen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Access put together: who is behind a request, and the operations about it. */
public final class Toegang {
  private static final Logger LOG = LoggerFactory.getLogger(Toegang.class);
  private static final String TOKEN_KEY = "tokensleutel";
  private static final String BROWSER_KEY = "browsersleutel";
  private static final int KEY_BYTES = 32;

  private final Vertx vertx;
  private final Database database;
  private final ChangeFeed changes;
  private final Clock clock;
  private final ToegangSettings settings;
  private final AccountRepository accountRepository = new AccountRepository();
  private final ApiClientRepository clients = new ApiClientRepository();
  private final GeheimRepository geheimen = new GeheimRepository();
  private final SessieRepository sessies;
  private final Passwords passwords;
  private final Pogingen pogingen;
  private final KeptCallers kept;
  private final Accounts accounts;
  private final EersteAccount eersteAccount;
  private final Promise<Tokens> tokens = Promise.promise();
  private final Promise<BekendeBrowsers> browsers = Promise.promise();
  private final List<Consumer<Predicate<Caller>>> withdrawalListeners =
      new CopyOnWriteArrayList<>();
  private volatile long sweeper = -1;

  public Toegang(
      Vertx vertx, Database database, ChangeFeed changes, Clock clock, ToegangSettings settings) {
    this.vertx = vertx;
    this.database = database;
    this.changes = changes;
    this.clock = clock;
    this.settings = settings;
    this.sessies = new SessieRepository(settings.sessieRust(), settings.sessieDuur());
    this.passwords = new Passwords(vertx);
    this.pogingen = new Pogingen(database, clock, settings.pogingen(), settings.pogingenVenster());
    this.kept = new KeptCallers(clock, settings.vertrouwd());
    this.accounts =
        new Accounts(
            database,
            accountRepository,
            sessies,
            passwords,
            kept,
            clock,
            settings.maxPersoonsregels());
    this.eersteAccount =
        new EersteAccount(
            vertx,
            database,
            accountRepository,
            geheimen,
            accounts,
            passwords,
            pogingen,
            new EenmaligToken(settings.dataDirectory()),
            clock);
  }

  /**
   * Before the first request: the key of the tokens, the accounts of a demo or the token for the
   * first account, and an ear for what other instances withdraw. Fails with DatabaseStartException
   * when the database belongs to an installation of the other mode.
   */
  public Future<Void> start() {
    return Installatiemodus.of(settings.demo())
        .vastleggen(database)
        .compose(ours -> voorbereiden());
  }

  private Future<Void> voorbereiden() {
    changes.listen(Meldingen.CHANNEL, new Withdrawals());
    sweeper = vertx.setPeriodic(settings.pogingenVenster().toMillis(), tick -> sweep());
    return key(TOKEN_KEY)
        .onSuccess(key -> tokens.complete(new Tokens(vertx, key, clock, settings.tokenDuur())))
        .compose(done -> key(BROWSER_KEY))
        .onSuccess(key -> browsers.complete(new BekendeBrowsers(key, clock)))
        .compose(
            done ->
                settings.demo()
                    ? new DemoAccounts(database, accountRepository, clients, passwords, clock)
                        .maken()
                    : Future.succeededFuture())
        .compose(made -> eersteAccount.voorbereiden());
  }

  /** The key of this name, which all instances share. */
  private Future<Buffer> key(String naam) {
    return database.write(
        Caller.SYSTEM,
        connection -> geheimen.firstOf(connection, naam, Secrets.randomBytes(KEY_BYTES)));
  }

  /**
   * Tells which callers may not be trusted any more, on whichever instance that was decided; for
   * answers that stay open, such as event streams. Called on any thread.
   */
  public void onWithdrawal(Consumer<Predicate<Caller>> listener) {
    withdrawalListeners.add(listener);
  }

  public void close() {
    vertx.cancelTimer(sweeper);
    passwords.close();
  }

  /** Who is behind a session or a token. */
  public Authentication authentication() {
    return new CallerAuthentication(database, sessies, clients, tokens.future(), kept, clock);
  }

  /** By the operation ids of the contract. */
  public Map<String, Operation> operations() {
    AanmeldOperations aanmelden =
        new AanmeldOperations(
            new Aanmelding(
                database,
                accountRepository,
                sessies,
                passwords,
                pogingen,
                browsers.future(),
                kept,
                clock));
    TokenOperations geefToken =
        new TokenOperations(database, clients, passwords, tokens.future(), settings.tokenDuur());
    AccountOperations account = new AccountOperations(database, accountRepository, accounts);
    ApiClientOperations client =
        new ApiClientOperations(database, clients, accountRepository, passwords, kept, clock);
    InstantieOperations instantie =
        new InstantieOperations(settings.demo(), settings.versie(), eersteAccount);
    return Map.ofEntries(
        Map.entry("toonMij", aanmelden::toonMij),
        Map.entry("meldAan", aanmelden::meldAan),
        Map.entry("meldAf", aanmelden::meldAf),
        Map.entry("geefToken", geefToken::geefToken),
        Map.entry("toonAccounts", account::toonAccounts),
        Map.entry("maakAccount", account::maakAccount),
        Map.entry("maakEersteAccount", instantie::maakEersteAccount),
        Map.entry("toonAccount", account::toonAccount),
        Map.entry("wijzigAccount", account::wijzigAccount),
        Map.entry("toonApiClients", client::toonApiClients),
        Map.entry("maakApiClient", client::maakApiClient),
        Map.entry("trekApiClientIn", client::trekApiClientIn),
        Map.entry("toonInstantie", instantie::toonInstantie));
  }

  /** Sessions and tries that no longer count. */
  private void sweep() {
    database
        .write(
            Caller.SYSTEM,
            connection ->
                sessies
                    .endOld(connection, clock.instant())
                    .compose(ended -> pogingen.forgetOld(connection)))
        .onFailure(
            failure -> LOG.warn("old sessions stay until the next sweep: {}", failure.toString()));
  }

  /** Forgets whose access changed, on whichever instance it did. */
  private final class Withdrawals implements ChangeFeed.Listener {
    @Override
    public void changed(String payload) {
      UUID id = UUID.fromString(payload);
      kept.drop(id);
      tell(caller -> caller.id().equals(id));
    }

    /** Nobody knows who was withdrawn in the gap: open answers begin anew. */
    @Override
    public void resumed() {
      kept.listening();
      tell(caller -> true);
    }

    @Override
    public void lost() {
      kept.deaf();
    }

    private void tell(Predicate<Caller> callers) {
      withdrawalListeners.forEach(listener -> listener.accept(callers));
    }
  }
}
