package nl.inclusiemonitor.toegang.account;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.digest.Sha256;

/** The sessions in the database, each under the hash of its id. */
public final class SessieRepository {
  private static final String INSERT =
      """
      insert into sessies (afdruk, account_id, begonnen_op, gebruikt_op, verloopt_op)
      select $1, id, $4, $4, $5 from accounts
      where id = $2 and versie = $3 and not geblokkeerd
      for share
      """;
  private static final String FIND =
      """
      select a.id, a.gebruikersnaam, a.naam, a.rollen, a.dienstonderdelen, a.persoonsregels,
        a.vog_gezien_op, a.vog_hercontrole_op, a.geblokkeerd, a.versie, s.gebruikt_op, s.verloopt_op
      from sessies s join accounts a on a.id = s.account_id
      where s.afdruk = $1 and s.verloopt_op > $2 and s.gebruikt_op > $3 and not a.geblokkeerd
      """;
  private static final String TOUCH = "update sessies set gebruikt_op = $2 where afdruk = $1";
  private static final String END = "delete from sessies where afdruk = $1 returning account_id";
  private static final String END_ALL = "delete from sessies where account_id = $1";
  private static final String END_OLD =
      "delete from sessies where verloopt_op <= $1 or gebruikt_op <= $2";

  private final Duration rust;
  private final Duration duur;

  /**
   * @param rust a session ends when it is not used for so long
   * @param duur a session ends after so long, used or not
   */
  public SessieRepository(Duration rust, Duration duur) {
    this.rust = rust;
    this.duur = duur;
  }

  /** A session that is valid now. */
  public record Sessie(Account account, Instant gebruiktOp, Instant verlooptOp) {}

  /**
   * Succeeds with whether the session began: not when the account changed since the password was
   * checked, which would let an old password in after all sessions were ended.
   */
  public Future<Boolean> begin(SqlConnection connection, String id, Account account, Instant nu) {
    return connection
        .preparedQuery(INSERT)
        .execute(Tuple.of(afdruk(id), account.id(), account.versie(), utc(nu), utc(nu.plus(duur))))
        .map(rows -> rows.rowCount() == 1);
  }

  public Future<Optional<Sessie>> find(SqlConnection connection, String id, Instant nu) {
    return connection
        .preparedQuery(FIND)
        .execute(Tuple.of(afdruk(id), utc(nu), utc(nu.minus(rust))))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(SessieRepository::sessie)
                    .findFirst());
  }

  public Future<Void> touch(SqlConnection connection, String id, Instant nu) {
    return connection.preparedQuery(TOUCH).execute(Tuple.of(afdruk(id), utc(nu))).mapEmpty();
  }

  /** Succeeds with whose session ended, if it was there. */
  public Future<Optional<UUID>> end(SqlConnection connection, String id) {
    return connection
        .preparedQuery(END)
        .execute(Tuple.of(afdruk(id)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> row.getUUID("account_id"))
                    .findFirst());
  }

  Future<Void> endAll(SqlConnection connection, UUID account) {
    return connection.preparedQuery(END_ALL).execute(Tuple.of(account)).mapEmpty();
  }

  /** Removes what is no longer valid. */
  public Future<Void> endOld(SqlConnection connection, Instant nu) {
    return connection
        .preparedQuery(END_OLD)
        .execute(Tuple.of(utc(nu), utc(nu.minus(rust))))
        .mapEmpty();
  }

  private static Sessie sessie(Row row) {
    return new Sessie(
        Account.fromRow(row),
        row.getOffsetDateTime("gebruikt_op").toInstant(),
        row.getOffsetDateTime("verloopt_op").toInstant());
  }

  private static Buffer afdruk(String id) {
    return Buffer.buffer(Sha256.of(id));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
