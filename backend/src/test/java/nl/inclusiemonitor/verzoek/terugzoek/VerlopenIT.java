package nl.inclusiemonitor.verzoek.terugzoek;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static nl.inclusiemonitor.verzoek.Verzoekbank.pad;
import static nl.inclusiemonitor.verzoek.Verzoekbank.stap;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.identity.Uuid7;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import nl.inclusiemonitor.verzoek.Verzoekbank;
import nl.inclusiemonitor.verzoek.uitkomst.Uitkomsten;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What nobody finishes in time ends by itself. */
class VerlopenIT {
  private static final String NIEUW = "met-terugwerkende-kracht";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Verzoekbank bank;

  @BeforeAll
  static void lever() {
    bank = new Verzoekbank(PRODUCT).metRegisters();
  }

  @Test
  void anOpenVerzoekLapsesAfterTheSettingAndLosesItsTokens() throws Exception {
    Answer gevraagd = bank.gevraagd(NIEUW);
    Answer goedgekeurd = bank.goedgekeurd(NIEUW);
    Answer klaar = stap(bank.adviseur, bank.gevraagd(NIEUW), "intrekking");

    SimpleMeterRegistry voor = ronde(Duration.ofDays(13));
    assertThat(status(gevraagd)).isEqualTo("aangevraagd");
    assertThat(open(voor, "aangevraagd") + open(voor, "goedgekeurd")).isGreaterThanOrEqualTo(2);

    SimpleMeterRegistry na = ronde(Duration.ofDays(15));

    assertThat(status(gevraagd)).isEqualTo("verlopen");
    assertThat(status(goedgekeurd)).isEqualTo("verlopen");
    assertThat(status(klaar)).isEqualTo("ingetrokken");
    assertThat(DATABASE.column("select count(*) from terugzoek_tokens")).containsExactly("0");
    assertThat(open(na, "aangevraagd") + open(na, "goedgekeurd")).isZero();
    assertThat(gelogd(gevraagd)).containsExactly("systeem 1");
    assertThat(gelogd(goedgekeurd)).containsExactly("systeem 1");
  }

  /** By whom a verzoek lapsed in the trail, and for how many persons in the log. */
  private static List<String> gelogd(Answer verzoek) throws SQLException {
    return DATABASE.column(
        """
        select a.door_naam || ' ' || count(*) from audit a join logboek_verwerkingen l using (handeling, onderwerp_id)
        where handeling = 'terugzoekverzoek-verlopen' and onderwerp_id = '%s' group by a.door_naam
        """
            .formatted(verzoek.json().path("id").asText()));
  }

  @Test
  void nothingCanBeDoneWithWhatIsPastItsTimeBeforeTheRoundComes() throws Exception {
    Answer gevraagd = bank.gevraagd(NIEUW);
    Answer goedgekeurd = bank.goedgekeurd(NIEUW);
    DATABASE.sql(
        "update terugzoekverzoeken set gevraagd_op = now() - interval '2 days',"
            + " verloopt_op = now() - interval '1 second' where geeindigd_op is null");

    assertThat(stap(bank.vaststeller, gevraagd, "goedkeuring").code())
        .isEqualTo("verzoek-verlopen");
    assertThat(bank.tokenbestand(goedgekeurd).code()).isEqualTo("verzoek-verlopen");
  }

  @Test
  void logsStayThreeYears() throws Exception {
    DATABASE.sql(
        """
        insert into logboek_verwerkingen (nummer, verwerking_id, op, door_id, door_naam, activiteit, handeling, reden, onderwerp,
          onderwerp_id, betrokkene)
        overriding system value
        select nummer, gen_random_uuid(), now() - dag, gen_random_uuid(), 'proef', 'proef', 'proef', 'proef', 'proef', 'proef',
          gen_random_uuid()
        from (values (-2, interval '3 years 1 day'), (-1, interval '2 years 364 days')) as dagen (nummer, dag)
        """);

    ronde(Duration.ZERO);

    assertThat(
            DATABASE.column("select count(*) from logboek_verwerkingen where door_naam = 'proef'"))
        .containsExactly("1");
  }

  /** A round as it comes after this time. */
  private static SimpleMeterRegistry ronde(Duration later) throws Exception {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    Clock clock = Clock.offset(Clock.systemUTC(), later);
    Uuid7 ids = new Uuid7(clock);
    TerugzoekMetrics metrics = new TerugzoekMetrics(registry);
    Terugzoeken verzoeken =
        new Terugzoeken(
            DATABASE.database(),
            new Uitkomsten(),
            ids::next,
            clock,
            metrics,
            TerugzoekSettings.STANDAARD);
    await(
        new Terugzoekronde(
                DATABASE.database(),
                verzoeken,
                metrics,
                Clock.systemUTC(),
                () -> Bewaartermijnen.STANDAARD)
            .ronde());
    return registry;
  }

  private static double open(SimpleMeterRegistry registry, String status) {
    return registry
        .get("inclusiemonitor.terugzoekverzoeken.open")
        .tag("status", status)
        .gauge()
        .value();
  }

  private static String status(Answer verzoek) {
    return bank.adviseur.get(pad(verzoek)).json().path("status").asText();
  }
}
