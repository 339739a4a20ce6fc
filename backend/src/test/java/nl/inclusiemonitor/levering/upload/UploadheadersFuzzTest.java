package nl.inclusiemonitor.levering.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.privacy.BsnGuard;

/** Whatever a client writes in a header of tus, it is understood or refused as its fault. */
class UploadheadersFuzzTest {
  private static final LocalDate VANDAAG = LocalDate.of(2022, 12, 31);

  @FuzzTest
  void metadata(byte[] header) {
    try {
      Uploadgegevens gegevens = Uploadgegevens.van(text(header), VANDAAG);
      assertThat(gegevens.peildatum()).isBetween(LocalDate.of(0, 1, 1), VANDAAG);
      assertThat(gegevens.bestandsnaam().filter(BsnGuard::isIn)).isEmpty();
    } catch (Failure.Invalid refused) {
      assertThat(BsnGuard.isIn(refused.detail() + refused.errors())).isFalse();
    }
  }

  @FuzzTest
  void checksum(byte[] header) {
    try {
      assertThat(Controlesom.van(text(header)).klopt()).isFalse();
    } catch (Failure.Invalid refused) {
      assertThat(BsnGuard.isIn(refused.detail() + refused.errors())).isFalse();
    }
  }

  /** As the server reads the bytes of a header. */
  private static String text(byte[] header) {
    return new String(header, StandardCharsets.ISO_8859_1);
  }
}
