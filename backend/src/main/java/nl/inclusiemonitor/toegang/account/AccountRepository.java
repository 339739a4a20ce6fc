package nl.inclusiemonitor.toegang.account;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowIterator;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.db.PgFailures;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Rol;

/** The accounts in the database. */
public final class AccountRepository {
  private static final String COLUMNS =
      " id, gebruikersnaam, naam, rollen, dienstonderdelen, persoonsregels, vog_gezien_op,"
          + " vog_hercontrole_op, geblokkeerd, versie ";
  private static final String PAGE =
      "select"
          + COLUMNS
          + "from accounts where ($1::text is null or gebruikersnaam > $1)"
          + " order by gebruikersnaam limit $2";
  private static final String STATES =
      """
      select count(*) filter (where not geblokkeerd) as actief,
             count(*) filter (where geblokkeerd) as geblokkeerd
      from accounts
      """;
  private static final String BY_ID = "select" + COLUMNS + "from accounts where id = $1";
  private static final String BY_NAME =
      "select" + COLUMNS + ", wachtwoord_afdruk from accounts where gebruikersnaam = $1";
  private static final String ANY = "select exists (select from accounts)";
  private static final String LOCK = "select pg_advisory_xact_lock(hashtext('accounts'))";
  private static final String UNITS = "select distinct code from dienstonderdelen";
  private static final String COUNTS =
      """
      select count(*) filter (where 'beheerder' = any (rollen)) as beheerders,
             count(*) filter (where persoonsregels) as persoonsregels
      from accounts where not geblokkeerd
      """;
  private static final String INSERT =
      """
      insert into accounts (id, gebruikersnaam, naam, rollen, dienstonderdelen, persoonsregels,
        vog_gezien_op, vog_hercontrole_op, geblokkeerd, wachtwoord_afdruk)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """;
  private static final String UPDATE =
      """
      update accounts
      set gebruikersnaam = $2, naam = $3, rollen = $4, dienstonderdelen = $5, persoonsregels = $6,
        vog_gezien_op = $7, vog_hercontrole_op = $8, geblokkeerd = $9,
        wachtwoord_afdruk = coalesce($10, wachtwoord_afdruk),
        versie = versie + 1
      where id = $1
      """;
  private static final String REHASH = "update accounts set wachtwoord_afdruk = $2 where id = $1";

  /** An account with the hash of its password. */
  public record MetWachtwoord(Account account, String afdruk) {}

  /** How many accounts that are not blocked hold a right that is counted. */
  record Aantallen(long beheerders, long persoonsregels) {}

  /** How many accounts there are. */
  record Aanwezig(long actief, long geblokkeerd) {}

  /** At most so many, by name, after a name. */
  Future<List<Account>> page(SqlConnection connection, Optional<String> after, int limit) {
    return connection
        .preparedQuery(PAGE)
        .execute(Tuple.of(after.orElse(null), limit))
        .map(rows -> stream(rows).map(Account::fromRow).toList());
  }

  Future<Aanwezig> states(SqlConnection connection) {
    return connection
        .preparedQuery(STATES)
        .execute()
        .map(rows -> first(rows))
        .map(row -> new Aanwezig(row.getLong("actief"), row.getLong("geblokkeerd")));
  }

  Future<Optional<Account>> byId(SqlConnection connection, UUID id) {
    return connection
        .preparedQuery(BY_ID)
        .execute(Tuple.of(id))
        .map(rows -> stream(rows).map(Account::fromRow).findFirst());
  }

  public Future<Optional<MetWachtwoord>> byName(SqlConnection connection, String gebruikersnaam) {
    return connection
        .preparedQuery(BY_NAME)
        .execute(Tuple.of(gebruikersnaam))
        .map(
            rows ->
                stream(rows)
                    .map(
                        row ->
                            new MetWachtwoord(
                                Account.fromRow(row), row.getString("wachtwoord_afdruk")))
                    .findFirst());
  }

  public Future<Boolean> any(SqlConnection connection) {
    return connection.preparedQuery(ANY).execute().map(rows -> first(rows).getBoolean(0));
  }

  /** Until the end of the transaction nobody else changes accounts: counts then stay true. */
  public Future<Void> lock(SqlConnection connection) {
    return connection.preparedQuery(LOCK).execute().mapEmpty();
  }

  public Future<Set<String>> dienstonderdelen(SqlConnection connection) {
    return connection
        .preparedQuery(UNITS)
        .execute()
        .map(
            rows -> {
              Set<String> codes = new LinkedHashSet<>();
              rows.forEach(row -> codes.add(row.getString("code")));
              return codes;
            });
  }

  Future<Aantallen> counts(SqlConnection connection) {
    return connection
        .preparedQuery(COUNTS)
        .execute()
        .map(rows -> first(rows))
        .map(row -> new Aantallen(row.getLong("beheerders"), row.getLong("persoonsregels")));
  }

  /** Fails with Conflict when the name is taken. */
  public Future<Void> insert(SqlConnection connection, Account account, String afdruk) {
    return connection
        .preparedQuery(INSERT)
        .execute(values(account).addString(afdruk))
        .<Void>mapEmpty()
        .recover(
            PgFailures.unique(
                "accounts_gebruikersnaam_key",
                () ->
                    new Failure.Conflict(
                        "gebruikersnaam-bezet", "Deze gebruikersnaam bestaat al.")));
  }

  /** Makes the next version; without a hash the password stays. */
  Future<Void> update(SqlConnection connection, Account account, Optional<String> afdruk) {
    return connection
        .preparedQuery(UPDATE)
        .execute(values(account).addString(afdruk.orElse(null)))
        .mapEmpty();
  }

  public Future<Void> rehash(SqlConnection connection, UUID id, String afdruk) {
    return connection.preparedQuery(REHASH).execute(Tuple.of(id, afdruk)).mapEmpty();
  }

  private static Tuple values(Account account) {
    return Tuple.tuple()
        .addUUID(account.id())
        .addString(account.gebruikersnaam())
        .addString(account.naam())
        .addArrayOfString(account.rollen().stream().sorted().map(Rol::code).toArray(String[]::new))
        .addArrayOfString(account.dienstonderdelen().stream().sorted().toArray(String[]::new))
        .addBoolean(account.persoonsregels())
        .addLocalDate(account.vogGezienOp().orElse(null))
        .addLocalDate(account.vogHercontroleOp().orElse(null))
        .addBoolean(account.geblokkeerd());
  }

  private static Stream<Row> stream(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false);
  }

  private static Row first(RowSet<Row> rows) {
    RowIterator<Row> iterator = rows.iterator();
    return iterator.next();
  }
}
