package nl.inclusiemonitor.levering.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.RawConnection;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that the core of tus 1.0.0 says a server MUST do, in the order of the text. */
class TusKernIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String SOORT = "uwv-doelgroepregister";
  private static final String KOP = "pseudoniem;registratie_begin\n";
  private static final String REGEL = "a1b2c3d4e5f60718293a4b5c6d7e8fa9;2020-01-01\n";
  private static final String PEILDATUM = "2022-09-30";

  private static Tusclient tus;

  @BeforeAll
  static void logIn() {
    tus = Tusclient.van(PRODUCT.integratie());
  }

  private static String nieuw() {
    return tus.pad(SOORT, PEILDATUM, 10_000);
  }

  // Core: Tus-Resumable

  @Test
  void everyAnswerNamesTheVersion() {
    String pad = nieuw();
    String onbekend = "/uploads/" + UUID.randomUUID();

    List<Answer> answers =
        List.of(
            tus.begin(SOORT, PEILDATUM, 5),
            tus.begin(SOORT, PEILDATUM),
            tus.head(pad),
            tus.head(onbekend),
            tus.patch(pad, 1, KOP),
            tus.patch(pad, 0, KOP),
            tus.delete(pad),
            tus.patch(pad, 0, KOP),
            tus.delete("/uploads/geen-uuid"),
            tus.client().get(pad),
            Tusclient.van(PRODUCT.anoniem()).head(pad),
            Tusclient.van(PRODUCT.als("fg")).head(pad),
            PRODUCT.integratie().delete(pad));

    assertThat(answers)
        .extracting(Answer::status)
        .containsExactly(201, 400, 200, 404, 409, 204, 204, 410, 400, 405, 401, 403, 412);
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.header("Tus-Resumable")).isEqualTo("1.0.0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "HEAD", "PATCH", "DELETE"})
  void aRequestInAnotherVersionIsNotProcessed(String method) throws Exception {
    String pad = method.equals("POST") ? "/uploads" : nieuw();
    String voor = DATABASE.column("select count(*) from uploads where status = 'open'").get(0);

    for (Tusclient ander :
        List.of(
            new Tusclient(PRODUCT.integratie()),
            new Tusclient(PRODUCT.integratie()).met("Tus-Resumable", "0.2.2"))) {
      Answer answer =
          ander
              .met("Upload-Metadata", Tusclient.metadata(SOORT, PEILDATUM))
              .met("Upload-Length", "10")
              .met("Upload-Offset", "7")
              .client()
              .send(method, pad, BodyPublishers.noBody());

      assertThat(answer.status()).isEqualTo(412);
      assertThat(answer.header("Tus-Version")).isEqualTo("1.0.0");
    }
    assertThat(DATABASE.column("select count(*) from uploads where status = 'open'"))
        .containsExactly(voor);
  }

  @Test
  void theVersionIsLookedAtBeforeAnythingElse() {
    Answer answer =
        PRODUCT
            .integratie()
            .with("Content-Type", "text/plain")
            .with("Entity-Length", "100")
            .send("POST", "/uploads", BodyPublishers.ofString("x"));

    assertThat(answer.status()).isEqualTo(412);
  }

  /** What stands between a client and this server may go by the other one. */
  @Test
  void aHeaderThatComesTwiceIsRefused() throws Exception {
    String pad = nieuw();
    String verzoek =
        """
        PATCH /api/v1%s HTTP/1.1
        Host: 127.0.0.1
        Authorization: Bearer %s
        Tus-Resumable: 1.0.0
        Upload-Offset: 0
        Upload-Offset: 5
        Content-Type: application/offset+octet-stream
        Content-Length: 5

        """;

    try (RawConnection connection = new RawConnection(PRODUCT.port())) {
      connection.send(verzoek.formatted(pad, PRODUCT.token()).replace("\n", "\r\n") + "abcde");

      assertThat(connection.readAnswer()).startsWith("HTTP/1.1 400").contains("\"dubbel\"");
    }
    assertThat(tus.positie(pad)).isZero();
  }

  // Core: X-HTTP-Method-Override

  @Test
  void theMethodInTheHeaderTakesThePlaceOfTheOther() {
    String pad = nieuw();
    Tusclient anders = tus.met("X-HTTP-Method-Override", "PATCH").met("Upload-Offset", "0");

    Answer answer =
        anders
            .met("Content-Type", Tusclient.INHOUD)
            .client()
            .send("POST", pad, BodyPublishers.ofString(KOP));

    assertThat(answer.status()).isEqualTo(204);
    assertThat(tus.positie(pad)).isEqualTo(KOP.length());
    assertThat(tus.met("X-HTTP-Method-Override", "DELETE").client().get(pad).status())
        .isEqualTo(204);
    assertThat(tus.head(pad).status()).isEqualTo(410);
  }

  // Core: HEAD

  @Test
  void headTellsOffsetAndLengthAndIsNotCached() {
    String pad = nieuw();

    Answer begin = tus.head(pad);
    tus.patch(pad, 0, KOP + REGEL);
    Answer later = tus.head(pad);

    assertThat(begin.header("Upload-Offset")).isEqualTo("0");
    assertThat(later.header("Upload-Offset")).isEqualTo(Integer.toString((KOP + REGEL).length()));
    for (Answer answer : List.of(begin, later)) {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("Upload-Length")).isEqualTo("10000");
      assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
      assertThat(answer.headers().firstValue("Upload-Defer-Length")).isEmpty();
    }
  }

  @Test
  void headTellsTheOffsetOfACompleteUploadToo() {
    String csv = KOP + REGEL;
    String pad = tus.pad(SOORT, "2022-06-30", csv.length());
    tus.patch(pad, 0, csv);

    Answer answer = tus.head(pad);

    assertThat(answer.header("Upload-Offset")).isEqualTo(Integer.toString(csv.length()));
    assertThat(answer.header("Upload-Length")).isEqualTo(Integer.toString(csv.length()));
  }

  @Test
  void whatIsNotThereHasNoOffset() {
    Answer answer = tus.head("/uploads/" + UUID.randomUUID());

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Upload-Offset")).isEmpty();
  }

  @Test
  void onlyItsMakerSeesAnUpload() {
    String pad = nieuw();
    Tusclient ander = Tusclient.van(PRODUCT.als("di-adviseur"));

    assertThat(ander.head(pad).status()).isEqualTo(404);
    assertThat(ander.patch(pad, 0, KOP).status()).isEqualTo(404);
    assertThat(ander.delete(pad).status()).isEqualTo(404);
    assertThat(tus.positie(pad)).isZero();
  }

  // Core: PATCH

  @Test
  void aPartOfAnotherTypeIsRefused() {
    String pad = nieuw();

    for (String type : List.of("text/csv", "application/octet-stream")) {
      Answer answer =
          tus.met("Upload-Offset", "0")
              .met("Content-Type", type)
              .client()
              .send("PATCH", pad, BodyPublishers.ofString(KOP));
      assertThat(answer.status()).isEqualTo(415);
    }
    assertThat(
            tus.met("Upload-Offset", "0")
                .client()
                .send("PATCH", pad, BodyPublishers.noBody())
                .status())
        .isEqualTo(415);
    assertThat(tus.met("Content-Encoding", "gzip").patch(pad, 0, KOP).code())
        .isEqualTo("codering-onbekend");
    assertThat(tus.positie(pad)).isZero();
  }

  @Test
  void aPartElsewhereIsRefusedAndChangesNothing() {
    String pad = nieuw();
    tus.patch(pad, 0, KOP);

    for (long positie : new long[] {0, KOP.length() - 1, KOP.length() + 1}) {
      Answer answer = tus.patch(pad, positie, REGEL);
      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.header("Upload-Offset")).isEqualTo(Integer.toString(KOP.length()));
    }
    assertThat(tus.positie(pad)).isEqualTo(KOP.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "1.5", ""})
  void anOffsetIsANonNegativeInteger(String positie) {
    Answer answer =
        tus.met("Upload-Offset", positie)
            .met("Content-Type", Tusclient.INHOUD)
            .client()
            .send("PATCH", nieuw(), BodyPublishers.ofString(KOP));

    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void theNewOffsetIsTheOldOneAndWhatWasKept() {
    String pad = nieuw();

    assertThat(tus.patch(pad, 0, KOP + "a1b2c3d4e5f60718293a4b5c6d").header("Upload-Offset"))
        .as("what ends in a letter")
        .isEqualTo(Integer.toString(KOP.length() + 26));
    Answer cijfers = tus.patch(pad, KOP.length() + 26, "7e8fa9;2020");
    assertThat(cijfers.header("Upload-Offset"))
        .as("what ends in digits that may be one number: 9;2020")
        .isEqualTo(Integer.toString(KOP.length() + 26 + 5));
    assertThat(tus.positie(pad)).isEqualTo(KOP.length() + 31);
    assertThat(tus.patch(pad, KOP.length() + 31, "").status()).isEqualTo(204);
    Answer klein = tus.patch(pad, KOP.length() + 31, "9;2020");
    assertThat(klein.code()).isEqualTo("deel-te-klein");
    assertThat(tus.positie(pad)).isEqualTo(KOP.length() + 31);
  }

  @Test
  void moreThanTheLengthIsRefused() {
    String pad = tus.pad(SOORT, PEILDATUM, 10);

    assertThat(tus.patch(pad, 0, KOP).status()).isEqualTo(413);
    Answer ongezegd =
        tus.met("Upload-Offset", "0")
            .met("Content-Type", Tusclient.INHOUD)
            .client()
            .send("PATCH", pad, BodyPublishers.fromPublisher(BodyPublishers.ofString(KOP)));
    assertThat(ongezegd.status()).isEqualTo(413);
    assertThat(tus.positie(pad)).isZero();
  }

  // Core: OPTIONS

  @Test
  void optionsTellWhatTheServerCan() {
    for (Tusclient client :
        List.of(
            new Tusclient(PRODUCT.anoniem()),
            new Tusclient(PRODUCT.anoniem()).met("Tus-Resumable", "9.9.9"))) {
      Answer answer = client.client().send("OPTIONS", "/uploads", BodyPublishers.noBody());

      assertThat(answer.status()).isEqualTo(204);
      assertThat(answer.header("Tus-Version")).isEqualTo("1.0.0");
      assertThat(answer.header("Tus-Extension").split(",", -1))
          .containsExactlyInAnyOrder(
              "creation",
              "creation-defer-length",
              "creation-with-upload",
              "expiration",
              "checksum",
              "termination");
      assertThat(answer.header("Tus-Max-Size")).isEqualTo(Long.toString(4L << 30));
      assertThat(answer.header("Tus-Checksum-Algorithm")).isEqualTo("sha1,sha256");
    }
  }
}
