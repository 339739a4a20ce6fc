package nl.inclusiemonitor.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTabelTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://ergens/\")",
        "=1\nop twee regels",
        "-2+3+cmd|' /C calc'!A0",
        "+31 70",
        "@som",
        "\t=1",
        "\n=1"
      })
  void whatASpreadsheetWouldTakeForAFormulaStaysText(String formule) {
    assertThat(CsvTabel.tekst(formule)).isEqualTo("'" + formule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-2", "-2,5", "12", "Binnenwerk", "", "a=1"})
  void numbersAndPlainTextStayAsTheyAre(String tekst) {
    assertThat(CsvTabel.tekst(tekst)).isEqualTo(tekst);
  }

  @Test
  void everyFieldIsHeldToIt() {
    assertThat(CsvTabel.van(List.of("kop"), Stream.of(List.of("=1\n2", "-3"))))
        .isEqualTo("\uFEFFkop\r\n\"'=1\n2\";-3\r\n");
  }
}
