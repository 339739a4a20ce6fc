package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Keeps voordrachten and what is decided on them. */
final class VoordrachtRepository {
  private static final String LAATSTE =
      """
      select v.nummer, v.stand_id, s.versie as standversie, v.status, v.versie, v.toelichting, v.ontbrekend, v.gedaan_door,
        v.gedaan_door_naam, v.gedaan_op, v.besloten_door_naam, v.besloten_op, v.besluit_toelichting
      from voordrachten v join standen s on s.id = v.stand_id
      where v.kwartaal = $1
      order by v.nummer desc
      limit 1
      """;

  private static final String VERVAL =
      "update voordrachten set status = 'vervallen', versie = versie + 1 where kwartaal = $1 and status = 'open'";

  private static final String MAAK =
      """
      insert into voordrachten (kwartaal, stand_id, toelichting, ontbrekend, gedaan_door, gedaan_door_naam, gedaan_op)
      values ($1, $2, $3, $4, $5, $6, $7)
      """;

  private static final String GEEF_TERUG =
      """
      update voordrachten set status = 'teruggegeven', versie = versie + 1, besloten_door = $2, besloten_door_naam = $3,
        besluit_toelichting = $4, besloten_op = $5
      where nummer = $1
      """;

  private static final String STEL_VAST = "select stel_stand_vast($1, $2, $3, $4, $5)";

  private static final String BEWAAR_DOCUMENT = "select bewaar_document($1, $2) as afdruk";

  private static final String MELD = "select pg_notify('standen', $1)";

  /** The newest of a quarter, whatever came of it. */
  Future<Optional<Voordracht>> laatste(SqlConnection connection, Kwartaal kwartaal) {
    return connection
        .preparedQuery(LAATSTE)
        .execute(Tuple.of(kwartaal.toString()))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(Voordracht.fromRow(rows.iterator().next())));
  }

  /** An open one of this quarter gives way to it. */
  Future<Void> maak(
      SqlConnection connection,
      Stand stand,
      Optional<String> toelichting,
      List<Voordracht.Reden> ontbrekend,
      Caller door,
      Instant nu) {
    String kwartaal = stand.kwartaal().toString();
    JsonArray redenen = new JsonArray(ontbrekend.stream().map(Voordracht.Reden::json).toList());
    return connection
        .preparedQuery(VERVAL)
        .execute(Tuple.of(kwartaal))
        .compose(
            done ->
                connection
                    .preparedQuery(MAAK)
                    .execute(
                        Tuple.tuple()
                            .addString(kwartaal)
                            .addUUID(stand.id())
                            .addString(toelichting.orElse(null))
                            .addValue(redenen)
                            .addUUID(door.id())
                            .addString(door.naam())
                            .addOffsetDateTime(nu.atOffset(ZoneOffset.UTC))))
        .mapEmpty();
  }

  Future<Void> geefTerug(
      SqlConnection connection,
      Voordracht voordracht,
      String toelichting,
      Caller door,
      Instant nu) {
    return connection
        .preparedQuery(GEEF_TERUG)
        .execute(
            Tuple.of(
                voordracht.nummer(),
                door.id(),
                door.naam(),
                toelichting,
                nu.atOffset(ZoneOffset.UTC)))
        .mapEmpty();
  }

  /** From now on the version never changes; its document must follow in this transaction. */
  Future<Void> stelVast(
      SqlConnection connection,
      Voordracht voordracht,
      Optional<String> toelichting,
      Caller door,
      Instant nu) {
    return connection
        .preparedQuery(STEL_VAST)
        .execute(
            Tuple.tuple()
                .addLong(voordracht.nummer())
                .addUUID(door.id())
                .addString(door.naam())
                .addString(toelichting.orElse(null))
                .addOffsetDateTime(nu.atOffset(ZoneOffset.UTC)))
        .mapEmpty();
  }

  /** Succeeds with the SHA-256 of all that was frozen, once all instances are told. */
  Future<byte[]> bewaarDocument(
      SqlConnection connection, UUID stand, Kwartaal kwartaal, JsonObject weergave) {
    return connection
        .preparedQuery(BEWAAR_DOCUMENT)
        .execute(Tuple.tuple().addUUID(stand).addValue(weergave))
        .map(rows -> rows.iterator().next().getBuffer("afdruk").getBytes())
        .compose(
            afdruk ->
                connection.preparedQuery(MELD).execute(Tuple.of(kwartaal.toString())).map(afdruk));
  }
}
