package nl.inclusiemonitor.levering.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Gzip;
import nl.inclusiemonitor.levering.Handverzoek;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client's own key makes a request repeatable. */
class IdempotentieIT {
  private static final String KOP = "dienstonderdeel;fte\n";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Leveraar leveraar;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
  }

  @Test
  void theSameRequestGetsTheSameLevering() {
    Leveraar metSleutel = leveraar.met("Idempotency-Key", "herhaling");
    Answer eerste = metSleutel.gecontroleerd("bezetting", "2022-09-30", KOP + "RIVM;1\n");

    Answer weer = metSleutel.lever("bezetting", "2022-09-30", KOP + "RIVM;1\n");

    assertThat(weer.status()).isEqualTo(202);
    assertThat(weer.json()).isEqualTo(eerste.json());
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    Leveraar metSleutel = leveraar.met("Idempotency-Key", "ander verzoek");
    metSleutel.gecontroleerd("bezetting", "2022-06-30", KOP + "RIVM;2\n");

    Answer ander = metSleutel.lever("bezetting", "2022-03-31", KOP + "RIVM;2\n");

    assertThat(ander.status()).isEqualTo(409);
    assertThat(ander.code()).isEqualTo("sleutel-van-ander-verzoek");
  }

  @Test
  void anotherFileOfTheSameLengthUnderTheSameKeyIsRefused() {
    Leveraar metSleutel = leveraar.met("Idempotency-Key", "zelfde lengte");
    metSleutel.gecontroleerd("bezetting", "2020-06-30", KOP + "RIVM;1\n");

    Answer ander = metSleutel.lever("bezetting", "2020-06-30", KOP + "RIVM;2\n");

    assertThat(ander.status()).isEqualTo(409);
    assertThat(ander.code()).isEqualTo("sleutel-van-ander-verzoek");
  }

  @Test
  void aPackedFileIsComparedByItsContent() throws IOException {
    Leveraar ingepakt = leveraar.met("Idempotency-Key", "ingepakt").met("Content-Encoding", "gzip");
    Answer eerste = ingepakt.lever("bezetting", "2020-03-31", Gzip.of(KOP + "RIVM;31\n"));

    Answer weer = ingepakt.lever("bezetting", "2020-03-31", Gzip.of(KOP + "RIVM;31\n"));
    Answer ander = ingepakt.lever("bezetting", "2020-03-31", Gzip.of(KOP + "RIVM;32\n"));

    assertThat(weer.status()).isEqualTo(202);
    assertThat(Leveraar.pad(weer)).isEqualTo(Leveraar.pad(eerste));
    assertThat(ander.status()).isEqualTo(409);
    assertThat(ander.code()).isEqualTo("sleutel-van-ander-verzoek");
  }

  @Test
  void whoStatesTheDigestNeedNotSendTheFileAgain() throws Exception {
    String bestand = KOP + "RIVM;41\n";
    String kop =
        "Idempotency-Key: met afdruk\r\nContent-Digest: sha-256=:"
            + Base64.getEncoder().encodeToString(Sha256.of(bestand))
            + ":\r\n";
    try (Handverzoek eerste = Handverzoek.begin(PRODUCT, "bezetting", kop)) {
      assertThat(eerste.stuur(bestand).einde().antwoord()).startsWith("HTTP/1.1 202");
    }

    try (Handverzoek weer = Handverzoek.begin(PRODUCT, "bezetting", kop)) {
      assertThat(weer.antwoord()).startsWith("HTTP/1.1 202");
    }
  }

  @Test
  void aRepeatedUploadThatEndsHalfwayIsNoRepetition() throws Exception {
    String kop = "Idempotency-Key: halverwege\r\n";
    try (Handverzoek eerste = Handverzoek.begin(PRODUCT, "bezetting", kop)) {
      assertThat(eerste.stuur(KOP + "RIVM;51\n").einde().antwoord()).startsWith("HTTP/1.1 202");
    }

    try (Handverzoek weer = Handverzoek.begin(PRODUCT, "bezetting", kop)) {
      assertThat(weer.stuur(KOP).einde().antwoord())
          .startsWith("HTTP/1.1 409")
          .contains("sleutel-van-ander-verzoek");
    }
  }

  @Test
  void aKeyIsOfOneClient() {
    leveraar.met("Idempotency-Key", "gedeeld").lever("bezetting", "2021-12-31", KOP + "RIVM;3\n");

    Answer vanAnder =
        new Leveraar(PRODUCT.als("hr-analist"))
            .met("Idempotency-Key", "gedeeld")
            .lever("bezetting", "2021-09-30", KOP + "RIVM;3\n");

    assertThat(vanAnder.status()).isEqualTo(202);
  }

  @Test
  void whatAClientChoseAsItsKeyIsNotKept() throws Exception {
    leveraar.met("Idempotency-Key", "249566758").lever("bezetting", "2021-06-30", KOP + "RIVM;7\n");

    assertThat(DATABASE.column("select sleutel from idempotentie"))
        .isNotEmpty()
        .noneMatch(sleutel -> sleutel.toString().contains("249566758"));
  }

  @Test
  void aRequestThatStillRunsIsNotRepeated() throws Exception {
    try (Handverzoek upload =
        Handverzoek.begin(PRODUCT, "bezetting", "Idempotency-Key: loopt\r\n").stuur(KOP)) {
      while (DATABASE
          .column("select sleutel from idempotentie where sleutel = encode(sha256('loopt'), 'hex')")
          .isEmpty()) {
        Thread.sleep(10);
      }

      try (Handverzoek weer =
          Handverzoek.begin(PRODUCT, "bezetting", "Idempotency-Key: loopt\r\n").einde()) {
        assertThat(weer.antwoord()).startsWith("HTTP/1.1 409").contains("verzoek-loopt-nog");
      }
      assertThat(upload.stuur("RIVM;4\n").einde().antwoord()).startsWith("HTTP/1.1 202");
    }
  }

  @Test
  void manyAtOnceUnderOneKeyMakeOneLevering() {
    Leveraar metSleutel = leveraar.met("Idempotency-Key", "tegelijk");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Answer> answers =
          IntStream.range(0, 4)
              .mapToObj(
                  i ->
                      CompletableFuture.supplyAsync(
                          () -> metSleutel.lever("bezetting", "2020-12-31", KOP + "RIVM;5\n"),
                          threads))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();

      assertThat(answers).extracting(Answer::status).contains(202).isSubsetOf(202, 409);
      assertThat(
              answers.stream()
                  .filter(answer -> answer.status() == 202)
                  .map(Leveraar::pad)
                  .distinct())
          .hasSize(1);
      assertThat(answers.stream().filter(answer -> answer.status() == 409).map(Answer::code))
          .allMatch("verzoek-loopt-nog"::equals);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aRefusedFileMayBeSentAgain() {
    Leveraar metSleutel = leveraar.met("Idempotency-Key", "geweigerd");
    Answer geweigerd = metSleutel.lever("bezetting", "2020-09-30", "dienstonderdeel\n");
    assertThat(geweigerd.status()).isEqualTo(400);

    Answer hersteld = metSleutel.lever("bezetting", "2020-09-30", KOP + "RIVM;6\n");

    assertThat(hersteld.status()).as(hersteld.text()).isEqualTo(202);
  }
}
