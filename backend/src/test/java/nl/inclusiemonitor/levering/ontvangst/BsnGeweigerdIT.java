package nl.inclusiemonitor.levering.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.Sporen;
import nl.inclusiemonitor.levering.intake.Voorbeeld;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A burgerservicenummer never gets past the door, and leaves no trace of itself. */
class BsnGeweigerdIT {
  private static final String BSN = "249566758";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final Sporen SPOREN = new Sporen(DATABASE);
  private static Leveraar leveraar;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
  }

  static Stream<Arguments> everyColumn() {
    return Arrays.stream(Leveringsoort.values())
        .flatMap(
            soort ->
                soort.layout().kolommen().stream()
                    .map(Kolom::naam)
                    .map(kolom -> Arguments.of(soort, kolom)));
  }

  @ParameterizedTest
  @MethodSource("everyColumn")
  void inAnyColumnItRefusesTheFile(Leveringsoort soort, String kolom) throws Exception {
    String csv =
        Voorbeeld.kop(soort)
            + Voorbeeld.regel(soort).repeat(20)
            + Voorbeeld.regel(soort, kolom, BSN)
            + Voorbeeld.regel(soort).repeat(20);

    assertRefused(leveraar.lever(soort.code(), "2022-09-30", csv));
  }

  @Test
  void inTheHeaderItRefusesTheFile() throws Exception {
    assertRefused(
        leveraar.lever("bezetting", "2022-09-30", "dienstonderdeel;fte;" + BSN + "\nRIVM;1;2\n"));
  }

  @Test
  void insteadOfAHeaderItRefusesTheFile() throws Exception {
    assertRefused(
        leveraar.lever("bezetting", "2022-09-30", "RIVM;1;" + BSN + "\nRIVM;1;" + BSN + "\n"));
  }

  @Test
  void datesThatPassTheElfproefAreDates() throws Exception {
    String csv =
        """
        pseudoniem;registratie_begin;registratie_eind
        a1b2c3d4%016xe5f60718;20210930;
        a1b2c3d4%016xe5f60718;20220601;20221101
        """
            .formatted(1, 2);

    Answer gecontroleerd = leveraar.gecontroleerd("uwv-doelgroepregister", "2022-09-30", csv);

    assertThat(gecontroleerd.json().path("regels").asInt()).isEqualTo(2);
    assertThat(gecontroleerd.json().path("afgekeurd").asInt()).isZero();
    leveraar.besluit(gecontroleerd, "verwijdering");
  }

  private static void assertRefused(Answer answer) throws Exception {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("bestand-bevat-bsn");
    assertThat(answer.json().path("errors").size()).isEqualTo(1);
    assertThat(answer.text()).doesNotContain(BSN);
    assertThat(SPOREN.tabellenMet(BSN)).isEmpty();
    assertThat(
            DATABASE.column(
                """
                select status || ' ' || weigering_code from leveringen order by nummer desc limit 1
                """))
        .containsExactly("geweigerd bestand-bevat-bsn");
  }
}
