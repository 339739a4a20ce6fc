package nl.inclusiemonitor.levering.ontvangst;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.db.PgFailures;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Levering;

/** Remembers for 24 hours which levering a client's own key stands for. */
final class Idempotentie {
  private static final String VERGEET_OUDE =
      """
      delete from idempotentie
      where aanvrager = $1 and sleutel = $2 and op < now() - interval '24 hours'
      """;

  private static final String VERGEET_LEVERING = "delete from idempotentie where levering_id = $1";

  private static final String VIND =
      "select levering_id, verzoek_afdruk from idempotentie where aanvrager = $1 and sleutel = $2";

  private static final String ONTHOUD =
      """
      insert into idempotentie (aanvrager, sleutel, levering_id, verzoek_afdruk) values ($1, $2, $3, $4)
      """;

  /** The levering that this key already stands for; fails with Conflict for another request. */
  Future<Optional<UUID>> eerder(SqlConnection connection, Caller caller, Aanlevering aanlevering) {
    if (aanlevering.sleutel().isEmpty()) {
      return Future.succeededFuture(Optional.empty());
    }
    Tuple sleutel = Tuple.of(caller.id(), afdruk(aanlevering.sleutel().get()));
    return connection
        .preparedQuery(VERGEET_OUDE)
        .execute(sleutel)
        .compose(done -> connection.preparedQuery(VIND).execute(sleutel))
        .map(
            rows -> {
              if (rows.size() == 0) {
                return Optional.empty();
              }
              var row = rows.iterator().next();
              if (!row.getBuffer("verzoek_afdruk").equals(aanlevering.afdruk())) {
                throw anderVerzoek();
              }
              return Optional.of(row.getUUID("levering_id"));
            });
  }

  /** Fails with Conflict when another request with this key came just before. */
  Future<Void> onthoud(
      SqlConnection connection, Caller caller, Aanlevering aanlevering, Levering levering) {
    if (aanlevering.sleutel().isEmpty()) {
      return Future.succeededFuture();
    }
    return connection
        .preparedQuery(ONTHOUD)
        .execute(
            Tuple.of(
                caller.id(),
                afdruk(aanlevering.sleutel().get()),
                levering.id(),
                aanlevering.afdruk()))
        .recover(PgFailures.unique("idempotentie_pkey", Idempotentie::looptNog))
        .mapEmpty();
  }

  /** Only the hash is kept: what a client chooses as its key may be personal data. */
  private static String afdruk(String sleutel) {
    return Sha256.hex(sleutel);
  }

  static Failure anderVerzoek() {
    return new Failure.Conflict(
        "sleutel-van-ander-verzoek",
        "Deze Idempotency-Key hoort bij een ander verzoek; kies een nieuwe.");
  }

  static Failure looptNog() {
    return new Failure.Conflict(
        "verzoek-loopt-nog", "Een verzoek met deze Idempotency-Key loopt nog.");
  }

  /** A refused file may be sent again under the same key. */
  Future<Void> vergeet(SqlConnection connection, Levering levering) {
    return connection.preparedQuery(VERGEET_LEVERING).execute(Tuple.of(levering.id())).mapEmpty();
  }
}
