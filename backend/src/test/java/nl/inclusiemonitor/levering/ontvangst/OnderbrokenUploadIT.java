package nl.inclusiemonitor.levering.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Handverzoek;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.Sporen;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients that stop, dawdle, send without end or come with too many. */
class OnderbrokenUploadIT {
  private static final int GELIJKTIJDIG = 2;
  private static final String KOP = "pseudoniem;registratie_begin\n";
  private static final String REGEL = "0123456789abcdef0123456789abcdef;2022-01-01\n";

  private static final String AFGEBROKEN =
      "select count(*) from leveringen where weigering_code = 'afgebroken'";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @RegisterExtension
  static final TestProduct PRODUCT =
      new TestProduct(
          DATABASE,
          new LeveringSettings(
              GELIJKTIJDIG, 20, 70, 25, 5, Duration.ofDays(7), Duration.ofSeconds(2)));

  private static final Sporen SPOREN = new Sporen(DATABASE);

  @Test
  void aClientThatStopsHalfwayLeavesNothing() throws Exception {
    int voor = afgebroken();
    try (Handverzoek upload = Handverzoek.begin(PRODUCT, "uwv-doelgroepregister", "")) {
      upload.stuur(KOP + REGEL.repeat(1_000));
      wachtOp(
          "select count(*) from leveringen where status = 'ontvangen' and gelezen_regels > 0", "1");
    }

    wachtOp(AFGEBROKEN, Integer.toString(voor + 1));
    assertNothingLeft();
  }

  @Test
  void aClientThatStopsWhileTheDatabaseIsBusyLeavesNothing() throws Exception {
    // More than sockets hold, so that pieces are under way when the client goes.
    int voor = afgebroken();
    try (Handverzoek upload = Handverzoek.begin(PRODUCT, "uwv-doelgroepregister", "")) {
      upload.stuur(KOP);
      for (int i = 0; i < 20; i++) {
        upload.stuur(REGEL.repeat(20_000));
      }
    }

    wachtOp(AFGEBROKEN, Integer.toString(voor + 1));
    assertNothingLeft();
  }

  @Test
  void clientsThatLeaveAtOnceKeepNoPlace() throws Exception {
    for (int i = 0; i < 20; i++) {
      Handverzoek.begin(PRODUCT, "bezetting", "").close();
    }

    wachtOp("select count(*) from leveringen where status = 'ontvangen'", "0");
    // The end of the connection is heard; nobody waits until the client has been too slow.
    assertThat(
            DATABASE.column(
                "select distinct weigering_code from leveringen where soort = 'bezetting' and gelezen_bytes = 0"
                    + " and weigering_code <> 'kolommen-onjuist'"))
        .containsExactly("afgebroken");
    Leveraar leveraar = new Leveraar(PRODUCT.integratie());
    for (int i = 0; i <= GELIJKTIJDIG; i++) {
      assertThat(leveraar.lever("bezetting", "2022-09-30", "leeg\n").code())
          .isEqualTo("kolommen-onjuist");
    }
  }

  @Test
  void aClientThatDawdlesIsToldSo() throws Exception {
    try (Handverzoek upload = Handverzoek.begin(PRODUCT, "uwv-doelgroepregister", "")) {
      upload.stuur(KOP + REGEL);

      assertThat(upload.antwoord()).startsWith("HTTP/1.1 408").contains("\"te-traag\"");
    }
    assertThat(
            DATABASE.column("select weigering_code from leveringen order by nummer desc limit 1"))
        .containsExactly("te-traag");
    assertNothingLeft();
  }

  @Test
  void aClientThatSendsNoHttpIsToldSo() throws Exception {
    try (Handverzoek upload = Handverzoek.begin(PRODUCT, "uwv-doelgroepregister", "")) {
      upload.stuur(KOP + REGEL.repeat(1_000));
      wachtOp(
          "select count(*) from leveringen where status = 'ontvangen' and gelezen_regels > 0", "1");
      upload.stuurOnzin();

      assertThat(upload.antwoord()).startsWith("HTTP/1.1 400").contains("\"geen-http\"");
    }
    assertThat(
            DATABASE.column("select weigering_code from leveringen order by nummer desc limit 1"))
        .containsExactly("geen-http");
    assertNothingLeft();
  }

  @Test
  void aClientThatSendsNoHttpBeforeItsFileIsReadIsToldSoToo() throws Exception {
    try (Handverzoek upload = Handverzoek.begin(PRODUCT, "uwv-doelgroepregister", "")) {
      upload.stuurOnzin();

      assertThat(upload.antwoord()).startsWith("HTTP/1.1 400").contains("\"geen-http\"");
    }
    assertNothingLeft();
  }

  @Test
  void aLineOfAGigabyteEndsAtOnce() throws Exception {
    String megabyte = "x".repeat(1 << 20);
    int gestuurd = 0;
    try (Handverzoek upload = Handverzoek.begin(PRODUCT, "uwv-doelgroepregister", "")) {
      upload.stuur(KOP);
      while (gestuurd < 1_024 && !upload.heeftAntwoord()) {
        upload.stuur(megabyte);
        gestuurd++;
      }

      assertThat(upload.antwoord()).startsWith("HTTP/1.1 400").contains("\"regel-te-lang\"");
    }
    assertThat(gestuurd).isLessThan(256);
    assertNothingLeft();
  }

  @Test
  void whoComesAfterTheLastPlaceMayTryAgainSoon() throws Exception {
    List<Handverzoek> bezet = new ArrayList<>();
    try {
      for (int i = 0; i < GELIJKTIJDIG; i++) {
        bezet.add(Handverzoek.begin(PRODUCT, "uwv-doelgroepregister", "").stuur(KOP));
      }
      wachtOp(
          "select count(*) from leveringen where status = 'ontvangen'",
          Integer.toString(GELIJKTIJDIG));

      Answer answer =
          new Leveraar(PRODUCT.integratie()).lever("bezetting", "2022-09-30", "dienstonderdeel");

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.code()).isEqualTo("te-veel-uploads");
      assertThat(answer.header("Retry-After")).isEqualTo("5");
    } finally {
      for (Handverzoek upload : bezet) {
        upload.close();
      }
    }
    wachtOp("select count(*) from leveringen where status = 'ontvangen'", "0");
    Leveraar leveraar = new Leveraar(PRODUCT.integratie());
    Answer daarna =
        leveraar.gecontroleerd("bezetting", "2022-09-30", "dienstonderdeel;fte\nRIVM;1\n");
    leveraar.besluit(daarna, "verwijdering");
  }

  @Test
  void aClientThatAsksFirstIsLetInOnlyWhenItMay() throws Exception {
    try (Handverzoek upload = Handverzoek.begin(PRODUCT, "bezetting", "Expect: 100-continue\r\n")) {
      assertThat(upload.hoofd()).startsWith("HTTP/1.1 100 ");
      assertThat(upload.stuur("dienstonderdeel\n").einde().antwoord())
          .startsWith("HTTP/1.1 400")
          .contains("kolommen-onjuist");
    }
    try (Handverzoek upload =
        Handverzoek.begin(PRODUCT, "niemand", "bezetting", "Expect: 100-continue\r\n")) {
      assertThat(upload.antwoord()).startsWith("HTTP/1.1 401");
    }
  }

  private static int afgebroken() throws Exception {
    return Integer.parseInt(DATABASE.column(AFGEBROKEN).get(0));
  }

  private static void assertNothingLeft() throws Exception {
    assertThat(SPOREN.laadtabellen()).isEmpty();
    assertThat(SPOREN.tabellenMet("01234567-89ab-cdef-0123-456789abcdef")).isEmpty();
    assertThat(
            DATABASE.column(
                "select nummer from leveringen where status = 'geweigerd' and sha256 is not null"))
        .isEmpty();
  }

  private static void wachtOp(String query, String waarde) throws Exception {
    Instant einde = Instant.now().plusSeconds(20);
    while (!DATABASE.column(query).contains(waarde)) {
      if (Instant.now().isAfter(einde)) {
        throw new IOException(query + " stays " + DATABASE.column(query));
      }
      Thread.sleep(20);
    }
  }
}
