package nl.inclusiemonitor.demo.ministerie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.inclusiemonitor.demo.bestand.Bestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of the demo can be taken for a burgerservicenummer. */
class GeenBsnTest {
  private static final Pattern PSEUDONIEM = Pattern.compile("[0-9a-f]{32}");

  @Test
  void geenCelLijktOpEenBsn() {
    for (Bestand bestand : Ministerie.generate(Ministerie.DEMO_ZAAD).bestanden()) {
      List<Object> verdacht =
          bestand.regels().stream()
              .flatMap(regel -> regel.cellen().stream())
              .filter(GeenBsnTest::verdacht)
              .toList();
      assertThat(verdacht).as(bestand.naam()).isEmpty();
      assertThat(bestand.naam()).doesNotContainPattern("[0-9]{8}");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"249566758", "123456782", "111222333", "11.12.22.333", "012345672"})
  void deProefHerkentEenBsn(String bsn) {
    assertThat(verdacht(bsn)).isTrue();
  }

  private static boolean verdacht(Object cel) {
    String tekst = cel.toString();
    if (cel instanceof LocalDate || PSEUDONIEM.matcher(tekst).matches()) {
      return false;
    }
    String cijfers = tekst.replaceAll("[^0-9]", "");
    return (cijfers.length() == 8 || cijfers.length() == 9) && elfproef(cijfers);
  }

  private static boolean elfproef(String cijfers) {
    String negen = "0".repeat(9 - cijfers.length()) + cijfers;
    int som = -(negen.charAt(8) - '0');
    for (int i = 0; i < 8; i++) {
      som += (9 - i) * (negen.charAt(i) - '0');
    }
    return som % 11 == 0;
  }
}
