package nl.inclusiemonitor.toegang.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import nl.inclusiemonitor.toegang.MutableClock;
import org.junit.jupiter.api.Test;

class BekendeBrowsersTest {
  private final MutableClock clock = new MutableClock(Instant.parse("2022-10-03T09:00:00Z"));
  private final BekendeBrowsers browsers = new BekendeBrowsers(Buffer.buffer(new byte[32]), clock);

  @Test
  void knowsItsOwnMarkForTheNameItWasMadeFor() {
    String merk = browsers.merk("fg");

    assertThat(browsers.herken("fg", merk)).contains(merk.substring(0, 43));
    assertThat(browsers.herken("beheerder", merk)).isEmpty();
  }

  @Test
  void eachMarkIsOfOneBrowser() {
    assertThat(browsers.merk("fg")).isNotEqualTo(browsers.merk("fg"));
  }

  @Test
  void aMarkEnds() {
    String merk = browsers.merk("fg");

    clock.pass(BekendeBrowsers.DUUR.minus(Duration.ofSeconds(1)));
    assertThat(browsers.herken("fg", merk)).isPresent();
    clock.pass(Duration.ofSeconds(1));
    assertThat(browsers.herken("fg", merk)).isEmpty();
  }

  @Test
  void aMarkThatWasChangedOrMadeElsewhereIsUnknown() {
    String merk = browsers.merk("fg");
    String[] delen = merk.split("\\.", -1);
    Buffer andere = Buffer.buffer(new byte[32]).setByte(0, (byte) 1);

    assertThat(browsers.herken("fg", delen[0] + ".9999999999." + delen[2])).isEmpty();
    assertThat(browsers.herken("fg", "A".repeat(43) + '.' + delen[1] + '.' + delen[2])).isEmpty();
    assertThat(browsers.herken("fg", new BekendeBrowsers(andere, clock).merk("fg"))).isEmpty();
    assertThat(browsers.herken("fg", "")).isEmpty();
  }
}
