package nl.inclusiemonitor.levering.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.RawConnection;
import nl.inclusiemonitor.http.TestApi;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.Sporen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * However a file is cut and broken off, it becomes the levering that it would have been in one go.
 */
class HervatIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final Sporen SPOREN = new Sporen(DATABASE);
  private static final String SOORT = "personeel";
  private static final String BSN = "249566758";

  private static Leveraar leveraar;
  private static Tusclient tus;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
    tus = Tusclient.van(PRODUCT.integratie());
  }

  @Test
  void partsOfAnySizeGiveTheSame() throws Exception {
    byte[] bestand = personeel(400);
    Answer heel = leveraar.gecontroleerd(leveraar.lever(SOORT, "2022-03-31", bestand));
    Random random = new Random(20220930);
    String pad = tus.pad(SOORT, "2022-06-30", bestand.length);
    Answer answer = null;
    for (int positie = 0; positie < bestand.length; positie = (int) tus.positie(pad)) {
      int tot = Math.min(bestand.length, positie + 200 + random.nextInt(9_000));
      answer = tus.patch(pad, positie, Arrays.copyOfRange(bestand, positie, tot));
      assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    assertZelfde(heel, tus.client().get(Tusclient.levering(answer)));
  }

  @Test
  void aFileOfASoortThatSharesATableGivesTheSame() throws Exception {
    byte[] bestand =
        "dienstonderdeel;fte\r\nRIVM;12,5\r\nIGJ;3\r\nNergens;4\r\n"
            .getBytes(StandardCharsets.UTF_8);
    Answer heel = leveraar.gecontroleerd(leveraar.lever("bezetting", "2022-03-31", bestand));
    String pad = tus.pad("bezetting", "2022-06-30", bestand.length);

    Answer answer = tus.stuur(pad, bestand, 20);

    Answer delen = leveraar.gecontroleerd(tus.client().get(Tusclient.levering(answer)));
    assertThat(delen.json().path("sha256")).isEqualTo(heel.json().path("sha256"));
    assertThat(
            DATABASE.column(
                "select string_agg(regel || ' ' || fte_x100, ', ' order by regel) from regels_bezetting"
                    + " join leveringen on nummer = levering_nummer where peildatum = '2022-06-30'"))
        .containsExactly("2 1250, 3 300");
  }

  @Test
  void whatCameBeforeAConnectionBrokeIsKept() throws Exception {
    byte[] bestand = personeel(30_000);
    Answer heel = leveraar.gecontroleerd(leveraar.lever(SOORT, "2021-03-31", bestand));
    String pad = tus.pad(SOORT, "2021-06-30", bestand.length);
    String token = PRODUCT.token();
    long positie = 0;
    for (int breuk : new int[] {1_000, 300_000, 1_200_000, bestand.length - 1}) {
      String epoch = kolom(pad, "epoch");
      try (RawConnection deel =
          Tusclient.deel(PRODUCT, token, pad, positie, bestand.length - positie)) {
        deel.send(Arrays.copyOfRange(bestand, (int) positie, breuk));
        TestApi.eventually(() -> !kolom(pad, "epoch").equals(epoch));
        Thread.sleep(200);
      }
      TestApi.eventually(HervatIT::isStil);
      long nu = tus.positie(pad);
      assertThat(nu).isBetween(positie, (long) breuk);
      positie = nu;
    }
    assertThat(positie).as("something was kept").isPositive();

    Answer answer = tus.stuur(pad, bestand, bestand.length);

    assertZelfde(heel, tus.client().get(Tusclient.levering(answer)));
  }

  @Test
  void ofALongPartEveryFullRoundIsKept() throws Exception {
    StringBuilder csv =
        new StringBuilder("pseudoniem;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren\n");
    for (int i = 0; i < 250_000; i++) {
      csv.append("a1b2c3d4%016xe5f60718;1;2022-09-01;2022-09-30;1,5\n".formatted(i));
    }
    byte[] bestand = csv.toString().getBytes(StandardCharsets.UTF_8);
    String pad = tus.pad("uwv-verloonde-uren", "2022-09-30", bestand.length);
    try (RawConnection deel = Tusclient.deel(PRODUCT, PRODUCT.token(), pad, 0, bestand.length)) {
      deel.send(Arrays.copyOf(bestand, bestand.length - 1));
      TestApi.eventually(() -> tus.positie(pad) > bestand.length / 2);
      DATABASE.sql(
          "select pg_terminate_backend(schrijver) from uploads where id = '%s'"
              .formatted(pad.substring("/uploads/".length())));
      assertThat(deel.readAnswer()).startsWith("HTTP/1.1 503");
    }

    Answer klaar = tus.patch(pad, tus.positie(pad), rest(bestand, pad));

    JsonNode levering = leveraar.gecontroleerd(tus.client().get(Tusclient.levering(klaar))).json();
    assertThat(levering.path("regels").asLong()).isEqualTo(250_000);
    assertThat(levering.path("sha256").asText()).isEqualTo(Sha256.hex(bestand));
  }

  private static byte[] rest(byte[] bestand, String pad) {
    return Arrays.copyOfRange(bestand, (int) tus.positie(pad), bestand.length);
  }

  @Test
  void ofAPartWithAChecksumNothingIsKeptWhenItBreaks() throws Exception {
    byte[] bestand = personeel(3_000);
    String pad = tus.pad(SOORT, "2020-03-31", bestand.length);
    try (RawConnection deel =
        new RawConnection(PRODUCT.port())
            .send(
                """
                PATCH /api/v1%s HTTP/1.1
                Host: 127.0.0.1
                Authorization: Bearer %s
                Tus-Resumable: 1.0.0
                Upload-Offset: 0
                Upload-Checksum: sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=
                Content-Type: application/offset+octet-stream
                Content-Length: %d

                """
                    .formatted(pad, PRODUCT.token(), bestand.length)
                    .replace("\n", "\r\n"))) {
      deel.send(Arrays.copyOf(bestand, 100_000));
      TestApi.eventually(() -> kolom(pad, "schrijver") != null);
      Thread.sleep(200);
    }

    TestApi.eventually(HervatIT::isStil);
    assertThat(tus.positie(pad)).isZero();
    assertThat(tus.delete(pad).status()).isEqualTo(204);
  }

  @Test
  void theSameContentIsTheFirstLevering() throws Exception {
    byte[] bestand = personeel(50);
    Answer eerste = leveraar.gecontroleerd(leveraar.lever(SOORT, "2020-06-30", bestand));
    String aantal = DATABASE.column("select count(*) from leveringen").get(0);
    String pad = tus.pad(SOORT, "2020-06-30", bestand.length);

    Answer answer = tus.stuur(pad, bestand, 1_000);

    assertThat(Tusclient.levering(answer)).isEqualTo(Leveraar.pad(eerste));
    assertThat(Tusclient.levering(tus.head(pad))).isEqualTo(Leveraar.pad(eerste));
    assertThat(DATABASE.column("select count(*) from leveringen")).containsExactly(aantal);
    assertThat(SPOREN.laadtabellen())
        .as("only tables of leveringen that are there")
        .containsExactlyInAnyOrderElementsOf(
            DATABASE.column(
                "select 'laad_' || nummer from leveringen where soort = 'personeel' and geladen_op is not null"));
  }

  @Test
  void whoMayNotSeeTheFirstLearnsOnlyThatThereIsOne() {
    byte[] bestand = personeel(60);
    Answer eerste = leveraar.lever(SOORT, "2020-09-30", bestand);
    Tusclient ander = Tusclient.van(PRODUCT.als("i-team"));
    String pad = ander.pad(SOORT, "2020-09-30", bestand.length);

    Answer answer = ander.stuur(pad, bestand, 1_000);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("inhoud-al-geleverd");
    assertThat(answer.text()).doesNotContain(eerste.json().path("id").asText());
    assertThat(ander.head(pad).status()).isEqualTo(410);
  }

  @Test
  void aBsnInALaterPartErasesTheEarlierOnes() throws Exception {
    String kop = "pseudoniem;registratie_begin\n";
    String regels = "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff;2022-01-01\n".repeat(2_000);
    byte[] bestand = (kop + regels + BSN + ";2022-01-01\n").getBytes(StandardCharsets.UTF_8);
    String pad = tus.pad("uwv-doelgroepregister", "2022-09-30", bestand.length);
    assertThat(tus.patch(pad, 0, Arrays.copyOf(bestand, 50_000)).status()).isEqualTo(204);
    long positie = tus.positie(pad);
    int totBsn = bestand.length - ";2022-01-01\n".length();
    Answer tot = tus.patch(pad, positie, Arrays.copyOfRange(bestand, (int) positie, totBsn));
    assertThat(tot.header("Upload-Offset"))
        .as("the number is not kept, not even until its line ends")
        .isEqualTo(Integer.toString(totBsn - BSN.length()));
    assertThat(SPOREN.tabellenMet("f0f1f2f3-f4f5-f6f7-f8f9-fafbfcfdfeff")).isNotEmpty();
    assertThat(SPOREN.tabellenMet(BSN)).isEmpty();

    Answer answer = tus.stuur(pad, bestand, 50_000);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("bestand-bevat-bsn");
    assertThat(answer.text()).doesNotContain(BSN);
    assertThat(SPOREN.tabellenMet("f0f1f2f3-f4f5-f6f7-f8f9-fafbfcfdfeff")).isEmpty();
    assertThat(SPOREN.tabellenMet(BSN)).isEmpty();
    assertThat(tus.head(pad).status()).isEqualTo(410);
    assertThat(
            DATABASE.column(
                "select status || ' ' || weigering_code from leveringen where id = '%s'"
                    .formatted(pad.substring("/uploads/".length()))))
        .containsExactly("geweigerd bestand-bevat-bsn");
  }

  @Test
  void theListShowsHowFarItIs() {
    byte[] bestand = personeel(50);
    String pad = tus.pad(SOORT, "2019-12-31", bestand.length);
    tus.patch(pad, 0, Arrays.copyOf(bestand, 2_000));

    JsonNode levering =
        tus.client().get("/leveringen/" + pad.substring("/uploads/".length())).json();

    assertThat(levering.path("status").asText()).isEqualTo("ontvangen");
    assertThat(levering.findValue("gelezenBytes").asLong()).isEqualTo(tus.positie(pad));
    tus.delete(pad);
  }

  private static boolean isStil() {
    return PRODUCT.registry().get("inclusiemonitor.leveringen.lopend").gauge().value() == 0;
  }

  private static String kolom(String pad, String naam) {
    try {
      return DATABASE
          .column(
              "select %s from uploads where id = '%s'"
                  .formatted(naam, pad.substring("/uploads/".length())))
          .get(0);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same but for what a levering is called by. */
  private static void assertZelfde(Answer heel, Answer geleverd) throws Exception {
    Answer delen = leveraar.gecontroleerd(geleverd);
    for (String veld :
        List.of("sha256", "regels", "afgekeurd", "controletotalen", "afkeuroorzaken")) {
      assertThat(delen.json().get(veld)).as(veld).isNotNull().isEqualTo(heel.json().get(veld));
    }
    assertThat(regels(delen)).isEqualTo(regels(heel));
    assertThat(afgekeurd(delen)).isEqualTo(afgekeurd(heel)).isNotEmpty();
  }

  private static List<String> regels(Answer levering) throws Exception {
    return DATABASE.column(
        """
        select md5(string_agg((to_jsonb(r) - 'levering_nummer')::text, ',' order by regel)) || count(*)
        from regels_personeel r join leveringen on nummer = levering_nummer where id = '%s'
        """
            .formatted(levering.json().path("id").asText()));
  }

  private static List<String> afgekeurd(Answer levering) throws Exception {
    return DATABASE.column(
        """
        select (to_jsonb(a) - '{levering_nummer,eerste}'::text[])::text
        from afkeuringen a join leveringen on nummer = levering_nummer where id = '%s'
        order by volgnummer
        """
            .formatted(levering.json().path("id").asText()));
  }

  /** Every hundredth line is wrong, and text is all that makes reading hard. */
  private static byte[] personeel(int regels) {
    StringBuilder csv =
        new StringBuilder(
            "\ufeffpseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst;eenheid\r\n");
    for (int i = 0; i < regels; i++) {
      csv.append(
          "a1b2c3d4%016xe5f60718;1;%s;%d;\"25,5\";%s;\"Zorg; \"\"kwaliteit\"\"\r\nen reünie €\"\r\n"
              .formatted(
                  i,
                  i % 100 == 7 ? "Nergens" : "RIVM",
                  1 + i % 15,
                  i % 2 == 0 ? "20210930" : "30-09-2021"));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
