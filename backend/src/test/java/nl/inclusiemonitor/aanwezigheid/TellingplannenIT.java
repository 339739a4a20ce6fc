package nl.inclusiemonitor.aanwezigheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.inclusiemonitor.db.Plan;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Of very many counts the one that is asked for is found by its quarter, with its cells alone. */
class TellingplannenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Plan PLAN = new Plan(DATABASE);

  @BeforeAll
  static void vul() throws SQLException {
    DATABASE.sql(
        """
        insert into aanwezigheid_dpias (id, kenmerk, documentdatum, sleutel_id, vastgelegd_door, vastgelegd_door_naam, vastgelegd_op)
        values (gen_random_uuid(), 'Proef', '2022-01-01', repeat('0', 16), gen_random_uuid(), 'proef', now())
        """,
        """
        insert into aanwezigheidstellingen (kwartaal, geteld_in, peildatum, dpia_nummer, sha256, drempel, geteld_door,
          geteld_door_naam, geteld_op)
        select k, k, '2022-03-31', d.nummer, lpad(n::text, 64, '0'), 10, gen_random_uuid(), 'proef', now()
        from aanwezigheid_dpias d, generate_series(0, 1999) as n, format('%s-Q%s', 2022 + n / 4, 1 + n % 4) as k
        """,
        """
        insert into aanwezigheid_uitkomsten (telling_nummer, code, volgorde, noemer, teller)
        select nummer, 'D' || plaats, plaats, 40, 20 from aanwezigheidstellingen, generate_series(1, 15) as plaats
        """,
        "vacuum analyze");
  }

  @Test
  void oneQuarterIsFoundWithItsCells() throws Exception {
    assertThat(PLAN.van(TellingRepository.class, "LEES", "'2100-Q2'"))
        .contains("aanwezigheidstellingen_kwartaal_key", "aanwezigheid_uitkomsten_pkey")
        .doesNotContain("Seq Scan");
  }

  @Test
  void whetherAQuarterAPeriodOrAFileWasCountedIsLookedUp() throws Exception {
    assertThat(
            PLAN.van(
                TellingRepository.class, "GEBRUIKT", "'2100-Q2'", "'2100-Q3'", "repeat('0', 64)"))
        .contains("aanwezigheidstellingen_kwartaal_key")
        .doesNotContain("Seq Scan");
  }
}
