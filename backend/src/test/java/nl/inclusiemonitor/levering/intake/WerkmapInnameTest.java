package nl.inclusiemonitor.levering.intake;

import static nl.inclusiemonitor.levering.xlsx.Werkmap.cel;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.getal;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.rij;
import static nl.inclusiemonitor.levering.xlsx.Werkmap.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.xlsx.Werkmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook goes through the same checks as CSV. */
class WerkmapInnameTest {
  private static final String KOP =
      rij(1, tekst("A1", "dienstonderdeel"), tekst("B1", "fte"), tekst("C1", "personen"));
  private static final List<String> KOLOMMEN =
      List.of(
          "dienstonderdeel",
          "leverancier",
          "mantel",
          "maand",
          "uren",
          "bevestigd_doelgroep",
          "pseudoniem");
  private static final List<List<String>> WAARDEN =
      List.of(
          List.of("RIVM", "IGJ", "ONBEKEND", ""),
          List.of("Uitzender «Ü» & zn", " tekst ", "#N/B", "", "a;b\"c\nd"),
          List.of("J", "n", "ja", ""),
          List.of("2022-09", "2022-13", "", "#REF!"),
          List.of("12", "12.5", "0,25", "1.234,5", "veel", "", "9999999999"),
          List.of("J", "N", ""),
          List.of(Voorbeeld.TOKEN, "abc", "", ""));

  private static Ingelezen ingelezen(Leveringsoort soort, Werkmap werkmap) {
    return Ingelezen.van(soort, werkmap.bytes(), Vorm.XLSX, new Grenzen(1 << 30, 100_000, 10_000));
  }

  @Test
  void getallenDatumsEnFoutenKomenAlsInCsv() {
    var uit =
        ingelezen(
            Leveringsoort.BEZETTING,
            Werkmap.met(
                KOP,
                rij(2, tekst("A2", "RIVM"), getal("B2", "500.50000000000006"), getal("C2", "6E2")),
                rij(4, tekst("A4", "IGJ"), cel("B4", "e", "#N/A"), getal("C4", "1.5")),
                rij(5, tekst("A5", "IGJ"), getal("B5", "12"))));

    assertThat(uit.codes()).containsExactly("B4 foutwaarde", "C4 getal-te-veel-decimalen");
    assertThat(uit.telling().regels()).isEqualTo(3);
    assertThat(uit.regels()).hasSize(2);
    assertThat(uit.regels().get(0)).contains("|50050|").contains("600");
  }

  /** Whatever stands in a table, it comes to the same in both forms. */
  @Test
  void eenTabelGeeftAlsCsvEnAlsWerkmapHetzelfde() {
    var random = new Random(11);
    for (int ronde = 0; ronde < 300; ronde++) {
      List<List<String>> tabel = tabel(random);

      var csv = Ingelezen.van(Leveringsoort.INHUUR, csv(tabel), Vorm.CSV, Grenzen.STANDAARD);
      var xlsx = ingelezen(Leveringsoort.INHUUR, Werkmap.vanTekst(tabel));

      assertThat(xlsx.regels()).as("%s", tabel).isEqualTo(csv.regels());
      assertThat(xlsx.codes()).as("%s", tabel).isEqualTo(csv.codes());
      assertThat(xlsx.telling().totalen()).isEqualTo(csv.telling().totalen());
      assertThat(xlsx.telling().regels()).isEqualTo(csv.telling().regels());
    }
  }

  private static List<List<String>> tabel(Random random) {
    var tabel = new ArrayList<List<String>>();
    tabel.add(KOLOMMEN);
    for (int regel = random.nextInt(8); regel >= 0; regel--) {
      boolean leeg = random.nextInt(6) == 0;
      tabel.add(
          WAARDEN.stream()
              .map(keuze -> leeg ? "" : keuze.get(random.nextInt(keuze.size())))
              .collect(Collectors.toList()));
      if (!leeg && random.nextInt(9) == 0) {
        tabel.get(tabel.size() - 1).add("meer");
      }
    }
    return tabel;
  }

  private static byte[] csv(List<List<String>> tabel) {
    return tabel.stream()
        .map(
            regel ->
                regel.stream()
                    .map(veld -> '"' + veld.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(";")))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void eenKopDieNietPastWordtGenoemdBijZijnCel() {
    var werkmap =
        Werkmap.met(rij(3, tekst("B3", "dienstonderdeel"), tekst("C3", "dienstonderdeel")));

    assertThatThrownBy(() -> ingelezen(Leveringsoort.BEZETTING, werkmap))
        .isInstanceOfSatisfying(
            Failure.Invalid.class,
            failure ->
                assertThat(failure.errors().toString())
                    .contains("kolom-zonder-naam", "A3", "kolom-dubbel", "C3", "kolom-ontbreekt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r='B2'><v>249566758</v></c>",
        "<c r='B2'><v>2.49566758E8</v></c>",
        "<c r='B2'><v>249566757.99999997</v></c>",
        "<c r='B2' s='1'><v>249566758</v></c>",
        "<c r='B2' s='2'><v>249566758</v></c>",
        "<c r='B2' s='3'><v>249566758</v></c>",
        "<c r='B2' t='str'><v>249566758</v></c>",
        "<c r='B2' t='s'><v>1</v></c>",
        "<c r='B2' t='inlineStr'><is><r><t>2495</t></r><r><t>66758</t></r></is></c>",
        "<c r='B2' t='str'><v>_x0032_49566758</v></c>",
        "<c r='B2' t='str'><v>&#50;49566758</v></c>",
        "<c r='B2'><f>249566758*1</f><v>12</v></c>",
        "<c r='H2'><v>249566758</v></c>",
      })
  void eenBsnInEenCelWeigertHetBestand(String cell) {
    var werkmap =
        Werkmap.met(KOP, rij(2, tekst("A2", "RIVM"), cell))
            .teksten(
                "<t>leeg</t>",
                cell.contains("t='s'") ? "<r><t>249566</t></r><r><t>758</t></r>" : "<t/>")
            .opmaak("dd-mm-yyyy")
            .opmaak("0.00%")
            .opmaak("h:mm");

    assertThat(weigering(werkmap)).startsWith(cell.contains("H2") ? "H2" : "B");
  }

  @Test
  void eenBsnErgensAndersInDeWerkmapWeigertHetBestand() {
    String regel = rij(2, tekst("A2", "RIVM"), getal("B2", "12"));
    assertThat(weigering(Werkmap.met(KOP, regel).blad("249566758", "")))
        .isEqualTo("xl/workbook.xml");
    assertThat(weigering(Werkmap.met(KOP, regel).blad("B", rij(7, getal("C7", "249566758")))))
        .isEqualTo("Blad2!C");
    assertThat(weigering(Werkmap.met(KOP, regel).blad("B", rij(7, tekst("C7", "2495.66.758")))))
        .isEqualTo("Blad2!C7");
    assertThat(weigering(Werkmap.met(KOP, regel).teksten("<t>bsn 249566758</t>")))
        .isEqualTo("xl/sharedStrings.xml");
    assertThat(
            weigering(
                Werkmap.met(KOP, regel)
                    .deel("docProps/core.xml", "<p><dc:title>249566758</dc:title></p>")))
        .isEqualTo("docProps/core.xml");
    assertThat(
            weigering(
                Werkmap.met(KOP, regel)
                    .deel(
                        "xl/comments1.xml",
                        "<c><text><r><t>2495</t></r><r><t>66758</t></r></text></c>")))
        .isEqualTo("xl/comments1.xml");
    assertThat(
            weigering(
                Werkmap.met(KOP, regel)
                    .deel("xl/pivotCache/r1.xml", "<p><r><n v=\"249566758\"/></r></p>")))
        .isEqualTo("xl/pivotCache/r1.xml");
    assertThat(
            weigering(
                Werkmap.met(KOP, regel)
                    .deel("xl/scenario1.xml", "<s><inputCells r='B2' val='249566758'/></s>")))
        .isEqualTo("xl/scenario1.xml");
  }

  @Test
  void watGeenBsnIsWeigertNiets() {
    String regel = rij(2, tekst("A2", "RIVM"), getal("B2", "12"));
    var werkmap =
        Werkmap.met(KOP, regel)
            .blad("Tokens", rij(1, tekst("A1", Voorbeeld.TOKEN), getal("B1", "20210930")))
            .blad("Formules", rij(1, "<c r='A1'><f>1234*5678/12345</f><v>1</v></c>"))
            .teksten("<t>20210930</t>", "<t>30-09-2021</t>")
            .deel(
                "docProps/core.xml",
                "<p><modified>2022-09-30T12:34:56.1234567Z</modified>"
                    + "<label>12345678-1234-5678-9012-123456782111</label></p>")
            .deel("customXml/item1.xml", "<x>249566758</x>");

    assertThat(ingelezen(Leveringsoort.BEZETTING, werkmap).regels()).hasSize(1);
  }

  private static String weigering(Werkmap werkmap) {
    try {
      ingelezen(Leveringsoort.BEZETTING, werkmap);
      throw new AssertionError("taken in");
    } catch (Failure.Invalid failure) {
      assertThat(failure.code()).isEqualTo("bestand-bevat-bsn");
      assertThat(failure.toString() + failure.errors()).doesNotContain("249566758");
      return failure.errors().get(0).name();
    }
  }

  @Test
  void eenTeGrootOfOnleesbaarBestandWordtGeweigerd() {
    assertThatThrownBy(
            () ->
                Ingelezen.van(
                    Leveringsoort.BEZETTING,
                    new byte[20 * 1024 * 1024 + 1],
                    Vorm.XLSX,
                    Grenzen.STANDAARD))
        .isInstanceOfSatisfying(
            Failure.TooLarge.class,
            failure -> assertThat(failure.code()).isEqualTo("xlsx-te-groot"));
    assertThatThrownBy(
            () ->
                Ingelezen.van(
                    Leveringsoort.BEZETTING,
                    "dienstonderdeel;fte".getBytes(StandardCharsets.UTF_8),
                    Vorm.XLSX,
                    Grenzen.STANDAARD))
        .isInstanceOfSatisfying(
            Failure.Invalid.class,
            failure -> assertThat(failure.code()).isEqualTo("xlsx-onleesbaar"));
  }
}
