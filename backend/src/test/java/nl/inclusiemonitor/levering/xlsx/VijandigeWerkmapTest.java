package nl.inclusiemonitor.levering.xlsx;

import static nl.inclusiemonitor.levering.xlsx.Werkmap.getal;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.rij;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import nl.inclusiemonitor.csv.CsvFault;
import nl.inclusiemonitor.levering.xlsx.XlsxFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no workbook, or one that nobody should open. */
class VijandigeWerkmapTest {
  private static final int MB = 1024 * 1024;
  private static final Werkmap GOED = Werkmap.met(rij(1, tekst("A1", "kop")));

  private final Random random = new Random(7);

  private static void geweigerd(byte[] file, Kind kind) {
    assertThatThrownBy(() -> Gelezen.van(file))
        .isInstanceOfSatisfying(XlsxFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
  }

  private static byte[] met(Consumer<Zipper.Entry> lie) {
    var zip = GOED.zip();
    lie.accept(zip.add("xl/extra.xml", "<extra>tekst</extra>"));
    return zip.bytes();
  }

  @Test
  void eenGoedeWerkmapWordtGelezen() {
    assertThat(Gelezen.van(met(entry -> {}))).containsExactly("1:kop");
  }

  @Test
  void eenBestandWatGeenZipIsWordtGeweigerd() {
    geweigerd(new byte[0], Kind.ONLEESBAAR);
    geweigerd("pseudoniem;fte;dienstonderdeel\n".getBytes(StandardCharsets.UTF_8), Kind.ONLEESBAAR);
    geweigerd(new byte[100], Kind.ONLEESBAAR);
  }

  @Test
  void eenOudEnEenVersleuteldBestandHebbenHunEigenMelding() {
    byte[] ole2 =
        ByteBuffer.allocate(4096).order(ByteOrder.BIG_ENDIAN).putLong(0xd0cf11e0a1b11ae1L).array();
    geweigerd(ole2, Kind.OUD);

    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, ole2, 3001, name.length);
    geweigerd(ole2, Kind.WACHTWOORD);
  }

  @Test
  void eenIngeslotenBestandIsNietNaTeKijken() {
    geweigerd(Werkmap.met().deel("xl/embeddings/Werkmap1.xlsx", "PK").bytes(), Kind.INGESLOTEN);
    geweigerd(Werkmap.met().deel("xl/embeddings/oleObject1.bin", "x").bytes(), Kind.INGESLOTEN);
  }

  @Test
  void eenAndereZipOfWerkmapWordtGenoemd() {
    var document = new Zipper();
    document.add("_rels/.rels", Zipper.relations("officeDocument", "word/document.xml"));
    document.add("word/document.xml", "<document/>");
    geweigerd(document.bytes(), Kind.ONLEESBAAR);

    var binair = new Zipper();
    binair.add("_rels/.rels", Zipper.relations("officeDocument", "xl/workbook.bin"));
    geweigerd(binair.bytes(), Kind.BINAIR);

    var leeg = new Zipper();
    leeg.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    geweigerd(leeg.bytes(), Kind.ONLEESBAAR);
  }

  @Test
  void eenAfgebrokenBestandWordtGeweigerdWaarHetOokAfbreekt() {
    byte[] file = GOED.bytes();
    for (int length = 0; length < file.length; length++) {
      geweigerd(Arrays.copyOf(file, length), Kind.ONLEESBAAR);
    }
  }

  @Test
  void watDeInhoudsopgaveLiegtKomtUit() {
    geweigerd(met(entry -> entry.unpacked++), Kind.ONLEESBAAR);
    geweigerd(met(entry -> entry.unpacked--), Kind.ONLEESBAAR);
    geweigerd(met(entry -> entry.declaredPacked--), Kind.ONLEESBAAR);
    geweigerd(met(entry -> entry.declaredPacked += 3), Kind.ONLEESBAAR);
    geweigerd(met(entry -> entry.declaredPacked = 0x7fffffff), Kind.ONLEESBAAR);
    geweigerd(met(entry -> entry.crc ^= 1), Kind.ONLEESBAAR);
    geweigerd(met(entry -> entry.method = 0), Kind.ONLEESBAAR);
    geweigerd(met(entry -> entry.method = 12), Kind.ONLEESBAAR);
    geweigerd(met(entry -> entry.localName = "xl/ander.xml"), Kind.ONLEESBAAR);
    geweigerd(met(entry -> entry.flags = 1), Kind.WACHTWOORD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../extra.xml",
        "xl/../../extra.xml",
        "/extra.xml",
        "C:extra.xml",
        "xl\\extra.xml",
        "XL/Workbook.xml",
        "xl/regel\n.xml",
        ""
      })
  void eenRareOfDubbeleNaamWordtGeweigerd(String name) {
    geweigerd(
        met(
            entry -> {
              entry.name = name;
              entry.localName = name;
            }),
        Kind.ONLEESBAAR);
  }

  @Test
  void afmetingenMogenInEenVeldVanAchtBytesStaan() {
    byte[] file =
        met(
            entry -> {
              entry.extra =
                  ByteBuffer.allocate(20)
                      .order(ByteOrder.LITTLE_ENDIAN)
                      .putShort((short) 1)
                      .putShort((short) 16)
                      .putLong(entry.unpacked)
                      .putLong(entry.declaredPacked)
                      .array();
              entry.unpacked = 0xffffffffL;
              entry.declaredPacked = 0xffffffffL;
            });

    assertThat(Gelezen.van(file)).containsExactly("1:kop");
  }

  @Test
  void eenBomWordtNietUitgepakt() {
    var bom = GOED.zip();
    bom.add("xl/media/bom.xml", new byte[9 * MB]);
    geweigerd(bom.bytes(), Kind.ONREDELIJK);

    // Under the declared size nothing shows, so nothing beyond it is unpacked.
    var liegend = GOED.zip();
    liegend.add("xl/media/bom.xml", new byte[50 * MB]).unpacked = 1000;
    geweigerd(liegend.bytes(), Kind.ONLEESBAAR);

    var groot = GOED.zip();
    byte[] ruis = new byte[MB];
    new Random(1).nextBytes(ruis);
    for (int i = 0; i < 11; i++) {
      groot.add("xl/media/" + i + ".png", ruis).unpacked = 19L * MB;
    }
    geweigerd(groot.bytes(), Kind.TE_GROOT);
  }

  /** Each entry is right by itself: with many of them a small file unpacks to a very large one. */
  @Test
  void delenMogenGeenBytesDelen() {
    var binnen = new Zipper();
    binnen.add("xl/twee.xml", "<twee/>");
    byte[] inhoud = binnen.bytes();
    var zip = GOED.zip();
    Zipper.Entry buiten = zip.add("xl/een.bin", inhoud);
    buiten.method = 0;
    buiten.packed = inhoud;
    buiten.declaredPacked = inhoud.length;
    zip.add("xl/twee.xml", "<twee/>").inside = buiten;

    geweigerd(zip.bytes(), Kind.ONLEESBAAR);
  }

  @Test
  void teVeelDelenWordenGeweigerd() {
    var zip = GOED.zip();
    for (int i = 0; i < ZipDirectory.MOST_PARTS; i++) {
      zip.add("xl/" + i + ".xml", "<x/>");
    }

    geweigerd(zip.bytes(), Kind.ONLEESBAAR);
  }

  @Test
  void meerDan20MbWordtGeweigerdTerwijlHetBinnenkomt() {
    try (var reader = new XlsxReader(new Gelezen())) {
      byte[] piece = new byte[MB];
      for (int i = 0; i < 20; i++) {
        reader.offer(piece);
      }

      assertThatThrownBy(() -> reader.offer(new byte[1]))
          .isInstanceOfSatisfying(
              XlsxFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.TE_GROOT));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
        "<!DOCTYPE x SYSTEM 'http://127.0.0.1/x.dtd'><x/>",
        "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><x>&b;</x>",
        "<x>&e;</x>",
        "<x>&#0;</x>",
        "<x>&#x110000;</x>",
        "<x>&#xffffffffff;</x>",
        "<x>&amp</x>",
        "<x a='&e;' name='&e;12345678'/>",
        "<x></y>",
        "<x>",
        "</x>",
        "<x/",
        "<x a=1/>",
        "<x a='1'b='2'/>",
        "<x a/>",
        "<x a='<'/>",
        "< x/>",
        "<x><![CDATA[",
        "<x><!-- ",
        "<?xml ",
        "geen xml",
        "\u0000<x/>",
      })
  void xmlDieExcelNietSchrijftWordtGeweigerd(String xml) {
    geweigerd(
        Werkmap.met(rij(1, tekst("A1", "kop"))).deel("xl/a.xml", xml).bytes(), Kind.ONLEESBAAR);
  }

  @Test
  void utf16WordtGeweigerd() {
    var zip = GOED.zip();
    zip.add("xl/a.xml", "\ufeff<x/>".getBytes(StandardCharsets.UTF_16LE));

    geweigerd(zip.bytes(), Kind.ONLEESBAAR);
  }

  @Test
  void dieptenTagsEnAttributenHebbenEenGrens() {
    List<String> hostile =
        List.of(
            "<x>".repeat(1_000_000) + "</x>".repeat(1_000_000),
            "<x a='" + "a".repeat(8 * MB - 10) + "'/>",
            "<x " + "a='' ".repeat(MB) + "/>",
            "<" + "x".repeat(MB) + "/>");
    for (String xml : hostile) {
      geweigerd(
          Werkmap.met(rij(1, tekst("A1", "kop"))).deel("xl/a.xml", xml).bytes(), Kind.ONLEESBAAR);
    }
  }

  @Test
  void eenLangCommentaarOfEenLangeTekstBuitenDeCellenKostGeenGeheugen() {
    var werkmap =
        Werkmap.met(rij(1, tekst("A1", "kop")))
            .deel("xl/a.xml", "<x><!-- " + willekeurig("<> &", 2 * MB) + "--></x>")
            .deel("xl/b.xml", "<x>" + willekeurig("abcd", 2 * MB) + "</x>");

    assertThat(Gelezen.van(werkmap)).containsExactly("1:kop");
  }

  /** Packs a few times, so that it is no bomb. */
  private String willekeurig(String letters, int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  @Test
  void eenCelMetMegabytesTekstWordtGeweigerd() {
    geweigerd(Werkmap.met(rij(1, tekst("A1", "x".repeat(MB)))).bytes(), Kind.ONLEESBAAR);
    geweigerd(Werkmap.met(rij(1, getal("A1", "1".repeat(MB)))).bytes(), Kind.ONLEESBAAR);
  }

  @Test
  void meerVerschillendeTekstDan48MbWordtGeweigerd() {
    var items = new String[500];
    for (int i = 0; i < items.length; i++) {
      items[i] = "<t>" + willekeurig("ab", 110_000) + "</t>";
    }

    geweigerd(Werkmap.met(rij(1, tekst("A1", "kop"))).teksten(items).bytes(), Kind.TE_GROOT);
  }

  @Test
  void ongeldigeUtf8WordtGenoemd() {
    byte[] sheet =
        ("<worksheet><sheetData>"
                + rij(1, tekst("A1", "kop"), tekst("B1", "\u00ff"))
                + "</sheetData></worksheet>")
            .getBytes(StandardCharsets.ISO_8859_1);
    var vervangen = new Zipper();
    vervangen.add("_rels/.rels", Zipper.relations("officeDocument", "workbook.xml"));
    vervangen.add("workbook.xml", "<workbook><sheets><sheet id='r'/></sheets></workbook>");
    vervangen.add("_rels/workbook.xml.rels", Zipper.relations("worksheet", "sheet.xml"));
    vervangen.add("sheet.xml", sheet);

    assertThatThrownBy(() -> Gelezen.van(vervangen.bytes()))
        .isInstanceOfSatisfying(
            CsvFault.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(CsvFault.Kind.TEKENCODERING);
              assertThat(fault.cel()).isEqualTo("B1");
            });
  }

  @Test
  void eenDeelIsGeenTweeBladen() {
    var zip = new Zipper();
    zip.add("_rels/.rels", Zipper.relations("officeDocument", "workbook.xml"));
    zip.add("workbook.xml", "<workbook><sheets><sheet id='r'/><sheet id='r'/></sheets></workbook>");
    zip.add("_rels/workbook.xml.rels", Zipper.relations("worksheet", "sheet.xml"));
    zip.add("sheet.xml", "<worksheet/>");

    geweigerd(zip.bytes(), Kind.ONLEESBAAR);
  }
}
