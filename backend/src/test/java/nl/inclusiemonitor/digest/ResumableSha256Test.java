package nl.inclusiemonitor.digest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same SHA-256 as the JDK's, however the bytes are cut and wherever it is gone on with. */
class ResumableSha256Test {
  static Stream<Compression> compressions() {
    return Stream.of(new PlainCompression(), JdkCompression.open().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("compressions")
  void theExamplesOfNist(Compression compression) {
    assertThat(hex(compression, ""))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(hex(compression, "abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(hex(compression, "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))
        .isEqualTo("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    assertThat(hex(compression, "a".repeat(1_000_000)))
        .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  }

  @ParameterizedTest
  @MethodSource("compressions")
  void everyLengthAndEveryCut(Compression compression) {
    byte[] bytes = new byte[200];
    new Random(6).nextBytes(bytes);
    for (int length = 0; length <= bytes.length; length++) {
      byte[] expected = Sha256.of(Arrays.copyOf(bytes, length));
      for (int cut = 0; cut <= length; cut++) {
        ResumableSha256 sha256 = new ResumableSha256(compression);
        sha256.update(bytes, 0, cut);
        sha256.update(bytes, cut, length - cut);
        assertThat(sha256.digest()).as("%s cut at %s", length, cut).isEqualTo(expected);
      }
    }
  }

  @Test
  void anotherOneGoesOnFromTheStateAtEveryByte() {
    byte[] bytes = new byte[300];
    new Random(7).nextBytes(bytes);
    ResumableSha256 sha256 = new ResumableSha256();
    for (int i = 0; i < bytes.length; i++) {
      sha256.update(bytes, i, 1);
      sha256 = ResumableSha256.of(sha256.state()).orElseThrow();
    }

    assertThat(sha256.digest()).isEqualTo(Sha256.of(bytes));
    assertThat(sha256.digest()).as("asked again").isEqualTo(Sha256.of(bytes));
  }

  @Test
  void bytesOfSomethingElseAreNoState() {
    byte[] state = new ResumableSha256().state();

    assertThat(ResumableSha256.of(new byte[0])).isEmpty();
    assertThat(ResumableSha256.of(Arrays.copyOf(state, state.length - 1))).isEmpty();
    assertThat(ResumableSha256.of(Arrays.copyOf(state, state.length + 1))).isEmpty();
    state[32] = -1;
    assertThat(ResumableSha256.of(state)).as("a negative length").isEmpty();
  }

  private static String hex(Compression compression, String text) {
    ResumableSha256 sha256 = new ResumableSha256(compression);
    sha256.update(text.getBytes(US_ASCII), 0, text.length());
    return HexFormat.of().formatHex(sha256.digest());
  }
}
