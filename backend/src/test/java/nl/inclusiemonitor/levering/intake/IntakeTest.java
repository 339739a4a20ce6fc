package nl.inclusiemonitor.levering.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final String T = Voorbeeld.TOKEN;

  @ParameterizedTest
  @EnumSource
  void takesInARightLineOfEverySoort(Leveringsoort soort) {
    var uit = Ingelezen.van(soort, Voorbeeld.kop(soort) + Voorbeeld.regel(soort));

    assertThat(uit.codes()).isEmpty();
    // Lines about persons come into a table that knows the number of its levering.
    String begin = soort.layout().persoonsregels() ? "2|" : "7|2|";
    assertThat(uit.regels()).singleElement().asString().startsWith(begin);
  }

  @Test
  void keepsALineInItsStorageForm() {
    var uit =
        Ingelezen.van(
            Leveringsoort.PERSONEEL,
            "Eenheid,dienstverband_nr,Dienstonderdeel,schaal,contracturen_per_week,in_dienst,"
                + "uit_dienst,pseudoniem\r\n"
                + "\"Zorg, kwaliteit\",1,IGJ,11,\"25,5\",01-09-2021,99991231,"
                + T.toUpperCase(Locale.ROOT)
                + "\r\n");

    assertThat(uit.regels())
        .containsExactly("2|" + T + "|1|2|11|2550|2021-09-01||Zorg, kwaliteit|false");
  }

  @ParameterizedTest
  @CsvSource({"152,15200", "'152,5',15250", "152.50,15250", "0,0", "' 8784.00 ',878400"})
  void keepsHoursAsHundredths(String hours, String kept) {
    var soort = Leveringsoort.UWV_VERLOONDE_UREN;
    var file = Voorbeeld.kop(soort) + Voorbeeld.regel(soort, "verloonde_uren", hours);

    assertThat(Ingelezen.van(soort, file).regels().get(0)).contains("|" + kept + "|1200|");
  }

  @Test
  void datesThatPassTheElfproefAreDates() {
    String file =
        "pseudoniem;registratie_begin;registratie_eind\n"
            + (T + ";20210930;20220601\n" + T + ";20220601;20221101\n").repeat(500);

    assertThat(Ingelezen.van(Leveringsoort.UWV_DOELGROEPREGISTER, file).regels()).hasSize(1_000);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSONEEL,pseudoniem,0123456789abcdef0123456789abcdeg,A2,token-ongeldig",
    "PERSONEEL,pseudoniem,'',A2,verplicht-leeg",
    "PERSONEEL,in_dienst,2022-02-29,F2,datum-ongeldig",
    "PERSONEEL,in_dienst,31-04-2022,F2,datum-ongeldig",
    "PERSONEEL,in_dienst,2022/04/01,F2,datum-ongeldig",
    "PERSONEEL,in_dienst,9999-12-31,F2,datum-ongeldig",
    "PERSONEEL,uit_dienst,2022-08-31,G2,eind-voor-begin",
    "PERSONEEL,contracturen_per_week,'80,01',E2,getal-buiten-bereik",
    "PERSONEEL,contracturen_per_week,-1,E2,getal-buiten-bereik",
    "PERSONEEL,contracturen_per_week,'36,125',E2,getal-te-veel-decimalen",
    "PERSONEEL,contracturen_per_week,veel,E2,getal-ongeldig",
    "PERSONEEL,contracturen_per_week,'1,2,3',E2,getal-ongeldig",
    "PERSONEEL,contracturen_per_week,'36,',E2,getal-ongeldig",
    "PERSONEEL,schaal,20,D2,getal-buiten-bereik",
    "PERSONEEL,dienstonderdeel,XYZ,C2,dienstonderdeel-onbekend",
    "PERSONEEL,dienstonderdeel,ACBG,C2,dienstonderdeel-voorbij",
    "PERSONEEL,dienstonderdeel,VACC,C2,dienstonderdeel-nog-niet",
    "PERSONEEL,telt_niet_mee,ja,I2,ja-nee-ongeldig",
    "PERSONEEL,eenheid,a\u0007b,H2,tekst-stuurteken",
    "BEZETTING,fte,2.500,B2,getal-te-veel-decimalen",
    "BINNENWERK,categorie,overige,B2,waarde-onbekend",
    "INHUUR,maand,2022-13,D2,maand-ongeldig",
    "VERLOONDE_UREN_TOTAAL,jaar,2021,A2,ander-jaar",
    "VERLOONDE_UREN_TOTAAL,jaar,22,A2,jaar-ongeldig",
    "VERLOONDE_UREN_TOTAAL,jaar,'2022,0',A2,jaar-ongeldig",
    "VERLOONDE_UREN_TOTAAL,verloonde_uren,'1000000000',B2,getal-buiten-bereik",
    "CULTURELE_DIVERSITEIT,scope,VWS breed,A2,waarde-onbekend",
    "CULTURELE_DIVERSITEIT,schaalgroep,11-nov,B2,waarde-onbekend",
    "CULTURELE_DIVERSITEIT,percentage,'100,01',C2,getal-buiten-bereik",
    "CULTURELE_DIVERSITEIT,percentage,'9,4',C2,fijner-dan-afronding",
    "CULTURELE_DIVERSITEIT,percentage,'9,425',C2,getal-te-veel-decimalen",
    "CULTURELE_DIVERSITEIT,peildatum,Q1 2022,D2,datum-ongeldig",
    "CULTURELE_DIVERSITEIT,afronding,0,E2,getal-buiten-bereik",
    "CULTURELE_DIVERSITEIT,definitie,'',F2,verplicht-leeg",
    "CULTURELE_DIVERSITEIT,groep_minstens_250,ja,G2,waarde-onbekend",
    "PO_JAARCIJFERS,jaar,2023,A2,ander-jaar",
    "PO_JAARCIJFERS,kenmerk,herkomst,D2,waarde-onbekend",
    "PO_JAARCIJFERS,waarde,'',E2,verplicht-leeg",
    "PO_JAARCIJFERS,waarde,geloof,E2,waarde-onbekend",
    "PO_JAARCIJFERS,waarde,35-44,E2,past-niet-bij-kenmerk",
    "PO_JAARCIJFERS,kenmerk,doorstroom,E2,past-niet-bij-kenmerk",
    "PO_JAARCIJFERS,aantal,'12,5',F2,getal-te-veel-decimalen",
    "PO_JAARCIJFERS,aantal,-1,F2,getal-buiten-bereik",
    "MTO,inclusievraag,onbekend,C2,ja-nee-ongeldig",
    "MTO,eenheid,punten,D2,waarde-onbekend",
    "MTO,score,101,E2,getal-buiten-bereik",
    "MTO,eenheid,cijfer,E2,past-niet-bij-eenheid",
    "MTO,respondenten,13,F2,deel-groter-dan-geheel",
    "INCLUSIEMETING,uitgenodigd,11,F2,deel-groter-dan-geheel",
    "TRAINING_SELECTIE,groep,allen,B2,waarde-onbekend",
    "TRAINING_SELECTIE,getraind,13,D2,deel-groter-dan-geheel"
  })
  void rejectsAWrongFieldAtItsCell(
      Leveringsoort soort, String kolom, String waarde, String cel, String code) {
    var file = Voorbeeld.kop(soort) + Voorbeeld.regel(soort, kolom, waarde);

    var uit = Ingelezen.van(soort, file + Voorbeeld.regel(soort));

    assertThat(uit.codes()).containsExactly(cel + " " + code);
    assertThat(uit.telling().regels()).isEqualTo(2);
    assertThat(uit.telling().goed()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "9.4,0.1,940|2022-09-01|10",
    "'12','1',1200|2022-09-01|100",
    "'12,5','0,5',1250|2022-09-01|50"
  })
  void keepsAPercentageWithTheRoundingOfItsSource(String percentage, String step, String kept) {
    var file =
        "scope;schaalgroep;percentage;peildatum;afronding;definitie;groep_minstens_250\n"
            + "vws-breed;15+;%s;2022-09-01;%s;CBS;Onbekend\n".formatted(percentage, step);

    assertThat(Ingelezen.van(Leveringsoort.CULTURELE_DIVERSITEIT, file).regels())
        .containsExactly("7|2|VWS-breed|15+|" + kept + "|CBS|onbekend");
  }

  @Test
  void addsUpTheColumnsThatTheLayoutNames() {
    var uit =
        Ingelezen.van(
            Leveringsoort.MTO,
            Voorbeeld.kop(Leveringsoort.MTO) + Voorbeeld.regel(Leveringsoort.MTO).repeat(3));

    assertThat(uit.telling().totalen())
        .isEqualTo(
            Map.of("respondenten", BigDecimal.valueOf(36), "uitgenodigd", BigDecimal.valueOf(36)));
  }

  @ParameterizedTest
  @CsvSource({
    "9987654.25,998765425",
    "'1234567,82',123456782",
    "'10512341',1051234100",
    "'12345672,50',1234567250"
  })
  void takesTheHoursOfALargeEmployer(String uren, String kept) {
    var soort = Leveringsoort.VERLOONDE_UREN_TOTAAL;
    var file = Voorbeeld.kop(soort) + Voorbeeld.regel(soort, "verloonde_uren", uren);

    assertThat(Ingelezen.van(soort, file).regels()).containsExactly("7|2|2022|" + kept);
  }

  @Test
  void namesEveryFaultOfALineAndSaysWhatToDo() {
    var soort = Leveringsoort.BEZETTING;

    var uit = Ingelezen.van(soort, "dienstonderdeel;fte\nXYZ;veel\nRIVM;1;2\n\"RIVM\"x;1\nIGJ;1\n");

    assertThat(uit.codes())
        .containsExactly(
            "A2 dienstonderdeel-onbekend",
            "B2 getal-ongeldig",
            "rij 3 te-veel-velden",
            "rij 4 aanhalingsteken-onjuist");
    assertThat(uit.telling().afgekeurd()).isEqualTo(3);
    assertThat(uit.telling().oorzaken()).containsEntry(Afkeurcode.GETAL, 1L).hasSize(4);
    var fte = soort.layout().kolom("fte");
    assertThat(Afkeurcode.BEREIK.melding(fte)).isEqualTo("«fte» ligt niet tussen 0 en 99999,99.");
    assertThat(Afkeurcode.DECIMALEN.oplossing(fte)).startsWith("Rond af op 2 decimalen");
    var jaar = Leveringsoort.PO_JAARCIJFERS.layout(LocalDate.of(2021, 12, 31)).kolom("jaar");
    assertThat(Afkeurcode.ANDER_JAAR.melding(jaar))
        .isEqualTo("«jaar» is niet 2021, het jaar van de peildatum.");
  }

  @Test
  void takesShortLinesAndIgnoresTrailingSeparators() {
    var uit =
        Ingelezen.van(
            Leveringsoort.BEZETTING, "dienstonderdeel;fte;personen;;\nRIVM;1,5\nIGJ;2;3;;\n;;;;\n");

    assertThat(uit.regels()).containsExactly("7|2|1|150|", "7|3|2|200|3");
  }

  @Test
  void countsTextInCharacters() {
    var soort = Leveringsoort.PERSONEEL;
    var file =
        Voorbeeld.kop(soort)
            + Voorbeeld.regel(soort, "eenheid", "é".repeat(60))
            + Voorbeeld.regel(soort, "eenheid", "é".repeat(61))
            + Voorbeeld.regel(soort, "eenheid", "e".repeat(61));

    assertThat(Ingelezen.van(soort, file).codes())
        .containsExactly("H3 tekst-te-lang", "H4 tekst-te-lang");
  }

  @Test
  void addsUpTheColumnsOfHoursOverAllLines() {
    var uit =
        Ingelezen.van(
            Leveringsoort.BEZETTING, "dienstonderdeel;fte\nRIVM;100,25\nIGJ;200\nXYZ;0,5\n");

    assertThat(uit.telling().totalen()).containsEntry("fte", new BigDecimal("300.75"));
  }

  @Test
  void namesTheContentByItsHash() {
    var uit = Ingelezen.van(Leveringsoort.BEZETTING, "dienstonderdeel;fte\nRIVM;1\n");

    assertThat(uit.sha256())
        .isEqualTo("161032d8836d5e684f6ee01c8881fa990416f85ad8a0aab1fee0013970ba7b08");
  }

  @Test
  void refusesAHeaderWithEveryFaultAtOnce() {
    assertThatThrownBy(
            () -> Ingelezen.van(Leveringsoort.BEZETTING, "personen;Kleur;personen;x1\n1;2;3\n"))
        .isInstanceOfSatisfying(
            Failure.Invalid.class,
            failure -> {
              assertThat(failure.code()).isEqualTo("kolommen-onjuist");
              assertThat(failure.errors())
                  .extracting(FieldError::name, FieldError::code)
                  .containsExactly(
                      tuple("Kleur", "kolom-onbekend"),
                      tuple("personen", "kolom-dubbel"),
                      tuple("x1", "kolom-onbekend"),
                      tuple("dienstonderdeel", "kolom-ontbreekt"),
                      tuple("fte", "kolom-ontbreekt"));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"BSN", "personeelsnummer", "naam", "geboortedatum", "religie"})
  void aForbiddenColumnStopsTheFileBeforeItsFirstLine(String kolom) {
    assertRefused(
        Leveringsoort.BEZETTING, "dienstonderdeel;fte;" + kolom + "\nX", "kolom-verboden");
  }

  @Test
  void stopsWhenMoreThanHalfIsRejected() {
    String head = "dienstonderdeel;fte\n";

    assertThat(Ingelezen.van(Leveringsoort.BEZETTING, head + "XYZ;1\n".repeat(999)).regels())
        .isEmpty();
    assertRefused(Leveringsoort.BEZETTING, head + "XYZ;1\n".repeat(1_000), "te-veel-afgekeurd");
    String half = "RIVM;1\nXYZ;1\n".repeat(1_000);
    assertThat(Ingelezen.van(Leveringsoort.BEZETTING, head + half).regels()).hasSize(1_000);
  }

  @Test
  void stopsAtTheLimits() {
    byte[] file = ("dienstonderdeel;fte\n" + "XYZ;1\n".repeat(10)).getBytes(UTF_8);

    assertThatThrownBy(
            () ->
                Ingelezen.van(
                    Leveringsoort.BEZETTING, file, Vorm.CSV, new Grenzen(1_000, 9, 1_000)))
        .isInstanceOfSatisfying(
            Failure.Invalid.class,
            failure -> assertThat(failure.code()).isEqualTo("te-veel-afgekeurd"));
    assertThatThrownBy(
            () ->
                Ingelezen.van(Leveringsoort.BEZETTING, file, Vorm.CSV, new Grenzen(50, 100, 1_000)))
        .isInstanceOf(Failure.TooLarge.class);
  }

  @Test
  void aFileThatCannotBeReadIsRefusedWithTheCell() {
    assertThatThrownBy(
            () -> Ingelezen.van(Leveringsoort.BEZETTING, "dienstonderdeel;fte\nRIVM;\"1\n"))
        .isInstanceOfSatisfying(
            Failure.Invalid.class,
            failure -> {
              assertThat(failure.code()).isEqualTo("aanhalingsteken-niet-gesloten");
              assertThat(failure.errors().get(0).params()).containsEntry("cel", "B2");
            });
  }

  static void assertRefused(Leveringsoort soort, String file, String code) {
    assertThatThrownBy(() -> Ingelezen.van(soort, file))
        .isInstanceOfSatisfying(
            Failure.Invalid.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }

  @Test
  void aRoundEndsBeforeRejectedLinesFillMemory() {
    String paar = "RIVM;1\nRIVM;veel\n";
    try (var intake =
        new Intake(
            Leveringsoort.BEZETTING.layout(),
            7,
            Ingelezen.DIENSTONDERDELEN,
            Vorm.CSV,
            Grenzen.STANDAARD)) {
      intake.offer(("dienstonderdeel;fte\n" + paar.repeat(150_000)).getBytes(UTF_8));
      int meest = 0;
      while (intake.advance()) {
        if (intake.isRoundFull()) {
          intake.endRound();
          meest = Math.max(meest, intake.takeRejections().size());
        }
      }

      assertThat(meest).isBetween(100_000, 110_000);
    }
  }
}
