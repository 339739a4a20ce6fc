package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q2;
import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which units hide their figures when persons work for several, and when quarters differ. */
class PersonenInMeerEenhedenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Bronnen bronnen;

  private final List<String> personeel = new ArrayList<>();

  @BeforeAll
  static void logIn() {
    bronnen = new Bronnen(PRODUCT);
  }

  @BeforeEach
  void begin() throws Exception {
    Bronnen.wis(DATABASE);
    personeel.clear();
  }

  /** The demo's small units have nobody, so that they do not blur which ones join. */
  @Test
  void personsOfTwoHiddenUnitsCountOnceTowardsTheThreshold() throws Exception {
    werkt("KERN", 1, 40);
    werkt("RIVM", 101, 20);
    werkt("CIBG", 201, 15);
    werkt("IGJ", 301, 7);
    werkt("ACBG", 301, 7);
    lever(Q3);

    assertThat(verborgen("2022-Q3")).contains("IGJ", "ACBG", "CIBG").doesNotContain("KERN", "RIVM");
  }

  @Test
  void asManyLinesOfOtherPersonsNeedNoOtherUnit() throws Exception {
    werkt("KERN", 1, 40);
    werkt("RIVM", 101, 20);
    werkt("CIBG", 201, 15);
    werkt("IGJ", 301, 7);
    werkt("ACBG", 401, 7);
    lever(Q3);

    assertThat(verborgen("2022-Q3")).contains("IGJ", "ACBG").doesNotContain("KERN", "RIVM", "CIBG");
  }

  /** CIBG grew: its figure would give what was hidden beside it the quarter before. */
  @Test
  void theNextQuarterShowsNoPartOfWhatTheOneBeforeHid() throws Exception {
    werkt("KERN", 1, 40);
    werkt("RIVM", 101, 20);
    werkt("CIBG", 201, 8);
    werkt("IGJ", 301, 5);
    lever(Q2);
    werkt("CIBG", 209, 30);
    werkt("ACBG", 401, 12);
    lever(Q3);

    assertThat(verborgen("2022-Q2")).contains("CIBG", "IGJ");
    assertThat(verborgen("2022-Q3")).contains("CIBG", "IGJ").doesNotContain("KERN", "RIVM");
  }

  private void werkt(String onderdeel, int vanaf, int aantal) {
    for (int nummer = vanaf; nummer < vanaf + aantal; nummer++) {
      int dienstverband = 1 + Bronnen.ONDERDELEN.indexOf(onderdeel);
      personeel.add(nummer + ";" + dienstverband + ";" + onderdeel + ";24;2020-01-01;;");
    }
  }

  private void lever(String peildatum) {
    bronnen.bezetting(peildatum, "1000");
    bronnen.register(
        peildatum,
        personeel.stream()
            .map(regel -> regel.substring(0, regel.indexOf(';')))
            .distinct()
            .map(nummer -> nummer + ";2020-01-01;")
            .toArray(String[]::new));
    bronnen.personeel(peildatum, personeel.toArray(String[]::new));
    bronnen.inhuurVanWieInDienstIs(peildatum, "KERN", 1);
  }

  private static List<String> verborgen(String kwartaal) throws Exception {
    return DATABASE.column(
        """
        select c.code from stand_cijfers c
        join (select id from standen where kwartaal = '%s' order by versie desc limit 1) s on s.id = c.stand_id
        where c.verborgen <> 'nee' and c.scope in ('kern', 'concern') order by c.code
        """
            .formatted(kwartaal));
  }
}
