package nl.inclusiemonitor.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.inclusiemonitor.db.Plan;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The newest are found in an index also after many years. */
class GebeurtenissenplanIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Plan PLAN = new Plan(DATABASE);

  @BeforeAll
  static void manyYears() throws SQLException {
    DATABASE.sql(
        """
        insert into leveringen (id, soort, peildatum, status, geleverd_door, geleverd_door_naam, verwerkt_op)
        select gen_random_uuid(), 'bezetting', date '2013-01-01' + n, 'verwerkt', gen_random_uuid(), 'hr-analist',
          timestamptz '2013-01-01' + n * interval '1 hour'
        from generate_series(1, 20000) as n
        """,
        """
        insert into registerregels (id, register, volgnummer, code, titel, velden, gewijzigd_op, gewijzigd_door,
          gewijzigd_door_naam)
        select gen_random_uuid(), 'acties', n, 'A-' || n, 'Actie ' || n, '{}', now(), gen_random_uuid(), 'proef'
        from generate_series(1, 20000) as n
        """,
        "vacuum analyze leveringen",
        "vacuum analyze registerversies");
  }

  @Test
  void theNewestDeliveriesAndVersionsAreFoundWithoutTheOthers() throws Exception {
    assertThat(
            PLAN.van(
                GebeurtenisRepository.class,
                "LAATSTE",
                "'{register,levering,stand}'",
                "null::uuid",
                "8"))
        .contains("leveringen_laatste", "registerversies_pkey")
        .doesNotContain("Seq Scan on leveringen", "Seq Scan on registerversies");
  }
}
