package nl.inclusiemonitor.levering.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Gzip;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same content again is the same levering, whoever and however often. */
class ZelfdeInhoudIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Leveraar leveraar;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
  }

  @Test
  void theSecondTimeAnswersWithTheFirstAndStoresNothing() throws Exception {
    String csv = bezetting(1);
    Answer eerste = leveraar.gecontroleerd("bezetting", "2021-03-31", csv);
    String aantal = DATABASE.column("select count(*) from leveringen").get(0);

    Answer weer = leveraar.lever("bezetting", "2021-03-31", csv);
    Answer gezipt =
        leveraar.met("Content-Encoding", "gzip").lever("bezetting", "2021-03-31", Gzip.of(csv));

    for (Answer tweede : List.of(weer, gezipt)) {
      assertThat(tweede.status()).isEqualTo(200);
      assertThat(tweede.header("Location")).isEqualTo("/api/v1" + Leveraar.pad(eerste));
      assertThat(tweede.json()).isEqualTo(eerste.json());
    }
    assertThat(DATABASE.column("select count(*) from leveringen")).containsExactly(aantal);
    assertThat(DATABASE.column("select count(*) from regels_bezetting where fte_x100 = 100"))
        .containsExactly("1");
  }

  @Test
  void anotherPeildatumIsAnotherLevering() {
    Answer eerste = leveraar.lever("bezetting", "2021-06-30", bezetting(2));
    Answer ander = leveraar.lever("bezetting", "2021-09-30", bezetting(2));

    assertThat(ander.status()).isEqualTo(202);
    assertThat(ander.json().path("id")).isNotEqualTo(eerste.json().path("id"));
  }

  @Test
  void ofManyAtOnceOneIsKept() throws Exception {
    String csv = register(30);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Answer> answers =
          Stream.generate(
                  () ->
                      CompletableFuture.supplyAsync(
                          () -> leveraar.lever("uwv-doelgroepregister", "2022-03-31", csv),
                          threads))
              .limit(4)
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();

      assertThat(answers).extracting(Answer::status).containsOnlyOnce(202).containsOnly(200, 202);
      assertThat(answers).extracting(Leveraar::pad).containsOnly(Leveraar.pad(answers.get(0)));
      leveraar.gecontroleerd(answers.get(0));
      assertThat(DATABASE.column("select count(*) from regels_uwv_doelgroepregister"))
          .containsExactly("30");
      assertThat(
              DATABASE.column(
                  "select count(*) from leveringen where soort = 'uwv-doelgroepregister'"))
          .containsExactly("1");
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void whoMayNotSeeTheFirstLearnsOnlyThatThereIsOne() {
    Answer eerste = leveraar.lever("personeel", "2022-06-30", personeel());

    Answer ander =
        new Leveraar(PRODUCT.als("i-team")).lever("personeel", "2022-06-30", personeel());

    assertThat(ander.status()).isEqualTo(409);
    assertThat(ander.code()).isEqualTo("inhoud-al-geleverd");
    assertThat(ander.text())
        .doesNotContain(eerste.json().path("id").asText())
        .doesNotContain("Demo-integratie");
    assertThat(ander.header("Location")).isEmpty();
  }

  @Test
  void afterWithdrawalItIsANewLevering() {
    String csv = bezetting(5);
    Answer eerste = leveraar.verwerkt("bezetting", "2020-12-31", csv);
    Answer ingetrokken =
        leveraar.besluit(eerste, "intrekking", Map.of("toelichting", "te vroeg geleverd"));
    assertThat(ingetrokken.status()).isEqualTo(200);

    Answer opnieuw = leveraar.lever("bezetting", "2020-12-31", csv);

    assertThat(opnieuw.status()).isEqualTo(202);
    assertThat(opnieuw.json().path("id")).isNotEqualTo(eerste.json().path("id"));
  }

  @Test
  void afterItWasThrownAwayItIsANewLevering() {
    String csv = bezetting(6);
    Answer eerste = leveraar.gecontroleerd("bezetting", "2020-09-30", csv);
    leveraar.besluit(eerste, "verwijdering");

    assertThat(leveraar.lever("bezetting", "2020-09-30", csv).status()).isEqualTo(202);
  }

  private static String bezetting(int fte) {
    return "dienstonderdeel;fte\nRIVM;" + fte + "\n";
  }

  private static String register(int regels) {
    StringBuilder csv = new StringBuilder("pseudoniem;registratie_begin\n");
    for (int i = 0; i < regels; i++) {
      csv.append("a1b2c3d4%016xe5f60718;2020-01-01\n".formatted(i));
    }
    return csv.toString();
  }

  private static String personeel() {
    return """
    pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst
    a1b2c3d4%016xe5f60718;1;RIVM;5;24;2020-01-01
    """
        .formatted(7);
  }
}
