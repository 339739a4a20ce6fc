package nl.inclusiemonitor.toegang.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Uuid7;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.toegang.geheim.Passwords;
import nl.inclusiemonitor.toegang.intrekking.KeptCallers;
import nl.inclusiemonitor.toegang.intrekking.Meldingen;

/** Makes and changes accounts within the rules, one change at a time. */
public final class Accounts {
  private final Database database;
  private final AccountRepository accounts;
  private final SessieRepository sessies;
  private final Passwords passwords;
  private final KeptCallers kept;
  private final Clock clock;
  private final Uuid7 ids;
  private final int maxPersoonsregels;

  public Accounts(
      Database database,
      AccountRepository accounts,
      SessieRepository sessies,
      Passwords passwords,
      KeptCallers kept,
      Clock clock,
      int maxPersoonsregels) {
    this.database = database;
    this.accounts = accounts;
    this.sessies = sessies;
    this.passwords = passwords;
    this.kept = kept;
    this.clock = clock;
    this.ids = new Uuid7(clock);
    this.maxPersoonsregels = maxPersoonsregels;
  }

  /** Succeeds with the account; fails with Invalid or Conflict. */
  public Future<Account> maken(Caller door, JsonNode body) {
    Accountgegevens gegevens = Accountgegevens.nieuw(body);
    String gebruikersnaam = body.path("gebruikersnaam").asText();
    return passwords
        .hash(gegevens.wachtwoord().orElseThrow())
        .compose(
            afdruk ->
                database.write(
                    door,
                    connection ->
                        accounts
                            .lock(connection)
                            .compose(
                                locked ->
                                    goedgekeurd(
                                        connection, ids.next(), gebruikersnaam, gegevens, 1))
                            .compose(account -> maken(connection, door, account, afdruk))));
  }

  /** Without the rules that need a person who asks: for what the product itself makes. */
  public Future<Account> maken(
      SqlConnection connection, Caller door, Account account, String afdruk) {
    return accounts
        .insert(connection, account, afdruk)
        .compose(inserted -> evenwicht(connection, account.persoonsregels()))
        .compose(balanced -> audit(connection, door, "account-gemaakt", account, Set.of()))
        .map(account);
  }

  /**
   * Succeeds with the next version, all sessions of the account ended; fails with NotFound,
   * PreconditionFailed, Invalid or Conflict.
   *
   * @param ifMatch the ETag of the version that was read
   */
  Future<Account> wijzigen(Caller door, UUID id, String ifMatch, JsonNode body) {
    return hash(body)
        .compose(
            afdruk ->
                database.write(
                    door,
                    connection ->
                        accounts
                            .lock(connection)
                            .compose(locked -> accounts.byId(connection, id))
                            .map(found -> gelezen(found, ifMatch))
                            .compose(voor -> wijzigen(connection, door, voor, body, afdruk))))
        .onSuccess(account -> kept.drop(id));
  }

  private Future<Account> wijzigen(
      SqlConnection connection, Caller door, Account voor, JsonNode body, Optional<String> afdruk) {
    Accountgegevens gegevens = Accountgegevens.gewijzigd(voor, body);
    Accountregels.requireNietOverZichzelf(door, voor, gegevens);
    return goedgekeurd(connection, voor.id(), voor.gebruikersnaam(), gegevens, voor.versie() + 1)
        .compose(
            na ->
                accounts
                    .update(connection, na, afdruk)
                    .compose(updated -> evenwicht(connection, krijgtPersoonsregels(voor, na)))
                    .compose(balanced -> sessies.endAll(connection, na.id()))
                    .compose(ended -> Meldingen.gewijzigd(connection, na.id()))
                    .compose(told -> audit(connection, door, "account-gewijzigd", na, names(body)))
                    .map(na));
  }

  private Future<Account> goedgekeurd(
      SqlConnection connection,
      UUID id,
      String gebruikersnaam,
      Accountgegevens gegevens,
      int versie) {
    LocalDate vandaag = Kwartaal.vandaag(clock);
    return accounts
        .dienstonderdelen(connection)
        .map(
            bekend -> {
              List<FieldError> fouten =
                  new ArrayList<>(Accountregels.bewaakt("/gebruikersnaam", gebruikersnaam));
              fouten.addAll(Accountregels.fouten(gegevens, bekend, vandaag));
              Accountregels.requireGeen(fouten);
              return new Account(
                  id,
                  gebruikersnaam,
                  gegevens.naam(),
                  Accountregels.rollen(gegevens.rollen()),
                  Set.copyOf(gegevens.dienstonderdelen()),
                  gegevens.persoonsregels(),
                  gegevens.vogGezienOp(),
                  gegevens.vogHercontroleOp(),
                  gegevens.geblokkeerd(),
                  versie);
            });
  }

  private Future<Void> evenwicht(SqlConnection connection, boolean persoonsregelsErbij) {
    return accounts
        .counts(connection)
        .map(
            counts -> {
              Accountregels.requireBeheerder(counts.beheerders());
              if (persoonsregelsErbij) {
                Accountregels.requirePlaats(counts.persoonsregels(), maxPersoonsregels);
              }
              return null;
            });
  }

  private Future<Optional<String>> hash(JsonNode body) {
    return body.has("wachtwoord")
        ? passwords.hash(body.get("wachtwoord").asText()).map(Optional::of)
        : Future.succeededFuture(Optional.empty());
  }

  private static Account gelezen(Optional<Account> found, String ifMatch) {
    Account account = found.orElseThrow(() -> new Failure.NotFound("Dit account bestaat niet."));
    if (!ifMatch.equals(account.etag())) {
      throw new Failure.PreconditionFailed("Iemand heeft dit account intussen gewijzigd.");
    }
    return account;
  }

  private static boolean krijgtPersoonsregels(Account voor, Account na) {
    boolean had = voor.persoonsregels() && !voor.geblokkeerd();
    return na.persoonsregels() && !na.geblokkeerd() && !had;
  }

  /** The trail tells which rights somebody has from now on, and only that a password changed. */
  private static Future<Void> audit(
      SqlConnection connection,
      Caller door,
      String handeling,
      Account account,
      Set<String> velden) {
    return Audit.write(
        connection,
        door,
        handeling,
        "account",
        account.id().toString(),
        Map.of(
            "velden", List.copyOf(velden),
            "rollen", account.rollen().stream().map(rol -> rol.code()).sorted().toList(),
            "dienstonderdelen", List.copyOf(account.dienstonderdelen()),
            "persoonsregels", account.persoonsregels(),
            "geblokkeerd", account.geblokkeerd()));
  }

  private static Set<String> names(JsonNode body) {
    return StreamSupport.stream(((Iterable<String>) body::fieldNames).spliterator(), false)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
