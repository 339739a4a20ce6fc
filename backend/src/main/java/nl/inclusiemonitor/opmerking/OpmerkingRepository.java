package nl.inclusiemonitor.opmerking;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;

/**
 * The comments; row-level security leaves out those about units that are not read. Who reads final
 * figures only reads what is said of those only: the last parameter of each list.
 */
final class OpmerkingRepository {
  private static final String ALLE =
      """
      select nummer, id, onderwerp, dienstonderdeel, tekst, opvolgen, blokkeert, door_naam, op, antwoord,
        afgehandeld_door_naam, afgehandeld_op
      from opmerkingen
      """;

  private static final String LEESBAAR =
      """
       and (not $%d or kwartaal is null or (
          select status from standen where standen.kwartaal = opmerkingen.kwartaal
          order by versie desc limit 1) = 'vastgesteld')
      """;

  private static final String BLADZIJDE =
      ALLE
          + "where ($1::bigint is null or nummer < $1)"
          + LEESBAAR.formatted(3)
          + "order by nummer desc limit $2";

  private static final String OPEN =
      ALLE
          + """
          where opvolgen and afgehandeld_op is null and ($1::bigint is null or nummer < $1)
          """
          + LEESBAAR.formatted(3)
          + "order by nummer desc limit $2";

  /**
   * Also what is about a part of it, such as a unit of a quarter: «0» is the character after the
   * slash.
   */
  private static final String OVER =
      ALLE
          + """
          where (onderwerp in ($3, $5) or (onderwerp >= $3 || '/' and onderwerp < $3 || '0'))
            and ($1::bigint is null or nummer < $1) and (not $4 or (opvolgen and afgehandeld_op is null))
          """
          + LEESBAAR.formatted(6)
          + "order by nummer desc limit $2";

  private static final String VIND = ALLE + "where id = $1" + LEESBAAR.formatted(2);

  private static final String MAAK =
      """
      insert into opmerkingen (id, onderwerp, kwartaal, dienstonderdeel, tekst, opvolgen, blokkeert, door, door_naam, op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """;

  private static final String HANDEL_AF =
      """
      update opmerkingen set antwoord = $2, afgehandeld_door = $3, afgehandeld_door_naam = $4, afgehandeld_op = $5
      where id = $1 and opvolgen and afgehandeld_op is null
      """;

  private static final String REGELONDERDEEL =
      "select dienstonderdeel from registerregels where register = $1 and code = $2";

  /** Newest first, before one of them. */
  Future<List<Opmerking>> bladzijde(
      SqlConnection connection,
      Lezer lezer,
      Optional<Onderwerp> onderwerp,
      boolean open,
      Optional<Long> voor,
      int limiet) {
    Long grens = voor.orElse(null);
    boolean vast = lezer.alleenVastgesteld();
    return onderwerp
        .map(
            over ->
                connection
                    .preparedQuery(OVER)
                    .execute(Tuple.of(grens, limiet, over.adres(), open, over.ookGelezen(), vast)))
        .orElseGet(
            () ->
                connection
                    .preparedQuery(open ? OPEN : BLADZIJDE)
                    .execute(Tuple.of(grens, limiet, vast)))
        .map(OpmerkingRepository::lees);
  }

  Future<Optional<Opmerking>> vind(SqlConnection connection, Lezer lezer, UUID id) {
    return connection
        .preparedQuery(VIND)
        .execute(Tuple.of(id, lezer.alleenVastgesteld()))
        .map(rows -> lees(rows).stream().findFirst());
  }

  /** Succeeds with the unit whose row it is; fails with NotFound when this caller reads no such. */
  Future<Optional<String>> regelonderdeel(SqlConnection connection, Onderwerp onderwerp) {
    return connection
        .preparedQuery(REGELONDERDEEL)
        .execute(Tuple.of(onderwerp.register(), onderwerp.regel()))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw new Failure.NotFound("Deze regel is er niet, of niet voor u.");
              }
              return Optional.ofNullable(rows.iterator().next().getString("dienstonderdeel"));
            });
  }

  /**
   * Keeps a comment.
   *
   * @param dienstonderdeel the unit that it is about, also by way of the row
   */
  Future<Void> maak(
      SqlConnection connection,
      UUID id,
      Opmerkingen.Nieuw nieuw,
      Onderwerp onderwerp,
      Optional<String> dienstonderdeel,
      Caller door,
      Instant nu) {
    return connection
        .preparedQuery(MAAK)
        .execute(
            Tuple.of(
                id,
                onderwerp.adres(),
                onderwerp.kwartaal().orElse(null),
                dienstonderdeel.orElse(null),
                nieuw.tekst().strip(),
                nieuw.opvolgen(),
                nieuw.blokkeert(),
                door.id(),
                door.naam(),
                nu.atOffset(ZoneOffset.UTC)))
        .mapEmpty();
  }

  /** Succeeds with whether it was still open. */
  Future<Boolean> handelAf(
      SqlConnection connection, UUID id, String antwoord, Caller door, Instant nu) {
    return connection
        .preparedQuery(HANDEL_AF)
        .execute(
            Tuple.of(id, antwoord.strip(), door.id(), door.naam(), nu.atOffset(ZoneOffset.UTC)))
        .map(rows -> rows.rowCount() == 1);
  }

  private static List<Opmerking> lees(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(Opmerking::fromRow).toList();
  }
}
