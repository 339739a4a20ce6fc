package nl.inclusiemonitor.levering.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.db.OwnerConnections;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.RawConnection;
import nl.inclusiemonitor.http.TestApi;
import nl.inclusiemonitor.levering.Sporen;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two instances, one upload: whoever comes last writes, at once, whatever the former one does. */
class OvernameIT {
  @Order(1)
  @RegisterExtension
  static final TestDatabase DATABASE = new TestDatabase();

  @Order(2)
  @RegisterExtension
  static final TestProduct EERSTE = new TestProduct(DATABASE);

  @Order(3)
  @RegisterExtension
  static final TestProduct TWEEDE = new TestProduct(DATABASE);

  private static final Duration METEEN = Duration.ofSeconds(5);
  private static final String SOORT = "uwv-doelgroepregister";

  private static int volgnummer;

  private Tusclient een;
  private Tusclient twee;
  private byte[] bestand;
  private String pad;

  @BeforeEach
  void begin() {
    een = Tusclient.van(EERSTE.integratie());
    twee = Tusclient.van(TWEEDE.integratie());
    StringBuilder csv = new StringBuilder("pseudoniem;registratie_begin\n");
    volgnummer++;
    for (int i = 0; i < 2_000; i++) {
      csv.append("b%01xb2c3d4%016xe5f60718;2020-01-01\n".formatted(volgnummer, i));
    }
    bestand = csv.toString().getBytes(StandardCharsets.UTF_8);
    pad = een.pad(SOORT, "2022-09-30", bestand.length);
  }

  @Test
  void anUploadGoesOnAtTheOtherInstance() {
    assertThat(een.patch(pad, 0, Arrays.copyOf(bestand, 30_000)).status()).isEqualTo(204);

    Answer klaar = twee.stuur(pad, bestand, 30_000);

    assertThat(een.client().get(Tusclient.levering(klaar)).status()).isEqualTo(200);
    assertThat(een.positie(pad)).isEqualTo(bestand.length);
  }

  @Test
  void aSecondWriterTakesOverFromOneThatWaits() throws Exception {
    try (RawConnection vast = vastgelopen()) {
      Instant begin = Instant.now();

      Answer answer = twee.patch(pad, 0, bestand);

      assertThat(answer.status()).as(answer.text()).isEqualTo(204);
      assertThat(Duration.between(begin, Instant.now())).isLessThan(METEEN);
      assertThat(Tusclient.levering(answer)).isEqualTo("/leveringen/" + id());
      // The former one hears it at once, though its client sent nothing more.
      assertThat(vast.readAnswer()).startsWith("HTTP/1.1 409").contains("Upload-Offset: ");
    }
    assertThat(een.positie(pad)).isEqualTo(bestand.length);
    assertThat(aantal()).isEqualTo("2000");
  }

  @Test
  void headTakesNothingOver() throws Exception {
    try (RawConnection vast = vastgelopen()) {
      String epoch = kolom("epoch");

      assertThat(twee.positie(pad)).isZero();
      assertThat(kolom("epoch")).isEqualTo(epoch);

      vast.send(Arrays.copyOfRange(bestand, 40_000, bestand.length));
      assertThat(vast.readHead()).startsWith("HTTP/1.1 204");
    }
    assertThat(twee.positie(pad)).isEqualTo(bestand.length);
  }

  @Test
  void aPartElsewhereTakesNothingOver() throws Exception {
    try (RawConnection vast = vastgelopen()) {
      assertThat(twee.patch(pad, 17, "x").status()).isEqualTo(409);

      vast.send(Arrays.copyOfRange(bestand, 40_000, bestand.length));
      assertThat(vast.readHead()).startsWith("HTTP/1.1 204");
    }
  }

  @Test
  void endingAnUploadEndsItsWriter() throws Exception {
    try (RawConnection vast = vastgelopen()) {
      assertThat(twee.delete(pad).status()).isEqualTo(204);

      assertThat(vast.readAnswer()).matches("(?s)HTTP/1.1 4(09|10) .*");
    }
    assertThat(een.head(pad).status()).isEqualTo(410);
    assertThat(
            new Sporen(DATABASE)
                .laadtabellen()
                .contains("laad_" + DATABASE.column("select max(nummer) from leveringen").get(0)))
        .isFalse();
  }

  @Test
  void aWriterThatIsFrozenInItsLastStatementIsTakenOverToo() throws Exception {
    try (Connection bevroren =
            OwnerConnections.of(DATABASE.settings().withOwner(DATABASE.settings().app()))
                .getConnection();
        Statement call = bevroren.createStatement()) {
      bevroren.setAutoCommit(false);
      DATABASE.sql(
          """
          update uploads set schrijver = a.pid, schrijver_sinds = a.backend_start
          from pg_stat_activity a where a.pid = %d and id = '%s'
          """
              .formatted(proces(bevroren), id()));
      call.execute("update uploads set positie = 5 where id = '%s'".formatted(id()));

      Answer answer = twee.patch(pad, 0, Arrays.copyOf(bestand, 30_000));

      assertThat(answer.status()).as(answer.text()).isEqualTo(204);
      assertThat(bevroren.isValid(1)).isFalse();
    }
    assertThat(twee.stuur(pad, bestand, bestand.length).status()).isEqualTo(204);
  }

  @Test
  void aConnectionThatBreaksLosesNothingThatWasAcknowledged() throws Exception {
    assertThat(een.patch(pad, 0, Arrays.copyOf(bestand, 30_000)).status()).isEqualTo(204);
    long positie = een.positie(pad);
    try (RawConnection vast =
        Tusclient.deel(EERSTE, EERSTE.token(), pad, positie, bestand.length - positie)) {
      vast.send(Arrays.copyOfRange(bestand, (int) positie, 60_000));
      wachtOpSchrijver();

      DATABASE.sql(
          "select pg_terminate_backend(schrijver) from uploads where id = '%s'".formatted(id()));

      assertThat(vast.readAnswer()).startsWith("HTTP/1.1 503");
    }
    assertThat(een.positie(pad)).isEqualTo(positie);
    assertThat(twee.stuur(pad, bestand, 25_000).status()).isEqualTo(204);
    assertThat(aantal()).isEqualTo("2000");
  }

  @Test
  void ofTwoAtOnceOneIsTheWriter() {
    List<Integer> statussen =
        List.of(een, twee).parallelStream()
            .map(client -> client.patch(pad, 0, bestand).status())
            .sorted()
            .toList();

    assertThat(statussen).isIn(List.of(204, 409), List.of(204, 204));
    assertThat(een.positie(pad)).isEqualTo(bestand.length);
  }

  @Test
  void housekeepingEndsWhatExpiredAndItsWriter() throws Exception {
    try (RawConnection vast = vastgelopen()) {
      DATABASE.sql(
          "update uploads set verloopt_op = now() - interval '1 second' where id = '%s'"
              .formatted(id()));
      assertThat(twee.patch(pad, 0, bestand).status()).isEqualTo(410);

      TestDatabase.await(verval().ronde());

      assertThat(vast.readAnswer()).startsWith("HTTP/1.1 410");
    }
    assertThat(kolom("status")).isEqualTo("weg");
    assertThat(
            DATABASE.column(
                "select weigering_code from leveringen where regels_gewist_op is not null and id = '%s'"
                    .formatted(id())))
        .containsExactly("upload-verlopen");
    DATABASE.sql(
        "update uploads set verloopt_op = now() - interval '8 days' where id = '%s'"
            .formatted(id()));
    TestDatabase.await(verval().ronde());
    assertThat(een.head(pad).status()).isEqualTo(404);
  }

  @Test
  void whatWaitsForItsFirstByteExpiresAfterAnHour() throws Exception {
    verouder("59 minutes");
    TestDatabase.await(verval().ronde());
    assertThat(een.positie(pad)).isZero();

    verouder("1 minute");
    assertThat(een.head(pad).status()).isEqualTo(410);
    TestDatabase.await(verval().ronde());

    assertThat(kolom("status")).isEqualTo("weg");
  }

  @Test
  void nothingExpiresWhileItsFirstPartComesIn() throws Exception {
    try (RawConnection vast = vastgelopen()) {
      verouder("3 hours");

      TestDatabase.await(verval().ronde());

      assertThat(een.positie(pad)).isZero();
      vast.send(Arrays.copyOfRange(bestand, 40_000, bestand.length));
      assertThat(vast.readHead()).startsWith("HTTP/1.1 204");
    }
  }

  @Test
  void whatAClockThatJumpedSaysIsOverIsNotErased() throws Exception {
    assertThat(een.patch(pad, 0, Arrays.copyOf(bestand, 30_000)).status()).isEqualTo(204);
    long positie = een.positie(pad);

    // As if the clock of the database went on by two days, and was set right after a while.
    verouder("2 days");
    assertThat(een.head(pad).status()).isEqualTo(410);
    TestDatabase.await(verval(Clock.offset(Clock.systemUTC(), Duration.ofDays(-2))).ronde());
    verouder("-2 days");

    assertThat(een.positie(pad)).isEqualTo(positie);
    assertThat(een.stuur(pad, bestand, 30_000).status()).isEqualTo(204);
  }

  private void verouder(String tijd) throws SQLException {
    DATABASE.sql(
        "update uploads set verloopt_op = verloopt_op - interval '%s' where id = '%s'"
            .formatted(tijd, id()));
  }

  private static Verval verval() {
    return verval(Clock.systemUTC());
  }

  private static Verval verval(Clock clock) {
    Database database = DATABASE.database();
    LeveringRepository leveringen = new LeveringRepository();
    UploadMetrics metrics = new UploadMetrics(new SimpleMeterRegistry());
    Uploads uploads = new Uploads(database, leveringen, UUID::randomUUID, metrics, 1);
    Overname overname = new Overname(database, new UploadRepository());
    Uploadeinde einde = new Uploadeinde(database, leveringen, uploads, overname);
    return new Verval(database, clock, einde, metrics);
  }

  /** A part at the first instance whose client has stopped sending halfway. */
  private RawConnection vastgelopen() throws Exception {
    RawConnection vast = Tusclient.deel(EERSTE, EERSTE.token(), pad, 0, bestand.length);
    vast.send(Arrays.copyOf(bestand, 40_000));
    wachtOpSchrijver();
    return vast;
  }

  private void wachtOpSchrijver() {
    TestApi.eventually(
        () -> {
          try {
            return kolom("schrijver") != null
                && !DATABASE
                    .column(
                        "select pid from pg_stat_activity where query like 'copy laad%' and state = 'active'")
                    .isEmpty();
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private String id() {
    return UUID.fromString(pad.substring("/uploads/".length())).toString();
  }

  private String kolom(String naam) throws SQLException {
    return DATABASE.column("select %s from uploads where id = '%s'".formatted(naam, id())).get(0);
  }

  private String aantal() throws SQLException {
    return DATABASE.column("select regels from leveringen where id = '%s'".formatted(id())).get(0);
  }

  private static int proces(Connection connection) throws SQLException {
    try (Statement call = connection.createStatement();
        var rows = call.executeQuery("select pg_backend_pid()")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
