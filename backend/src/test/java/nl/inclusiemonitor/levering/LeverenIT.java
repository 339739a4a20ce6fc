package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a file to a figure, through the doors. */
class LeverenIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  @Test
  void aProcessedLeveringMakesFiguresAndAWithdrawnOneTakesThemBack() {
    ApiClient client = PRODUCT.integratie();

    Answer geleverd =
        client.post(
            "/leveringen?soort=bezetting&peildatum=2022-09-30",
            "text/csv",
            "dienstonderdeel;fte\nKERN;1000\nRIVM;500,5\n".getBytes(StandardCharsets.UTF_8));
    assertThat(geleverd.status()).isEqualTo(202);
    Answer gecontroleerd = gecontroleerd(client, geleverd);
    assertThat(gecontroleerd.json().path("acties").toString()).contains("verwerken");
    assertThat(client.get("/standen/2022-Q3").status()).isEqualTo(404);

    String pad = "/leveringen/" + geleverd.json().path("id").asText();
    Answer verwerkt = client.ifMatch(gecontroleerd.header("ETag")).post(pad + "/verwerking");
    assertThat(verwerkt.status()).isEqualTo(200);
    assertThat(
            client
                .get("/standen/2022-Q3")
                .json()
                .at("/dienstonderdelen/0/bezetting/waarde")
                .asText())
        .isEqualTo("1000");

    Answer ingetrokken =
        client
            .ifMatch(verwerkt.header("ETag"))
            .post(pad + "/intrekking", Map.of("toelichting", "verkeerde maand"));
    assertThat(ingetrokken.status()).isEqualTo(200);
    assertThat(client.get("/standen/2022-Q3").status()).isEqualTo(404);
  }

  private static Answer gecontroleerd(ApiClient client, Answer geleverd) {
    String pad = "/leveringen/" + geleverd.json().path("id").asText();
    for (; ; ) {
      Answer nu = client.get(pad);
      if (!nu.json().path("status").asText().equals("ontvangen")) {
        return nu;
      }
      Thread.onSpinWait();
    }
  }
}
