package nl.inclusiemonitor.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "249566758",
        "123456782",
        "111222333",
        // Eight digits, padded: 012345672 passes.
        "12345672",
        "bsn:249566758.",
        "NL249566758B01",
        "123.45.67.82",
        "123 456 782",
        "1-2-3-4-5-6-7-8-2",
        "123\u00a0456\u00a0782",
        "123\u2009456\u2009782",
        "verslag_249566758.csv",
        "dossier 12 249566758",
        "20210930",
        "40 249 566 758"
      })
  void findsANumberThatMayBeABsn(String text) {
    assertThat(BsnGuard.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "249566759",
        "000000000",
        "00000000",
        // Part of a longer number.
        "1249566758",
        "NL91ABNA0417164300",
        "2021-09-30",
        "30-09-2021",
        "1234567",
        "249 566 75a8",
        "249566 -- 758",
        "070-3407911"
      })
  void leavesOtherTextAlone(String text) {
    assertThat(BsnGuard.isIn(text)).isFalse();
  }

  @Test
  void readsANoBreakSpaceOfWindows1252() {
    byte[] bytes = "123\u00a0456\u00a0782".getBytes(ISO_8859_1);

    assertThat(BsnGuard.isIn(bytes, 0, bytes.length)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bsn", "BSN", "Burgerservicenummer", "sofi-nummer", "naam_medewerker", "E-mail"})
  void forbidsColumnsAboutWhoSomebodyIs(String name) {
    assertThat(BsnGuard.isForbiddenHeader(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "dienstonderdeel", "eenheid", "opmerking", "bsnoepje"})
  void allowsToAskAboutOtherColumns(String name) {
    assertThat(BsnGuard.isForbiddenHeader(name)).isFalse();
  }

  @Test
  void aColumnOfBsnsIsSuspectAndOneOfRandomNumbersIsNot() {
    var bsns = new NumberColumn();
    var others = new NumberColumn();
    var random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      int number = 100_000_000 + random.nextInt(900_000_000);
      add(others, Integer.toString(number));
      while (!Elfproef.passes(number)) {
        number++;
      }
      add(bsns, Integer.toString(number));
    }

    assertThat(bsns.isCertain()).isTrue();
    assertThat(others.isCertain()).isFalse();
    assertThat(others.isSuspect()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"249566758", "249.566.758", "249566758,00", "-249566758", "12345672"})
  void oneBsnAmongShortNumbersIsSuspect(String field) {
    var column = new NumberColumn();
    add(column, "152,00");
    add(column, "24");

    assertThat(add(column, field)).isTrue();

    assertThat(column.isSuspect()).isTrue();
    assertThat(column.isCertain()).isFalse();
  }

  @Test
  void aFieldThatIsNoNumberIsLeftToTheRulesForText() {
    assertThat(add(new NumberColumn(), "24956 uur")).isFalse();
  }

  private static boolean add(NumberColumn column, String field) {
    byte[] bytes = field.getBytes(US_ASCII);
    return column.add(bytes, 0, bytes.length);
  }
}
