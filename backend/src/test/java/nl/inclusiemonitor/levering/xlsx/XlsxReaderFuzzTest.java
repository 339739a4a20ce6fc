package nl.inclusiemonitor.levering.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import nl.inclusiemonitor.csv.CsvFault;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * Whatever bytes come, they are read as a workbook or refused without a number that may be a BSN.
 */
class XlsxReaderFuzzTest {
  @FuzzTest
  void readsOrRefusesAFile(byte[] file) {
    read(file);
  }

  /** The parts that are XML, so that no byte is spent on what packs them. */
  @FuzzTest
  void readsOrRefusesASheet(byte[] sheet) {
    var zip = new Zipper();
    zip.add("_rels/.rels", Zipper.relations("officeDocument", "workbook.xml"));
    zip.add("workbook.xml", "<workbook><sheets><sheet id='r'/></sheets></workbook>");
    zip.add(
        "_rels/workbook.xml.rels",
        "<r><Relationship Id='r' Type='worksheet' Target='s.xml'/>"
            + "<Relationship Id='t' Type='sharedStrings' Target='t.xml'/></r>");
    zip.add("t.xml", "<sst><si><t>tekst</t></si></sst>");
    zip.add("s.xml", sheet);
    read(zip.bytes());
  }

  private static void read(byte[] file) {
    try {
      List<String> lines = Gelezen.van(file);
      assertThat(lines).isNotEmpty();
    } catch (XlsxFault fault) {
      assertThat(BsnGuard.isIn(fault.plaats())).isFalse();
    } catch (CsvFault fault) {
      assertThat(BsnGuard.isIn(fault.cel())).isFalse();
    }
  }
}
