package nl.inclusiemonitor.levering.bewaren;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.levering.dossier.Leveringstatus;
import nl.inclusiemonitor.levering.layout.Bewaartermijn;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/**
 * Says of every levering whose lines are there by which rule they go and when: the one place that
 * knows the rules.
 *
 * <ul>
 *   <li>What was thrown away or lapsed goes at once, what was withdrawn after a term.
 *   <li>What the newest version of a quarter uses stays as long as that version is voorlopig: the
 *       term has not begun. Vaststellen begins it.
 *   <li>What a newer volledige levering of the same quarter replaced, with the mutaties on top of
 *       it, is used by no stand any more, and goes after the same term as what was withdrawn; until
 *       then a withdrawal of the newer one gives the earlier figures back.
 *   <li>UWV lines and inhuur go some days after the last stand that uses them is vastgesteld. While
 *       none uses them, as those of verloonde uren until there are legal standen, they stay.
 *   <li>Personeel goes some months after its peildatum.
 *   <li>Processed totals stay: they are figures.
 * </ul>
 */
public final class Bewaarplan {
  /**
   * $1 days unused, $2 days after vaststellen, $3 months after peildatum, and the soorten with
   * those rules; $6 the leveringen that are asked for, null for all.
   */
  private static final String PLAN =
      """
      with huidig as (
        select distinct on (kwartaal) id, kwartaal, status, vastgesteld_op from standen order by kwartaal, versie desc
      ), gebruik as (
        select sl.levering_nummer as nummer, max(h.vastgesteld_op) as vastgesteld_op,
          coalesce(array_agg(h.kwartaal order by h.kwartaal) filter (where h.status = 'voorlopig'), '{}') as voorlopig
        from huidig h join stand_leveringen sl on sl.stand_id = h.id
        group by 1
      ), opvolger as (
        select l.nummer, min(o.verwerkt_op) as op
        from leveringen l join leveringen b on b.nummer = coalesce(l.basis_nummer, l.nummer)
        join leveringen o on o.soort = l.soort and o.scope = l.scope and o.status = 'verwerkt' and o.omvang = 'volledig'
          and o.peildatum <= kwartaaleinde(l.peildatum)
          and (o.peildatum, o.verwerkt_op, o.nummer) > (b.peildatum, b.verwerkt_op, b.nummer)
        where l.status = 'verwerkt' and ($6::bigint[] is null or l.nummer = any ($6))
        group by 1
      ), regel as (
        select l.nummer, l.id, l.soort, l.peildatum, l.status, l.regels, l.wissing_begonnen_op,
          coalesce(g.voorlopig, '{}') as wacht_op, case
            when l.status in ('weggegooid', 'verlopen') then 'niet-verwerkt'
            when l.status = 'ingetrokken' then 'ingetrokken'
            when l.soort = any ($4::text[]) then
              case when o.op is not null and g.nummer is null then 'vervangen' else 'na-vaststellen' end
            when l.soort = any ($5::text[]) then
              case when o.op is not null and g.nummer is null then 'vervangen' else 'na-peildatum' end
            end as grond,
          l.ingetrokken_op, l.beeindigd_op, o.op as vervangen_op, g.vastgesteld_op,
          (l.peildatum + make_interval(months => $3::integer))::date + 1 as na_peildatum
        from leveringen l left join gebruik g using (nummer) left join opvolger o using (nummer)
        where l.geladen_op is not null and l.regels_gewist_op is null
          and l.status in ('verwerkt', 'ingetrokken', 'weggegooid', 'verlopen')
          and ($6 is null or l.nummer = any ($6))
      )
      select nummer, id, soort, peildatum, status, regels, wissing_begonnen_op, wacht_op, grond, case
          when grond = 'niet-verwerkt' then beeindigd_op
          when grond = 'ingetrokken' then ingetrokken_op + make_interval(days => $1::integer)
          when grond = 'vervangen' then vervangen_op + make_interval(days => $1)
          when wacht_op <> '{}' then null
          when grond = 'na-vaststellen' then vastgesteld_op + make_interval(days => $2::integer)
          else na_peildatum::timestamp at time zone 'Europe/Amsterdam' end as vervalt_op,
        case when grond = 'na-peildatum' then na_peildatum::timestamp at time zone 'Europe/Amsterdam' end as streefdatum
      from regel
      where grond is not null
      order by vervalt_op nulls last, nummer
      """;

  /** An instance erases every half minute; after this time something keeps it from that. */
  private static final Duration BEURT = Duration.ofHours(1);

  private final Supplier<Bewaartermijnen> geldend;

  /**
   * @param geldend the terms in force at the moment of asking
   */
  public Bewaarplan(Supplier<Bewaartermijnen> geldend) {
    this.geldend = geldend;
  }

  /**
   * A levering whose lines are there, and when they go.
   *
   * @param wachtOp the quarters whose voorlopige stand uses the lines: their term has not begun
   * @param vervaltOp from when on they are to be erased; empty as long as the term has not begun
   * @param streefdatum when they would go if no voorlopige stand used them, where that is a date
   * @param begonnen whether erasing them was begun and not ended
   */
  public record Planregel(
      long nummer,
      UUID id,
      Leveringsoort soort,
      LocalDate peildatum,
      Leveringstatus status,
      long regels,
      Grond grond,
      List<String> wachtOp,
      Optional<Instant> vervaltOp,
      Optional<Instant> streefdatum,
      boolean begonnen) {

    /** Whether the lines are to be erased by now. */
    public boolean isVervallen(Instant nu) {
      return begonnen || vervaltOp.map(op -> !op.isAfter(nu)).orElse(false);
    }

    /** Whether they are still there long after a round could have erased them. */
    public boolean isTeLaat(Instant nu) {
      return vervaltOp.map(op -> op.plus(BEURT).isBefore(nu)).orElse(false);
    }

    /** Whether only a stand that is still voorlopig keeps lines whose date has passed. */
    public boolean isOpgehouden(Instant nu) {
      return vervaltOp.isEmpty() && streefdatum.map(op -> !op.isAfter(nu)).orElse(false);
    }
  }

  /** All of them, what goes first in front. */
  public Future<List<Planregel>> lees(SqlConnection connection) {
    return lees(connection, null);
  }

  /** Of these leveringen, those whose lines are there. */
  public Future<List<Planregel>> van(SqlConnection connection, Collection<Long> nummers) {
    return lees(connection, nummers.toArray(Long[]::new));
  }

  private Future<List<Planregel>> lees(SqlConnection connection, Long[] nummers) {
    Bewaartermijnen termijnen = geldend.get();
    return connection
        .preparedQuery(PLAN)
        .execute(
            Tuple.of(
                termijnen.ongebruiktDagen(),
                termijnen.naVaststellenDagen(),
                termijnen.personeelMaanden(),
                soorten(Bewaartermijn.NA_VASTSTELLEN),
                soorten(Bewaartermijn.NA_PEILDATUM),
                nummers))
        .map(
            rows -> {
              List<Planregel> regels = new ArrayList<>(rows.size());
              rows.forEach(row -> regels.add(planregel(row)));
              return regels;
            });
  }

  private static String[] soorten(Bewaartermijn termijn) {
    return Arrays.stream(Leveringsoort.values())
        .filter(soort -> soort.bewaartermijn() == termijn)
        .map(Leveringsoort::code)
        .toArray(String[]::new);
  }

  private static Planregel planregel(Row row) {
    return new Planregel(
        row.getLong("nummer"),
        row.getUUID("id"),
        Leveringsoort.of(row.getString("soort")).orElseThrow(),
        row.getLocalDate("peildatum"),
        Leveringstatus.of(row.getString("status")),
        row.getLong("regels"),
        Grond.of(row.getString("grond")),
        List.of(row.getArrayOfStrings("wacht_op")),
        moment(row, "vervalt_op"),
        moment(row, "streefdatum"),
        row.getOffsetDateTime("wissing_begonnen_op") != null);
  }

  private static Optional<Instant> moment(Row row, String kolom) {
    return Optional.ofNullable(row.getOffsetDateTime(kolom)).map(OffsetDateTime::toInstant);
  }
}
