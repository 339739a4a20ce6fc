package nl.inclusiemonitor.register;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.db.PgFailures;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;

/** The rows of the registers; row-level security leaves out those of units that are not read. */
public final class RegisterRepository {
  /** A row to add, under a number that was taken for it. */
  record Nieuw(UUID id, int volgnummer, Inhoud inhoud) {}

  /**
   * The next version of a row.
   *
   * @param beeindigd since when it holds no more
   */
  record Wijziging(Registerregel was, Inhoud inhoud, Optional<Instant> beeindigd) {}

  private static final String KOLOMMEN =
      """
      register, code, volgnummer::bigint as plaats, versie, titel, velden, notitie, gewijzigd_op, gewijzigd_door_naam,
        beeindigd_op
      """;

  private static final String REGELS = "select " + KOLOMMEN + " from registerregels ";

  private static final String BLADZIJDE =
      REGELS
          + """
          where register = $1 and ($2 or beeindigd_op is null) and volgnummer > $3
          order by volgnummer
          limit $4
          """;

  /** Row-level security keeps a condition on fields from its index, but not this function. */
  private static final String BLADZIJDE_MET =
      "select "
          + KOLOMMEN
          + """
          from regels_met_velden($1, $5, $3) with ordinality as gevonden (id, volgorde)
            join registerregels using (id)
          where $2 or beeindigd_op is null
          order by volgorde
          limit $4
          """;

  private static final String VIND = REGELS + "where register = $1 and code = $2";
  private static final String VERGRENDEL = VIND + " for update";
  private static final String VERGRENDEL_ALLE =
      "select from registerregels where register = $1 and code = any ($2) order by code for update";

  private static final String MET_CODE = REGELS + "where register = $1 and code = any ($2)";

  private static final String BEKEND =
      """
      select register, code from registerregels
      where (code, register) in (select * from unnest($1::text[], $2::text[]))
      """;

  private static final String AANTALLEN =
      "select register, count(*)::integer as aantal from registerregels where beeindigd_op is null"
          + " group by register";

  private static final String MAAK =
      """
      insert into registerregels (id, register, volgnummer, code, titel, velden, notitie, gewijzigd_op, gewijzigd_door,
        gewijzigd_door_naam)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """;

  /** Sums, targets and pictures are of all rows of a register: no more go in than they read. */
  private static final int MEESTE_REGELS = 10_000;

  private static final String VERGRENDEL_REGISTER = "select vergrendel_register($1)";

  private static final String GELDEND = "select geldende_registerregels($1) as aantal";

  private static final String NUMMERS = "select neem_registernummers($1, $2, $3) as laatste";

  private static final String WIJZIG =
      """
      update registerregels set versie = versie + 1, titel = $3, velden = $4, notitie = $5, gewijzigd_op = $6,
        gewijzigd_door = $7, gewijzigd_door_naam = $8, beeindigd_op = $9
      where register = $1 and code = $2
      """;

  private static final String ONDERDELEN =
      "select distinct code from dienstonderdelen where code = any ($1)";

  /** Indexes under which a unit has one yearly plan a year, and a quarter one count. */
  private static final Set<String> ENIG =
      Set.of("registerregels_jaarplan", "registerregels_selectiecommissies");

  /**
   * A part of the rows in force, in the order of their numbers, those after a number.
   *
   * @param waar the fields that they have; empty for all rows
   */
  Future<List<Registerregel>> bladzijde(
      SqlConnection connection,
      String register,
      JsonObject waar,
      boolean ookBeeindigd,
      long na,
      int limiet) {
    Tuple vraag = Tuple.of(register, ookBeeindigd, (int) na, limiet);
    return (waar.isEmpty()
            ? connection.preparedQuery(BLADZIJDE).execute(vraag)
            : connection.preparedQuery(BLADZIJDE_MET).execute(vraag.addJsonObject(waar)))
        .map(RegisterRepository::lees);
  }

  /** Every row in force, for who computes with them. */
  public Future<List<Registerregel>> geldende(SqlConnection connection, String register) {
    return bladzijde(connection, register, new JsonObject(), false, 0, MEESTE_REGELS);
  }

  /** Succeeds with empty when there is none, or none for this caller. */
  public Future<Optional<Registerregel>> vind(
      SqlConnection connection, String register, String code) {
    return connection
        .preparedQuery(VIND)
        .execute(Tuple.of(register, code))
        .map(rows -> lees(rows).stream().findFirst());
  }

  /** Until the end of the transaction nobody else changes it. */
  Future<Optional<Registerregel>> vergrendel(
      SqlConnection connection, String register, String code) {
    return connection
        .preparedQuery(VERGRENDEL)
        .execute(Tuple.of(register, code))
        .map(rows -> lees(rows).stream().findFirst());
  }

  /** The same for many; in one order, so that two who do so wait for each other once. */
  Future<Void> vergrendelAlle(SqlConnection connection, String register, Collection<String> codes) {
    return connection
        .preparedQuery(VERGRENDEL_ALLE)
        .execute(Tuple.tuple().addString(register).addArrayOfString(codes.toArray(String[]::new)))
        .mapEmpty();
  }

  /** Those of these codes that there are, ended ones too. */
  Future<Map<String, Registerregel>> metCode(
      SqlConnection connection, String register, Collection<String> codes) {
    return connection
        .preparedQuery(MET_CODE)
        .execute(Tuple.tuple().addString(register).addArrayOfString(codes.toArray(String[]::new)))
        .map(
            rows -> {
              Map<String, Registerregel> gevonden = new HashMap<>();
              lees(rows).forEach(regel -> gevonden.put(regel.code(), regel));
              return gevonden;
            });
  }

  /** Those of these codes that there are, ended ones too, by register. */
  Future<Map<String, Set<String>>> bekend(
      SqlConnection connection, Map<String, Set<String>> codes) {
    List<String> registers = new ArrayList<>();
    List<String> gevraagd = new ArrayList<>();
    codes.forEach(
        (register, van) -> {
          gevraagd.addAll(van);
          registers.addAll(Collections.nCopies(van.size(), register));
        });
    return connection
        .preparedQuery(BEKEND)
        .execute(
            Tuple.tuple()
                .addArrayOfString(gevraagd.toArray(String[]::new))
                .addArrayOfString(registers.toArray(String[]::new)))
        .map(
            rows -> {
              Map<String, Set<String>> bekend = new HashMap<>();
              rows.forEach(
                  row ->
                      bekend
                          .computeIfAbsent(row.getString("register"), nieuw -> new HashSet<>())
                          .add(row.getString("code")));
              return bekend;
            });
  }

  /** How many rows are in force, by register; one without rows is not there. */
  Future<Map<String, Integer>> aantallen(SqlConnection connection) {
    return connection
        .query(AANTALLEN)
        .execute()
        .map(
            rows -> {
              Map<String, Integer> aantallen = new HashMap<>();
              rows.forEach(
                  row -> aantallen.put(row.getString("register"), row.getInteger("aantal")));
              return aantallen;
            });
  }

  /** Those of these codes that are or were of a dienstonderdeel. */
  Future<Set<String>> onderdelen(SqlConnection connection, Collection<String> codes) {
    return connection
        .preparedQuery(ONDERDELEN)
        .execute(Tuple.tuple().addArrayOfString(codes.toArray(String[]::new)))
        .map(
            rows -> {
              Set<String> gevonden = new HashSet<>();
              rows.forEach(row -> gevonden.add(row.getString("code")));
              return gevonden;
            });
  }

  /**
   * Takes numbers for rows to come and gives the last of them.
   *
   * @param na a number that is taken already, or 0
   */
  Future<Integer> neemNummers(SqlConnection connection, Register register, int aantal, int na) {
    return connection
        .preparedQuery(NUMMERS)
        .execute(Tuple.of(register.code(), aantal, na))
        .map(rows -> rows.iterator().next().getInteger("laatste"));
  }

  /** Adds rows; fails with a refusal when the register has no room for them. */
  Future<Void> maak(
      SqlConnection connection, Register register, List<Nieuw> nieuw, Caller door, Instant nu) {
    return nieuw.isEmpty()
        ? Future.succeededFuture()
        : connection
            .preparedQuery(MAAK)
            .executeBatch(
                nieuw.stream()
                    .map(
                        regel ->
                            Tuple.of(
                                regel.id(),
                                register.code(),
                                regel.volgnummer(),
                                register.codeVan(regel.volgnummer()),
                                regel.inhoud().titel(),
                                regel.inhoud().velden(),
                                regel.inhoud().notitie().orElse(null),
                                op(nu),
                                door.id(),
                                door.naam()))
                    .toList())
            .<Void>mapEmpty()
            .recover(RegisterRepository::enig)
            .compose(done -> eisRuimte(connection, register.code()));
  }

  private Future<Void> eisRuimteVoorHeropende(
      SqlConnection connection, List<Wijziging> wijzigingen) {
    return wijzigingen.stream()
        .filter(wijziging -> wijziging.was().beeindigdOp().isPresent())
        .filter(wijziging -> wijziging.beeindigd().isEmpty())
        .map(wijziging -> wijziging.was().register())
        .findFirst()
        .map(register -> eisRuimte(connection, register))
        .orElseGet(Future::succeededFuture);
  }

  /** Until the transaction ends nobody else adds a row or brings one back. */
  private Future<Void> eisRuimte(SqlConnection connection, String register) {
    return connection
        .preparedQuery(VERGRENDEL_REGISTER)
        .execute(Tuple.of(register))
        .compose(alleen -> connection.preparedQuery(GELDEND).execute(Tuple.of(register)))
        .map(
            rows -> {
              if (rows.iterator().next().getLong("aantal") > MEESTE_REGELS) {
                throw new Failure.Conflict(
                    "register-vol",
                    "Een register heeft ten hoogste 10.000 geldende regels. Beëindig eerst wat niet meer geldt.");
              }
              return null;
            });
  }

  /** Gives rows their next version; fails with a refusal when there is no room for one again. */
  Future<Void> wijzig(
      SqlConnection connection, List<Wijziging> wijzigingen, Caller door, Instant nu) {
    return wijzigingen.isEmpty()
        ? Future.succeededFuture()
        : connection
            .preparedQuery(WIJZIG)
            .executeBatch(
                wijzigingen.stream()
                    .map(
                        wijziging ->
                            Tuple.of(
                                wijziging.was().register(),
                                wijziging.was().code(),
                                wijziging.inhoud().titel(),
                                wijziging.inhoud().velden(),
                                wijziging.inhoud().notitie().orElse(null),
                                op(nu),
                                door.id(),
                                door.naam(),
                                wijziging.beeindigd().map(RegisterRepository::op).orElse(null)))
                    .toList())
            .<Void>mapEmpty()
            .recover(RegisterRepository::enig)
            .compose(done -> eisRuimteVoorHeropende(connection, wijzigingen));
  }

  private static Future<Void> enig(Throwable error) {
    Future<Void> mislukt = Future.failedFuture(error);
    for (String index : ENIG) {
      mislukt = mislukt.recover(PgFailures.unique(index, RegisterRepository::isErAl));
    }
    return mislukt;
  }

  private static Failure isErAl() {
    return new Failure.Conflict(
        "regel-is-er-al",
        "Zo'n regel is er al; er kan er maar één zijn. Lees het register opnieuw.");
  }

  static List<Registerregel> lees(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(Registerregel::fromRow).toList();
  }

  private static OffsetDateTime op(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
