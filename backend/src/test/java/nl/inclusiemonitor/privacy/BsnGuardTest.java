package nl.inclusiemonitor.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BsnGuardTest {

  static List<String> holdsBsn() {
    return BsnCases.of("holdsBsn");
  }

  static List<String> holdsNone() {
    return BsnCases.of("holdsNone");
  }

  @ParameterizedTest
  @MethodSource("holdsBsn")
  void findsANumberThatMayBeABsn(String text) {
    assertThat(BsnGuard.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("holdsNone")
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
      strings = {
        "249566758",
        "2 4 9 5 6 6 7 5 8",
        "249.566.758",
        "249 - 566 - 758",
        "249\r\n566\r\n758",
        "249\"\"566\"\"758",
        "249\u00a0566\u00a0758",
        "\uff12\uff14\uff19 \uff15\uff16\uff16 \uff17\uff15\uff18",
        "%32%34%39566758",
        "%EF%BC%92%EF%BC%94%EF%BC%99%EF%BC%95%EF%BC%96%EF%BC%96%EF%BC%97%EF%BC%95%EF%BC%98"
      })
  void keepsNothingOfANumberThatMayBeUnderWay(String number) {
    byte[] bytes = ("RIVM;Lev " + number).getBytes(UTF_8);

    for (int length = 0; length <= bytes.length; length++) {
      assertThat(BsnGuard.keepable(bytes, 0, length))
          .as("of the first %s bytes", length)
          .isLessThanOrEqualTo("RIVM;Lev ".length());
    }
  }

  @Test
  void keepsWhatMoreDigitsCannotMakeANumber() {
    byte[] line = "c0ffee;1;2022-09-01;2022-09-30;152,5;36".getBytes(US_ASCII);

    assertThat(BsnGuard.keepable(line, 0, line.length))
        .isEqualTo("c0ffee;1;2022-09-01;2022-".length());
  }

  @Test
  void whatIsKeptStaysKept() {
    byte[] line = "249 566 ".getBytes(US_ASCII);

    assertThat(BsnGuard.keepable(line, 4, line.length)).isEqualTo(4);
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
  @ValueSource(
      strings = {
        "249566758",
        "249.566.758",
        "249566758,00",
        "-249566758",
        "12345672",
        "000249566758",
        "0249.566.758"
      })
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
