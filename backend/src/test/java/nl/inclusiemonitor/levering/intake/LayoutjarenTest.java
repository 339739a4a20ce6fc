package nl.inclusiemonitor.levering.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.Layoutreeks;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import nl.inclusiemonitor.levering.layout.Verband;
import org.junit.jupiter.api.Test;

/** A file of an earlier year is read with the layout of that year. */
class LayoutjarenTest {
  private static final LocalDate NIEUWJAAR = LocalDate.of(2023, 1, 1);
  private static final LocalDate OUDEJAAR = NIEUWJAAR.minusDays(1);
  private static final RecordLayout OUD = Leveringsoort.TRAINING_SELECTIE.layout();

  /** From 2023 on the Talentcenter also has to say how many are on the waiting list. */
  static final Layoutreeks REEKS =
      Leveringsoort.TRAINING_SELECTIE.layouts().vanaf(NIEUWJAAR, met("wachtend", true));

  static final String BESTAND_2022 =
      """
      dienstonderdeel;groep;totaal;getraind
      RIVM;vacaturehouders;120;12
      """;
  private static final String BESTAND_2023 =
      """
      groep;wachtend;dienstonderdeel;totaal;getraind
      vacaturehouders;7;RIVM;130;20
      """;

  @Test
  void eachYearReadsItsOwnFile() {
    assertThat(Ingelezen.van(REEKS.op(OUDEJAAR).layout(), BESTAND_2022).regels())
        .containsExactly("7|2|1|vacaturehouders|120|12");
    assertThat(Ingelezen.van(REEKS.op(NIEUWJAAR).layout(), BESTAND_2023).regels())
        .containsExactly("7|2|1|vacaturehouders|130|20|7");
  }

  @Test
  void noYearReadsTheFileOfAnother() {
    assertThatThrownBy(() -> Ingelezen.van(REEKS.op(NIEUWJAAR).layout(), BESTAND_2022))
        .isInstanceOfSatisfying(
            Failure.Invalid.class,
            fout ->
                assertThat(fout.errors())
                    .singleElement()
                    .satisfies(
                        error -> {
                          assertThat(error.code()).isEqualTo("kolom-ontbreekt");
                          assertThat(error.name()).isEqualTo("wachtend");
                        }));
    assertThatThrownBy(() -> Ingelezen.van(REEKS.op(OUDEJAAR).layout(), BESTAND_2023))
        .isInstanceOfSatisfying(
            Failure.Invalid.class,
            fout -> assertThat(fout.errors().get(0).code()).isEqualTo("kolom-onbekend"));
  }

  @Test
  void aVersionHoldsUntilTheDayBeforeTheNext() {
    assertThat(REEKS.versies())
        .extracting(versie -> versie.nummer() + " " + versie.geldigVan() + " " + versie.geldigTot())
        .containsExactly(
            "1 Optional.empty Optional[2022-12-31]", "2 Optional[2023-01-01] Optional.empty");
    assertThat(REEKS.op(LocalDate.of(2014, 1, 1)).nummer()).isEqualTo(1);
    assertThat(REEKS.op(LocalDate.of(2100, 1, 1)).nummer()).isEqualTo(2);
  }

  @Test
  void oneTableKeepsTheLinesOfAllYears() {
    assertThat(REEKS.opslag())
        .startsWith(OUD.opslag().toArray(Kolom.Opslag[]::new))
        .endsWith(new Kolom.Opslag("wachtend", "int4", false));
  }

  @Test
  void aColumnIsKeptTheSameWayInAllYears() {
    Layoutreeks reeks = Leveringsoort.TRAINING_SELECTIE.layouts();
    RecordLayout anders =
        metKolommen(
            OUD.kolommen().stream()
                .map(
                    kolom ->
                        kolom.naam().equals("totaal")
                            ? kolom("totaal", new Kolomtype.Tekst(10), true)
                            : kolom)
                .toList(),
            List.of());

    assertThatThrownBy(() -> reeks.vanaf(NIEUWJAAR, anders))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("totaal is kept in two ways");
  }

  @Test
  void aLaterVersionBeginsLater() {
    assertThatThrownBy(() -> REEKS.vanaf(NIEUWJAAR, OUD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> REEKS.vanaf(NIEUWJAAR.plusYears(1), Leveringsoort.BEZETTING.layout()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RecordLayout met(String naam, boolean verplicht) {
    List<Kolom> kolommen = new ArrayList<>(OUD.kolommen());
    kolommen.add(kolom(naam, new Kolomtype.Getal(0, 99_999, 0), verplicht));
    return metKolommen(kolommen, OUD.verbanden());
  }

  private static RecordLayout metKolommen(List<Kolom> kolommen, List<Verband> verbanden) {
    return new RecordLayout(
        OUD.tabel(), OUD.persoonsregels(), kolommen, OUD.sleutel(), OUD.totalen(), verbanden);
  }

  private static Kolom kolom(String naam, Kolomtype type, boolean verplicht) {
    return new Kolom(naam, type, verplicht, false, OptionalLong.empty(), "Alleen in deze proef.");
  }
}
