package nl.inclusiemonitor.gebeurtenis;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Reads what happened last; row-level security leaves out rows of units that are not read. */
final class GebeurtenisRepository {
  /** Of each kind the newest are all that can come among the newest of the whole. */
  private static final String LAATSTE =
      """
      select soort, wat, waarvan, code, titel, dag, notitie, op, door
      from (
        (select 'register' as soort,
            case when beeindigd_op is not null then 'beeindigd' when versie = 1 then 'toegevoegd' else 'gewijzigd' end as wat,
            register as waarvan, code, titel, null::date as dag, notitie, gewijzigd_op as op, gewijzigd_door_naam as door
          from registerversies
          where 'register' = any ($1::text[])
          order by nummer desc
          limit $3)
        union all
        (select 'levering', status, soort, id::text, null, peildatum, null, coalesce(ingetrokken_op, verwerkt_op),
            geleverd_door_naam
          from leveringen
          where 'levering' = any ($1) and status in ('verwerkt', 'ingetrokken')
            and ($2::uuid is null or geleverd_door = $2)
          order by coalesce(ingetrokken_op, verwerkt_op) desc
          limit $3)
        union all
        (select 'stand',
            case when exists (
              select from standen eerder
              where eerder.kwartaal = s.kwartaal and eerder.status = 'vastgesteld' and eerder.versie < s.versie)
              then 'gecorrigeerd' else 'vastgesteld' end,
            null, s.kwartaal, null, null, null, v.besloten_op, v.besloten_door_naam
          from voordrachten v join standen s on s.id = v.stand_id
          where 'stand' = any ($1) and v.status = 'vastgesteld'
          order by v.besloten_op desc
          limit $3)
        union all
        (select 'parameter', status, regime, jaar::text, null, null, null, beslist_op, beslist_door_naam
          from parametervoorstellen
          where 'parameter' = any ($1) and status = 'goedgekeurd'
          order by beslist_op desc
          limit $3)
        union all
        (select 'privacyinstelling', status, null, (basis_versie + 1)::text, null, null, null, beslist_op, beslist_door_naam
          from privacyvoorstellen
          where 'privacyinstelling' = any ($1) and status = 'goedgekeurd'
          order by beslist_op desc
          limit $3)
        union all
        (select 'reorganisatie', status, soort, id::text, null, ingangsdatum, null, beslist_op, beslist_door_naam
          from reorganisaties
          where 'reorganisatie' = any ($1) and status = 'goedgekeurd'
          order by beslist_op desc
          limit $3)
      ) gebeurd
      order by op desc, soort, code
      limit $3
      """;

  /**
   * Newest first.
   *
   * @param leveraar whose leveringen; empty for those of everybody
   */
  Future<List<Gebeurtenis>> laatste(
      SqlConnection connection,
      List<Gebeurtenissoort> soorten,
      Optional<UUID> leveraar,
      int hooguit) {
    return connection
        .preparedQuery(LAATSTE)
        .execute(
            Tuple.tuple()
                .addArrayOfString(
                    soorten.stream().map(Gebeurtenissoort::code).toArray(String[]::new))
                .addUUID(leveraar.orElse(null))
                .addLong((long) hooguit))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(Gebeurtenis::fromRow).toList());
  }
}
