package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Bronnen.Q3;
import static nl.inclusiemonitor.banenafspraak.Vaststelbalie.pad;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.afstemming.Afstemming;
import nl.inclusiemonitor.db.OwnerConnections;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Many who say something of the same figures at once: each is heard or told, and nothing is lost.
 */
class GelijktijdigIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String KWARTAAL = "2022-Q3";
  private static final int ELK = 6;

  private static final String OORDELEN = "select count(*) from afstemoordelen where oordeel = '%s'";

  private static Bronnen bronnen;
  private static Vaststelbalie balie;
  private static ApiClient rivm;

  @BeforeAll
  static void logIn() {
    bronnen = new Bronnen(PRODUCT);
    balie = new Vaststelbalie(PRODUCT);
    rivm = PRODUCT.als("hr-adviseur-rivm");
  }

  @BeforeEach
  void begin() throws Exception {
    Bronnen.wis(DATABASE);
    DATABASE.sql("truncate afstemmingen cascade");
    bronnen.bezetting(Q3, "100");
    Answer begonnen = balie.adviseur.post(pad(KWARTAAL, "afstemming"));
    assertThat(begonnen.status()).as(begonnen.text()).isEqualTo(200);
  }

  @RepeatedTest(3)
  void aBezwaarAndTheBesluitNeverBothHold() throws Exception {
    balie.draagVoor(KWARTAAL);
    String etag = balie.vaststeller.get(pad(KWARTAAL, "vaststelling")).header("ETag");
    ApiClient beslisser = balie.vaststeller.ifMatch(etag);
    List<Callable<Answer>> bezwaren = new ArrayList<>();
    List<Callable<Answer>> besluiten = new ArrayList<>();
    for (int i = 0; i < ELK; i++) {
      bezwaren.add(() -> oordeel(rivm, "bezwaar"));
      besluiten.add(
          () -> beslisser.post(pad(KWARTAAL, "besluit"), Map.of("besluit", "vaststellen")));
    }

    List<List<Answer>> antwoorden = tegelijk(List.of(bezwaren, besluiten));

    long gehoord = gelukt(antwoorden.get(0));
    long besloten = gelukt(antwoorden.get(1));
    assertThat(DATABASE.column(OORDELEN.formatted("bezwaar")))
        .as("who was told that it was heard is heard")
        .containsExactly(Long.toString(gehoord));
    assertThat(besloten).isEqualTo(gehoord == 0 ? 1 : 0);
    assertThat(DATABASE.column("select status from standen order by versie desc limit 1"))
        .containsExactly(besloten == 1 ? "vastgesteld" : "voorlopig");
  }

  @RepeatedTest(3)
  void ofManyWhoSolveABezwaarOneDoesAndABesluitWaitsForIt() throws Exception {
    balie.draagVoor(KWARTAAL);
    oordeel(rivm, "bezwaar");
    List<Callable<Answer>> oplossingen = new ArrayList<>();
    List<Callable<Answer>> besluiten = new ArrayList<>();
    for (int i = 0; i < ELK; i++) {
      oplossingen.add(() -> oordeel(balie.adviseur, "opgelost"));
      besluiten.add(() -> balie.besluit(KWARTAAL, Map.of("besluit", "vaststellen")));
    }

    List<List<Answer>> antwoorden = tegelijk(List.of(oplossingen, besluiten));

    assertThat(gelukt(antwoorden.get(0))).isEqualTo(1);
    assertThat(gelukt(antwoorden.get(1))).isLessThanOrEqualTo(1);
    assertThat(DATABASE.column(OORDELEN.formatted("opgelost"))).containsExactly("1");
  }

  /** A word that is being written as the deadline passes is the newest word, not silence. */
  @Test
  void silenceIsNotRecordedOverABezwaarThatIsBeingMade() throws Exception {
    DATABASE.sql("update afstemmingen set deadline = current_date - 5");
    Afstemming ronde = new Afstemming(DATABASE.vertx(), DATABASE.database(), Clock.systemUTC());
    Future<Void> verstreken;
    try (Connection bezig = OwnerConnections.of(DATABASE.settings()).getConnection();
        Statement statement = bezig.createStatement()) {
      bezig.setAutoCommit(false);
      statement.execute(
          "select pg_advisory_xact_lock(hashtextextended('inclusiemonitor.standen', 0))");
      statement.execute(
          """
          insert into afstemoordelen (kwartaal, soort, code, stand_id, oordeel, toelichting, door, door_naam, op)
          select kwartaal, 'onderdeel', 'RIVM', id, 'bezwaar', 'te laag', gen_random_uuid(), 'HR-adviseur RIVM', now()
          from standen order by versie desc limit 1
          """);

      verstreken = ronde.start();
      wachtOp(verstreken);
      bezig.commit();
    }
    TestDatabase.await(verstreken);
    ronde.stop();

    assertThat(DATABASE.column("select oordeel from afstemstanden where code = 'RIVM'"))
        .containsExactly("bezwaar");
    assertThat(DATABASE.column("select oordeel from afstemstanden where code = 'CIBG'"))
        .containsExactly("geen-reactie");
  }

  /** Until the round is done, or waits for who is writing. */
  private static void wachtOp(Future<Void> ronde) throws SQLException, InterruptedException {
    while (!ronde.isComplete()
        && DATABASE
            .column("select pid from pg_locks where locktype = 'advisory' and not granted")
            .isEmpty()) {
      Thread.sleep(20);
    }
  }

  private static Answer oordeel(ApiClient wie, String oordeel) {
    return wie.post(
        pad(KWARTAAL, "afstemming/oordeel"),
        Map.of(
            "versie",
            balie.staat(KWARTAAL).json().path("versie").asInt(),
            "soort",
            "onderdeel",
            "code",
            "RIVM",
            "oordeel",
            oordeel,
            "toelichting",
            "De bezetting is nagekeken"));
  }

  /** The answers of each group, all asked at the same moment. */
  private static List<List<Answer>> tegelijk(List<List<Callable<Answer>>> groepen)
      throws Exception {
    int allen = groepen.stream().mapToInt(List::size).sum();
    CountDownLatch start = new CountDownLatch(allen);
    ExecutorService vragers = Executors.newFixedThreadPool(allen);
    try {
      List<List<java.util.concurrent.Future<Answer>>> gevraagd = new ArrayList<>();
      for (List<Callable<Answer>> groep : groepen) {
        List<java.util.concurrent.Future<Answer>> vragen = new ArrayList<>();
        for (Callable<Answer> vraag : groep) {
          vragen.add(
              vragers.submit(
                  () -> {
                    start.countDown();
                    start.await();
                    return vraag.call();
                  }));
        }
        gevraagd.add(vragen);
      }
      List<List<Answer>> antwoorden = new ArrayList<>();
      for (List<java.util.concurrent.Future<Answer>> vragen : gevraagd) {
        List<Answer> groep = new ArrayList<>();
        for (java.util.concurrent.Future<Answer> vraag : vragen) {
          groep.add(vraag.get());
        }
        antwoorden.add(groep);
      }
      return antwoorden;
    } finally {
      vragers.shutdownNow();
    }
  }

  private static long gelukt(List<Answer> antwoorden) {
    assertThat(antwoorden)
        .allSatisfy(
            antwoord -> assertThat(antwoord.status()).as(antwoord.text()).isIn(200, 409, 412));
    return antwoorden.stream().filter(antwoord -> antwoord.status() == 200).count();
  }
}
