package nl.inclusiemonitor.verzoek.terugzoek;

import static nl.inclusiemonitor.verzoek.Verzoekbank.pad;
import static nl.inclusiemonitor.verzoek.Verzoekbank.stap;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.verzoek.Verzoekbank;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step of a terugzoekverzoek, by whom it may be taken, and what it leaves behind. */
class TerugzoekIT {
  private static final String NIEUW = "met-terugwerkende-kracht";
  private static final String ONBEKEND = "/terugzoekverzoeken/01900000-0000-7000-8000-000000000000";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @RegisterExtension
  static final TestProduct PRODUCT =
      new TestProduct(DATABASE, new TerugzoekSettings(3, Duration.ofDays(14)));

  private static Verzoekbank bank;
  private static ApiClient ook;

  @BeforeAll
  static void lever() {
    bank = new Verzoekbank(PRODUCT).metRegisters();
    ook = bank.account("alles-in-een", List.of("di-adviseur", "vaststeller", "i-team"), List.of());
  }

  @Test
  void aVerzoekGoesFromMakerToApproverToIteamAndThenHasNoTokens() throws Exception {
    Answer gevraagd = bank.gevraagd("vervallen-uit-register");
    assertThat(gevraagd.json().path("aantal").asInt()).isEqualTo(2);
    assertThat(gevraagd.json().path("acties"))
        .extracting(actie -> actie.asText())
        .containsExactly("intrekken");

    Answer goedgekeurd = stap(bank.vaststeller, gevraagd, "goedkeuring");
    assertThat(status(goedgekeurd)).isEqualTo("goedgekeurd");
    Answer bestand = bank.tokenbestand(goedgekeurd);
    assertThat(bestand.text()).isEqualTo(Verzoekbank.bestand(1, 2));
    assertThat(bestand.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"terugzoekverzoek-%d.csv\""
                .formatted(goedgekeurd.json().path("nummer").asLong()));
    Answer klaar =
        stap(
            bank.iTeam,
            bank.iTeam.get(pad(goedgekeurd)),
            "afhandeling",
            Map.of("resultaat", "alle-gevonden"));

    assertThat(status(klaar)).isEqualTo("afgehandeld");
    assertThat(klaar.json().path("acties")).isEmpty();
    assertThat(tokens(klaar)).isZero();
    assertThat(bank.tokenbestand(klaar).code()).isEqualTo("verzoek-in-andere-status");
    assertThat(sporen(klaar, "audit", "onderwerp_id"))
        .containsExactly(
            "terugzoekverzoek-gedaan",
            "terugzoekverzoek-goedgekeurd",
            "tokens-gedownload",
            "terugzoekverzoek-afgehandeld");
    assertThat(gelogd(klaar))
        .containsExactly(
            "terugzoekverzoek-gedaan registratie-controleren 2",
            "terugzoekverzoek-goedgekeurd registratie-controleren 2",
            "tokens-gedownload registratie-controleren 2",
            "terugzoekverzoek-afgehandeld alle-gevonden 2");
  }

  @Test
  void whatIsRefusedOrTakenBackHasNoTokensAnyMore() throws Exception {
    Answer afgewezen =
        stap(
            bank.vaststeller,
            bank.gevraagd(NIEUW),
            "afwijzing",
            Map.of("reden", "niet-noodzakelijk"));
    Answer ingetrokken = stap(bank.adviseur, bank.gevraagd(NIEUW), "intrekking");
    Answer later = stap(bank.adviseur, bank.goedgekeurd(NIEUW), "intrekking");

    assertThat(afgewezen.json().path("afwijsreden").asText()).isEqualTo("niet-noodzakelijk");
    for (Answer verzoek : List.of(afgewezen, ingetrokken, later)) {
      assertThat(tokens(verzoek)).isZero();
      assertThat(verzoek.json().path("geeindigdOp").isNull()).isFalse();
      assertThat(bank.iTeam.get(pad(verzoek)).status()).isEqualTo(404);
    }
    assertThat(gelogd(afgewezen))
        .last()
        .isEqualTo("terugzoekverzoek-afgewezen niet-noodzakelijk 1");
  }

  @ParameterizedTest
  @CsvSource({
    "goedgekeurd,goedkeuring",
    "goedgekeurd,afwijzing",
    "afgewezen,goedkeuring",
    "afgewezen,intrekking",
    "ingetrokken,goedkeuring",
    "ingetrokken,intrekking",
    "aangevraagd,afhandeling",
    "afgehandeld,afhandeling",
    "afgehandeld,intrekking"
  })
  void aStepThatDoesNotFitTheStatusIsAConflict(String status, String stap) {
    Answer verzoek = in(status);

    Answer answer = doe(stap, verzoek);

    // The I-team does not even see what was not approved.
    assertThat(answer.code())
        .isEqualTo(
            stap.equals("afhandeling") && status.equals("aangevraagd")
                ? "niet-gevonden"
                : "verzoek-in-andere-status");
    assertThat(bank.adviseur.get(pad(verzoek)).json().path("status").asText()).isEqualTo(status);
  }

  @Test
  void ofTwoApproversAtOnceOneWins() throws Exception {
    for (int ronde = 0; ronde < 5; ronde++) {
      Answer verzoek = bank.gevraagd(NIEUW);
      List<Answer> antwoorden =
          tegelijk(
              () -> stap(bank.vaststeller, verzoek, "goedkeuring"),
              () -> stap(ook, verzoek, "afwijzing", Map.of("reden", "dubbel-verzoek")));

      assertThat(antwoorden).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
      assertThat(gelogd(verzoek)).hasSize(2);
      boolean goed = antwoorden.get(0).status() == 200;
      assertThat(tokens(verzoek)).isEqualTo(goed ? 1 : 0);
    }
  }

  @Test
  void aStepNeedsTheVersionThatWasRead() {
    Answer verzoek = bank.gevraagd(NIEUW);

    assertThat(bank.vaststeller.post(pad(verzoek) + "/goedkeuring").status()).isEqualTo(428);
    assertThat(bank.vaststeller.ifMatch("\"9\"").post(pad(verzoek) + "/goedkeuring").status())
        .isEqualTo(412);
    assertThat(bank.vaststeller.ifMatch("\"1\"").post(ONBEKEND + "/goedkeuring").status())
        .isEqualTo(404);
  }

  @Test
  void theIteamAnswersOnlyOnceItHasTheTokens() {
    Answer verzoek = bank.goedgekeurd(NIEUW);

    Answer answer = doe("afhandeling", verzoek);

    assertThat(answer.code()).isEqualTo("tokens-niet-gedownload");
    assertThat(bank.iTeam.get(pad(verzoek)).json().path("acties"))
        .extracting(actie -> actie.asText())
        .containsExactly("downloaden");
  }

  @Test
  void eachDownloadIsLogged() throws Exception {
    Answer verzoek = bank.goedgekeurd(NIEUW);

    bank.tokenbestand(verzoek);
    bank.tokenbestand(verzoek);

    assertThat(gelogd(verzoek)).filteredOn(regel -> regel.startsWith("tokens")).hasSize(2);
  }

  @Test
  void aListHasAPagePerLimitAndNeverAToken() {
    bank.gevraagd(NIEUW);
    bank.gevraagd(NIEUW);
    Answer eerste = bank.adviseur.get("/terugzoekverzoeken?limiet=1&status=aangevraagd");
    String volgende = eerste.json().path("volgende").asText();
    Answer tweede =
        bank.adviseur.get("/terugzoekverzoeken?limiet=1&status=aangevraagd&cursor=" + volgende);

    assertThat(eerste.header("Link")).contains("cursor=" + volgende).contains("next");
    assertThat(tweede.json().at("/terugzoekverzoeken/0/nummer").asLong())
        .isLessThan(eerste.json().at("/terugzoekverzoeken/0/nummer").asLong());
    for (String wie : List.of("di-adviseur", "vaststeller", "i-team", "fg", "privacy-officer")) {
      assertThat(PRODUCT.als(wie).get("/terugzoekverzoeken").text()).doesNotContain("a1b2c3d4");
    }
  }

  @Test
  void aVerzoekIsAboutNoMorePersonsThanTheSettingAllows() {
    Map<String, Object> aanvraag = bank.aanvraag("vervallen-uit-register", 2, 3, 4, 5);

    Answer answer = bank.adviseur.post("/terugzoekverzoeken", aanvraag);

    assertThat(answer.code()).isEqualTo("te-veel-tokens");
    assertThat(answer.json().at("/params/hoogste").asInt()).isEqualTo(3);
  }

  /** A verzoek that has come to this status. */
  private static Answer in(String status) {
    return switch (status) {
      case "aangevraagd" -> bank.gevraagd(NIEUW);
      case "goedgekeurd" -> bank.goedgekeurd(NIEUW);
      case "afgewezen" -> doe("afwijzing", bank.gevraagd(NIEUW));
      case "ingetrokken" -> doe("intrekking", bank.gevraagd(NIEUW));
      default -> {
        Answer goedgekeurd = bank.goedgekeurd(NIEUW);
        bank.tokenbestand(goedgekeurd);
        yield doe("afhandeling", bank.iTeam.get(pad(goedgekeurd)));
      }
    };
  }

  private static Answer doe(String stap, Answer verzoek) {
    return switch (stap) {
      case "goedkeuring" -> stap(bank.vaststeller, verzoek, stap);
      case "afwijzing" -> stap(bank.vaststeller, verzoek, stap, Map.of("reden", "dubbel-verzoek"));
      case "intrekking" -> stap(bank.adviseur, verzoek, stap);
      default -> stap(bank.iTeam, verzoek, stap, Map.of("resultaat", "alle-gevonden"));
    };
  }

  private static String status(Answer verzoek) {
    return verzoek.json().path("status").asText();
  }

  private static long tokens(Answer verzoek) throws SQLException {
    return Long.parseLong(
        DATABASE
            .column(
                "select count(*) from terugzoek_tokens where verzoek_nummer = "
                    + verzoek.json().path("nummer").asLong())
            .get(0));
  }

  private static List<String> sporen(Answer verzoek, String tabel, String kolom)
      throws SQLException {
    return DATABASE.column(
        "select handeling from %s where %s = '%s' order by nummer"
            .formatted(tabel, kolom, verzoek.json().path("id").asText()));
  }

  /** Each action with its reason and the number of persons it was logged for. */
  private static List<String> gelogd(Answer verzoek) throws SQLException {
    return DATABASE.column(
        """
        select handeling || ' ' || reden || ' ' || count(*) from logboek_verwerkingen where onderwerp_id = '%s'
        group by verwerking_id, handeling, reden order by verwerking_id
        """
            .formatted(verzoek.json().path("id").asText()));
  }

  private static List<Answer> tegelijk(Callable<Answer> een, Callable<Answer> ander)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CyclicBarrier start = new CyclicBarrier(2);
    try {
      Future<Answer> eerste = threads.submit(samen(start, een));
      Future<Answer> tweede = threads.submit(samen(start, ander));
      return List.of(eerste.get(), tweede.get());
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Answer> samen(CyclicBarrier start, Callable<Answer> call) {
    return () -> {
      start.await();
      return call.call();
    };
  }
}
