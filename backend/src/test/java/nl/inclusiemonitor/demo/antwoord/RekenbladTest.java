package nl.inclusiemonitor.demo.antwoord;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.demo.antwoord.Antwoordblad.Cijfers;
import nl.inclusiemonitor.demo.bestand.Bestand;
import nl.inclusiemonitor.demo.bestand.Notatie;
import nl.inclusiemonitor.demo.bestand.Onderdeel;
import nl.inclusiemonitor.demo.bestand.Plaatsing;
import nl.inclusiemonitor.demo.bestand.Regel;
import nl.inclusiemonitor.demo.bestand.Soort;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.Test;

/** The rules of the answer sheet, each on a ministry small enough to calculate by hand. */
class RekenbladTest {
  private static final Kwartaal KWARTAAL = new Kwartaal(2022, 3);
  private static final LocalDate PEILDATUM = LocalDate.of(2022, 9, 30);
  private static final LocalDate VROEGER = LocalDate.of(2020, 1, 1);
  private static final String LID = "0f".repeat(16);

  @Test
  void registerEnDienstverbandTellenTotEnMetHunLaatsteDag() {
    Cijfers cijfers =
        totaal(
            List.of(registratie(PEILDATUM, Optional.of(PEILDATUM))),
            List.of(personeel("24", PEILDATUM, Optional.of(PEILDATUM), false)),
            List.of());

    assertThat(cijfers.individueel().teller()).isEqualTo("16");
    assertThat(cijfers.individueel().noemer()).isEqualTo("17");
  }

  @Test
  void eenDagTeVroegUitHetRegisterTeltNiet() {
    Cijfers cijfers =
        totaal(
            List.of(registratie(VROEGER, Optional.of(PEILDATUM.minusDays(1)))),
            List.of(personeel("24", VROEGER, Optional.empty(), false)),
            List.of());

    assertThat(cijfers.individueelUren()).isEqualByComparingTo("0");
  }

  @Test
  void tweeDienstverbandenZijnSamenEenPersoon() {
    Cijfers cijfers =
        totaal(
            List.of(registratie(VROEGER, Optional.empty())),
            List.of(
                personeel("24", VROEGER, Optional.empty(), false),
                personeel("12", VROEGER, Optional.empty(), false)),
            List.of());

    assertThat(cijfers.individueel().weergave()).isEqualTo("1,41");
    assertThat(cijfers.personen()).isEqualTo(1);
  }

  @Test
  void teltNietMeeTeltNietMee() {
    Cijfers cijfers =
        totaal(
            List.of(registratie(VROEGER, Optional.empty())),
            List.of(personeel("24", VROEGER, Optional.empty(), true)),
            List.of());

    assertThat(cijfers.personen()).isZero();
  }

  @Test
  void eenBaanInleenIsEenTwaalfdeVan1331UurInElkeMaand() {
    Cijfers cijfers =
        totaal(
            List.of(),
            List.of(),
            List.of(
                inhuur(7, "110.9167", true, Optional.empty()),
                inhuur(8, "110.9167", true, Optional.empty()),
                inhuur(9, "110.9166", true, Optional.empty()),
                inhuur(9, "80", false, Optional.empty()),
                inhuur(6, "80", true, Optional.empty())));

    assertThat(cijfers.inleen().waarde()).isEqualTo("1.0000000000");
  }

  @Test
  void wieOokIndividueelTeltTeltNietNogEensAlsInleen() {
    Cijfers cijfers =
        totaal(
            List.of(registratie(VROEGER, Optional.empty())),
            List.of(personeel("25.5", VROEGER, Optional.empty(), false)),
            List.of(
                inhuur(7, "100", true, Optional.of(LID)),
                inhuur(8, "100", true, Optional.of("1e".repeat(16)))));

    assertThat(cijfers.inleenUren()).isEqualByComparingTo("100");
    assertThat(cijfers.personen()).isEqualTo(2);
  }

  @Test
  void quotumVan2500FteIsInHetEersteJaarMet193Procent() {
    Breuk quotum =
        Breuk.van("2500")
            .maal(Breuk.van("36"))
            .gedeeldDoor(Breuk.van("25.5"))
            .maal(Breuk.van("0.0193"));

    assertThat(quotum.weergave(2)).isEqualTo("68,12");
  }

  private static Cijfers totaal(
      List<Regel.Registratie> register,
      List<Regel.Personeel> personeel,
      List<Regel.Inhuur> inhuur) {
    Regel.Bezetting bezetting = new Regel.Bezetting(Onderdeel.SCP, new BigDecimal("50"), 55);
    Ministerie ministerie =
        new Ministerie(
            0,
            List.of(
                bestand(Soort.BEZETTING, List.of(bezetting)),
                bestand(Soort.DOELGROEPREGISTER, register),
                bestand(Soort.PERSONEEL, personeel),
                bestand(Soort.INHUUR, inhuur)));
    return new Rekenblad(ministerie, KWARTAAL).blad().totaal();
  }

  private static Bestand bestand(Soort soort, List<? extends Regel> regels) {
    return new Bestand(KWARTAAL, soort, Notatie.RIJK, regels);
  }

  private static Regel.Registratie registratie(LocalDate begin, Optional<LocalDate> eind) {
    return new Regel.Registratie(LID, begin, eind);
  }

  private static Regel.Personeel personeel(
      String uren, LocalDate in, Optional<LocalDate> uit, boolean teltNietMee) {
    Plaatsing plaatsing = new Plaatsing(in, Onderdeel.SCP, 8, new BigDecimal(uren), "Staf");
    return new Regel.Personeel(LID, "1", plaatsing, in, uit, teltNietMee);
  }

  private static Regel.Inhuur inhuur(
      int maand, String uren, boolean bevestigd, Optional<String> pseudoniem) {
    return new Regel.Inhuur(
        Onderdeel.SCP,
        "Leverancier",
        "J",
        YearMonth.of(2022, maand),
        new BigDecimal(uren),
        bevestigd,
        pseudoniem);
  }
}
