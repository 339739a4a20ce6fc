package nl.inclusiemonitor.levering.ontvangst;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.cel;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.getal;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.rij;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.http.RawConnection;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.Sporen;
import nl.inclusiemonitor.levering.xlsx.Werkmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Delivers workbooks through the door. */
class WerkmapIT {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String PAD = "/leveringen?peildatum=2022-09-30&soort=";
  private static final String MERK = "merkteken";
  private static final String KOP =
      rij(1, tekst("A1", "dienstonderdeel"), tekst("B1", "fte"), tekst("C1", "personen"));

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Werkmap bezetting(String fte) {
    return Werkmap.met(KOP, rij(2, tekst("A2", "RIVM"), getal("B2", fte)));
  }

  private static Answer lever(String soort, byte[] bestand) {
    return PRODUCT.integratie().post(PAD + soort, XLSX, bestand);
  }

  @Test
  void goodLinesAreTakenInAndARejectedOneNamesItsCell() {
    ApiClient client = PRODUCT.integratie();
    byte[] bestand =
        Werkmap.met(
                KOP,
                rij(2, tekst("A2", "RIVM"), getal("B2", "500.50000000000006")),
                rij(7, tekst("A7", "IGJ"), cel("B7", "e", "#REF!")))
            .bytes();

    Answer geleverd =
        client
            .with(
                "Content-Digest",
                "sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(bestand)) + ":")
            .post(PAD + "bezetting", XLSX, bestand);

    assertThat(geleverd.status()).as(geleverd.text()).isEqualTo(202);
    Answer gecontroleerd = new Leveraar(client).gecontroleerd(geleverd);
    assertThat(gecontroleerd.json().at("/regels").asInt()).as(gecontroleerd.text()).isEqualTo(1);
    assertThat(client.get(Leveraar.pad(geleverd) + "/afgekeurde-regels").text())
        .contains("\"B7\"", "\"foutwaarde\"");
    assertThat(lever("bezetting", bestand).status()).as("the same content").isEqualTo(200);
  }

  @Test
  void aRefusedWorkbookLeavesNothing() throws Exception {
    byte[] bestand =
        Werkmap.met(
                rij(
                    1,
                    tekst("A1", "dienstonderdeel"),
                    tekst("B1", "leverancier"),
                    tekst("C1", "mantel"),
                    tekst("D1", "maand"),
                    tekst("E1", "uren"),
                    tekst("F1", "bevestigd_doelgroep")),
                rij(
                    2,
                    tekst("A2", "RIVM"),
                    tekst("B2", MERK),
                    tekst("C2", "J"),
                    tekst("D2", "2022-09"),
                    getal("E2", "12"),
                    tekst("F2", "J")))
            .blad("Bron", rij(3, tekst("B3", "249566758")))
            .bytes();

    Answer answer = lever("inhuur", bestand);

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("bestand-bevat-bsn");
    assertThat(answer.json().at("/errors/0/params/cel").asText()).isEqualTo("Blad2!B3");
    assertThat(answer.text()).doesNotContain("249566758");
    assertThat(new Sporen(DATABASE).tabellenMet(MERK)).isEmpty();
    assertThat(new Sporen(DATABASE).tabellenMet("249566758")).isEmpty();
  }

  @Test
  void whatIsNoWorkbookOrTooLargeIsRefused() {
    assertThat(lever("bezetting", "dienstonderdeel;fte".getBytes(UTF_8)).code())
        .isEqualTo("xlsx-onleesbaar");
    Answer groot = lever("bezetting", new byte[20 * 1024 * 1024 + 1]);
    assertThat(groot.status()).isEqualTo(413);
    assertThat(groot.code()).isEqualTo("xlsx-te-groot");
    Answer ingepakt =
        PRODUCT
            .integratie()
            .with("Content-Encoding", "gzip")
            .post(PAD + "bezetting", XLSX, bezetting("3").bytes());
    assertThat(ingepakt.status()).isEqualTo(415);
    assertThat(
            PRODUCT
                .integratie()
                .post(PAD + "bezetting", "application/vnd.ms-excel", new byte[1])
                .status())
        .isEqualTo(415);
  }

  @Test
  void aSecondOneAtOnceMayTryAgainSoonWhileCsvIsTakenIn() throws Exception {
    String head =
        """
        POST /api/v1%sbezetting HTTP/1.1
        Host: 127.0.0.1
        Authorization: Bearer %s
        Content-Type: %s
        Transfer-Encoding: chunked
        Expect: 100-continue

        """
            .formatted(PAD, PRODUCT.token(), XLSX)
            .replace("\n", "\r\n");
    Leveraar leveraar = new Leveraar(PRODUCT.integratie());
    try (var eerste = new RawConnection(PRODUCT.port())) {
      eerste.send(head);
      assertThat(eerste.readHead()).contains("100");

      Answer tweede = lever("bezetting", bezetting("4").bytes());
      assertThat(tweede.status()).isEqualTo(503);
      assertThat(tweede.code()).isEqualTo("werkmap-bezig");
      assertThat(tweede.header("Retry-After")).isEqualTo("5");
      assertThat(
              leveraar.lever("bezetting", "2022-09-30", "dienstonderdeel;fte\nRIVM;5\n").status())
          .isEqualTo(202);

      eerste.send("0\r\n\r\n");
      assertThat(eerste.readAnswer()).contains("xlsx-onleesbaar");
    }
    assertThat(lever("bezetting", bezetting("6").bytes()).status()).isEqualTo(202);
  }
}
