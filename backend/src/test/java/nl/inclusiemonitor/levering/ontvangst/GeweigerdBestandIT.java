package nl.inclusiemonitor.levering.ontvangst;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Gzip;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.Sporen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused as a whole: with a clear problem, and without leaving anything behind. */
class GeweigerdBestandIT {
  /** Stands in each file and nowhere else. */
  private static final String MERK = "Merksteen";

  private static final String INHUUR =
      "dienstonderdeel;leverancier;mantel;maand;uren;bevestigd_doelgroep\n";
  private static final String REGEL = "RIVM;" + MERK + ";J;2022-09;10;J\n";

  /** As the pseudonymiser writes it, but for the value that stands in it. */
  private static final String SLEUTELDEEL =
      "Inclusiemonitor sleuteldeel 1 van 2\ndoel: inclusiemonitor/1\nwaarde: " + MERK + "\n";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final Sporen SPOREN = new Sporen(DATABASE);
  private static Leveraar leveraar;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
  }

  static Stream<Arguments> files() {
    return Stream.of(
        file("bestand-leeg", ""),
        file("bestand-leeg", "\uFEFF"),
        file("kolommen-onjuist", INHUUR.replace("uren;", "uur;") + REGEL),
        file("kolommen-onjuist", INHUUR.replace("uren;", "") + REGEL),
        file("kolommen-onjuist", INHUUR.replace("\n", ";toelichting\n") + REGEL),
        file("kolommen-onjuist", INHUUR.replace("\n", ";mantel\n") + REGEL),
        file("bestand-is-sleuteldeel", SLEUTELDEEL),
        file("kolom-verboden", INHUUR.replace("\n", ";geboortedatum\n") + REGEL),
        file("aanhalingsteken-niet-gesloten", INHUUR + REGEL + "RIVM;\"" + MERK + ";J\n" + REGEL),
        file("regel-te-lang", INHUUR + REGEL + MERK.repeat(8_000)),
        file("te-veel-afgekeurd", INHUUR + REGEL + REGEL.replace("2022-09", "30-9").repeat(2_000)),
        Arguments.of(
            "tekencodering-onjuist",
            concat(
                (INHUUR + REGEL.replace(MERK, MERK + " Café")).getBytes(UTF_8),
                REGEL.replace(MERK, MERK + " Café").getBytes(ISO_8859_1))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "0022-12-31", "2012-12-31"})
  void aDayBeforeTheAgreementOnJobsHasNoFigures(String peildatum) {
    Answer answer = leveraar.lever("inhuur", peildatum, INHUUR + REGEL);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors()).containsExactly("query peildatum voor-de-banenafspraak");
  }

  private static Arguments file(String code, String csv) {
    return Arguments.of(code, csv.getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedAndLeavesNothing(String code, byte[] bestand) throws Exception {
    Answer answer = leveraar.lever("inhuur", "2022-09-30", bestand);

    assertRefused(answer, code);
  }

  @Test
  void namesEveryFaultOfTheHeaderAtOnceWithItsCell() {
    Answer answer =
        leveraar.lever("bezetting", "2022-09-30", "dienstonderdeel;dienstonderdeel;kleur\nA;B;C\n");

    assertThat(answer.errors())
        .containsExactly(
            "file dienstonderdeel kolom-dubbel",
            "file kleur kolom-onbekend",
            "file fte kolom-ontbreekt");
    assertThat(answer.json().at("/errors/1/params/cel").asText()).isEqualTo("C1");
  }

  @Test
  void refusesGzipThatBreaksOff() throws Exception {
    byte[] gzip = Gzip.of((INHUUR + REGEL.repeat(50)).getBytes(UTF_8));

    assertRefused(lever(Arrays.copyOf(gzip, gzip.length - 6)), "gzip-onjuist");
  }

  @Test
  void refusesDamagedGzipAsThatThoughItsHeaderIsWrongToo() throws Exception {
    byte[] gzip = Gzip.of(("kleur;" + INHUUR + REGEL.repeat(50)).getBytes(UTF_8));
    byte[] damaged = gzip.clone();
    damaged[gzip.length - 5] ^= 1;

    assertRefused(lever(gzip), "kolommen-onjuist");
    assertRefused(lever(damaged), "gzip-onjuist");
  }

  private static Answer lever(byte[] gzip) {
    return leveraar.met("Content-Encoding", "gzip").lever("inhuur", "2022-09-30", gzip);
  }

  @Test
  void refusesGzipThatUnpacksOutOfProportion() throws Exception {
    byte[] regels = REGEL.repeat(60_000).getBytes(UTF_8);
    byte[] gzip = Gzip.of(INHUUR.getBytes(UTF_8), regels, regels, regels, regels, regels, regels);

    assertRefused(lever(gzip), "gzip-onredelijk");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void refusesAFileThatIsNotWhatItsDigestSays(boolean gzip) throws Exception {
    byte[] csv = (INHUUR + REGEL).getBytes(UTF_8);
    Leveraar metDigest =
        leveraar.met(
            "Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(new byte[32]) + ":");

    Answer answer =
        gzip
            ? metDigest.met("Content-Encoding", "gzip").lever("inhuur", "2022-09-30", Gzip.of(csv))
            : metDigest.lever("inhuur", "2022-09-30", csv);

    assertRefused(answer, "digest-klopt-niet");
  }

  static Stream<Arguments> requests() {
    String twijfel = "sha-256=:" + "=".repeat(44) + ":";
    return Stream.of(
        Arguments.of(
            "Content-Digest", "md5=:onzin:", "/leveringen?soort=inhuur&peildatum=2022-09-30", 400),
        Arguments.of(
            "Content-Digest", twijfel, "/leveringen?soort=inhuur&peildatum=2022-09-30", 400),
        Arguments.of(
            "Content-Encoding", "br", "/leveringen?soort=inhuur&peildatum=2022-09-30", 415),
        Arguments.of("X-Niets", "1", "/leveringen?soort=inhuur&peildatum=2199-12-31", 400),
        Arguments.of("X-Niets", "1", "/leveringen?soort=inhuur&peildatum=2022-02-30", 400),
        Arguments.of("X-Niets", "1", "/leveringen?soort=kandidaten&peildatum=2022-09-30", 400),
        Arguments.of(
            "X-Niets",
            "1",
            "/leveringen?soort=inhuur&peildatum=2022-09-30&bestandsnaam=lijst-249566758.csv",
            400),
        Arguments.of(
            "X-Niets",
            "1",
            "/leveringen?soort=inhuur&peildatum=2022-09-30&bestandsnaam=..%2Flijst.csv",
            400),
        Arguments.of(
            "X-Niets",
            "1",
            "/leveringen?soort=inhuur&peildatum=2022-09-30&bestandsnaam=lijst%E2%80%AEvsc.exe",
            400));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aWrongRequestIsRefusedBeforeItsFileIsRead(
      String header, String waarde, String pad, int status) throws Exception {
    List<String> voor = DATABASE.column("select nummer from leveringen");

    Answer answer =
        leveraar
            .client()
            .with(header, waarde)
            .post(pad, "text/csv", (INHUUR + REGEL).getBytes(UTF_8));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text()).doesNotContain("249566758");
    assertThat(DATABASE.column("select nummer from leveringen")).isEqualTo(voor);
    assertThat(SPOREN.tabellenMet("249566758")).isEmpty();
  }

  @Test
  void takesOnlyCsv() {
    Answer answer =
        leveraar
            .client()
            .post("/leveringen?soort=inhuur&peildatum=2022-09-30", "application/json", new byte[2]);

    assertThat(answer.status()).isEqualTo(415);
  }

  @Test
  void theRightDigestPassesPlainAndPacked() throws Exception {
    byte[] csv = (INHUUR + REGEL.replace(MERK, "Goed")).getBytes(UTF_8);
    byte[] gzip = Gzip.of(csv);

    Answer plain = metJuisteDigest(csv).lever("inhuur", "2022-06-30", csv);
    Answer packed =
        metJuisteDigest(gzip).met("Content-Encoding", "gzip").lever("inhuur", "2022-03-31", gzip);

    assertThat(plain.status()).isEqualTo(202);
    assertThat(packed.status()).isEqualTo(202);
    assertThat(packed.json().path("sha256")).isEqualTo(plain.json().path("sha256"));
    for (Answer geleverd : List.of(plain, packed)) {
      leveraar.besluit(leveraar.gecontroleerd(geleverd), "verwijdering");
    }
  }

  private static Leveraar metJuisteDigest(byte[] bytes) throws Exception {
    byte[] sha256 = java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
    return leveraar.met(
        "Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":");
  }

  private static void assertRefused(Answer answer, String code) throws Exception {
    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.json().path("detail").asText()).hasSizeGreaterThan(20);
    assertThat(answer.text()).doesNotContain(MERK);
    assertThat(SPOREN.tabellenMet(MERK)).isEmpty();
    assertThat(
            DATABASE.column(
                """
                select status || ' ' || weigering_code || ' ' || coalesce(sha256::text, '-') from leveringen
                order by nummer desc limit 1
                """))
        .containsExactly("geweigerd " + code + " -");
    assertThat(
            DATABASE.column(
                """
                select 'laad_' || nummer from leveringen where status = 'geweigerd'
                intersect select relname from pg_class
                """))
        .isEmpty();
    assertThat(
            DATABASE.column(
                """
                select count(*) from afgekeurde_regels join leveringen on nummer = levering_nummer
                where status = 'geweigerd'
                """))
        .containsExactly("0");
    Answer laatste = leveraar.client().get("/leveringen?limiet=1");
    assertThat(laatste.json().at("/leveringen/0/weigering/code").asText()).isEqualTo(code);
    assertThat(laatste.json().at("/leveringen/0/weigering/detail").asText())
        .doesNotContain("storing");
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
