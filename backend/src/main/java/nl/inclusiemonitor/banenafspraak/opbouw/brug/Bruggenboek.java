package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import static java.util.stream.Collectors.toMap;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.banenafspraak.stand.Regelzicht;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandregelRepository;
import nl.inclusiemonitor.banenafspraak.stand.Standregels;

/**
 * Keeps what changed between neighbouring standen before the lines that tell it are erased, and
 * reads it back. Connections must be the system's.
 */
public final class Bruggenboek {
  /**
   * $1 the levering; each stand that used it with the version before and after it and with the
   * newest versions of the quarters before and after, as far as nothing was kept of that pair and
   * all lines of both are there.
   */
  private static final String ZONDER =
      """
      with stand as (
        select s.id, s.kwartaal, s.versie, s.versie = max(s.versie) over (partition by s.kwartaal) as nieuwste,
          exists (
            select from stand_leveringen sl join leveringen l on l.nummer = sl.levering_nummer
            where sl.stand_id = s.id and l.wissing_begonnen_op is not null) as gewist
        from standen s
        where exists (select from stand_leveringen sl where sl.stand_id = s.id)
      ), dit as (
        select stand.* from stand join stand_leveringen sl on sl.stand_id = stand.id
        where sl.levering_nummer = $1 and not gewist
      ), paar as (
        select d.id as van, b.id as tot from dit d cross join lateral (
          select id, gewist from stand n where n.kwartaal = d.kwartaal and n.versie > d.versie
          order by n.versie limit 1) b where not b.gewist
        union select b.id, d.id from dit d cross join lateral (
          select id, gewist from stand v where v.kwartaal = d.kwartaal and v.versie < d.versie
          order by v.versie desc limit 1) b where not b.gewist
        union select d.id, b.id from dit d cross join lateral (
          select id, gewist from stand n where n.kwartaal > d.kwartaal and n.nieuwste order by n.kwartaal limit 1) b
          where not b.gewist
        union select b.id, d.id from dit d cross join lateral (
          select id, gewist from stand v where v.kwartaal < d.kwartaal and v.nieuwste order by v.kwartaal desc limit 1) b
          where not b.gewist
      )
      select van, tot from paar
      where not exists (select from bewaarde_bruggen b where b.van = paar.van and b.tot = paar.tot)
      order by van, tot
      """;

  private static final String BEWAAR =
      "insert into bewaarde_bruggen (van, tot, bewaard_op) values ($1, $2, $3)";

  private static final String BEWAAR_STAP =
      """
      insert into brugstappen (van, tot, code, onderdeel, oorzaak, uren, personen) values ($1, $2, $3, $4, $5, $6, $7)
      """;

  private static final String STAPPEN =
      """
      select code, onderdeel, oorzaak, uren, personen from brugstappen where van = $1 and tot = $2
      order by code, onderdeel, oorzaak
      """;

  /** $1 and $2 the standen of both ends; those between them, and what is kept of them. */
  private static final String KAART =
      """
      with eind as (
        select min(kwartaal || to_char(versie, ' FM0000000000')) as eerste, max(kwartaal || to_char(versie, ' FM0000000000')) as laatste
        from standen where id in ($1, $2)
      ), stand as (
        select s.id, row_number() over (order by s.kwartaal, s.versie) as plek, not exists (
            select from stand_leveringen sl join leveringen l on l.nummer = sl.levering_nummer
            where sl.stand_id = s.id and l.wissing_begonnen_op is not null) as heeft_regels
        from standen s, eind
        where s.kwartaal || to_char(s.versie, ' FM0000000000') between eerste and laatste
          and exists (select from stand_leveringen sl where sl.stand_id = s.id)
      )
      select id, heeft_regels, array(select tot from bewaarde_bruggen where van = id) as naar
      from stand order by plek
      """;

  /**
   * $1 and $2 the first quarter and version, $3 and $4 the last; $5 for who sees only vastgesteld.
   */
  private static final String BUREN =
      """
      select $1 < $3 and not exists (
        select from standen s
        where (s.status = 'vastgesteld' or not $5) and exists (select from stand_leveringen where stand_id = s.id)
          and (s.kwartaal = $1 and s.versie > $2 or s.kwartaal = $3 and s.versie > $4
            or s.kwartaal > $1 and s.kwartaal < $3)) as buren
      """;

  private final StandregelRepository regels = new StandregelRepository();
  private final BrugRepository bruggen = new BrugRepository();

  /** Two standen of which the change is to be kept. */
  public record Paar(UUID van, UUID tot) {}

  /** What must be kept before the lines of this levering may go. */
  public Future<List<Paar>> zonder(SqlConnection connection, long levering) {
    return connection
        .preparedQuery(ZONDER)
        .execute(Tuple.of(levering))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new Paar(row.getUUID("van"), row.getUUID("tot")))
                    .toList());
  }

  /** Counts the change from the lines and keeps it. */
  public Future<Void> bewaar(SqlConnection connection, Paar paar, Instant nu) {
    return tel(connection, paar)
        .compose(
            stappen ->
                connection
                    .preparedQuery(BEWAAR)
                    .execute(Tuple.of(paar.van(), paar.tot(), nu.atOffset(ZoneOffset.UTC)))
                    .compose(done -> bewaar(connection, paar, stappen)));
  }

  private static Future<Void> bewaar(SqlConnection connection, Paar paar, List<Urenstap> stappen) {
    if (stappen.isEmpty()) {
      return Future.succeededFuture();
    }
    return connection
        .preparedQuery(BEWAAR_STAP)
        .executeBatch(
            stappen.stream()
                .map(
                    stap ->
                        Tuple.of(
                            paar.van(),
                            paar.tot(),
                            stap.code(),
                            stap.onderdeel(),
                            stap.oorzaak(),
                            stap.uren(),
                            stap.personen()))
                .toList())
        .mapEmpty();
  }

  /**
   * Whether both are the newest, for this kind of reader, of quarters with nothing between them.
   */
  Future<Boolean> zijnBuren(
      SqlConnection connection, Stand van, Stand tot, boolean alleenVastgesteld) {
    return connection
        .preparedQuery(BUREN)
        .execute(
            Tuple.of(
                van.kwartaal().toString(),
                van.versie(),
                tot.kwartaal().toString(),
                tot.versie(),
                alleenVastgesteld))
        .map(rows -> rows.iterator().next().getBoolean("buren"));
  }

  /**
   * The change from the one to the other, from their lines or from what is kept of those. Another
   * transaction may erase lines between finding the way and counting them, and what is left of them
   * is not what there was: then it is found and counted again, over what was kept.
   */
  Future<Brugverhaal> van(SqlConnection connection, Paar paar) {
    return weg(connection, paar).compose(weg -> van(connection, paar, weg));
  }

  private Future<Brugverhaal> van(
      SqlConnection connection, Paar paar, Optional<List<Brugweg.Etappe>> weg) {
    if (weg.isEmpty()) {
      return Future.succeededFuture(Brugverhaal.ZONDER_OORZAKEN);
    }
    return lees(connection, weg.get(), new ArrayList<>())
        .compose(
            stappen ->
                weg(connection, paar)
                    .compose(
                        daarna ->
                            daarna.equals(weg)
                                ? Future.succeededFuture(Brugverhaal.van(weg.get(), stappen))
                                : van(connection, paar, daarna)));
  }

  private static Future<Optional<List<Brugweg.Etappe>>> weg(SqlConnection connection, Paar paar) {
    return connection
        .preparedQuery(KAART)
        .execute(Tuple.of(paar.van(), paar.tot()))
        .map(
            rows ->
                new Brugweg(
                        StreamSupport.stream(rows.spliterator(), false)
                            .map(
                                row ->
                                    new Brugweg.Halte(
                                        row.getUUID("id"),
                                        row.getBoolean("heeft_regels"),
                                        List.of(row.getArrayOfUUIDs("naar"))))
                            .toList())
                    .van(paar.van(), paar.tot()));
  }

  private Future<List<Urenstap>> lees(
      SqlConnection connection, List<Brugweg.Etappe> etappes, List<Urenstap> gelezen) {
    if (etappes.isEmpty()) {
      return Future.succeededFuture(gelezen);
    }
    Brugweg.Etappe etappe = etappes.get(0);
    Paar paar = new Paar(etappe.van(), etappe.tot());
    return (etappe.bewaard() ? bewaard(connection, paar) : tel(connection, paar))
        .compose(
            stappen -> {
              gelezen.addAll(stappen);
              return lees(connection, etappes.subList(1, etappes.size()), gelezen);
            });
  }

  private Future<List<Urenstap>> tel(SqlConnection connection, Paar paar) {
    return regels
        .van(connection, Stream.of(paar.van(), paar.tot()).distinct().toList())
        .map(gevonden -> gevonden.stream().collect(toMap(Standregels::id, Function.identity())))
        .compose(gevonden -> tel(connection, gevonden, paar));
  }

  private Future<List<Urenstap>> tel(
      SqlConnection connection, Map<UUID, Standregels> gevonden, Paar paar) {
    Standregels van = gevonden.get(paar.van());
    Standregels tot = gevonden.get(paar.tot());
    return Regelzicht.eis(connection, van)
        .compose(seen -> Regelzicht.eis(connection, tot))
        .compose(seen -> bruggen.stappen(connection, van, tot));
  }

  private static Future<List<Urenstap>> bewaard(SqlConnection connection, Paar paar) {
    return connection
        .preparedQuery(STAPPEN)
        .execute(Tuple.of(paar.van(), paar.tot()))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(Urenstap::fromRow).toList());
  }
}
