package nl.inclusiemonitor.banenafspraak.werkboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WerkboekschrijverTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+31", "-x", "@som", "=cmd|'/c calc'!A0", "<b>&\"", "tab\there"})
  void aTextIsReadBackAsThatTextAndNeverAsAFormula(String tekst) throws IOException {
    Row rij = rij(Cel.tekst(tekst));

    Cell cel = rij.getCell(0);
    assertThat(cel.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cel.getStringCellValue()).isEqualTo(tekst);
    assertThat(cel.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void whatXmlCannotHoldIsReplaced() throws IOException {
    assertThat(rij(Cel.tekst("a\u0001b\uD800")).getCell(0).getStringCellValue())
        .isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void aFormulaKeepsItsOutcomeBesideIt() throws IOException {
    Row rij =
        rij(
            new Cel.Getal(new BigDecimal("36"), Opmaak.GETAL),
            new Cel.Formule("A1/25.5", new BigDecimal("1.411764705882353"), Opmaak.TWEE));

    assertThat(rij.getCell(1).getCellFormula()).isEqualTo("A1/25.5");
    assertThat(rij.getCell(1).getNumericCellValue()).isEqualTo(1.411764705882353);
    assertThat(rij.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 25, 26, 701})
  void columnsAreNamedAsSpreadsheetsDo(int nummer) {
    assertThat(Bladschrijver.kolom(nummer)).isEqualTo(CellReference.convertNumToColString(nummer));
  }

  private static Row rij(Cel... cellen) throws IOException {
    Blad blad = new Blad.Maker().rij(cellen).maak("Blad", 0, 20);
    byte[] bytes = Werkboekschrijver.schrijf(new Werkboek(List.of(blad), Map.of()));
    try (XSSFWorkbook boek = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return boek.getSheetAt(0).getRow(0);
    }
  }
}
