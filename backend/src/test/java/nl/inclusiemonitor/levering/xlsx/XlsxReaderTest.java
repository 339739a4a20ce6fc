package nl.inclusiemonitor.levering.xlsx;

import static nl.inclusiemonitor.levering.xlsx.Werkmap.cel;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.getal;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.rij;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.inclusiemonitor.csv.CsvFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of a workbook mean. */
class XlsxReaderTest {
  @Test
  void eenLegeRijOfCelHoudtHaarPlaats() {
    assertThat(
            Gelezen.van(
                Werkmap.met(
                    rij(2, tekst("A2", "a"), tekst("C2", "c")),
                    "<row r=\"3\"/>",
                    rij(4, "<c r=\"A4\" s=\"0\"/>"),
                    rij(7, tekst("B7", "b")))))
        .containsExactly("2:a||c", "7:|b");
  }

  @Test
  void zonderNamenVanCellenTeltHunVolgorde() {
    assertThat(
            Gelezen.van(
                Werkmap.met(
                    "<row><c t=\"str\"><v>a</v></c><c><v>2</v></c></row>",
                    "<row><c><v>3</v></c></row>")))
        .containsExactly("1:a|2", "2:3");
  }

  @Test
  void eenTekstUitDeLijstIsHaarStukkenAanElkaarZonderUitspraak() {
    var werkmap =
        Werkmap.met(rij(1, cel("A1", "s", "1"), cel("B1", "s", "0"), cel("C1", "s", "2")))
            .teksten(
                "<t>een</t>",
                "<r><rPr><b/></rPr><t xml:space=\"preserve\">twee </t></r><r><t>&amp; drie</t></r>"
                    + "<rPh sb=\"0\" eb=\"1\"><t>uitspraak</t></rPh>",
                "<t>r_x000D_e_x005F_x</t>");

    assertThat(Gelezen.van(werkmap)).containsExactly("1:twee & drie|een|r\re_x");
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "3.0, 3",
    "007, 7",
    "-12, -12",
    "1E7, 10000000",
    "1.0E-2, 0.01",
    "0.30000000000000004, 0.3",
    "1331.0000000000002, 1331",
    "68.119999999999990, 68.12",
    "123456789012345, 123456789012345",
    "1234567890123456, 1234567890123460",
    "0, 0",
    "-0, 0",
    "1E300, 1E300",
    "1E-300, 1E-300",
    "1E999999999, 1E999999999",
    "niets, niets",
  })
  void eenGetalHeeftVijftienCijfersEnGeenExponent(String inDeCel, String gelezen) {
    assertThat(Gelezen.van(Werkmap.met(rij(1, getal("A1", inDeCel)))))
        .containsExactly("1:" + gelezen);
  }

  @ParameterizedTest
  @CsvSource({
    "44834, 2022-09-30",
    "1, 1900-01-01",
    "59, 1900-02-28",
    "60, 1900-02-29",
    "61, 1900-03-01",
    "2958465, 9999-12-31",
    "2958466, 2958466",
    "0, 0",
    "-1, -1",
    "44834.5, 2022-09-30T12:00:00",
    "44833.999999999993, 2022-09-30",
  })
  void eenDagIsEenGetalMetDeOpmaakVanEenDatum(String inDeCel, String gelezen) {
    assertThat(Gelezen.van(Werkmap.met(rij(1, getal("A1", 1, inDeCel))).opmaak(14)))
        .containsExactly("1:" + gelezen);
  }

  @Test
  void eenWerkmapKanVanaf1904Tellen() {
    var werkmap =
        Werkmap.met(rij(1, getal("A1", 1, "43372"), getal("B1", 1, "0"))).opmaak(14).vanaf1904();

    assertThat(Gelezen.van(werkmap)).containsExactly("1:2022-09-30|1904-01-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "dd-mm-yyyy ~ 44834 ~ 2022-09-30",
        "[$-413]d mmmm yyyy;@ ~ 44834 ~ 2022-09-30",
        "d mmm ~ 44834 ~ 2022-09-30",
        "mmm-yy ~ 44834 ~ 2022-09",
        "yyyy ~ 44834 ~ 2022",
        "d-m-yy h:mm ~ 44834.25 ~ 2022-09-30T6:00:00",
        "[h]:mm ~ 1.5 ~ 36:00:00",
        "h:mm AM/PM ~ 0.5 ~ 12:00:00",
        "mm:ss.0 ~ 0.5 ~ 12:00:00",
        "0.0% ~ 0.0269 ~ 2.69%",
        "0.00\\d ~ 12 ~ 12",
        "#,##0.00 &quot;dagen&quot; ~ 12 ~ 12",
        "[Red]0.00 ~ 12.5 ~ 12.5",
        "General ~ 12 ~ 12",
        "0.00E+00 ~ 12 ~ 12",
        "0_d ~ 12 ~ 12",
        "[h ~ 12 ~ 12",
      })
  void deOpmaakZegtWatEenGetalBetekent(String code, String inDeCel, String gelezen) {
    assertThat(Gelezen.van(Werkmap.met(rij(1, getal("A1", 1, inDeCel))).opmaak(code)))
        .containsExactly("1:" + gelezen);
  }

  @Test
  void eenFormuleTeltMetHaarUitkomst() {
    assertThat(
            Gelezen.van(
                Werkmap.met(
                    rij(
                        1,
                        "<c r=\"A1\"><f>1+1</f><v>2</v></c>",
                        "<c r=\"B1\" t=\"str\"><f>A1&amp;\"\"</f><v>tekst</v></c>",
                        "<c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c>",
                        "<c r=\"D1\"><f>A1</f></c>",
                        cel("E1", "e", "#REF!"),
                        cel("F1", "b", "1"),
                        cel("G1", "b", "0"),
                        cel("H1", "d", "2022-09-30T00:00:00.000"),
                        cel("I1", "n", "5")))))
        .containsExactly("1:2|tekst||#N/A|#N/A|J|N|2022-09-30|5");
  }

  @Test
  void hetEersteBladTeltOokAlsHetVerborgenIs() {
    var werkmap =
        Werkmap.met(rij(1, tekst("A1", "eerste"))).blad("B", rij(1, tekst("A1", "tweede")));

    assertThat(Gelezen.van(werkmap)).containsExactly("1:eerste");
  }

  @Test
  void voorvoegselsCommentaarEnCdataMakenGeenVerschil() {
    var werkmap =
        new Werkmap()
            .bladXml(
                "Blad1",
                "\ufeff<?xml version='1.0'?><!-- <x> --><x:worksheet xmlns:x='urn:x' xmlns:r='urn:r'>"
                    + "<x:sheetData><x:row r='1'><x:c r='A1' t='str' x:r='Z9'><x:v>a<!-- b -->"
                    + "<![CDATA[<&]]></x:v></x:c></x:row></x:sheetData></x:worksheet>");

    assertThat(Gelezen.van(werkmap)).containsExactly("1:a<&");
  }

  @Test
  void eenBladVanEenMiljoenLegeRijenIsAlleenZijnKop() {
    var rows = new StringBuilder(rij(1, tekst("A1", "kop")));
    for (int i = 2; i <= 1_048_576; i++) {
      rows.append("<row r=\"").append(i).append("\"/>");
    }

    assertThat(Gelezen.van(Werkmap.met(rows.toString()))).containsExactly("1:kop");
  }

  @ParameterizedTest
  @CsvSource({
    "A1, XFE1, B1",
    "A1, A1, B1",
    "B1, A1, C1",
    "A1, B2, B1",
    "A1, 1, B1",
    "A1, AAAAAAAAAAAAAAAAAAA1, B1",
    "A1, b1, B1",
  })
  void eenCelDieErNietKanStaanWordtGenoemd(String eerste, String tweede, String plaats) {
    var werkmap = Werkmap.met(rij(1, tekst(eerste, "a"), tekst(tweede, "b")));

    assertThatThrownBy(() -> Gelezen.van(werkmap))
        .isInstanceOfSatisfying(
            XlsxFault.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(XlsxFault.Kind.CEL);
              assertThat(fault.plaats()).isEqualTo(plaats);
            });
  }

  @Test
  void deLaatsteCelVanEenBladWordtGelezen() {
    List<String> gelezen = Gelezen.van(Werkmap.met(rij(1_048_576, tekst("XFD1048576", "z"))));

    assertThat(gelezen).hasSize(1);
    assertThat(gelezen.get(0)).startsWith("1048576:|||").endsWith("|z");
  }

  @ParameterizedTest
  @CsvSource({"0", "2", "1048577"})
  void rijenLopenOpEnEindigenMetHetBlad(int tweede) {
    var werkmap = Werkmap.met(rij(2, tekst("A2", "a")), rij(tweede, ""));

    assertThatThrownBy(() -> Gelezen.van(werkmap))
        .isInstanceOfSatisfying(
            XlsxFault.class, fault -> assertThat(fault.plaats()).isEqualTo("A3"));
  }

  @Test
  void eenLeegBladIsEenLeegBestand() {
    assertThatThrownBy(() -> Gelezen.van(Werkmap.met(rij(1, tekst("A1", "")))))
        .isInstanceOfSatisfying(
            XlsxFault.class, fault -> assertThat(fault.kind()).isEqualTo(XlsxFault.Kind.LEEG));
  }

  @Test
  void eenGrafiekVooraanIsGeenWerkblad() {
    var werkmap = new Werkmap().grafiekblad().blad("Blad1", rij(1, tekst("A1", "a")));

    assertThatThrownBy(() -> Gelezen.van(werkmap))
        .isInstanceOfSatisfying(
            XlsxFault.class, fault -> assertThat(fault.kind()).isEqualTo(XlsxFault.Kind.GEEN_BLAD));
  }

  @Test
  void eenRijHeeftDezelfdeGrensAlsEenRegelVanCsv() {
    var werkmap =
        Werkmap.met(rij(1, tekst("A1", "x".repeat(32_000)), tekst("B1", "y".repeat(33_600))));

    assertThatThrownBy(() -> Gelezen.van(werkmap))
        .isInstanceOfSatisfying(
            CsvFault.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(CsvFault.Kind.REGEL_TE_LANG);
              assertThat(fault.cel()).isEqualTo("B1");
            });
  }
}
