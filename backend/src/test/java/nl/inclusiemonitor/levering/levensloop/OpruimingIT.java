package nl.inclusiemonitor.levering.levensloop;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Handverzoek;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.Sporen;
import nl.inclusiemonitor.levering.bewaren.Bewaarronde;
import nl.inclusiemonitor.levering.controle.Controle;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens to leveringen when nobody does anything. */
class OpruimingIT {
  private static final String KOP = "pseudoniem;registratie_begin\n";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final Sporen SPOREN = new Sporen(DATABASE);
  private static Leveraar leveraar;
  private static Opruiming opruiming;
  private static Bewaarronde bewaarronde;

  @BeforeAll
  static void begin() {
    leveraar = new Leveraar(PRODUCT.integratie());
    opruiming =
        new Opruiming(
            DATABASE.database(),
            new Controle(
                DATABASE.database(),
                new LeveringRepository(),
                new Standberekening(UUID::randomUUID, Clock.systemUTC()),
                LeveringSettings.STANDAARD),
            LeveringSettings.STANDAARD);
    bewaarronde =
        new Bewaarronde(
            DATABASE.vertx(),
            DATABASE.database(),
            DATABASE.settings(),
            Clock.systemUTC(),
            Bewaarronde.KLOKVERSCHIL,
            () -> Bewaartermijnen.STANDAARD,
            new SimpleMeterRegistry());
  }

  private static void ronde() throws Exception {
    await(opruiming.ronde());
    await(bewaarronde.ronde());
  }

  @Test
  void whatNobodyProcessesExpiresAfterSevenDaysAndIsErased() throws Exception {
    Answer zesDagen = register("2020-03-31", 1);
    Answer achtDagen = register("2020-06-30", 2);
    zet(zesDagen, "gecontroleerd_op = now() - interval '6 days'");
    zet(achtDagen, "gecontroleerd_op = now() - interval '8 days'");

    ronde();

    assertThat(Leveraar.status(leveraar.lees(zesDagen))).isEqualTo("gecontroleerd");
    assertThat(Leveraar.status(leveraar.lees(achtDagen))).isEqualTo("verlopen");
    assertThat(SPOREN.laadtabellen()).contains(tabel(zesDagen)).doesNotContain(tabel(achtDagen));
    assertThat(sporenInAudit(achtDagen)).contains("levering-verlopen", "levering-regels-gewist");
  }

  @Test
  void whatWasThrownAwayIsErased() throws Exception {
    Answer metFout =
        leveraar.gecontroleerd(
            "uwv-doelgroepregister",
            "2020-09-30",
            KOP + "a1b2c3d4%016xe5f60718;2020-01-01\nx;y\n".formatted(3));
    Answer bezetting =
        leveraar.gecontroleerd("bezetting", "2020-09-30", "dienstonderdeel;fte\nRIVM;33\n");
    leveraar.besluit(metFout, "verwijdering");
    leveraar.besluit(bezetting, "verwijdering");

    ronde();

    assertThat(SPOREN.laadtabellen()).doesNotContain(tabel(metFout));
    assertThat(DATABASE.column("select regel from regels_bezetting where fte_x100 = 3300"))
        .isEmpty();
    assertThat(
            DATABASE.column(
                "select regel from afkeuringen where levering_nummer = " + nummer(metFout)))
        .isEmpty();
    assertThat(sporenInAudit(bezetting)).contains("levering-regels-gewist");
  }

  @Test
  void theLinesOfAWithdrawnLeveringStayThirtyDays() throws Exception {
    Answer levering = register("2021-03-31", 4);
    Answer verwerkt = leveraar.besluit(levering, "verwerking");
    leveraar.besluit(verwerkt, "intrekking", Map.of("toelichting", "verkeerde lijst"));

    ronde();
    assertThat(SPOREN.laadtabellen()).contains(tabel(levering));

    zet(levering, "ingetrokken_op = now() - interval '31 days'");
    ronde();
    assertThat(SPOREN.laadtabellen()).doesNotContain(tabel(levering));
    assertThat(Leveraar.status(leveraar.lees(levering))).isEqualTo("ingetrokken");
  }

  @Test
  void whatAReaderHoldsGoesALaterTime() throws Exception {
    Answer gelezen = register("2021-06-30", 5);
    Answer ander =
        leveraar.gecontroleerd("bezetting", "2021-06-30", "dienstonderdeel;fte\nRIVM;44\n");
    leveraar.besluit(gelezen, "verwijdering");
    leveraar.besluit(ander, "verwijdering");

    String vast = tabel(gelezen);
    DATABASE.owner().setAutoCommit(false);
    try {
      DATABASE.column("select count(*) from " + vast);
      ronde();
      assertThat(SPOREN.laadtabellen()).contains(vast);
      assertThat(sporenInAudit(ander)).contains("levering-regels-gewist");
    } finally {
      DATABASE.owner().rollback();
      DATABASE.owner().setAutoCommit(true);
    }

    ronde();
    assertThat(SPOREN.laadtabellen()).doesNotContain(vast);
  }

  @Test
  void anUploadWhoseInstanceDiedIsRefusedAndItsKeyFree() throws Exception {
    try (Handverzoek upload =
        Handverzoek.begin(PRODUCT, "bezetting", "Idempotency-Key: gestorven\r\n")) {
      upload.stuur("dienstonderdeel;fte\n");
      String id = wachtOpSleutel("gestorven");
      DATABASE.sql(
          """
          update leveringen set gemeld_op = now() - interval '3 minutes', bestandsnaam = 'lijst.csv' where id = '%s'
          """
              .formatted(id));

      ronde();

      assertThat(
              DATABASE.column(
                  """
                  select status || ' ' || weigering_code || ' ' || coalesce(bestandsnaam, '-') from leveringen
                  where id = '%s'
                  """
                      .formatted(id)))
          .containsExactly("geweigerd afgebroken -");
      assertThat(
              DATABASE.column(
                  "select sleutel from idempotentie where sleutel = encode(sha256('gestorven'), 'hex')"))
          .isEmpty();
      assertThat(upload.stuur("RIVM;9\n").einde().antwoord())
          .startsWith("HTTP/1.1 408")
          .contains("\"afgebroken\"");
    }
  }

  @Test
  void aCheckThatWasNeverFinishedIsDoneByWhoeverComes() throws Exception {
    Answer levering = register("2021-12-31", 7);
    DATABASE.sql(
        "alter table regels_uwv_doelgroepregister detach partition " + tabel(levering),
        "drop index " + tabel(levering) + "_sleutel",
        "alter table %s drop constraint %s_levering_nummer_check"
            .formatted(tabel(levering), tabel(levering)));
    // Last, as the product looks after such a check every few seconds too.
    zet(
        levering,
        "status = 'ontvangen', gecontroleerd_op = null, geladen_op = now() - interval '3 seconds'");

    await(opruiming.controles());

    assertThat(Leveraar.status(leveraar.gecontroleerd(levering))).isEqualTo("gecontroleerd");
    assertThat(
            DATABASE.column(
                "select regel from regels_uwv_doelgroepregister where levering_nummer = "
                    + nummer(levering)))
        .containsExactly("2");
  }

  private static Answer register(String peildatum, int token) {
    return leveraar.gecontroleerd(
        "uwv-doelgroepregister",
        peildatum,
        KOP + "a1b2c3d4%016xe5f60718;2020-01-01\n".formatted(token));
  }

  private static void zet(Answer levering, String wijziging) throws Exception {
    DATABASE.sql(
        "update leveringen set %s where id = '%s'"
            .formatted(wijziging, levering.json().path("id").asText()));
  }

  private static String nummer(Answer levering) throws Exception {
    return DATABASE
        .column(
            "select nummer from leveringen where id = '%s'"
                .formatted(levering.json().path("id").asText()))
        .get(0);
  }

  private static String tabel(Answer levering) throws Exception {
    return "laad_" + nummer(levering);
  }

  private static List<String> sporenInAudit(Answer levering) throws Exception {
    return DATABASE.column(
        "select handeling from audit where onderwerp_id = '%s'"
            .formatted(levering.json().path("id").asText()));
  }

  private static String wachtOpSleutel(String sleutel) throws Exception {
    while (true) {
      List<String> ids =
          DATABASE.column(
              "select levering_id from idempotentie where sleutel = encode(sha256('%s'), 'hex')"
                  .formatted(sleutel));
      if (!ids.isEmpty()) {
        return ids.get(0);
      }
      Thread.sleep(10);
    }
  }
}
