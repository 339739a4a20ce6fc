package nl.inclusiemonitor.plan.jaarplan;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inclusiemonitor.db.Plan;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With tens of thousands of versions those of a few plans are found by their code. */
class JaarplannenplanIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @Test
  void whoHandedInIsFoundByTheCodeOfThePlan() throws Exception {
    DATABASE.sql(
        """
        insert into registerregels (id, register, volgnummer, code, titel, velden, gewijzigd_op, gewijzigd_door,
          gewijzigd_door_naam)
        select gen_random_uuid(), 'jaarplannen', n, 'JP-' || n, 'Plan ' || n,
          jsonb_build_object('status', 'ingediend', 'dienstonderdeel', 'D' || n, 'jaar', 2023), now(), gen_random_uuid(), 'proef'
        from generate_series(1, 10000) as n
        """,
        "vacuum analyze registerversies");

    assertThat(
            new Plan(DATABASE)
                .van(IndienerRepository.class, "INDIENERS", "array['JP-7', 'JP-77', 'JP-777']"))
        .contains("registerversies_register_code_versie_key")
        .doesNotContain("Seq Scan on registerversies");
  }
}
