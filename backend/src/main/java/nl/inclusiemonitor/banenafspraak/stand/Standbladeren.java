package nl.inclusiemonitor.banenafspraak.stand;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What stays of the lines behind a stand once they are erased: per dienstonderdeel and per cause
 * how many there were and how many hours, with a hash, so that its figures still explain themselves
 * (domein.md §4); counted from the lines as long as those are there. Connections must be the
 * system's.
 */
public final class Standbladeren {
  /**
   * $1 the stand, $2 a unit or null for all, $3 the kinds of lines that a figure is made of, and
   * the lines with their causes. What a figure has more or less than its lines, because an
   * organisation changed after it was computed, is «rest»: it is never hidden.
   */
  private static final String BLADEREN =
      """
      with blad as (
        select onderdeel, code, oorzaak, count(*) as regels, sum(x100) / 100.0 as uren,
          count(distinct pseudoniem) as personen
        from (%s) as regel
        where $2::text is null or code = $2
        group by onderdeel, code, oorzaak
      ), rest as (
        select onderdeel, code, coalesce(c.uren, 0) - coalesce(b.uren, 0) as uren
        from (
          select onderdeel, code, case onderdeel when 'individueel' then individueel_uren else inleen_uren end as uren
          from stand_cijfers cross join unnest($3::text[]) as onderdeel
          where stand_id = $1 and code <> 'VWS' and ($2 is null or code = $2)
        ) c full join (select * from blad where oorzaak = 'telt-mee') b using (onderdeel, code)
      ), alle as (
        select onderdeel, code, oorzaak, regels, uren, personen from blad
        union all select onderdeel, code, 'rest', 0, uren, 0 from rest where uren <> 0
      )
      """;

  private static final String BEWAAR =
      BLADEREN
          + """
          insert into stand_bladeren (stand_id, onderdeel, code, oorzaak, regels, uren, personen)
          select $1, onderdeel, code, oorzaak, regels, uren, personen from alle
          """;

  private static final String TEL =
      BLADEREN + "select * from alle order by onderdeel, code, oorzaak";

  private static final String BEWAARD =
      """
      select onderdeel, code, oorzaak, regels, uren, personen from stand_bladeren
      where stand_id = $1 and ($2::text is null or code = $2) and onderdeel = any ($3)
      order by onderdeel, code, oorzaak
      """;

  private static final String AFDRUK = "select afdruk from stand_afdrukken where stand_id = $1";

  /**
   * One line per leaf: «onderdeel;code;oorzaak;regels;uren», sorted as bytes, each with a line end.
   */
  private static final String TEKEN =
      """
      with zout as materialized (select uuid_send(gen_random_uuid()) as zout),
      tekst as (
        select coalesce(string_agg(concat_ws(';', onderdeel, code, oorzaak, regels, uren) || E'\\n', ''
            order by onderdeel collate "C", code collate "C", oorzaak collate "C"), '') as bladeren,
          count(*)::integer as aantal, coalesce(bool_and(oorzaak <> 'rest'), true) as sluit_aan
        from stand_bladeren where stand_id = $1
      )
      insert into stand_afdrukken (stand_id, bladeren, sluit_aan, zout, afdruk, gemaakt_op)
      select $1, aantal, sluit_aan, zout, sha256(zout || convert_to(bladeren, 'UTF8')), $2 from zout, tekst
      """;

  private static final String VAN_LEVERING =
      """
      select s.kwartaal, s.versie, s.status, a.bladeren, a.sluit_aan, a.afdruk
      from stand_leveringen sl join standen s on s.id = sl.stand_id join stand_afdrukken a on a.stand_id = s.id
      where sl.levering_nummer = $1
      order by s.kwartaal, s.versie
      """;

  /**
   * The leaves of a stand, as a proof names them.
   *
   * @param sluitAan whether the lines gave exactly the figures
   */
  public record Blad(
      String kwartaal, int versie, String status, int bladeren, boolean sluitAan, String sha256) {}

  /**
   * Lines of one unit under one cause.
   *
   * @param code of the unit; empty for the register, which says nothing of units
   * @param personen how many persons they are about; empty when nobody counted them
   */
  public record Telling(
      String onderdeel,
      String code,
      String oorzaak,
      long regels,
      BigDecimal uren,
      Optional<Long> personen) {}

  private final StandregelRepository regels = new StandregelRepository();

  /**
   * The standen whose leaves must be kept before the lines of this levering may go: those of which
   * all lines are there still, and nothing was kept.
   */
  public Future<List<Standregels>> zonder(SqlConnection connection, long levering) {
    return regels
        .metLevering(connection, levering)
        .map(
            standen ->
                standen.stream().filter(stand -> !stand.bewaard() && !stand.gewist()).toList());
  }

  /**
   * Keeps the leaves of one stand and their hash. Fails with StaleSession rather than without some
   * lines: soon there is nothing else left of them.
   */
  public Future<Void> bewaar(SqlConnection connection, Standregels stand, Instant nu) {
    return Regelzicht.eis(connection, stand)
        .compose(
            seen ->
                voerUit(
                    connection, BEWAAR, stand, List.of(Persoonsblad.values()), Optional.empty()))
        .compose(
            done ->
                connection
                    .preparedQuery(TEKEN)
                    .execute(Tuple.of(stand.id(), nu.atOffset(ZoneOffset.UTC))))
        .mapEmpty();
  }

  /** The leaves of a stand: counted while all its lines are there, and then as they were kept. */
  public Future<List<Telling>> tel(
      SqlConnection connection,
      Standregels stand,
      List<Persoonsblad> bladen,
      Optional<String> code) {
    if (!stand.gewist()) {
      return voerUit(connection, TEL, stand, bladen, code).map(Standbladeren::tellingen);
    }
    return connection
        .preparedQuery(BEWAARD)
        .execute(Tuple.of(stand.id(), code.orElse(null), codes(bladen)))
        .map(Standbladeren::tellingen);
  }

  /** The hash of the leaves that are kept of a stand. */
  public Future<Optional<String>> afdruk(SqlConnection connection, UUID stand) {
    return connection
        .preparedQuery(AFDRUK)
        .execute(Tuple.of(stand))
        .map(
            rows ->
                rows.size() == 0
                    ? Optional.empty()
                    : Optional.of(hex(rows.iterator().next().getBuffer("afdruk"))));
  }

  private static Future<RowSet<Row>> voerUit(
      SqlConnection connection,
      String sql,
      Standregels stand,
      List<Persoonsblad> bladen,
      Optional<String> code) {
    Tuple tuple =
        Tuple.of(
            stand.id(),
            code.orElse(null),
            codes(bladen.stream().filter(blad -> blad != Persoonsblad.REGISTER).toList()));
    String regels =
        bladen.stream()
            .map(
                blad ->
                    "select onderdeel, code, oorzaak, pseudoniem, x100 from "
                        + blad.sql(stand, tuple)
                        + " as "
                        + blad.code())
            .collect(Collectors.joining(" union all "));
    return connection.preparedQuery(sql.formatted(regels)).execute(tuple);
  }

  private static String[] codes(List<Persoonsblad> bladen) {
    return bladen.stream().map(Persoonsblad::code).toArray(String[]::new);
  }

  private static List<Telling> tellingen(RowSet<Row> rows) {
    List<Telling> tellingen = new ArrayList<>(rows.size());
    rows.forEach(
        row ->
            tellingen.add(
                new Telling(
                    row.getString("onderdeel"),
                    row.getString("code"),
                    row.getString("oorzaak"),
                    row.getLong("regels"),
                    row.getBigDecimal("uren"),
                    Optional.ofNullable(row.getLong("personen")))));
    return tellingen;
  }

  private static String hex(Buffer bytes) {
    return HexFormat.of().formatHex(bytes.getBytes());
  }

  /** What is kept of the lines of a levering, per stand that used it. */
  public Future<List<Blad>> van(SqlConnection connection, long levering) {
    return connection
        .preparedQuery(VAN_LEVERING)
        .execute(Tuple.of(levering))
        .map(
            rows -> {
              List<Blad> bladen = new ArrayList<>(rows.size());
              rows.forEach(
                  row ->
                      bladen.add(
                          new Blad(
                              row.getString("kwartaal"),
                              row.getInteger("versie"),
                              row.getString("status"),
                              row.getInteger("bladeren"),
                              row.getBoolean("sluit_aan"),
                              hex(row.getBuffer("afdruk")))));
              return bladen;
            });
  }
}
