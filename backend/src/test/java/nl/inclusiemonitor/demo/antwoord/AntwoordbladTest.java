package nl.inclusiemonitor.demo.antwoord;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.inclusiemonitor.demo.antwoord.Antwoordblad.Blad;
import nl.inclusiemonitor.demo.antwoord.Antwoordblad.Cijfers;
import nl.inclusiemonitor.demo.antwoord.Antwoordblad.Getal;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import org.junit.jupiter.api.Test;

/** The figures of both source documents come out of the demo ministry. */
class AntwoordbladTest {
  private static final Ministerie MINISTERIE = Ministerie.generate(Ministerie.DEMO_ZAAD);
  private static final Antwoordblad ANTWOORDEN = Antwoordblad.van(MINISTERIE);

  @Test
  void derdeKwartaalVan2022KomtUitOpDeFactsheet() {
    Cijfers vws = blad("2022-Q3").totaal();

    assertThat(vws.fte()).isEqualByComparingTo("3696.0");
    assertThat(vws.quotum().weergave()).isEqualTo("140,36");
    assertThat(vws.gerealiseerd().weergave()).isEqualTo("117,06");
    assertThat(vws.realisatiePercentage().weergave()).isEqualTo("83,4");
    assertThat(vws.tekort().weergave()).isEqualTo("23,30");
    assertThat(vws.binnenwerk().weergave()).isEqualTo("70,35");
  }

  @Test
  void binnenwerkHeeftZijnVierCategorieen() {
    assertThat(blad("2022-Q3").binnenwerkPerCategorie())
        .containsOnlyKeys(
            "toetsenbordreinigers", "etageassistenten", "p-dossiers", "bos-en-natuurbeheer");
  }

  @Test
  void rivmHeeftHetGrootsteTekortEnCibgEenOverschot() {
    assertThat(blad("2022-Q3").dienstonderdelen())
        .extracting(cijfers -> cijfers.code() + " " + eenDecimaal(cijfers.tekort()))
        .containsExactly(
            "KERN 6.9", "RIVM 12.1", "CIBG -1.5", "ACBG -0.4", "IGJ 4.2", "SCP 1.4", "CCMO 0.6");
  }

  @Test
  void alleenGroteDienstonderdelenHebbenTienPersonen() {
    assertThat(blad("2022-Q3").dienstonderdelen())
        .filteredOn(cijfers -> cijfers.personen() >= 10)
        .extracting(Cijfers::code)
        .containsExactly("KERN", "RIVM", "CIBG", "IGJ");
  }

  @Test
  void hetAantalBanenStijgtElkKwartaal() {
    assertThat(ANTWOORDEN.kwartalen().subList(0, 7))
        .extracting(blad -> new BigDecimal(blad.totaal().gerealiseerd().waarde()))
        .isSorted();
    assertThat(blad("2022-Q2").totaal().realisatiePercentage().weergave()).isEqualTo("80,6");
  }

  @Test
  void zonderInhuurIsErEenTenMinsteMaarGeenPercentage() {
    Blad blad = blad("2022-Q4");

    assertThat(blad.nietGeleverd()).containsExactly("inhuur");
    assertThat(blad.totaal().tenMinste()).isTrue();
    assertThat(blad.totaal().inleen()).isNull();
    assertThat(blad.totaal().realisatiePercentage()).isNull();
    assertThat(blad.totaal().tekort()).isNull();
    assertThat(blad.totaal().gerealiseerd().weergave()).isEqualTo("110,39");
  }

  @Test
  void metTweeMaandenInhuurIsDeNoemerTweeMaanden() {
    Blad blad = blad("2021-Q3");
    BigDecimal banen =
        blad.totaal()
            .inleenUren()
            .multiply(BigDecimal.valueOf(6))
            .divide(BigDecimal.valueOf(1331), 10, RoundingMode.HALF_UP);

    assertThat(blad.inleenMaanden()).isEqualTo(2);
    assertThat(blad.totaal().inleen().waarde()).isEqualTo(banen.toPlainString());
  }

  @Test
  void elkJaarHeeftZijnEigenPercentage() {
    assertThat(ANTWOORDEN.kwartalen())
        .extracting(blad -> blad.percentage().toPlainString())
        .containsExactly("2.57", "2.57", "2.57", "2.57", "2.69", "2.69", "2.69", "2.69");
  }

  @Test
  void deCijfersHangenNietVanHetZaadAf() {
    assertThat(Antwoordblad.van(Ministerie.generate(7)).kwartalen())
        .isEqualTo(ANTWOORDEN.kwartalen());
  }

  private static Blad blad(String kwartaal) {
    List<Blad> bladen = ANTWOORDEN.kwartalen();
    return bladen.stream()
        .filter(blad -> blad.kwartaal().equals(kwartaal))
        .findFirst()
        .orElseThrow();
  }

  private static String eenDecimaal(Getal getal) {
    return new BigDecimal(getal.waarde()).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
