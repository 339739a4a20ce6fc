package nl.inclusiemonitor.opmerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.inclusiemonitor.db.Plan;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With tens of thousands of comments a page reads no more of them than it shows. */
class OpmerkingplannenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Plan PLAN = new Plan(DATABASE);

  @BeforeAll
  static void vul() throws SQLException {
    DATABASE.sql(
        """
        insert into opmerkingen (id, onderwerp, tekst, opvolgen, blokkeert, door, door_naam, op)
        select gen_random_uuid(), '/registers/acties/regels/A-' || n % 500, 'Woord', n % 100 = 0, false,
          gen_random_uuid(), 'proef', now()
        from generate_series(1, 20000) as n
        """,
        "vacuum analyze opmerkingen");
  }

  @Test
  void theLatestAreFoundByTheirNumber() throws Exception {
    assertThat(PLAN.van(OpmerkingRepository.class, "BLADZIJDE", "null::bigint", "51", "true"))
        .contains("opmerkingen_pkey")
        .doesNotContain("Seq Scan on opmerkingen");
  }

  @Test
  void thoseThatAreOpenHaveAnIndexOfTheirOwn() throws Exception {
    assertThat(PLAN.van(OpmerkingRepository.class, "OPEN", "null::bigint", "51", "true"))
        .contains("opmerkingen_open")
        .doesNotContain("Seq Scan on opmerkingen");
  }

  @Test
  void thoseAboutOneThingAreFoundByItsAddress() throws Exception {
    assertThat(
            PLAN.van(
                OpmerkingRepository.class,
                "OVER",
                "null::bigint",
                "51",
                "'/registers/acties/regels/A-7'",
                "false",
                "'/registers/acties/regels/A-7'",
                "true"))
        .contains("opmerkingen_onderwerp")
        .doesNotContain("Seq Scan on opmerkingen");
  }
}
