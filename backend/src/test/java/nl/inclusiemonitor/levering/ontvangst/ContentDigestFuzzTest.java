package nl.inclusiemonitor.levering.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import nl.inclusiemonitor.failure.Failure;

/** Whatever a client writes in {@code Content-Digest}, it is 32 bytes or refused as its fault. */
class ContentDigestFuzzTest {
  @FuzzTest
  void isReadOrRefused(byte[] header) {
    try {
      String text = new String(header, StandardCharsets.ISO_8859_1);
      assertThat(Aanlevering.digest(text).length()).isEqualTo(32);
    } catch (Failure.Invalid refused) {
      assertThat(refused.errors()).extracting("code").containsExactly("digest-onleesbaar");
    }
  }
}
