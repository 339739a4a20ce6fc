package nl.inclusiemonitor.levering.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.Gzip;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A gzip file that was cut off or damaged on its way is refused as that, wherever it happened: what
 * the damage made of its lines is nobody's mistake.
 */
class BeschadigdeGzipTest {
  private static final String WHOLE = "whole";

  /** Numbers too small to make a burgerservicenummer of, however they are put together. */
  private static final String CSV =
      IntStream.range(0, 60)
          .mapToObj(i -> (i % 2 == 0 ? "RIVM;" : "IGJ;") + i % 9 + "\n")
          .collect(Collectors.joining("", "dienstonderdeel;fte\n", ""));

  private static final List<String> LINES = Ingelezen.van(Leveringsoort.BEZETTING, CSV).regels();

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 64 * 1024})
  void isRefusedAsThatWhereverItIsCutOff(int piece) throws Exception {
    byte[] whole = Gzip.of(CSV);
    assertThat(outcome(whole, piece)).isEqualTo(WHOLE);

    for (int length = 0; length < whole.length; length++) {
      assertThat(outcome(Arrays.copyOf(whole, length), piece))
          .as("the first %d bytes", length)
          .isEqualTo("gzip-onjuist");
    }
  }

  /** Some bits change nothing of what is packed: the time of packing, the filling of a byte. */
  @ParameterizedTest
  @ValueSource(ints = {1, 64 * 1024})
  void isRefusedAsThatWhicheverBitChangesIt(int piece) throws Exception {
    byte[] whole = Gzip.of(CSV);

    for (int bit = 0; bit < whole.length * 8; bit++) {
      byte[] wrong = whole.clone();
      wrong[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(outcome(wrong, piece)).as("bit %d", bit).isIn("gzip-onjuist", WHOLE);
    }
  }

  @Test
  void aWholeOneIsRefusedForItsLines() throws Exception {
    assertThat(outcome(Gzip.of("dienstonderdeel;anders\nRIVM;1\n"), 7))
        .isEqualTo("kolommen-onjuist");
  }

  @Test
  void aBurgerservicenummerIsRefusedWhereItIs() throws Exception {
    byte[] whole = Gzip.of("dienstonderdeel;fte\n249566758;1\n" + CSV.repeat(1_000));

    assertThat(outcome(Arrays.copyOf(whole, whole.length - 1), 64)).isEqualTo("bestand-bevat-bsn");
  }

  /** Who sends what nobody can use is not kept until the end of it. */
  @Test
  void theRefusalOfALargeFileDoesNotWaitForItsEnd() throws Exception {
    byte[] noise = new byte[6 * 1024 * 1024];
    new Random(5).nextBytes(noise);
    byte[] whole = Gzip.of("dienstonderdeel;anders\n".getBytes(StandardCharsets.UTF_8), noise);

    assertThat(outcome(Arrays.copyOf(whole, whole.length - 1), 64 * 1024))
        .isEqualTo("kolommen-onjuist");
  }

  /** The code that refuses it, or that all its lines were taken in as they are. */
  private static String outcome(byte[] gzip, int piece) {
    Throwable error = catchThrowable(() -> assertThat(read(gzip, piece)).isEqualTo(LINES));
    return error == null
        ? WHOLE
        : error instanceof Failure refused ? refused.code() : "other lines";
  }

  private static List<String> read(byte[] gzip, int piece) {
    return Ingelezen.inStukken(Leveringsoort.BEZETTING, gzip, Vorm.GZIP, piece, piece).regels();
  }
}
