package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.body.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A file comes in at one instance and is followed at another. */
class VoortgangIT {
  private static final String KOP = "pseudoniem;registratie_begin\n";
  private static final int DEEL = 2_000;

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct HIER = new TestProduct(DATABASE);
  @RegisterExtension static final TestProduct DAAR = new TestProduct(DATABASE);

  @Test
  void whoFollowsElsewhereSeesTheLinesRiseAndTheCheckEnd() throws Exception {
    Leveraar daar = new Leveraar(DAAR.integratie());
    try (Handverzoek upload = Handverzoek.begin(HIER, "uwv-doelgroepregister", "")) {
      upload.stuur(KOP + regels(0));
      Answer begonnen = wachtOpRegels(daar);
      CompletableFuture<List<JsonNode>> events = volg(begonnen);
      upload.stuur(regels(1));
      wachtOpRegels(daar, 2 * DEEL);
      upload.stuur(regels(2));
      wachtOpRegels(daar, 3 * DEEL);
      assertThat(upload.einde().antwoord()).startsWith("HTTP/1.1 202");

      List<JsonNode> gezien = events.get(20, TimeUnit.SECONDS);

      List<Integer> aantallen =
          gezien.stream().map(event -> event.path("gelezenRegels").asInt()).toList();
      assertThat(aantallen).isSorted().contains(DEEL, 2 * DEEL, 3 * DEEL);
      assertThat(gezien.get(0).path("status").asText()).isEqualTo("ontvangen");
      assertThat(gezien.get(gezien.size() - 1).path("status").asText()).isEqualTo("gecontroleerd");
      assertThat(gezien)
          .filteredOn(event -> !event.path("status").asText().equals("ontvangen"))
          .hasSize(1);
    }
  }

  @Test
  void whoFollowsARefusedFileIsToldWhy() throws Exception {
    Leveraar daar = new Leveraar(DAAR.integratie());
    try (Handverzoek upload = Handverzoek.begin(HIER, "bezetting", "")) {
      upload.stuur("dienstonderdeel;fte\nRIVM;1\n");
      CompletableFuture<List<JsonNode>> events = volg(wachtOpRegels(daar));
      upload.stuur("\"RIVM;1\n").einde().antwoord();

      List<JsonNode> gezien = events.get(20, TimeUnit.SECONDS);

      JsonNode laatste = gezien.get(gezien.size() - 1);
      assertThat(laatste.path("status").asText()).isEqualTo("geweigerd");
      assertThat(laatste.at("/weigering/code").asText()).isEqualTo("aanhalingsteken-niet-gesloten");
    }
  }

  @Test
  void whatIsDoneTellsItsStateOnce() throws Exception {
    Answer gecontroleerd =
        new Leveraar(HIER.integratie())
            .gecontroleerd("bezetting", "2022-03-31", "dienstonderdeel;fte\nRIVM;1\n");

    List<JsonNode> events = volg(gecontroleerd).get(20, TimeUnit.SECONDS);

    assertThat(events).containsExactly(gecontroleerd.json());
  }

  private static CompletableFuture<List<JsonNode>> volg(Answer levering) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:%d/api/v1%s/voortgang"
                        .formatted(DAAR.port(), Leveraar.pad(levering))))
            .header("Authorization", "Bearer " + DAAR.token())
            .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
    assertThat(response.statusCode()).isEqualTo(200);
    return CompletableFuture.supplyAsync(
        () ->
            response
                .body()
                .filter(line -> line.startsWith("data: "))
                .map(line -> json(line.substring("data: ".length())))
                .toList());
  }

  private static JsonNode json(String text) {
    try {
      return Json.mapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  private static Answer wachtOpRegels(Leveraar leveraar) throws Exception {
    return wachtOpRegels(leveraar, 1);
  }

  /** Polls, as a client without events does, until so many lines of what comes in are read. */
  private static Answer wachtOpRegels(Leveraar leveraar, int regels) throws Exception {
    long einde = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (System.nanoTime() < einde) {
      JsonNode lijst =
          leveraar.client().get("/leveringen?limiet=1&status=ontvangen").json().path("leveringen");
      if (lijst.at("/0/gelezenRegels").asInt() >= regels) {
        return leveraar.client().get("/leveringen/" + lijst.at("/0/id").asText());
      }
      Thread.sleep(50);
    }
    throw new AssertionError("no levering with " + regels + " lines is seen to come in");
  }

  private static String regels(int deel) {
    StringBuilder csv = new StringBuilder();
    IntStream.range(deel * DEEL, (deel + 1) * DEEL)
        .forEach(i -> csv.append("a1b2c3d4%016xe5f60718;2020-01-01\n".formatted(i)));
    return csv.toString();
  }
}
