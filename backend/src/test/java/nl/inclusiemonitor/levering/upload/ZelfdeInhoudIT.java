package nl.inclusiemonitor.levering.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many uploads of one content at the same moment. */
class ZelfdeInhoudIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final int AANTAL = 16;
  private static final Executor VEEL = Executors.newFixedThreadPool(AANTAL);
  private static final String SOORT = "uwv-doelgroepregister";
  private static final String PEILDATUM = "2020-12-31";
  private static final String CSV =
      "pseudoniem;registratie_begin\nd%db2c3d4e5f60718293a4b5c6d7e8fa;2020-01-01\n";

  private static Tusclient tus;

  @BeforeAll
  static void logIn() {
    tus = Tusclient.van(PRODUCT.integratie());
  }

  /** Who comes later has the first one's; who finds no place is told so and comes again. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void theSameContentManyTimesAtOnceIsOneLevering(int eerder) {
    byte[] csv = CSV.formatted(eerder).getBytes(StandardCharsets.UTF_8);
    Stream.generate(() -> tus.pad(SOORT, PEILDATUM, csv.length))
        .limit(eerder)
        .forEach(pad -> tus.stuur(pad, csv, csv.length));
    List<String> paden =
        Stream.generate(() -> tus.pad(SOORT, PEILDATUM, csv.length)).limit(AANTAL).toList();

    List<CompletableFuture<Answer>> tegelijk =
        paden.stream()
            .map(pad -> CompletableFuture.supplyAsync(() -> tus.patch(pad, 0, csv), VEEL))
            .toList();

    assertThat(tegelijk)
        .extracting(CompletableFuture::join)
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isIn(204, 503));
    paden.forEach(pad -> tus.stuur(pad, csv, csv.length));
    assertThat(paden)
        .extracting(pad -> Tusclient.levering(tus.head(pad)))
        .containsOnly(Tusclient.levering(tus.head(paden.get(0))));
  }
}
