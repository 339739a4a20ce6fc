package nl.inclusiemonitor.doelstelling.bron;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.inclusiemonitor.db.Plan;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Among thousands of deliveries the few that count are found, and only their lines are read. */
class MeetplannenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Plan PLAN = new Plan(DATABASE);

  /** Each year was delivered anew time and again; all but the last of them count no more. */
  @BeforeAll
  static void vul() throws SQLException {
    DATABASE.sql(
        """
        insert into leveringen (id, soort, peildatum, status, verwerkt_op, geleverd_door, geleverd_door_naam)
        select gen_random_uuid(), soort, make_date(2013 + n % 10, 12, 31), 'verwerkt', now() + n * interval '1 second',
          gen_random_uuid(), 'proef'
        from unnest(array['culturele-diversiteit', 'po-jaarcijfers', 'mto', 'inclusiemeting', 'training-selectie', 'personeel',
          'bezetting', 'inhuur']) as soort, generate_series(1, 1000) as n
        """,
        """
        insert into regels_culturele_diversiteit
        select nummer, regel, 'VWS', 'alle', 1200, peildatum, 10, 'herkomst', 'ja'
        from leveringen, generate_series(2, 101) as regel where soort = 'culturele-diversiteit'
        """,
        """
        insert into regels_po_jaarcijfers
        select nummer, regel, extract(year from peildatum), 1, 'alle', 'geslacht', 'vrouw', 60
        from leveringen, generate_series(2, 101) as regel where soort = 'po-jaarcijfers'
        """,
        """
        insert into regels_mto
        select nummer, regel, 1, 'Vraag ' || regel, true, 'procent', 7000, 100, 200
        from leveringen, generate_series(2, 101) as regel where soort = 'mto'
        """,
        """
        insert into regels_inclusiemeting
        select nummer, regel, 1, 'Vraag ' || regel, true, 'procent', 7000, 100, 200
        from leveringen, generate_series(2, 101) as regel where soort = 'inclusiemeting'
        """,
        """
        insert into regels_training_selectie
        select nummer, regel, 1, 'commissieleden', 40, 20
        from leveringen, generate_series(2, 101) as regel where soort = 'training-selectie'
        """,
        "vacuum analyze");
  }

  @Test
  void ofCbs() throws Exception {
    leestAlleenWatTelt("regels_culturele_diversiteit", CbsMetingen.class, "REGELS");
  }

  @Test
  void ofTheFiguresOfAYear() throws Exception {
    leestAlleenWatTelt("regels_po_jaarcijfers", TellingMetingen.class, "JAARCIJFERS", "'geslacht'");
  }

  @Test
  void ofTraining() throws Exception {
    leestAlleenWatTelt(
        "regels_training_selectie", TellingMetingen.class, "TRAINING", "'commissieleden'");
  }

  @Test
  void ofSurveys() throws Exception {
    leestAlleenWatTelt("regels_mto", OnderzoekMetingen.class, "MTO", "'MTO'");
    leestAlleenWatTelt(
        "regels_inclusiemeting", OnderzoekMetingen.class, "INCLUSIEMETING", "'Meting'");
  }

  private static void leestAlleenWatTelt(
      String tabel, Class<?> bron, String opdracht, String... waarden) throws Exception {
    assertThat(PLAN.van(bron, opdracht, waarden))
        .contains("leveringen_verwerkt", tabel + "_pkey")
        .doesNotContain("Seq Scan on leveringen", "Seq Scan on " + tabel);
  }
}
