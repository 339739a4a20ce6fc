package nl.inclusiemonitor.levering.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The unique key of a published levering: of what its file held, and as strict as the whole one.
 */
class SleutelIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String KOP =
      "pseudoniem;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren";
  private static final String REGEL =
      "a1b2c3d4e5f60718293a4b5c6d7e8fa9;1;2022-01-01;2022-01-31;10,5";

  private static Leveraar leveraar;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
  }

  private static Answer lever(String peildatum, String csv) {
    return leveraar.gecontroleerd("uwv-verloonde-uren", peildatum, csv);
  }

  @Test
  void aColumnThatTheFileDoesNotHoldIsNotInTheKey() throws Exception {
    Answer levering = lever("2022-03-31", KOP + "\n" + REGEL + "\n");

    assertThat(sleutel(levering))
        .endsWith("(pseudoniem, ikv_nummer, tijdvak_begin) NULLS NOT DISTINCT");
  }

  @Test
  void aColumnThatItHoldsTellsLinesApart() throws Exception {
    Answer levering = lever("2022-06-30", KOP + ";correctie\n" + REGEL + ";0\n" + REGEL + ";1\n");

    assertThat(Leveraar.meldingen(levering)).doesNotContain("dubbele-sleutels");
    assertThat(sleutel(levering))
        .endsWith("(pseudoniem, ikv_nummer, tijdvak_begin, correctie) NULLS NOT DISTINCT");
  }

  @Test
  void aLineThatOccursTwiceIsFoundWithoutTheColumnsThatAreNotThere() {
    Answer levering = lever("2022-09-30", KOP + "\n" + REGEL + "\n" + REGEL + "\n");

    assertThat(Leveraar.meldingen(levering)).contains("dubbele-sleutels");
  }

  private static String sleutel(Answer levering) throws Exception {
    return DATABASE
        .column(
            """
            select indexdef from pg_indexes join leveringen on indexname = 'laad_' || nummer || '_sleutel'
            where id = '%s'
            """
                .formatted(levering.json().path("id").asText()))
        .get(0);
  }
}
