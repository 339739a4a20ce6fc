package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Reads what the checklist of a stand is made of. Connections must be the system's. */
final class ControleRepository {
  private static final String WACHTEND =
      """
      select id, soort, status from leveringen
      where scope = 'VWS' and status in ('ontvangen', 'gecontroleerd', 'bevestiging-nodig') and soort = any ($1)
        and peildatum between $2 and $3
      order by soort, nummer
      """;

  /** Without a pseudoniem nobody can tell whether who is hired in counts as an employee too. */
  private static final String ZONDER_PSEUDONIEM =
      """
      select exists (
        select from regels_inhuur
        where levering_nummer = any (array(
            select l.nummer from stand_leveringen sl join leveringen l on l.nummer = sl.levering_nummer
            where sl.stand_id = $1 and l.soort = 'inhuur'))
          and pseudoniem is null and bevestigd_doelgroep and uren_x100 > 0 and maand between $2 and $3) as zonder
      """;

  private static final String BEZWAREN =
      "select soort, code from afstemstanden where kwartaal = $1 and oordeel = 'bezwaar' order by volgorde";

  /** What somebody said of the quarter, or of a unit in it, and wants solved first. */
  private static final String OPMERKINGEN =
      """
      select id, onderwerp, dienstonderdeel from opmerkingen
      where kwartaal = $1 and blokkeert and afgehandeld_op is null
      order by nummer
      limit 500
      """;

  private static final String AFSTEMMING_LOOPT =
      """
      select exists (
        select from afstemmingen a join afstemstanden s using (kwartaal)
        where kwartaal = $1 and a.deadline >= $2 and s.oordeel is null) as loopt
      """;

  /** One that was vastgesteld before makes the next a correction. */
  private static final String EERDER_VASTGESTELD =
      "select exists (select from standen where kwartaal = $1 and status = 'vastgesteld' and id <> $2) as eerder";

  /** An explanation holds while the jobs of the unit are what they were, in both quarters. */
  private static final String VERKLARINGEN =
      """
      select distinct on (v.code) v.code, v.reden, v.toelichting, v.door_naam, v.op
      from sprongverklaringen v join standen s on s.id = v.stand_id
        join stand_cijfers toen on toen.stand_id = v.stand_id and toen.code = v.code
        join stand_cijfers nu on nu.stand_id = $1 and nu.code = v.code
        join stand_cijfers eerder_toen on eerder_toen.stand_id = v.vorige_id and eerder_toen.code = v.code
        join stand_cijfers eerder_nu on eerder_nu.stand_id = $2 and eerder_nu.code = v.code
      where s.kwartaal = $3
        and (toen.individueel_uren, toen.binnenwerk_banen, toen.inleen_uren)
          is not distinct from (nu.individueel_uren, nu.binnenwerk_banen, nu.inleen_uren)
        and (eerder_toen.individueel_uren, eerder_toen.binnenwerk_banen, eerder_toen.inleen_uren)
          is not distinct from (eerder_nu.individueel_uren, eerder_nu.binnenwerk_banen, eerder_nu.inleen_uren)
      order by v.code, v.nummer desc
      """;

  private static final String VERKLAAR =
      """
      insert into sprongverklaringen (stand_id, vorige_id, code, reden, toelichting, door, door_naam, op)
      values ($1, $2, $3, $4, $5, $6, $7, $8)
      """;

  /** A levering of the quarter that was not processed. */
  record Wachtend(UUID id, String soort, boolean bevestigingNodig) {}

  /**
   * What no stand tells by itself.
   *
   * @param opmerkingen those that block
   */
  record Feiten(
      List<Wachtend> wachtend,
      boolean zonderPseudoniem,
      boolean eerderVastgesteld,
      List<Controlepunt.Betreft> bezwaren,
      boolean afstemmingLoopt,
      List<Controlepunt.Betreft> opmerkingen) {}

  Future<Feiten> feiten(SqlConnection connection, Stand stand, LocalDate vandaag) {
    Kwartaal kwartaal = stand.kwartaal();
    Future<List<Wachtend>> wachtend =
        connection
            .preparedQuery(WACHTEND)
            .execute(
                Tuple.tuple()
                    .addArrayOfString(Stand.BRONNEN.toArray(String[]::new))
                    .addLocalDate(kwartaal.eersteDag())
                    .addLocalDate(kwartaal.laatsteDag()))
            .map(
                rows ->
                    StreamSupport.stream(rows.spliterator(), false)
                        .map(
                            row ->
                                new Wachtend(
                                    row.getUUID("id"),
                                    row.getString("soort"),
                                    row.getString("status").equals("bevestiging-nodig")))
                        .toList());
    Future<Boolean> zonder =
        connection
            .preparedQuery(ZONDER_PSEUDONIEM)
            .execute(Tuple.of(stand.id(), kwartaal.eersteDag(), kwartaal.laatsteDag()))
            .map(rows -> rows.iterator().next().getBoolean("zonder"));
    Future<Boolean> eerder =
        connection
            .preparedQuery(EERDER_VASTGESTELD)
            .execute(Tuple.of(kwartaal.toString(), stand.id()))
            .map(rows -> rows.iterator().next().getBoolean("eerder"));
    Future<List<Controlepunt.Betreft>> bezwaren =
        connection
            .preparedQuery(BEZWAREN)
            .execute(Tuple.of(kwartaal.toString()))
            .map(
                rows ->
                    StreamSupport.stream(rows.spliterator(), false)
                        .map(
                            row ->
                                row.getString("soort").equals("bron")
                                    ? Controlepunt.Betreft.soort(row.getString("code"))
                                    : Controlepunt.Betreft.dienstonderdeel(
                                        Optional.of(row.getString("code"))))
                        .toList());
    Future<Boolean> loopt =
        connection
            .preparedQuery(AFSTEMMING_LOOPT)
            .execute(Tuple.of(kwartaal.toString(), vandaag))
            .map(rows -> rows.iterator().next().getBoolean("loopt"));
    Future<List<Controlepunt.Betreft>> opmerkingen =
        connection
            .preparedQuery(OPMERKINGEN)
            .execute(Tuple.of(kwartaal.toString()))
            .map(ControleRepository::opmerkingen);
    return Future.all(wachtend, zonder, eerder, bezwaren, loopt, opmerkingen)
        .map(
            all ->
                new Feiten(
                    wachtend.result(),
                    zonder.result(),
                    eerder.result(),
                    bezwaren.result(),
                    loopt.result(),
                    opmerkingen.result()));
  }

  private static List<Controlepunt.Betreft> opmerkingen(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(
            row ->
                Controlepunt.Betreft.opmerking(
                    row.getUUID("id"),
                    row.getString("onderwerp"),
                    Optional.ofNullable(row.getString("dienstonderdeel"))))
        .toList();
  }

  /** The explanations that hold, by unit. */
  Future<Map<String, Sprong.Verklaring>> verklaringen(
      SqlConnection connection, Stand stand, Stand vorige) {
    return connection
        .preparedQuery(VERKLARINGEN)
        .execute(Tuple.of(stand.id(), vorige.id(), stand.kwartaal().toString()))
        .map(
            rows -> {
              Map<String, Sprong.Verklaring> gevonden = new HashMap<>();
              for (Row row : rows) {
                gevonden.put(
                    row.getString("code"),
                    new Sprong.Verklaring(
                        row.getString("reden"),
                        Optional.ofNullable(row.getString("toelichting")),
                        row.getString("door_naam"),
                        row.getOffsetDateTime("op").toInstant()));
              }
              return gevonden;
            });
  }

  Future<Void> verklaar(
      SqlConnection connection,
      Stand stand,
      Stand vorige,
      String code,
      String reden,
      Optional<String> toelichting,
      Caller door,
      Instant nu) {
    return connection
        .preparedQuery(VERKLAAR)
        .execute(
            Tuple.tuple()
                .addUUID(stand.id())
                .addUUID(vorige.id())
                .addString(code)
                .addString(reden)
                .addString(toelichting.orElse(null))
                .addUUID(door.id())
                .addString(door.naam())
                .addOffsetDateTime(nu.atOffset(ZoneOffset.UTC)))
        .mapEmpty();
  }
}
