package nl.inclusiemonitor.levering.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.Sporen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A burgerservicenummer in the very last line of a file refuses what came in over many rounds or
 * parts before it: of none of its lines is anything left in any table, and of that number nothing
 * ever was.
 */
class BsnInLaatsteRegelIT {
  private static final String SOORT = "uwv-verloonde-uren";
  private static final String PEILDATUM = "2022-09-30";
  private static final String BSN = "249566758";

  /** Two rounds of a COPY and a part of a third. */
  private static final int REGELS = 250_000;

  private static final int DEEL = 4 * 1024 * 1024;

  /** Where it may be seen that there was a file. */
  private static final List<String> HEUGENIS = List.of("leveringen", "uploads", "audit");

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final Sporen SPOREN = new Sporen(DATABASE);
  private static byte[] bestand;

  @BeforeAll
  static void maakBestand() {
    StringBuilder csv = new StringBuilder(REGELS * 70);
    csv.append("pseudoniem;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren\n");
    for (int i = 0; i < REGELS; i++) {
      csv.append(token(i)).append(";1;2022-09-01;2022-09-30;152,5\n");
    }
    csv.append(BSN).append(";1;2022-09-01;2022-09-30;152,5\n");
    bestand = csv.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String token(int i) {
    return "fedcba98%08x%016x".formatted(i, (i + 1) * 0x9e3779b97f4a7c15L);
  }

  @Test
  void inEenKeer() throws Exception {
    Map<String, Long> eerder = SPOREN.rijen();

    Answer answer = new Leveraar(PRODUCT.integratie()).lever(SOORT, PEILDATUM, bestand);

    assertGeweigerd(answer, eerder);
  }

  @Test
  void inDelen() throws Exception {
    Map<String, Long> eerder = SPOREN.rijen();
    Tusclient tus = Tusclient.van(PRODUCT.integratie());
    String pad = tus.pad(SOORT, PEILDATUM, bestand.length);
    assertThat(tus.patch(pad, 0, Arrays.copyOf(bestand, DEEL)).status()).isEqualTo(204);
    assertThat(SPOREN.tabellenMet(opgeslagen(7))).isNotEmpty();
    assertThat(SPOREN.rijen()).isNotEqualTo(eerder);

    Answer answer = tus.stuur(pad, bestand, DEEL);

    assertGeweigerd(answer, eerder);
  }

  private static void assertGeweigerd(Answer answer, Map<String, Long> eerder) throws Exception {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("bestand-bevat-bsn");
    assertThat(answer.text()).contains("A" + (REGELS + 2)).doesNotContain(BSN);
    assertThat(SPOREN.tabellenMet(BSN)).isEmpty();
    assertThat(SPOREN.tabellenMet("fedcba98")).isEmpty();
    assertThat(veranderd(eerder)).isSubsetOf(HEUGENIS).contains("leveringen");
  }

  /** The tables that are new, gone, or have another number of rows. */
  private static List<String> veranderd(Map<String, Long> eerder) throws SQLException {
    Map<String, Long> nu = SPOREN.rijen();
    assertThat(nu.keySet()).isEqualTo(eerder.keySet());
    return nu.keySet().stream()
        .filter(tabel -> !Objects.equals(nu.get(tabel), eerder.get(tabel)))
        .toList();
  }

  /** A token as a table shows it. */
  private static String opgeslagen(int i) {
    return token(i).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
  }
}
