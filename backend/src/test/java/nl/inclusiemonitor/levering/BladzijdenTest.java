package nl.inclusiemonitor.levering;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BladzijdenTest {
  private final List<String> ontvangen = new ArrayList<>();
  private int gelezen;

  @Test
  void pagesComeInOrderAndThenTheEnd() {
    lees(new Bladzijden(() -> bladzijde(3)));

    assertThat(ontvangen).containsExactly("1", "2", "3", "einde");
  }

  @Test
  void nothingIsReadForAReaderThatDoesNotKeepUp() {
    Bladzijden bladzijden = new Bladzijden(() -> bladzijde(3));
    bladzijden.pause();
    lees(bladzijden);
    assertThat(gelezen).isZero();

    bladzijden.fetch(2);
    assertThat(ontvangen).containsExactly("1", "2");
    assertThat(gelezen).isEqualTo(2);

    bladzijden.resume();
    assertThat(ontvangen).endsWith("3", "einde");
  }

  @Test
  void onePageIsReadAtATime() {
    Promise<Optional<Buffer>> onderweg = Promise.promise();
    Bladzijden bladzijden =
        new Bladzijden(
            () -> {
              gelezen++;
              return onderweg.future();
            });
    lees(bladzijden);
    bladzijden.resume();

    assertThat(gelezen).isEqualTo(1);
  }

  @Test
  void aFailureEndsTheReading() {
    Bladzijden bladzijden =
        new Bladzijden(
            () -> gelezen < 1 ? bladzijde(3) : Future.failedFuture("de database is weg"));
    lees(bladzijden);
    bladzijden.resume();

    assertThat(ontvangen).containsExactly("1", "fout: de database is weg");
  }

  private Future<Optional<Buffer>> bladzijde(int laatste) {
    gelezen++;
    return Future.succeededFuture(
        gelezen > laatste
            ? Optional.empty()
            : Optional.of(Buffer.buffer(Integer.toString(gelezen))));
  }

  private void lees(Bladzijden bladzijden) {
    bladzijden.exceptionHandler(error -> ontvangen.add("fout: " + error.getMessage()));
    bladzijden.endHandler(ended -> ontvangen.add("einde"));
    bladzijden.handler(page -> ontvangen.add(page.toString()));
  }
}
