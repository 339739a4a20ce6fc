package nl.inclusiemonitor.levering.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FieldParserTest {
  private static final LocalDate DAY_0 = LocalDate.of(2000, 1, 1);

  @Test
  void countsEveryDayOfTwoCenturiesAsTheCalendarDoes() {
    for (var day = LocalDate.of(1900, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
      byte[] text = day.toString().getBytes(ISO_8859_1);

      assertThat(FieldParser.datum(text, 0, 10)).isEqualTo(ChronoUnit.DAYS.between(DAY_0, day));
    }
  }

  @Test
  void knowsNoDaysThatDoNotExist() {
    for (String text :
        new String[] {
          "1900-02-29",
          "2023-02-29",
          "2022-00-10",
          "2022-13-01",
          "2022-04-00",
          "1899-12-31",
          "2101-01-01",
          "20220931",
          "2022-9-1",
          "2022-0a-01",
          "-2022-1-1",
          "00000000",
          "        "
        }) {
      assertThat(FieldParser.datum(text.getBytes(ISO_8859_1), 0, text.length()))
          .as(text)
          .isEqualTo(FieldParser.INVALID);
    }
  }

  @Test
  void readsAHexDigitAndNothingElseAtEveryPlace() {
    for (int place = 0; place < 32; place++) {
      for (int b = 0; b < 256; b++) {
        byte[] text = "0123456789abcdefABCDEF0123456789".getBytes(ISO_8859_1);
        text[place] = (byte) b;

        assertThat(Hex.is32(text, 0, 32)).isEqualTo(HexFormat.isHexDigit((char) b));
      }
    }
  }

  @Test
  void readsTheValueOfHexDigits() {
    byte[] text = "x0123456789abcdefFEDCBA9876543210".getBytes(ISO_8859_1);

    assertThat(Hex.value16(text, 1)).isEqualTo(0x0123456789abcdefL);
    assertThat(Hex.value16(text, 17)).isEqualTo(0xfedcba9876543210L);
    assertThat(Hex.is32(text, 1, 32)).isFalse();
  }
}
