package nl.inclusiemonitor.levering.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client gone wild: the same part of one upload, many times at once, at two instances. */
class VeelDelenTegelijkIT {
  @Order(1)
  @RegisterExtension
  static final TestDatabase DATABASE = new TestDatabase();

  @Order(2)
  @RegisterExtension
  static final TestProduct EERSTE = new TestProduct(DATABASE);

  @Order(3)
  @RegisterExtension
  static final TestProduct TWEEDE = new TestProduct(DATABASE);

  private static final int VEEL = 16;
  private static final ExecutorService VRAGERS = Executors.newFixedThreadPool(VEEL);

  @AfterAll
  static void stop() {
    VRAGERS.shutdownNow();
  }

  @RepeatedTest(6)
  void oneIsTakenInAndNoneFailsOnOurSide(RepetitionInfo keer) {
    byte[] bestand = bestand(keer.getCurrentRepetition());
    List<Tusclient> clients =
        List.of(Tusclient.van(EERSTE.integratie()), Tusclient.van(TWEEDE.integratie()));
    String pad = clients.get(0).pad("uwv-doelgroepregister", "2022-09-30", bestand.length);

    List<Answer> answers =
        IntStream.range(0, VEEL)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> clients.get(i % 2).patch(pad, 0, bestand), VRAGERS))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isIn(204, 409, 503));
    clients.get(0).stuur(pad, bestand, bestand.length);
    assertThat(clients.get(1).positie(pad)).isEqualTo(bestand.length);
  }

  private static byte[] bestand(int keer) {
    StringBuilder csv = new StringBuilder("pseudoniem;registratie_begin\n");
    for (int i = 0; i < 2_000; i++) {
      csv.append("c%01xb2c3d4%016xe5f60718;2020-01-01\n".formatted(keer, i));
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
