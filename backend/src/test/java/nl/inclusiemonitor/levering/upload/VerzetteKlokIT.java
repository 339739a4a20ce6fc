package nl.inclusiemonitor.levering.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.RawConnection;
import nl.inclusiemonitor.http.TestApi;
import nl.inclusiemonitor.toegang.MutableClock;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Uploads expire by the clock of the database, which all instances share: whatever the clock of one
 * of them says, none ends before its day is over.
 */
class VerzetteKlokIT {
  private static final Duration JAREN = Duration.ofDays(3_650);
  private static final byte[] BESTAND =
      """
      pseudoniem;registratie_begin
      c1b2c3d4e5f60718293a4b5c6d7e8f90;2010-01-01
      c2b2c3d4e5f60718293a4b5c6d7e8f90;2010-01-01
      """
          .getBytes(StandardCharsets.UTF_8);

  private static final MutableClock KLOK = new MutableClock(Instant.parse("2024-01-01T12:00:00Z"));

  @Order(1)
  @RegisterExtension
  static final TestDatabase DATABASE = new TestDatabase();

  @Order(2)
  @RegisterExtension
  static final TestProduct PRODUCT = new TestProduct(DATABASE, KLOK);

  @Test
  void anUploadGoesOnWhetherTheClockGoesAheadOrBack() throws Exception {
    Tusclient nu = tus();
    String pad = nu.pad("uwv-doelgroepregister", "2013-12-31", BESTAND.length);
    assertThat(nu.patch(pad, 0, Arrays.copyOf(BESTAND, 40)).status()).isEqualTo(204);
    long positie = nu.positie(pad);

    KLOK.pass(JAREN);
    Tusclient later = tus();
    assertThat(later.positie(pad)).isEqualTo(positie);
    assertThat(later.patch(pad, positie, Arrays.copyOfRange(BESTAND, (int) positie, 75)).status())
        .isEqualTo(204);
    assertThat(uren(pad)).isEqualTo("24");

    KLOK.pass(JAREN.negated().multipliedBy(2));
    try {
      Tusclient eerder = tus();
      Answer klaar = eerder.stuur(pad, BESTAND, BESTAND.length);
      assertThat(klaar.status()).as(klaar.text()).isEqualTo(204);
      assertThat(eerder.client().get(Tusclient.levering(klaar)).status()).isEqualTo(200);
    } finally {
      KLOK.pass(JAREN);
    }
    assertThat(DATABASE.column("select regels from leveringen where peildatum = '2013-12-31'"))
        .containsExactly("2");
  }

  @Test
  void aPartUnderWayGoesOnWhenTheClockJumps() throws Exception {
    Tusclient tus = tus();
    String pad = tus.pad("uwv-doelgroepregister", "2013-03-31", BESTAND.length);
    try (RawConnection deel =
        Tusclient.deel(PRODUCT, PRODUCT.token(), pad, 0, BESTAND.length)
            .send(Arrays.copyOf(BESTAND, 40))) {
      TestApi.eventually(() -> schrijft(pad));
      KLOK.pass(JAREN);
      try {
        deel.send(Arrays.copyOfRange(BESTAND, 40, 60));
      } finally {
        KLOK.pass(JAREN.negated().multipliedBy(2));
      }
      try {
        deel.send(Arrays.copyOfRange(BESTAND, 60, BESTAND.length));
        assertThat(deel.readHead()).startsWith("HTTP/1.1 204");
      } finally {
        KLOK.pass(JAREN);
      }
    }
    assertThat(DATABASE.column("select regels from leveringen where peildatum = '2013-03-31'"))
        .containsExactly("2");
  }

  private static boolean schrijft(String pad) {
    try {
      return DATABASE
              .column("select schrijver from uploads where id = '%s'".formatted(id(pad)))
              .get(0)
          != null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsTheFutureForTheServerIsRefusedUntilItsClockIsRight() {
    String peildatum = "2022-09-30";

    KLOK.pass(JAREN.negated());
    try {
      Answer answer = tus().begin("uwv-doelgroepregister", peildatum, BESTAND.length);
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.errors()).anyMatch(fout -> fout.contains("in-de-toekomst"));
    } finally {
      KLOK.pass(JAREN);
    }

    assertThat(tus().begin("uwv-doelgroepregister", peildatum, BESTAND.length).status())
        .isEqualTo(201);
  }

  @Test
  void anUploadExpiresADayAfterItsLastPartByTheClockOfTheDatabase() throws Exception {
    Tusclient tus = tus();
    String pad = tus.pad("uwv-doelgroepregister", "2013-03-31", BESTAND.length);
    tus.patch(pad, 0, Arrays.copyOf(BESTAND, 40));
    // As if that had been so long ago.
    verouder(pad, "23 hours 59 minutes");
    assertThat(tus.head(pad).status()).isEqualTo(200);

    verouder(pad, "1 minute");

    assertThat(tus.head(pad).status()).isEqualTo(410);
    assertThat(tus.patch(pad, 40, Arrays.copyOfRange(BESTAND, 40, 50)).status()).isEqualTo(410);
  }

  private static void verouder(String pad, String tijd) throws Exception {
    DATABASE.sql(
        "update uploads set verloopt_op = verloopt_op - interval '%s' where id = '%s'"
            .formatted(tijd, id(pad)));
  }

  private static String uren(String pad) throws Exception {
    return DATABASE
        .column(
            "select round(extract(epoch from verloopt_op - now()) / 3600) from uploads where id = '%s'"
                .formatted(id(pad)))
        .get(0);
  }

  private static String id(String pad) {
    return pad.substring("/uploads/".length());
  }

  /** With a token of the moment: those of another time are refused. */
  private static Tusclient tus() {
    return Tusclient.van(PRODUCT.integratie());
  }
}
