package nl.inclusiemonitor.levering.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.Leveraar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An upload in parts names its pakbon in its metadata. */
class PakbonBijUploadIT {
  private static final String SOORT = "bezetting";
  private static final String CSV = "dienstonderdeel;fte\nRIVM;12,5\n";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Leveraar leveraar;

  @BeforeAll
  static void logIn() {
    leveraar = new Leveraar(PRODUCT.integratie());
  }

  @Test
  void theLeveringIsHeldAgainstIt() {
    String pakbon = ingediend(leveraar.client(), "2022-09-30", CSV);
    Answer begonnen = begin("2022-09-30", pakbon);
    assertThat(begonnen.status()).as(begonnen.text()).isEqualTo(201);

    Answer klaar = tus().stuur(Tusclient.pad(begonnen), CSV.getBytes(UTF_8), 20);

    Answer levering = leveraar.gecontroleerd(leveraar.client().get(Tusclient.levering(klaar)));
    assertThat(levering.json().path("pakbon").asText()).isEqualTo(pakbon);
    assertThat(levering.json().path("meldingen")).as(levering.text()).isEmpty();
    assertThat(begin("2022-09-30", pakbon).code()).isEqualTo("pakbon-al-gebruikt");
  }

  @Test
  void aDifferenceBlocks() {
    String pakbon = ingediend(leveraar.client(), "2022-06-30", "een ander bestand");
    String pad = Tusclient.pad(begin("2022-06-30", pakbon));

    Answer klaar = tus().stuur(pad, CSV.getBytes(UTF_8), 1_000);

    Answer levering = leveraar.gecontroleerd(leveraar.client().get(Tusclient.levering(klaar)));
    assertThat(levering.json().at("/meldingen/0/code").asText()).isEqualTo("pakbon-andere-afdruk");
  }

  @Test
  void thePakbonOfAnotherFileOrOfAnotherDelivererIsRefused() {
    String pakbon = ingediend(leveraar.client(), "2022-03-31", CSV);
    String vanAnder = ingediend(PRODUCT.als("di-adviseur"), "2022-03-31", CSV);

    assertThat(begin("2021-12-31", pakbon).code()).isEqualTo("pakbon-van-andere-levering");
    assertThat(begin("2022-03-31", vanAnder).status()).isEqualTo(404);
    assertThat(begin("2022-03-31", "1-1-1-1-1").json().at("/errors/0/code").asText())
        .isEqualTo("pakbon-onleesbaar");
  }

  @Test
  void aMutatieSaysSoInItsMetadata() {
    assertThat(beginAls("mutatie", "2014-09-30").code()).isEqualTo("geen-basis");
    assertThat(beginAls("half", "2014-09-30").json().at("/errors/0/code").asText())
        .isEqualTo("omvang-onbekend");
    leveraar.verwerkt(SOORT, "2014-06-30", "dienstonderdeel;fte\nRIVM;1\nIGJ;2\nSCP;3\nCIBG;4\n");

    String pad = Tusclient.pad(beginAls("mutatie", "2014-09-30"));
    Answer klaar = tus().stuur(pad, CSV.getBytes(UTF_8), 1_000);

    Answer levering = leveraar.gecontroleerd(leveraar.client().get(Tusclient.levering(klaar)));
    assertThat(levering.json().path("omvang").asText()).isEqualTo("mutatie");
    assertThat(levering.json().at("/basis/peildatum").asText()).isEqualTo("2014-06-30");
  }

  private static Answer beginAls(String omvang, String peildatum) {
    return tus()
        .met("Upload-Length", Integer.toString(CSV.length()))
        .met(
            "Upload-Metadata",
            Tusclient.metadata(SOORT, peildatum) + ",omvang " + Tusclient.base64(omvang))
        .client()
        .send("POST", "/uploads", BodyPublishers.noBody());
  }

  private static Tusclient tus() {
    return Tusclient.van(leveraar.client());
  }

  private static Answer begin(String peildatum, String pakbon) {
    return tus()
        .met("Upload-Length", Integer.toString(CSV.length()))
        .met(
            "Upload-Metadata",
            Tusclient.metadata(SOORT, peildatum) + ",pakbon " + Tusclient.base64(pakbon))
        .client()
        .send("POST", "/uploads", BodyPublishers.noBody());
  }

  private static String ingediend(ApiClient client, String peildatum, String csv) {
    Answer answer =
        client.post(
            "/pakbonnen",
            Map.of(
                "soort",
                SOORT,
                "peildatum",
                peildatum,
                "omvang",
                "volledig",
                "regels",
                1,
                "controletotalen",
                Map.of("fte", "12.50"),
                "sha256",
                Sha256.hex(csv),
                "sleutelId",
                "0f1e2d3c4b5a6978",
                "gemaaktOp",
                "2026-01-05T08:00:00Z"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().path("id").asText();
  }
}
