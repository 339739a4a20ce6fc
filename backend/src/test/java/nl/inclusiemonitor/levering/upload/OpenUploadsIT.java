package nl.inclusiemonitor.levering.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.RawConnection;
import nl.inclusiemonitor.http.TestApi;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A maker has so many uploads under way and no more, however they are begun. */
class OpenUploadsIT {
  private static final int MAX = 3;
  private static final String SOORT = "bezetting";
  private static final String PEILDATUM = "2022-09-30";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @RegisterExtension
  static final TestProduct PRODUCT =
      new TestProduct(DATABASE, LeveringSettings.STANDAARD.metOpenUploads(MAX));

  private static Tusclient tus;

  @BeforeAll
  static void logIn() {
    tus = Tusclient.van(PRODUCT.integratie());
  }

  @AfterEach
  void beeindig() throws Exception {
    for (String id : DATABASE.column("select id from uploads where status = 'open'")) {
      DATABASE.sql(
          "update uploads set verloopt_op = now() + interval '1 hour' where id = '" + id + "'");
      assertThat(tus.delete("/uploads/" + id).status()).isEqualTo(204);
    }
  }

  @Test
  void theNextOneIsRefusedUntilAboutWhenTheFirstExpires() throws Exception {
    Stream.generate(OpenUploadsIT::begin).limit(MAX).forEach(OpenUploadsIT::assertBegonnen);
    DATABASE.sql(
        "update uploads set verloopt_op = now() + interval '30 minutes'"
            + " where id = (select min(id::text)::uuid from uploads where status = 'open')");

    Answer teVeel = begin();

    assertThat(teVeel.status()).as(teVeel.text()).isEqualTo(429);
    assertThat(teVeel.code()).isEqualTo("te-veel-uploads");
    assertThat(Integer.parseInt(teVeel.header("Retry-After"))).isBetween(1_700, 1_800);
    assertThat(DATABASE.column("select count(*) from leveringen where status = 'ontvangen'"))
        .containsExactly(Integer.toString(MAX));
  }

  /** Nobody knows where they are, so nobody goes on with them or ends them. */
  @Test
  void uploadsWhoseAnswersWereLostHoldTheirMakerUpForAnHourAtMost() throws Exception {
    for (int i = 0; i < MAX; i++) {
      new RawConnection(PRODUCT.port()).send(begin(PRODUCT.token())).close();
    }
    TestApi.eventually(() -> open().equals(List.of(Integer.toString(MAX))));
    Answer teVeel = begin();
    assertThat(teVeel.status()).as(teVeel.text()).isEqualTo(429);
    assertThat(Integer.parseInt(teVeel.header("Retry-After"))).isBetween(3_400, 3_600);

    DATABASE.sql("update uploads set verloopt_op = verloopt_op - interval '1 hour'");

    assertBegonnen(begin());
  }

  @Test
  void whatOneMakerHasUnderWayIsNothingToAnother() {
    Stream.generate(OpenUploadsIT::begin).limit(MAX).forEach(OpenUploadsIT::assertBegonnen);
    Tusclient ander = Tusclient.van(PRODUCT.als("di-adviseur"));

    Answer begonnen = ander.begin(SOORT, PEILDATUM, 100);

    assertBegonnen(begonnen);
    assertThat(ander.delete(Tusclient.pad(begonnen)).status()).isEqualTo(204);
  }

  @Test
  void anUploadThatEndsMakesPlace() throws Exception {
    List<String> paden =
        Stream.generate(OpenUploadsIT::begin).limit(MAX).map(Tusclient::pad).toList();
    String verlopen = paden.get(0).substring("/uploads/".length());
    byte[] csv = "dienstonderdeel;fte\nRIVM;1\n".getBytes(StandardCharsets.UTF_8);

    DATABASE.sql(
        "update uploads set verloopt_op = now() - interval '1 second' where id = '"
            + verlopen
            + "'");
    assertBegonnen(tus.begin(SOORT, PEILDATUM, csv.length));
    assertThat(begin().status()).isEqualTo(429);
    tus.delete(paden.get(1));
    String heel = tus.pad(SOORT, PEILDATUM, csv.length);
    assertThat(begin().status()).isEqualTo(429);
    assertThat(tus.patch(heel, 0, csv).status()).isEqualTo(204);
    assertBegonnen(begin());
  }

  /** Its client asks again, and knows of no upload with which to go on. */
  @Test
  void ofACreationThatFailsInPassingNothingIsLeft() throws Exception {
    String voor = DATABASE.column("select count(*) from leveringen").get(0);
    String head =
        begin(PRODUCT.token())
            .replace(
                "Content-Length: 0", "Content-Length: 100\r\nContent-Type: " + Tusclient.INHOUD);
    try (RawConnection begin =
        new RawConnection(PRODUCT.port()).send(head + "dienstonderdeel;fte\nRIVM;1\n")) {
      TestApi.eventually(() -> tel("schrijver is not null").equals(List.of("1")));
      DATABASE.sql("select pg_terminate_backend(schrijver) from uploads where status = 'open'");

      assertThat(begin.readAnswer()).startsWith("HTTP/1.1 503");
    }
    assertThat(open()).containsExactly("0");
    assertThat(DATABASE.column("select count(*) from leveringen")).containsExactly(voor);
  }

  @Test
  void ofManyAtOnceNoMoreThanTheMostBegin() {
    List<CompletableFuture<Answer>> pogingen =
        Stream.generate(() -> CompletableFuture.supplyAsync(OpenUploadsIT::begin))
            .limit(4 * MAX)
            .toList();

    List<Integer> statussen = pogingen.stream().map(poging -> poging.join().status()).toList();

    assertThat(statussen).containsOnly(201, 429);
    assertThat(statussen.stream().filter(status -> status == 201)).hasSize(MAX);
  }

  private static List<String> open() {
    return tel("status = 'open'");
  }

  private static List<String> tel(String uploads) {
    try {
      return DATABASE.column("select count(*) from uploads where " + uploads);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The request of one who does not stay for the answer. */
  private static String begin(String token) {
    return """
        POST /api/v1/uploads HTTP/1.1
        Host: 127.0.0.1
        Authorization: Bearer %s
        Tus-Resumable: 1.0.0
        Upload-Length: 100
        Upload-Metadata: %s
        Content-Length: 0

        """
        .formatted(token, Tusclient.metadata(SOORT, PEILDATUM))
        .replace("\n", "\r\n");
  }

  private static Answer begin() {
    return tus.begin(SOORT, PEILDATUM, 100);
  }

  private static void assertBegonnen(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }
}
