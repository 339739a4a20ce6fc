package nl.inclusiemonitor.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.inclusiemonitor.db.Plan;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With ten thousand rows in each register no list reads a table from its first row to its last. */
class RegisterplannenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Plan PLAN = new Plan(DATABASE);

  @BeforeAll
  static void vul() throws SQLException {
    DATABASE.sql(
        """
        insert into registerregels (id, register, volgnummer, code, titel, velden, gewijzigd_op, gewijzigd_door,
          gewijzigd_door_naam)
        select gen_random_uuid(), r, n, r || '-' || n, 'Regel woord' || n,
          jsonb_build_object('titel', 'Regel woord' || n, 'status', 'open', 'risicos', jsonb_build_array('R-' || n % 500)),
          now(), gen_random_uuid(), 'proef'
        from unnest(array['acties', 'communicatie', 'uitspraken', 'metingen']) as r, generate_series(1, 10000) as n
        """,
        "vacuum analyze registerregels", "vacuum analyze registerversies");
  }

  @Test
  void aPageOfAListIsFoundByItsNumber() throws Exception {
    assertThat(PLAN.van(RegisterRepository.class, "BLADZIJDE", "'acties'", "false", "5000", "51"))
        .containsPattern("Index Scan using registerregels_(geldend|register_volgnummer_key)")
        .doesNotContain("Sort", "Seq Scan");
  }

  /** As who computes with a whole register does, such as the contradictions and the targets. */
  @Test
  void allRowsOfOneRegisterAreFoundWithoutThoseOfOthers() throws Exception {
    assertThat(
            PLAN.van(RegisterRepository.class, "BLADZIJDE", "'uitspraken'", "false", "0", "10000"))
        .containsPattern("registerregels_(geldend|register_volgnummer_key)")
        .doesNotContain("Seq Scan");
  }

  /**
   * Few of many rows have it: those are looked up, and not met one by one in the order of a page.
   */
  @Test
  void rowsThatPointAtAnotherAreFoundByThat() throws Exception {
    String wijstNaar = "'{\"risicos\": [\"R-77\"]}'::jsonb";

    assertThat(
            PLAN.van(
                RegisterRepository.class,
                "BLADZIJDE_MET",
                "'acties'",
                "false",
                "0",
                "51",
                wijstNaar))
        .contains("Function Scan on regels_met_velden", "registerregels_pkey")
        .doesNotContain("Sort", "Seq Scan");
    assertThat(PLAN.vanFunctie("regels_met_velden", "'acties'", wijstNaar, "0"))
        .contains("registerregels_velden")
        .doesNotContain("Seq Scan");
  }

  @Test
  void rowsAreCountedInAnIndexAlone() throws Exception {
    assertThat(PLAN.van(RegisterRepository.class, "AANTALLEN"))
        .contains("Index Only Scan using registerregels_geldend")
        .doesNotContain("Seq Scan");
  }

  @Test
  void theRoomOfARegisterIsCountedWithoutTheRowsOfOthers() throws Exception {
    assertThat(PLAN.vanFunctie("geldende_registerregels", "'acties'"))
        .contains("Index Only Scan using registerregels_geldend")
        .doesNotContain("Seq Scan");
  }

  @Test
  void aRowIsFoundByItsCode() throws Exception {
    assertThat(PLAN.van(RegisterRepository.class, "VIND", "'acties'", "'acties-77'"))
        .contains("registerregels_code_register_key")
        .doesNotContain("Seq Scan");
  }

  @Test
  void theHistoryOfARowAndTheLatestChangesAreFoundByTheirPlace() throws Exception {
    assertThat(
            PLAN.van(
                VersieRepository.class,
                "VAN_REGEL",
                "'acties'",
                "'acties-77'",
                "null::bigint",
                "51"))
        .contains("registerversies_register_code_versie_key")
        .doesNotContain("Seq Scan");
    assertThat(PLAN.van(VersieRepository.class, "LAATSTE", "null::bigint", "51"))
        .contains("registerversies_pkey")
        .doesNotContain("Seq Scan");
  }

  @Test
  void wordsAreFoundInTheirIndex() throws Exception {
    assertThat(PLAN.van(Regelzoeker.class, "ZOEK", "'''woord77'':*'", "'ACTIES-77'", "20"))
        .contains("regels_met_woorden", "registerregels_pkey")
        .doesNotContain("Seq Scan");
    assertThat(PLAN.vanFunctie("regels_met_woorden", "to_tsquery('dutch', '''woord77'':*')"))
        .contains("registerregels_woorden")
        .doesNotContain("Seq Scan");
  }
}
