package nl.inclusiemonitor.levering.dossier;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.db.PgFailures;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.identity.Caller;

/**
 * Keeps leveringen and their state; every change of state is a new version and is told to all
 * instances.
 */
public final class LeveringRepository {
  private static final String BEGIN =
      """
      insert into leveringen (id, soort, peildatum, omvang, bestandsnaam, geleverd_door, geleverd_door_naam, pakbon_id,
        sleutel_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      returning
      """
          + Levering.KOLOMMEN;

  private static final String VIND =
      "select " + Levering.KOLOMMEN + " from leveringen where id = $1";

  private static final String VERGRENDEL =
      "select " + Levering.KOLOMMEN + " from leveringen where id = $1 for update";

  /** Held until the check is kept; who comes meanwhile, on any instance, finds nothing to do. */
  private static final String TE_CONTROLEREN =
      "select "
          + Levering.KOLOMMEN
          + """

           from leveringen
          where nummer = $1 and status = 'ontvangen' and geladen_op is not null
          for update skip locked
          """;

  private static final String BLADZIJDE =
      "select "
          + Levering.KOLOMMEN
          + """

           from leveringen
          where ($1::text is null or soort = $1) and ($2::text is null or status = $2)
            and ($3::uuid is null or geleverd_door = $3) and ($4::bigint is null or nummer < $4)
          order by nummer desc
          limit $5
          """;

  /** A report that comes late does not undo the final counts. */
  private static final String VOORTGANG =
      """
      update leveringen set gelezen_bytes = $2, gelezen_regels = $3, gemeld_op = now()
      where nummer = $1 and status = 'ontvangen' and geladen_op is null
      """;

  private static final String GELADEN =
      """
      update leveringen set sha256 = $2, regels = $3, afgekeurd = $4, controletotalen = $5, gelezen_bytes = $6,
        gelezen_regels = $7, kolommen = $8, geladen_op = now(), gemeld_op = now(), versie = versie + 1
      where nummer = $1 and status = 'ontvangen' and geladen_op is null
      returning
      """
          + Levering.KOLOMMEN;

  private static final String GECONTROLEERD =
      """
      update leveringen set status = $2, meldingen = $3, voorvertoning = $4, basis_nummer = $5, gecontroleerd_op = now(),
        versie = versie + 1
      where nummer = $1 and status in ('ontvangen', 'gecontroleerd', 'bevestiging-nodig')
      returning
      """
          + Levering.KOLOMMEN;

  /** A refused levering keeps no name of its file: the name may be part of why. */
  private static final String GEWEIGERD =
      """
      update leveringen set status = 'geweigerd', weigering_code = $2, bestandsnaam = null, versie = versie + 1
      where nummer = $1 and status = 'ontvangen'
      """;

  /** Decisions come one by one, but a transaction may have begun before the one it waited for. */
  private static final String BESLUIT =
      """
      update leveringen set status = $2, meldingen = $3, versie = versie + 1,
        verwerkt_op = case when $2 = 'verwerkt' then clock_timestamp() else verwerkt_op end,
        ingetrokken_op = case when $2 = 'ingetrokken' then now() else ingetrokken_op end,
        beeindigd_op = case when $2 = 'weggegooid' then now() else beeindigd_op end
      where nummer = $1
      returning
      """
          + Levering.KOLOMMEN;

  private static final String ZELFDE_INHOUD =
      "select "
          + Levering.KOLOMMEN
          + """

           from leveringen
          where soort = $1 and peildatum = $2 and scope = 'VWS' and omvang = $3 and sha256 = $4
            and status in ('ontvangen', 'gecontroleerd', 'bevestiging-nodig', 'verwerkt')
          """;

  private static final String VERGEET = "select vergeet_levering($1)";

  private static final String VOORVERTONING =
      "select voorvertoning from leveringen where nummer = $1";

  private static final String MELD = "select pg_notify('leveringen', $1)";

  /** Which leveringen a list shows. */
  public record Vraag(
      Optional<String> soort,
      Optional<String> status,
      Optional<UUID> geleverdDoor,
      Optional<Long> voor,
      int limiet) {}

  /**
   * What is known once all lines are in.
   *
   * @param kolommen that the file held, as the table calls them
   */
  public record Geladen(
      Buffer sha256,
      long regels,
      long afgekeurd,
      JsonObject totalen,
      long bytes,
      long gelezen,
      List<String> kolommen) {}

  /**
   * What a check found.
   *
   * @param basis the volledige levering on top of which a mutatie counts
   */
  public record Controleuitslag(
      Leveringstatus status,
      List<Melding> meldingen,
      JsonObject voorvertoning,
      Optional<Long> basis) {}

  /** Fails with Conflict when another levering has this pakbon. */
  Future<Levering> begin(
      SqlConnection connection, UUID id, Opgave opgave, Optional<Pakbon> pakbon, Caller caller) {
    return een(
            connection,
            BEGIN,
            Tuple.of(
                id,
                opgave.soort().code(),
                opgave.peildatum(),
                opgave.omvang().code(),
                opgave.bestandsnaam().orElse(null),
                caller.id(),
                caller.naam(),
                pakbon.map(Pakbon::id).orElse(null),
                pakbon.map(Pakbon::sleutelId).orElse(null)))
        .recover(PgFailures.unique("leveringen_pakbon", Pakbon::alGebruikt))
        .map(Optional::orElseThrow);
  }

  public Future<Optional<Levering>> vind(SqlConnection connection, UUID id) {
    return een(connection, VIND, Tuple.of(id));
  }

  public Future<Optional<Levering>> vergrendel(SqlConnection connection, UUID id) {
    return een(connection, VERGRENDEL, Tuple.of(id));
  }

  /** Succeeds with empty when it was checked already, or somebody is checking it. */
  public Future<Optional<Levering>> teControleren(SqlConnection connection, long nummer) {
    return een(connection, TE_CONTROLEREN, Tuple.of(nummer));
  }

  public Future<Optional<Levering>> zelfdeInhoud(
      SqlConnection connection, Levering levering, Buffer sha256) {
    return een(
        connection,
        ZELFDE_INHOUD,
        Tuple.of(levering.soort().code(), levering.peildatum(), levering.omvang().code(), sha256));
  }

  public Future<List<Levering>> bladzijde(SqlConnection connection, Vraag vraag) {
    return connection
        .preparedQuery(BLADZIJDE)
        .execute(
            Tuple.of(
                vraag.soort().orElse(null),
                vraag.status().orElse(null),
                vraag.geleverdDoor().orElse(null),
                vraag.voor().orElse(null),
                vraag.limiet()))
        .map(LeveringRepository::alle);
  }

  public Future<Void> voortgang(
      SqlConnection connection, Levering levering, long bytes, long regels) {
    return connection
        .preparedQuery(VOORTGANG)
        .execute(Tuple.of(levering.nummer(), bytes, regels))
        .compose(done -> meld(connection, levering));
  }

  /**
   * Fails with 23505 on leveringen_zelfde_inhoud when this content was delivered before, and with
   * TooSlow when the levering was given up meanwhile.
   */
  public Future<Levering> geladen(SqlConnection connection, Levering levering, Geladen geladen) {
    return een(
            connection,
            GELADEN,
            Tuple.of(
                levering.nummer(),
                geladen.sha256(),
                geladen.regels(),
                geladen.afgekeurd(),
                geladen.totalen(),
                geladen.bytes(),
                geladen.gelezen(),
                geladen.kolommen().toArray(String[]::new)))
        .map(nu -> nu.orElseThrow(Weigeringen::afgebroken))
        .compose(nu -> meld(connection, nu).map(nu));
  }

  /** Keeps the outcome of a check, and of a check that was done again. */
  public Future<Levering> gecontroleerd(
      SqlConnection connection, Levering levering, Controleuitslag uitslag) {
    return een(
            connection,
            GECONTROLEERD,
            Tuple.of(
                levering.nummer(),
                uitslag.status().code(),
                json(uitslag.meldingen()),
                uitslag.voorvertoning(),
                uitslag.basis().orElse(null)))
        .map(Optional::orElseThrow)
        .compose(nu -> meld(connection, nu).map(nu));
  }

  public Future<Void> weiger(SqlConnection connection, Levering levering, String code) {
    return connection
        .preparedQuery(GEWEIGERD)
        .execute(Tuple.of(levering.nummer(), code))
        .compose(done -> meld(connection, levering));
  }

  public Future<Levering> besluit(
      SqlConnection connection, Levering levering, Leveringstatus status, List<Melding> meldingen) {
    return een(connection, BESLUIT, Tuple.of(levering.nummer(), status.code(), json(meldingen)))
        .map(Optional::orElseThrow)
        .compose(nu -> meld(connection, nu).map(nu));
  }

  public Future<Void> vergeet(SqlConnection connection, Levering levering) {
    return connection.preparedQuery(VERGEET).execute(Tuple.of(levering.nummer())).mapEmpty();
  }

  /** The comparison that the check made; empty for a levering that was not compared. */
  public Future<Optional<JsonObject>> voorvertoning(SqlConnection connection, Levering levering) {
    return connection
        .preparedQuery(VOORVERTONING)
        .execute(Tuple.of(levering.nummer()))
        .map(rows -> Optional.ofNullable(rows.iterator().next().getJsonObject("voorvertoning")));
  }

  private static Future<Void> meld(SqlConnection connection, Levering levering) {
    return connection.preparedQuery(MELD).execute(Tuple.of(levering.id().toString())).mapEmpty();
  }

  private static Future<Optional<Levering>> een(
      SqlConnection connection, String sql, Tuple parameters) {
    return connection
        .preparedQuery(sql)
        .execute(parameters)
        .map(rows -> alle(rows).stream().findFirst());
  }

  static List<Levering> alle(RowSet<Row> rows) {
    List<Levering> leveringen = new ArrayList<>(rows.size());
    rows.forEach(row -> leveringen.add(Levering.fromRow(row)));
    return leveringen;
  }

  private static JsonArray json(List<Melding> meldingen) {
    return new JsonArray(Json.write(meldingen));
  }
}
