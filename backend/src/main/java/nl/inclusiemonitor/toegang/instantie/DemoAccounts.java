package nl.inclusiemonitor.toegang.instantie;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.identity.Uuid7;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.toegang.account.Account;
import nl.inclusiemonitor.toegang.account.AccountRepository;
import nl.inclusiemonitor.toegang.account.Accountregels;
import nl.inclusiemonitor.toegang.client.ApiClient;
import nl.inclusiemonitor.toegang.client.ApiClientRepository;
import nl.inclusiemonitor.toegang.geheim.Passwords;

/** The accounts and the client of a demo installation, with passwords that everyone may know. */
public final class DemoAccounts {
  static final List<DemoAccount> ALLE =
      List.of(
          account("di-adviseur", "HR-beleidsadviseur diversiteit en inclusie", Rol.DI_ADVISEUR),
          account("hr-analist", "HR-analist", Rol.HR_ANALIST),
          account("i-team", "Medewerker I-team", Rol.I_TEAM),
          account("hr-adviseur-rivm", "HR-adviseur RIVM", Rol.HR_ADVISEUR, "RIVM"),
          account("hr-adviseur-cibg", "HR-adviseur CIBG", Rol.HR_ADVISEUR, "CIBG"),
          account("vaststeller", "MT-lid OBP", Rol.VASTSTELLER),
          account("bestuurder", "Plaatsvervangend secretaris-generaal", Rol.BESTUURDER),
          account("privacy-officer", "Privacy officer", Rol.PRIVACY_OFFICER),
          account("fg", "Functionaris gegevensbescherming", Rol.FG),
          account("beheerder", "Functioneel beheerder", Rol.BEHEERDER));

  private static final String CLIENT_ID = "demo-integratie";
  private static final String CLIENT_GEHEIM = "demo-integratie-geheim";
  private static final Set<String> SCOPES =
      Set.of(
          "standen:lezen",
          "doelen:lezen",
          "leveringen:lezen",
          "leveringen:schrijven",
          "organisatie:lezen",
          "registers:lezen");
  private static final LocalDate VOG = LocalDate.of(2022, 1, 10);

  private final Database database;
  private final AccountRepository accounts;
  private final ApiClientRepository clients;
  private final Passwords passwords;
  private final Uuid7 ids;
  private final Clock clock;

  public DemoAccounts(
      Database database,
      AccountRepository accounts,
      ApiClientRepository clients,
      Passwords passwords,
      Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.clients = clients;
    this.passwords = passwords;
    this.ids = new Uuid7(clock);
    this.clock = clock;
  }

  /** A demo account as the login page shows it. */
  record DemoAccount(
      String gebruikersnaam,
      String wachtwoord,
      String omschrijving,
      List<String> rollen,
      @JsonIgnore List<String> dienstonderdelen) {}

  /** Succeeds when all are there; what was changed since the first time stays changed. */
  public Future<Void> maken() {
    Future<Void> done = clientMaken();
    for (DemoAccount demo : ALLE) {
      done = done.compose(before -> maken(demo));
    }
    return done;
  }

  private Future<Void> maken(DemoAccount demo) {
    return database
        .read(Caller.SYSTEM, connection -> accounts.byName(connection, demo.gebruikersnaam()))
        .compose(
            found ->
                found.isPresent()
                    ? Future.succeededFuture()
                    : passwords
                        .hash(demo.wachtwoord())
                        .compose(
                            afdruk ->
                                database.write(
                                    Caller.SYSTEM,
                                    connection ->
                                        accounts.insert(connection, account(demo), afdruk)))
                        .recover(DemoAccounts::isThere));
  }

  private Future<Void> clientMaken() {
    return database
        .read(Caller.SYSTEM, connection -> clients.isThere(connection, CLIENT_ID))
        .compose(
            isThere ->
                isThere
                    ? Future.succeededFuture()
                    : passwords
                        .hash(CLIENT_GEHEIM)
                        .compose(
                            afdruk ->
                                database.write(
                                    Caller.SYSTEM,
                                    connection -> clients.insert(connection, client(), afdruk)))
                        .recover(DemoAccounts::isThere));
  }

  /** Another instance that starts at the same moment was first. */
  private static Future<Void> isThere(Throwable error) {
    return error instanceof Failure.Conflict
        ? Future.succeededFuture()
        : Future.failedFuture(error);
  }

  private ApiClient client() {
    return new ApiClient(ids.next(), CLIENT_ID, "Demo-integratie", SCOPES, Set.of(), false);
  }

  private Account account(DemoAccount demo) {
    Set<Rol> rollen = Accountregels.rollen(demo.rollen());
    boolean persoonsregels = rollen.contains(Rol.DI_ADVISEUR) || rollen.contains(Rol.I_TEAM);
    return new Account(
        ids.next(),
        demo.gebruikersnaam(),
        demo.omschrijving(),
        rollen,
        Set.copyOf(demo.dienstonderdelen()),
        persoonsregels,
        persoonsregels ? Optional.of(VOG) : Optional.empty(),
        persoonsregels ? Optional.of(hercontrole()) : Optional.empty(),
        false,
        1);
  }

  /** Well after any use of a demo, whose accounts are kept with its data. */
  private LocalDate hercontrole() {
    return Kwartaal.vandaag(clock).plusYears(5);
  }

  private static DemoAccount account(
      String naam, String omschrijving, Rol rol, String... dienstonderdelen) {
    return new DemoAccount(
        naam,
        "demo-" + naam + "-2022",
        omschrijving,
        List.of(rol.code()),
        List.of(dienstonderdelen));
  }
}
