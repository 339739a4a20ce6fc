package nl.inclusiemonitor.levering.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Sporen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each thing that the extensions of tus 1.0.0 say a server MUST do, in the order of the text. */
class TusUitbreidingenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final Sporen SPOREN = new Sporen(DATABASE);
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

  // Creation

  @Test
  void anUploadBeginsAtAnAddressOfItsOwn() {
    Answer answer = tus.begin(SOORT, PEILDATUM, 10);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).matches("/api/v1/uploads/[0-9a-f-]{36}");
    assertThat(tus.positie(Tusclient.pad(answer))).isZero();
  }

  @Test
  void theLengthIsSaidOrDeferred() {
    assertThat(tus.begin(SOORT, PEILDATUM).code()).isEqualTo("ongeldige-aanvraag");
    for (String lengte : List.of("-1", "x", "")) {
      assertThat(tus.met("Upload-Length", lengte).begin(SOORT, PEILDATUM).status()).isEqualTo(400);
    }
    for (String later : List.of("0", "2", "ja")) {
      assertThat(tus.met("Upload-Defer-Length", later).begin(SOORT, PEILDATUM).status())
          .isEqualTo(400);
    }
    assertThat(tus.met("Upload-Defer-Length", "1").begin(SOORT, PEILDATUM, 5).status())
        .isEqualTo(400);
  }

  @Test
  void aDeferredLengthIsSaidOnceAndStays() {
    String csv = KOP + REGEL.replace('a', 'b');
    String pad = Tusclient.pad(tus.met("Upload-Defer-Length", "1").begin(SOORT, "2021-03-31"));
    tus.patch(pad, 0, KOP);

    Answer onbekend = tus.head(pad);
    Answer teKlein = tus.met("Upload-Length", "3").patch(pad, KOP.length(), "");
    Answer gezegd =
        tus.met("Upload-Length", Integer.toString(csv.length()))
            .patch(pad, KOP.length(), csv.substring(KOP.length(), KOP.length() + 10));
    Answer bekend = tus.head(pad);
    Answer anders = tus.met("Upload-Length", "500").patch(pad, tus.positie(pad), "b");
    Answer klaar = tus.stuur(pad, csv.getBytes(StandardCharsets.UTF_8), 1_000);

    assertThat(onbekend.header("Upload-Defer-Length")).isEqualTo("1");
    assertThat(onbekend.headers().firstValue("Upload-Length")).isEmpty();
    assertThat(teKlein.status()).isEqualTo(400);
    assertThat(gezegd.status()).isEqualTo(204);
    assertThat(bekend.header("Upload-Length")).isEqualTo(Integer.toString(csv.length()));
    assertThat(bekend.headers().firstValue("Upload-Defer-Length")).isEmpty();
    assertThat(anders.status()).isEqualTo(400);
    assertThat(Tusclient.levering(klaar)).startsWith("/leveringen/");
  }

  @Test
  void anEmptyFileIsCompleteAtOnceAndRefusedAsSuch() {
    Answer answer = tus.begin(SOORT, PEILDATUM, 0);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("bestand-leeg");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedAtOnce() {
    assertThat(tus.begin(SOORT, PEILDATUM, (4L << 30) + 1).status()).isEqualTo(413);
    assertThat(tus.begin(SOORT, PEILDATUM, 4L << 30).status()).isEqualTo(201);
  }

  @Test
  void metadataComesBackAsItWasSent() {
    String metadata =
        "bestandsnaam "
            + Tusclient.base64("register «juni».csv")
            + ", "
            + Tusclient.metadata(SOORT, PEILDATUM);

    Answer answer =
        tus.met("Upload-Length", "10")
            .met("Upload-Metadata", metadata)
            .client()
            .send("POST", "/uploads", BodyPublishers.noBody());

    assertThat(answer.status()).isEqualTo(201);
    assertThat(tus.head(Tusclient.pad(answer)).header("Upload-Metadata")).isEqualTo(metadata);
  }

  @ParameterizedTest
  @CsvSource({
    "metadata-onbekend, 'soort dXd2,naam eA=='",
    "metadata-onbekend, 'soort  dXd2'",
    "metadata-onbekend, ''",
    "metadata-dubbel, 'soort dXd2,soort dXd2'",
    "metadata-onleesbaar, 'soort ???'",
    "metadata-onleesbaar, 'soort /w=='",
    "soort-onbekend, 'soort dXd2,peildatum MjAyMi0wOS0zMA=='",
    "soort-onbekend, 'peildatum MjAyMi0wOS0zMA=='",
    "peildatum-ongeldig, 'soort YmV6ZXR0aW5n'",
    "peildatum-ongeldig, 'soort YmV6ZXR0aW5n,peildatum MzAtMDktMjAyMg=='",
    "in-de-toekomst, 'soort YmV6ZXR0aW5n,peildatum MjA5OS0xMi0zMQ=='",
    "voor-de-banenafspraak, 'soort YmV6ZXR0aW5n,peildatum MDAyMi0xMi0zMQ=='",
    "mogelijk-bsn, 'soort YmV6ZXR0aW5n,peildatum MjAyMi0wOS0zMA==,bestandsnaam MjQ5NTY2NzU4LmNzdg=='"
  })
  void metadataThatDoesNotFitIsRefused(String code, String metadata) throws Exception {
    Answer answer =
        tus.met("Upload-Length", "10")
            .met("Upload-Metadata", metadata)
            .client()
            .send("POST", "/uploads", BodyPublishers.noBody());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).singleElement().asString().endsWith(code);
    assertThat(SPOREN.tabellenMet("249566758")).isEmpty();
    assertThat(SPOREN.tabellenMet("MjQ5NTY2NzU4")).isEmpty();
  }

  @Test
  void whoDeliversAnotherSoortIsRefused() {
    Tusclient analist = Tusclient.van(PRODUCT.als("hr-analist"));

    assertThat(analist.begin(SOORT, PEILDATUM, 10).code()).isEqualTo("soort-niet-toegestaan");
    assertThat(Tusclient.van(PRODUCT.als("fg")).begin(SOORT, PEILDATUM, 10).status())
        .isEqualTo(403);
  }

  // Creation With Upload

  @Test
  void bytesMayComeWithTheBeginning() {
    String csv = KOP + REGEL.replace('a', 'c');

    Answer deel = beginMet(csv.length(), "2021-06-30", KOP);
    Answer heel = beginMet(csv.length(), "2021-06-30", csv);

    assertThat(deel.status()).isEqualTo(201);
    assertThat(deel.header("Upload-Offset")).isEqualTo(Integer.toString(KOP.length()));
    assertThat(tus.positie(Tusclient.pad(deel))).isEqualTo(KOP.length());
    assertThat(heel.header("Upload-Offset")).isEqualTo(Integer.toString(csv.length()));
    assertThat(Tusclient.levering(heel)).startsWith("/leveringen/");
  }

  @Test
  void aBeginningThatIsRefusedLeavesNoUpload() throws Exception {
    String open = "select count(*) from uploads where status = 'open'";
    List<String> voor = DATABASE.column(open);

    assertThat(beginMet(100, PEILDATUM, "pseudoniem;anders\n").code())
        .isEqualTo("kolommen-onjuist");
    assertThat(
            tus.met("Upload-Checksum", "sha1 " + Tusclient.base64("x".repeat(20)))
                .beginMet(100, PEILDATUM, KOP)
                .status())
        .isEqualTo(460);

    assertThat(DATABASE.column(open)).isEqualTo(voor);
  }

  private static Answer beginMet(int lengte, String peildatum, String csv) {
    return tus.beginMet(lengte, peildatum, csv);
  }

  // Expiration

  @Test
  void everyAnswerTellsUntilWhenTheUploadWaits() {
    Answer begonnen = tus.begin(SOORT, PEILDATUM, 1_000);
    String pad = Tusclient.pad(begonnen);
    Answer deel = tus.patch(pad, 0, KOP);

    assertThat(wacht(begonnen)).isBetween(Duration.ofMinutes(58), Duration.ofHours(1));
    for (Answer answer : List.of(deel, tus.head(pad))) {
      assertThat(wacht(answer)).isBetween(Duration.ofHours(23), Duration.ofHours(24));
    }
  }

  /** How long from now the upload waits, as the answer says. */
  private static Duration wacht(Answer answer) {
    String tot = answer.header("Upload-Expires");
    assertThat(tot).matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
    return Duration.between(
        ZonedDateTime.now(ZoneOffset.UTC),
        ZonedDateTime.parse(tot, DateTimeFormatter.RFC_1123_DATE_TIME));
  }

  @Test
  void anExpiredUploadIsGone() throws Exception {
    String pad = nieuw();
    tus.patch(pad, 0, KOP + REGEL);
    DATABASE.sql(
        "update uploads set verloopt_op = now() - interval '1 second' where id = '%s'"
            .formatted(pad.substring("/uploads/".length())));

    Answer head = tus.head(pad);

    assertThat(head.status()).isEqualTo(410);
    assertThat(head.headers().firstValue("Upload-Offset")).isEmpty();
    assertThat(tus.patch(pad, (KOP + REGEL).length(), REGEL).status()).isEqualTo(410);
    assertThat(tus.delete(pad).status()).isEqualTo(410);
  }

  // Checksum

  @ParameterizedTest
  @CsvSource({"sha1, SHA-1", "sha256, SHA-256"})
  void aPartWithAnotherChecksumIsDiscarded(String naam, String algoritme) throws Exception {
    String pad = nieuw();
    byte[] bytes = (KOP + REGEL).getBytes(StandardCharsets.UTF_8);
    String som =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance(algoritme).digest(bytes));

    Answer fout = tus.met("Upload-Checksum", naam + " " + som).patch(pad, 0, KOP);
    long daarna = tus.positie(pad);
    Answer goed = tus.met("Upload-Checksum", naam + " " + som).patch(pad, 0, bytes);

    assertThat(fout.status()).isEqualTo(460);
    assertThat(daarna).isZero();
    assertThat(goed.status()).isEqualTo(204);
    assertThat(tus.positie(pad)).isEqualTo(bytes.length);
  }

  /** What came over wrong may look like a file that is wrong: the client may send it again. */
  @ParameterizedTest
  @ValueSource(strings = {"pseudoniem\0", "onbekend;x\n1;2\n", "pseudoniem;249566758\n"})
  void aPartThatCameOverWrongEndsNoUpload(String verminkt) throws Exception {
    String pad = nieuw();
    byte[] bytes = (KOP + REGEL).getBytes(StandardCharsets.UTF_8);
    String som =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(bytes));

    Answer fout = tus.met("Upload-Checksum", "sha1 " + som).patch(pad, 0, verminkt);
    long daarna = tus.positie(pad);
    Answer goed = tus.met("Upload-Checksum", "sha1 " + som).patch(pad, 0, bytes);

    assertThat(fout.status()).as(fout.text()).isEqualTo(460);
    assertThat(daarna).isZero();
    assertThat(goed.status()).isEqualTo(204);
  }

  @Test
  void aWrongFileWithItsRightChecksumIsRefused() throws Exception {
    String pad = nieuw();
    String bestand = "pseudoniem;249566758\n";
    byte[] som =
        MessageDigest.getInstance("SHA-1").digest(bestand.getBytes(StandardCharsets.UTF_8));

    Answer fout =
        tus.met("Upload-Checksum", "sha1 " + Base64.getEncoder().encodeToString(som))
            .patch(pad, 0, bestand);

    assertThat(fout.code()).isEqualTo("bestand-bevat-bsn");
    assertThat(tus.head(pad).status()).isEqualTo(410);
  }

  @ParameterizedTest
  @ValueSource(strings = {"md5 1B2M2Y8AsgTpgAmY7PhCfg==", "SHA1 x", "sha1", "sha1 ???", "sha1 a b"})
  void aChecksumOfAnotherKindIsRefused(String som) {
    String pad = nieuw();

    assertThat(tus.met("Upload-Checksum", som).patch(pad, 0, KOP).status()).isEqualTo(400);
    assertThat(tus.positie(pad)).isZero();
  }

  // Termination

  @Test
  void anEndedUploadIsGoneAndItsLinesToo() throws Exception {
    String pad = nieuw();
    tus.patch(pad, 0, KOP + REGEL.replace('a', 'd'));

    Answer einde = tus.delete(pad);

    assertThat(einde.status()).isEqualTo(204);
    assertThat(tus.head(pad).status()).isEqualTo(410);
    assertThat(tus.patch(pad, 0, KOP).status()).isEqualTo(410);
    assertThat(tus.delete(pad).status()).isEqualTo(410);
    String id = pad.substring("/uploads/".length());
    assertThat(
            DATABASE.column("select weigering_code from leveringen where id = '%s'".formatted(id)))
        .containsExactly("upload-beeindigd");
    assertThat(SPOREN.tabellenMet("d1b2c3d4-e5f6-0718-293d-4b5c6d7e8fd9")).isEmpty();
    assertThat(
            DATABASE.column(
                "select coalesce(metadata, toestand::text, hash::text, staart::text) from uploads where id = '%s'"
                    .formatted(id)))
        .containsExactly((String) null);
  }

  @Test
  void whatACompleteUploadBecameStays() {
    String csv = KOP + REGEL.replace('a', 'e');
    String pad = tus.pad(SOORT, "2021-09-30", csv.length());
    String levering = Tusclient.levering(tus.patch(pad, 0, csv));

    assertThat(tus.delete(pad).status()).isEqualTo(204);

    assertThat(tus.head(pad).status()).isEqualTo(410);
    assertThat(tus.client().get(levering).status()).isEqualTo(200);
  }
}
