package nl.inclusiemonitor.levering.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GunzipTest {

  @Test
  void unpacksHoweverTheBytesAreCut() {
    byte[] text = randomText(300_000);
    byte[] packed = gzip(text);

    assertThat(gunzip(packed, packed.length)).isEqualTo(text);
    assertThat(gunzip(packed, 1)).isEqualTo(text);
    assertThat(gunzip(packed, 4_099)).isEqualTo(text);
  }

  @Test
  void unpacksEveryPartOfAnOptionalHeaderAndSeveralMembers() {
    // Flags: header checksum, extra field of 3 bytes, name, comment.
    byte[] head = HexFormat.of().parseHex("1f8b081e000000000003" + "0300aabbcc");
    byte[] packed = gzip("twee".getBytes(US_ASCII));
    byte[] file =
        concat(
            gzip("een ".getBytes(US_ASCII)),
            head,
            "naam\0opmerking\0".getBytes(US_ASCII),
            new byte[] {1, 2},
            Arrays.copyOfRange(packed, 10, packed.length));

    assertThat(new String(gunzip(file, 1), US_ASCII)).isEqualTo("een twee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"249566758.csv\0c\0", "n\0bsn 249 566 758\0"})
  void aBsnInItsNameOrCommentRefusesTheFile(String nameAndComment) {
    byte[] packed = gzip("een".getBytes(US_ASCII));
    byte[] file =
        concat(
            HexFormat.of().parseHex("1f8b0818000000000003"),
            nameAndComment.getBytes(US_ASCII),
            Arrays.copyOfRange(packed, 10, packed.length));

    assertRefused(file, "bestand-bevat-bsn");
    assertRefused(concat(gzip("een".getBytes(US_ASCII)), file), "bestand-bevat-bsn");
  }

  @Test
  void aNameWithoutEndIsNoName() {
    byte[] head = HexFormat.of().parseHex("1f8b0808000000000003");

    assertRefused(concat(head, "x".repeat(200_000).getBytes(US_ASCII)), "gzip-onjuist");
  }

  @Test
  void refusesWhatIsDamagedOrCutOff() {
    byte[] packed = gzip(randomText(10_000));
    byte[] wrongChecksum = packed.clone();
    wrongChecksum[packed.length - 8] ^= 1;
    byte[] wrongBody = packed.clone();
    wrongBody[20] ^= 0x55;

    assertRefused("geen gzip".getBytes(US_ASCII), "gzip-onjuist");
    assertRefused(wrongChecksum, "gzip-onjuist");
    assertRefused(wrongBody, "gzip-onjuist");
    assertRefused(Arrays.copyOf(packed, packed.length - 1), "gzip-onjuist");
    assertRefused(Arrays.copyOf(packed, 5_000), "gzip-onjuist");
    assertRefused(new byte[0], "gzip-onjuist");
  }

  @Test
  void refusesABomb() {
    byte[] bomb = gzip(new byte[64 * 1024 * 1024]);

    assertThat(bomb.length).isLessThan(100_000);
    assertRefused(bomb, "gzip-onredelijk");
  }

  @Test
  void anIntakeOfPackedBytesIsThatOfTheUnpackedOnes() {
    var soort = Leveringsoort.BEZETTING;
    byte[] plain = "dienstonderdeel;fte\nRIVM;1\n".getBytes(UTF_8);

    var packed = Ingelezen.van(soort, gzip(plain), Vorm.GZIP, Grenzen.STANDAARD);

    var expected = Ingelezen.van(soort, plain, Vorm.CSV, Grenzen.STANDAARD);
    assertThat(packed.regels()).isEqualTo(expected.regels()).hasSize(1);
    assertThat(packed.sha256()).isEqualTo(expected.sha256());
  }

  private static void assertRefused(byte[] packed, String code) {
    assertThatThrownBy(() -> gunzip(packed, 1_000))
        .isInstanceOfSatisfying(
            Failure.Invalid.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }

  private static byte[] gunzip(byte[] packed, int piece) {
    var all = new ByteArrayOutputStream();
    byte[] out = new byte[1_000];
    try (var gunzip = new Gunzip()) {
      for (int from = 0; from < packed.length; from += piece) {
        gunzip.offer(Arrays.copyOfRange(packed, from, Math.min(packed.length, from + piece)));
        while (gunzip.hasInput()) {
          all.write(out, 0, gunzip.read(out));
        }
      }
      gunzip.end();
    }
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] plain) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] randomText(int length) {
    var random = new Random(3);
    byte[] text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = (byte) ('a' + random.nextInt(20));
    }
    return text;
  }

  private static byte[] concat(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
