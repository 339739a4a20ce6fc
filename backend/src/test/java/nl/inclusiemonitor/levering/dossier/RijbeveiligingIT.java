package nl.inclusiemonitor.levering.dossier;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static nl.inclusiemonitor.db.TestDatabase.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.Sporen;
import nl.inclusiemonitor.levering.intake.Voorbeeld;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the app role can reach, over all tables of the schema, with a levering of every soort. */
class RijbeveiligingIT {
  private static final String DENIED = "42501";
  private static final Caller ZONDER_PERSOONSREGELS =
      new Caller(new UUID(0, 7), "HR-analist", Set.of(), Set.of(), Set.of(), false);

  /** Every table, partition, view and sequence, with what the app role may do to it. */
  private static final String RECHTEN =
      """
      select relname || ':' || coalesce((
        select string_agg(recht, ' ' order by recht)
        from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) as recht
        where has_table_privilege('inclusiemonitor_app', c.oid, recht)), '')
      from pg_class c
      where relnamespace = 'inclusiemonitor'::regnamespace and relkind in ('r', 'p', 'v', 'm') and relname %s
      order by relname
      """;

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static String ladend;

  @BeforeAll
  static void lever() throws Exception {
    Leveraar leveraar = new Leveraar(PRODUCT.integratie());
    for (Leveringsoort soort : Leveringsoort.values()) {
      Answer levering =
          leveraar.gecontroleerd(
              soort.code(), "2022-09-30", Voorbeeld.kop(soort) + Voorbeeld.regel(soort));
      assertThat(levering.json().path("regels").asInt()).as(levering.text()).isEqualTo(1);
    }
    DATABASE.sql(
        """
        insert into leveringen (id, soort, peildatum, geleverd_door, geleverd_door_naam)
        values (gen_random_uuid(), 'personeel', '2022-06-30', gen_random_uuid(), 'I-team')
        """);
    String nummer = DATABASE.column("select max(nummer) from leveringen").get(0);
    ladend =
        await(
            DATABASE
                .database()
                .write(
                    Caller.SYSTEM,
                    connection ->
                        connection
                            .query("select maak_laadtabel(%s) as tabel".formatted(nummer))
                            .execute()
                            .map(rows -> rows.iterator().next().getString("tabel"))));
  }

  @Test
  void withoutPersonalLinesEveryParentIsEmpty() throws Exception {
    for (String tabel : persoonstabellen()) {
      assertThat(aantal(Caller.SYSTEM, tabel)).as(tabel).isEqualTo(1);
      assertThat(aantal(ZONDER_PERSOONSREGELS, tabel)).as(tabel).isZero();
    }
  }

  @Test
  void everyParentOfLinesAboutPersonsGuardsItsRows() throws Exception {
    assertThat(
            DATABASE.column(
                """
                select relname from pg_class
                where relnamespace = 'inclusiemonitor'::regnamespace and relkind = 'p' and relrowsecurity
                  and exists (select from pg_policy where polrelid = pg_class.oid)
                order by relname
                """))
        .isEqualTo(
            DATABASE.column(
                """
                select relname from pg_class
                where relnamespace = 'inclusiemonitor'::regnamespace and relkind = 'p' order by relname
                """))
        .containsExactlyInAnyOrderElementsOf(persoonstabellen());
  }

  @Test
  void aPartitionCannotBeReachedPastItsParent() throws Exception {
    List<String> partities = DATABASE.column(RECHTEN.formatted("like 'laad\\_%'"));

    assertThat(partities)
        .hasSize(persoonstabellen().size() + 1)
        .allMatch(recht -> recht.endsWith(":") || recht.equals(ladend + ":INSERT"));
    for (String recht : partities) {
      String tabel = recht.substring(0, recht.indexOf(':'));
      assertThat(sqlState("select * from " + tabel)).as(tabel).isEqualTo(DENIED);
      assertThat(sqlState("delete from " + tabel)).as(tabel).isEqualTo(DENIED);
    }
    String gepubliceerd = new Sporen(DATABASE).laadtabellen().get(0);
    assertThat(sqlState("insert into %s select * from %s".formatted(gepubliceerd, gepubliceerd)))
        .isEqualTo(DENIED);
  }

  @Test
  void linesAndTheTrailCannotBeChangedOrErased() throws Exception {
    assertThat(
            DATABASE.column(
                RECHTEN.formatted(
                    "in ('audit', 'afgekeurde_regels', 'afkeuringen', 'logboek', 'logboek_verwerkingen',"
                        + " 'logboek_zout', 'pakbonnen', 'terugzoek_tokens')")))
        .containsExactly(
            "afgekeurde_regels:INSERT SELECT",
            "afkeuringen:SELECT",
            "audit:INSERT SELECT",
            "logboek:SELECT",
            "logboek_verwerkingen:INSERT SELECT",
            "logboek_zout:",
            "pakbonnen:INSERT SELECT",
            "terugzoek_tokens:INSERT SELECT");
    assertThat(DATABASE.column(RECHTEN.formatted("like 'regels\\_%'")))
        .allMatch(recht -> recht.endsWith(":SELECT") || recht.endsWith(":INSERT SELECT"))
        .filteredOn(recht -> recht.endsWith(":INSERT SELECT"))
        .extracting(recht -> recht.substring(0, recht.indexOf(':')))
        .containsExactlyInAnyOrderElementsOf(tabellen(false));
    assertThat(DATABASE.column(RECHTEN.formatted("is not null")))
        .noneMatch(recht -> recht.matches(".*(TRUNCATE|REFERENCES|TRIGGER).*"));
    assertThat(DATABASE.column(RECHTEN.formatted("is not null")))
        .filteredOn(recht -> recht.contains("DELETE"))
        .extracting(recht -> recht.substring(0, recht.indexOf(':')))
        .isSubsetOf(
            "aanmeldpogingen", "idempotentie", "sessies", "stand_leveringen", "standen", "uploads");
  }

  @Test
  void theAppOwnsNothingAndMakesNothing() throws Exception {
    assertThat(
            DATABASE.column(
                "select relname from pg_class where relowner = 'inclusiemonitor_app'::regrole"))
        .isEmpty();
    assertThat(sqlState("create table eigen (x int)")).isEqualTo(DENIED);
    assertThat(sqlState("create temporary table eigen (x int)")).isEqualTo(DENIED);
    assertThat(sqlState("set role inclusiemonitor_owner")).isEqualTo(DENIED);
    assertThat(sqlState("alter table leveringen disable row level security")).isEqualTo(DENIED);
  }

  @Test
  void theOwnersFunctionsLookAtTheStateOfTheLevering() throws Exception {
    String klaar = DATABASE.column("select min(nummer) from leveringen").get(0);

    assertThat(sqlState("select maak_laadtabel(%s)".formatted(klaar))).isEqualTo("55000");
    assertThat(sqlState("select publiceer_laadtabel(%s)".formatted(klaar))).isEqualTo("55000");
    assertThat(sqlState("select wis_regels(%s)".formatted(klaar))).isEqualTo("55000");
  }

  @Test
  void theFunctionsOfTheOwnerAreTheAppsAlone() throws Exception {
    assertThat(
            DATABASE.column(
                """
                select proname || ' ' || coalesce(array_to_string(proconfig, ' '), '-') from pg_proc
                where pronamespace = 'inclusiemonitor'::regnamespace and prosecdef
                  and (has_function_privilege('public', oid, 'execute')
                    or array_to_string(proconfig, ' ') not like '%search_path=inclusiemonitor, pg_temp%'
                    or proconfig is null)
                """))
        .isEmpty();
  }

  private static List<String> persoonstabellen() {
    return tabellen(true);
  }

  private static List<String> tabellen(boolean metPersoonsregels) {
    return Arrays.stream(Leveringsoort.values())
        .map(Leveringsoort::layout)
        .filter(layout -> layout.persoonsregels() == metPersoonsregels)
        .map(layout -> layout.tabel())
        .toList();
  }

  private static long aantal(Caller caller, String tabel) throws Exception {
    return await(
        DATABASE
            .database()
            .read(
                caller,
                connection ->
                    connection
                        .query("select count(*) as aantal from " + tabel)
                        .execute()
                        .map(rows -> rows.iterator().next().getLong("aantal"))));
  }

  /** What the app role gets for this statement, though it may see every line. */
  private static String sqlState(String sql) throws Exception {
    Throwable failure =
        failureOf(
            DATABASE
                .database()
                .write(Caller.SYSTEM, connection -> connection.query(sql).execute()));
    assertThat(failure).isInstanceOf(PgException.class);
    return ((PgException) failure).getSqlState();
  }
}
