package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static nl.inclusiemonitor.db.TestDatabase.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.stand.Standbladeren;
import nl.inclusiemonitor.banenafspraak.stand.Standregels;
import nl.inclusiemonitor.banenafspraak.wet.uren.WettelijkeBerekening;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.controle.Controle;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A session may not see the table of a levering that another attached: here because it was taken
 * off its parent. Nothing is made or told as if the levering had no lines.
 */
class RegelzichtIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final Kwartaal KWARTAAL = Kwartaal.parse("2022-Q3");
  private static final String BRUG =
      "/kwartaalbruggen?van=2022-Q3&vanVersie=1&tot=2022-Q3&dienstonderdeel=KERN";

  private static ApiClient lezer;

  @BeforeAll
  static void deliver() {
    new Bronnen(PRODUCT).volledig(Bronnen.Q3, "2022-07");
    lezer = PRODUCT.als("di-adviseur");
  }

  @Test
  void eenStandWordtNietGemaaktZonderRegelsDieErZijn() throws Exception {
    List<String> cijfers = cijfers();
    String tabel = losgemaakt();

    Throwable failure = failureOf(herbereken());

    assertThat(failure)
        .isInstanceOfSatisfying(
            Failure.Unavailable.class, busy -> assertThat(busy.code()).isEqualTo("database-bezet"));
    assertThat(cijfers()).isEqualTo(cijfers);
    vast(tabel);
    await(herbereken());
    assertThat(cijfers()).isEqualTo(cijfers);
  }

  @Test
  void eenBrugVerteltNietsZonderRegelsDieErZijn() throws Exception {
    String tabel = losgemaakt();

    assertThat(lezer.get(BRUG).status()).isEqualTo(503);

    vast(tabel);
    assertThat(lezer.get(BRUG).status()).isEqualTo(200);
  }

  @Test
  void eenOpbouwEnZijnRegelsZijnNietLeegZonderRegelsDieErZijn() throws Exception {
    List<String> paden =
        List.of(
            "/standen/2022-Q3/opbouw/KERN/individueel",
            "/standen/2022-Q3/opbouw/KERN/individueel/regels?oorzaak=telt-mee");
    List<Answer> eerder = paden.stream().map(lezer::get).toList();
    assertThat(eerder).extracting(Answer::status).containsOnly(200);
    String tabel = losgemaakt();

    assertThat(paden).extracting(pad -> lezer.get(pad).status()).containsOnly(503);

    vast(tabel);
    assertThat(paden)
        .extracting(pad -> lezer.get(pad).text())
        .isEqualTo(eerder.stream().map(Answer::text).toList());
  }

  /** Soon after there is nothing else left of the lines. */
  @Test
  void bladerenWordenNietBewaardZonderRegelsDieErZijn() throws Exception {
    String tabel = losgemaakt();

    Throwable failure = failureOf(bewaarBladeren(tabel));

    assertThat(failure).isInstanceOf(Failure.Unavailable.class);
    assertThat(DATABASE.column("select stand_id from stand_afdrukken")).isEmpty();
    vast(tabel);
    await(bewaarBladeren(tabel));
    assertThat(DATABASE.column("select distinct sluit_aan from stand_afdrukken"))
        .containsExactly("t");
  }

  /** The hours of the law's calculation, which a wrong sum would turn into a wrong levy. */
  @Test
  void deWettelijkeUrenWordenNietGeteldZonderRegelsDieErZijn() throws Exception {
    new Balie(PRODUCT)
        .leverBestand(
            "uwv-verloonde-uren",
            "2022-12-31",
            "volledig",
            "pseudoniem;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren\n"
                + Balie.token(1)
                + ";1;2022-01-01;2022-01-31;110,92\n");
    assertThat(wettelijkeUren()).containsExactly("110.92");
    DATABASE.sql("delete from wettelijke_leveringen", "delete from wettelijke_berekeningen");
    String tabel = losgemaakt();

    Throwable failure = failureOf(telDeWettelijkeUren());

    assertThat(failure).isInstanceOf(Failure.Unavailable.class);
    assertThat(wettelijkeUren()).isEmpty();
    vast(tabel);
    await(telDeWettelijkeUren());
    assertThat(wettelijkeUren()).containsExactly("110.92");
  }

  private static Future<Void> telDeWettelijkeUren() {
    WettelijkeBerekening wettelijk = new WettelijkeBerekening(UUID::randomUUID);
    return DATABASE
        .database()
        .write(Caller.SYSTEM, connection -> wettelijk.herbereken(connection, 2022));
  }

  private static List<String> wettelijkeUren() throws Exception {
    return DATABASE.column("select doelgroep_uren from wettelijke_berekeningen where jaar = 2022");
  }

  @Test
  void eenLeveringWordtNietVergelekenZonderRegelsDieErZijn() throws Exception {
    Controle controle =
        new Controle(
            DATABASE.database(),
            new LeveringRepository(),
            new Standberekening(UUID::randomUUID, Clock.systemUTC()),
            LeveringSettings.STANDAARD);
    String tabel = losgemaakt();
    String register = "pseudoniem;registratie_begin;registratie_eind\n%s;2020-01-01;\n";
    Answer geleverd =
        PRODUCT
            .integratie()
            .post(
                "/leveringen?soort=uwv-doelgroepregister&peildatum=2022-09-30",
                "text/csv",
                register.formatted(Balie.token(1)).getBytes(StandardCharsets.UTF_8));
    String id = geleverd.json().path("id").asText();
    long nummer =
        Long.parseLong(
            DATABASE.column("select nummer from leveringen where id = '%s'".formatted(id)).get(0));

    assertThat(weigering(controle, nummer)).isInstanceOf(Failure.Unavailable.class);
    vast(tabel);
    assertThat(await(controle.controleer(nummer))).isPresent();
  }

  /** As long as the product's own check is at it, another leaves it alone. */
  private static Throwable weigering(Controle controle, long nummer) throws Exception {
    Instant einde = Instant.now().plusSeconds(20);
    while (Instant.now().isBefore(einde)) {
      Future<Optional<Levering>> poging = controle.controleer(nummer);
      if (await(poging.transform(uitslag -> Future.succeededFuture(uitslag.failed())))) {
        return poging.cause();
      }
      Thread.sleep(50);
    }
    throw new AssertionError("it was never refused");
  }

  /** Of the newest stand. */
  private static Future<Void> bewaarBladeren(String tabel) {
    Standbladeren bladeren = new Standbladeren();
    return DATABASE
        .database()
        .write(
            Caller.SYSTEM,
            connection ->
                bladeren
                    .zonder(connection, Long.parseLong(tabel.substring("laad_".length())))
                    .compose(
                        standen ->
                            bladeren.bewaar(
                                connection,
                                standen.stream()
                                    .max(Comparator.comparing(Standregels::versie))
                                    .orElseThrow(),
                                Instant.now())));
  }

  private static Future<Void> herbereken() {
    Standberekening berekening = new Standberekening(UUID::randomUUID, Clock.systemUTC());
    return DATABASE
        .database()
        .write(Caller.SYSTEM, connection -> berekening.herbereken(connection, List.of(KWARTAAL)));
  }

  /** Of every version. */
  private static List<String> cijfers() throws Exception {
    return DATABASE.column(
        "select versie || ' ' || code || ' ' || coalesce(individueel_uren::text, '-') from"
            + " stand_cijfers join standen s on s.id = stand_id order by versie, code");
  }

  private static String losgemaakt() throws Exception {
    String tabel =
        DATABASE
            .column(
                "select 'laad_' || nummer from leveringen where soort = 'personeel' and status ="
                    + " 'verwerkt'")
            .get(0);
    DATABASE.sql("alter table regels_personeel detach partition " + tabel);
    return tabel;
  }

  private static void vast(String tabel) throws Exception {
    DATABASE.sql(
        "alter table regels_personeel attach partition %s for values in (%s)"
            .formatted(tabel, tabel.substring("laad_".length())));
  }
}
