package nl.inclusiemonitor.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.List;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With tens of thousands of rows no list reads a table from its first row to its last. */
class RegisterplannenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @BeforeAll
  static void vul() throws SQLException {
    DATABASE.sql(
        """
        insert into registerregels (id, register, volgnummer, code, titel, velden, gewijzigd_op, gewijzigd_door,
          gewijzigd_door_naam)
        select gen_random_uuid(), r, n, r || '-' || n, 'Regel woord' || n,
          jsonb_build_object('titel', 'Regel woord' || n, 'status', 'open', 'risicos', jsonb_build_array('R-' || n % 500)),
          now(), gen_random_uuid(), 'proef'
        from unnest(array['acties', 'communicatie']) as r, generate_series(1, 10000) as n
        """,
        "vacuum analyze registerregels", "analyze registerversies");
  }

  @Test
  void aPageOfAListIsFoundByItsNumber() throws Exception {
    assertThat(
            plan(
                sql(RegisterRepository.class, "BLADZIJDE"),
                "'acties'",
                "'{}'",
                "false",
                "5000",
                "51"))
        .contains("Index Scan using registerregels_register_volgnummer_key")
        .doesNotContain("Seq Scan");
  }

  @Test
  void aRowIsFoundByItsCode() throws Exception {
    assertThat(plan(sql(RegisterRepository.class, "VIND"), "'acties'", "'acties-77'"))
        .contains("registerregels_code_register_key")
        .doesNotContain("Seq Scan");
  }

  @Test
  void theHistoryOfARowAndTheLatestChangesAreFoundByTheirPlace() throws Exception {
    assertThat(
            plan(
                sql(VersieRepository.class, "VAN_REGEL"),
                "'acties'",
                "'acties-77'",
                "null::bigint",
                "51"))
        .contains("registerversies_register_code_versie_key")
        .doesNotContain("Seq Scan");
    assertThat(plan(sql(VersieRepository.class, "LAATSTE"), "null::bigint", "51"))
        .contains("registerversies_pkey")
        .doesNotContain("Seq Scan");
  }

  @Test
  void wordsAreFoundInTheirIndex() throws Exception {
    assertThat(plan(sql(Zoeken.class, "ZOEK"), "'''woord77'':*'", "'ACTIES-77'", "20"))
        .contains("registerregels_woorden")
        .doesNotContain("Seq Scan on registerregels");
  }

  private static String plan(String sql, String... waarden) throws SQLException {
    String ingevuld = sql;
    for (int i = waarden.length; i > 0; i--) {
      ingevuld = ingevuld.replace("$" + i, waarden[i - 1]);
    }
    List<String> plan = DATABASE.column("explain " + ingevuld);
    return String.join("\n", plan);
  }

  private static String sql(Class<?> type, String naam) throws ReflectiveOperationException {
    Field field = type.getDeclaredField(naam);
    field.setAccessible(true);
    return (String) field.get(null);
  }
}
