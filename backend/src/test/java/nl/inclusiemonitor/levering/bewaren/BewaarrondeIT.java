package nl.inclusiemonitor.levering.bewaren;

import static nl.inclusiemonitor.levering.bewaren.Kwartaalproef.inDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.Sporen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which lines go when, and that the figures made of them stay what they were. */
class BewaarrondeIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final Sporen SPOREN = new Sporen(DATABASE);
  private static Kwartaalproef proef;
  private static ApiClient adviseur;

  @BeforeAll
  static void begin() {
    proef = new Kwartaalproef(DATABASE, PRODUCT);
    adviseur = PRODUCT.als("di-adviseur");
  }

  @Test
  void aStandThatIsVoorlopigKeepsItsLinesHoweverOld() throws Exception {
    Answer register = proef.register("2016-03-31", 1);
    Answer personeel = proef.personeel("2016-03-31", 36, 1);

    proef.rondeOver(1);

    assertThat(proef.isGewist(register)).isFalse();
    assertThat(proef.isGewist(personeel)).isFalse();
    assertThat(proef.metingen().get("inclusiemonitor.bewaren.opgehouden").gauge().value())
        .isPositive();
    assertThat(proef.metingen().get("inclusiemonitor.bewaren.achterstand.seconds").gauge().value())
        .isZero();
  }

  @Test
  void thirtyDaysAfterVaststellenTheLinesGoAndTheFiguresStay() throws Exception {
    Answer register = proef.register("2016-06-30", 11, 12);
    proef.personeel("2016-06-30", 36, 11, 12, 13);
    proef.stelVast("2016-Q2");
    String cijfers = cijfers("2016-Q2");
    assertThat(SPOREN.tabellenMet(inDatabase(12))).isNotEmpty();

    proef.rondeOver(29);
    assertThat(proef.isGewist(register)).isFalse();
    proef.rondeOver(31);

    assertThat(proef.isGewist(register)).isTrue();
    assertThat(SPOREN.tabellenMet(inDatabase(12))).as("no line in any table").isEmpty();
    assertThat(cijfers("2016-Q2")).isEqualTo(cijfers);
    assertThat(
            adviseur
                .get("/standen/2016-Q2/versies")
                .json()
                .at("/versies/0/gewist")
                .findValuesAsText("levering"))
        .hasSameSizeAs(stand("2016-Q2").path("leveringen"))
        .contains(register.json().path("id").asText());
    JsonNode opbouw = adviseur.get("/standen/2016-Q2/opbouw/RIVM/individueel").json();
    for (JsonNode gebruikt : opbouw.path("leveringen")) {
      assertThat(gebruikt.path("regelsGewistOp").isNull()).isFalse();
    }
    assertThat(opbouw.at("/bladeren/bewaard").asBoolean()).isTrue();
    assertThat(opbouw.at("/bladeren/afdruk").asText()).hasSize(64);
    assertThat(opbouw.at("/bladeren/bladeren").findValuesAsText("oorzaak"))
        .containsExactly("niet-in-register", "telt-mee");
    assertThat(opbouw.at("/bladeren/bladeren").findValuesAsText("aantal"))
        .containsExactly("36", "72");
    assertThat(
            adviseur.get("/standen/2016-Q2/opbouw/RIVM/individueel/regels?oorzaak=telt-mee").code())
        .isEqualTo("regels-gewist");
    assertThat(proef.audit(register))
        .endsWith("levering-wissing-begonnen", "levering-regels-gewist");
    assertThat(
            proef
                .metingen()
                .get("inclusiemonitor.leveringen.gewist")
                .tag("soort", "uwv-doelgroepregister")
                .counter()
                .count())
        .isPositive();
  }

  @Test
  void whatComesLaterNeverMakesAnErasedFigureAnew() throws Exception {
    proef.register("2016-09-30", 21);
    proef.personeel("2016-09-30", 36, 21);
    proef.stelVast("2016-Q3");
    String cijfers = cijfers("2016-Q3");
    proef.rondeOver(31);

    proef
        .leveraar()
        .verwerkt("bezetting", "2016-09-30", "dienstonderdeel;fte\nRIVM;1000\nKERN;1000\n");

    assertThat(cijfers("2016-Q3")).isEqualTo(cijfers);
  }

  @Test
  void aNewQuarterDoesNotCountErasedLinesAsNone() throws Exception {
    proef.register("2018-03-31", 31);
    proef.personeel("2018-03-31", 36, 31);
    proef.stelVast("2018-Q1");
    proef.rondeOver(31);

    proef
        .leveraar()
        .verwerkt("bezetting", "2018-06-30", "dienstonderdeel;fte\nRIVM;1000\nKERN;1000\n");

    JsonNode individueel = stand("2018-Q2").path("totaal").path("individueel");
    assertThat(individueel.path("waarde").isNull()).as("niet geleverd, not zero").isTrue();
    assertThat(stand("2018-Q2").path("ontbrekend").toString()).contains("uwv-doelgroepregister");
  }

  @Test
  void aReplacedLeveringGoesAfterItsTermAndThenTheNewerOneStays() throws Exception {
    Answer eerste = proef.register("2017-03-31", 41, 42);
    proef.personeel("2017-03-31", 36, 41, 42);
    String eerder = cijfers("2017-Q1");
    Answer tweede = proef.register("2017-03-31", 41);
    proef.leveraar().besluit(tweede, "intrekking", Map.of("toelichting", "toch niet"));
    assertThat(cijfers("2017-Q1")).isEqualTo(eerder);
    Answer derde = proef.register("2017-03-31", 42);

    proef.rondeOver(29);
    assertThat(proef.isGewist(eerste)).isFalse();
    proef.rondeOver(31);
    assertThat(proef.isGewist(eerste)).isTrue();
    assertThat(proef.isGewist(tweede)).isTrue();
    assertThat(proef.isGewist(derde)).isFalse();

    Answer intrekking =
        proef.leveraar().besluit(derde, "intrekking", Map.of("toelichting", "toch niet"));
    assertThat(intrekking.status()).isEqualTo(409);
    assertThat(intrekking.code()).isEqualTo("eerdere-regels-gewist");
    JsonNode getoond = proef.leveraar().lees(derde).json();
    assertThat(getoond.path("acties")).isEmpty();
    assertThat(getoond.at("/intrekbezwaar/code").asText()).isEqualTo("eerdere-regels-gewist");
  }

  @Test
  void aPreviewSaysNothingOfWhatWasErased() throws Exception {
    proef.register("2017-06-30", 51, 52);
    proef.personeel("2017-06-30", 36, 51, 52);
    proef.stelVast("2017-Q2");
    proef.rondeOver(31);

    Answer nieuw = proef.register("2017-09-30", 51, 52);

    JsonNode voorvertoning =
        proef.leveraar().client().get(Leveraar.pad(nieuw) + "/voorvertoning").json();
    assertThat(voorvertoning.path("vergelekenMet").isNull()).isTrue();
    assertThat(
            DATABASE.column(
                "select voorvertoning::text from leveringen where nummer = " + proef.nummer(nieuw)))
        .allMatch(tekst -> !tekst.contains("terugwerkende") && !tekst.contains("vervallen"));
  }

  @Test
  void aClockThatRunsWrongErasesNothing() throws Exception {
    Answer levering = proef.register("2019-03-31", 61);
    proef.leveraar().besluit(levering, "intrekking", Map.of("toelichting", "verkeerd"));

    TestDatabase.await(proef.rondeVan(Duration.ofDays(40), Bewaarronde.KLOKVERSCHIL));
    assertThat(proef.isGewist(levering)).isFalse();
    DATABASE.sql(
        "update leveringen set ingetrokken_op = now() - interval '32 days' where nummer = "
            + proef.nummer(levering));
    TestDatabase.await(proef.rondeVan(Duration.ofDays(40), Bewaarronde.KLOKVERSCHIL));
    assertThat(proef.isGewist(levering)).isFalse();
    assertThat(proef.metingen().get("inclusiemonitor.bewaren.achterstand.seconds").gauge().value())
        .as("it is told that lines are overdue")
        .isGreaterThan(86_400.0);

    proef.rondeOver(40);
    assertThat(proef.isGewist(levering)).isTrue();
  }

  @Test
  void rejectedLinesUnusedPakbonnenAndOldTrailsGoToo() throws Exception {
    Answer levering =
        proef
            .leveraar()
            .gecontroleerd(
                "bezetting", "2019-06-30", "dienstonderdeel;fte\nRIVM;1\nBESTAATNIET;2\n");
    String rijen = "select code from afkeuringen where levering_nummer = " + proef.nummer(levering);
    DATABASE.sql(
        """
        insert into pakbonnen select gen_random_uuid(), 'bezetting', '2019-06-30', 'volledig', 1, '{}', sha256('x'),
          '0123456789abcdef', now(), gen_random_uuid(), 'I-team', now()
        """,
        """
        insert into audit (op, door_id, door_naam, handeling, onderwerp, onderwerp_id)
        values (now() - interval '37 months', gen_random_uuid(), 'oud', 'ingelogd', 'sessie', '-')
        """);
    DATABASE.sql(
        "update audit set op = now() - interval '38 months' where nummer = (select min(nummer) from audit)");

    proef.rondeOver(0);
    assertThat(DATABASE.column(rijen)).isNotEmpty();
    assertThat(DATABASE.column("select id from pakbonnen")).hasSize(1);
    assertThat(DATABASE.column("select nummer from audit where op < now() - interval '3 years'"))
        .isEmpty();

    proef.rondeOver(31);
    assertThat(DATABASE.column(rijen)).isEmpty();
    assertThat(DATABASE.column("select id from pakbonnen")).isEmpty();
    Answer na = proef.leveraar().lees(levering);
    assertThat(na.json().path("afgekeurd").asInt()).isEqualTo(1);
    assertThat(na.json().path("afgekeurdGewistOp").isNull()).isFalse();
    assertThat(DATABASE.column("select handeling from audit where onderwerp = 'bewaren'"))
        .contains("afgekeurde-regels-gewist", "pakbonnen-gewist", "logboek-gewist");
  }

  @Test
  void theTrailOfTheLastYearStaysWhateverAnInstanceAsks() throws Exception {
    Throwable refused =
        TestDatabase.failureOf(
            DATABASE
                .database()
                .write(
                    Caller.SYSTEM,
                    connection -> connection.query("select wis_audit(now())").execute()));

    assertThat(refused).hasMessageContaining("the trail of the last year stays");
  }

  private static JsonNode stand(String kwartaal) {
    return adviseur.get("/standen/" + kwartaal).json();
  }

  /** The figures alone: what is said of the leveringen behind them changes. */
  private static String cijfers(String kwartaal) {
    JsonNode stand = stand(kwartaal);
    return stand.path("totaal").toString() + stand.path("dienstonderdelen");
  }
}
