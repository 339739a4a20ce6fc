package nl.inclusiemonitor.levering.xlsx;

import static nl.inclusiemonitor.levering.xlsx.Werkmap.cel;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.getal;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.rij;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import nl.inclusiemonitor.csv.CsvFault;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a file, it is read or refused; nothing else comes of it. */
class VeranderdeWerkmapTest {
  private final Random random = new Random(7);

  @Test
  void watErOokVeranderdIsHetWordtGelezenOfGeweigerd() {
    byte[] file = Werkmap.met(rij(1, tekst("A1", "kop"))).bytes();
    int gelezen = 0;
    for (int i = 0; i < 10_000; i++) {
      gelezen += isGelezen(veranderd(file)) ? 1 : 0;
    }
    assertThat(gelezen).isBetween(1, 9_999);
  }

  @Test
  void watErOokInEenBladVeranderdIsHetWordtGelezenOfGeweigerd() {
    byte[] sheet =
        ("<worksheet><sheetData>"
                + rij(1, tekst("A1", "kop &amp; &#65;"), cel("B1", "s", "0"), cel("C1", "d", "x"))
                + rij(2, getal("A2", 1, "44834.25"), "<c r='B2'><f>A1+1</f><v>1E7</v></c>")
                + "</sheetData><!-- c --><dataValidations prompt='p'/></worksheet>")
            .getBytes(StandardCharsets.UTF_8);
    int gelezen = 0;
    for (int i = 0; i < 20_000; i++) {
      var zip = new Zipper();
      zip.add("_rels/.rels", Zipper.relations("officeDocument", "workbook.xml"));
      zip.add("workbook.xml", "<workbook><sheets><sheet id='r'/></sheets></workbook>");
      zip.add(
          "_rels/workbook.xml.rels",
          "<r><Relationship Id='r' Type='worksheet' Target='s.xml'/>"
              + "<Relationship Id='t' Type='sharedStrings' Target='t.xml'/></r>");
      zip.add("t.xml", "<sst><si><t>tekst</t></si></sst>");
      zip.add("s.xml", veranderd(sheet));
      gelezen += isGelezen(zip.bytes()) ? 1 : 0;
    }
    assertThat(gelezen).isBetween(1, 19_999);
  }

  private byte[] veranderd(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int change = random.nextInt(3); change >= 0; change--) {
      int from = random.nextInt(changed.length);
      int to = random.nextInt(changed.length);
      // A byte that occurs makes more of it than any byte.
      changed[to] = random.nextBoolean() ? changed[from] : (byte) random.nextInt();
    }
    return changed;
  }

  private static boolean isGelezen(byte[] file) {
    try {
      return !Gelezen.van(file).isEmpty();
    } catch (XlsxFault | CsvFault refused) {
      return false;
    }
  }
}
