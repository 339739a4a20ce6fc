package nl.inclusiemonitor.aanwezigheid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LijstlezerTest {
  private static final String EEN = "3ee5694f51eed6e70cfd18f8439b4d0c";
  private static final String TWEE = "7aff4ce65235dbcc07d59fa9dea427fb";

  @Test
  void aLineWithoutAUnitIsOfATrainedPerson() {
    Lijsten lijsten =
        lees("pseudoniem;dienstonderdeel\n" + EEN + ";\n" + EEN + ";RIVM\n" + TWEE + ";RIVM\n");

    assertThat(lijsten.aantalGetraind()).isEqualTo(1);
    assertThat(lijsten.tel()).containsOnlyKeys("RIVM").containsValue(new Groep(2, 1));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          pseudoniem;dienstonderdeel;naam | 3ee5694f51eed6e70cfd18f8439b4d0c;RIVM;x | kolommen-onjuist
          bsn;dienstonderdeel | 3ee5694f51eed6e70cfd18f8439b4d0c;RIVM | kolommen-onjuist
          pseudoniem;249566758 | 3ee5694f51eed6e70cfd18f8439b4d0c;RIVM | bestand-bevat-bsn
          pseudoniem;dienstonderdeel | 249566758;RIVM | bestand-bevat-bsn
          pseudoniem;dienstonderdeel | 3ee5694f51eed6e70cfd18f8439b4d0c;249566758 | bestand-bevat-bsn
          pseudoniem;dienstonderdeel | 24956675800000000000000000000000;RIVM | bestand-bevat-bsn
          pseudoniem;dienstonderdeel | 3ee5694f51eed6e70cfd18f8439b4d0c;RIVM;123456782 | bestand-bevat-bsn
          pseudoniem;dienstonderdeel | 3ee5694f51eed6e70cfd18f8439b4d0c;RIVM;x | regel-onjuist
          pseudoniem;dienstonderdeel | 3ee5694f51eed6e70cfd18f8439b4d0c | regel-onjuist
          pseudoniem;dienstonderdeel | een naam;RIVM | geen-token
          pseudoniem;dienstonderdeel | 3ee5694f51eed6e70cfd18f800000000;RIVM | geen-token
          pseudoniem;dienstonderdeel | 3ee5694f51eed6e70cfd18f8439b4d0c;Een naam | dienstonderdeel-onbekend
          """,
      delimiter = '|')
  void whatIsNotThatFileIsRefusedWithoutRepeatingIt(String kop, String regel, String code) {
    Failure fout = fout(kop + "\n" + regel + "\n");

    assertThat(fout.code()).isEqualTo(code);
    assertThat(fout.detail() + fout.params() + ((Failure.Invalid) fout).errors())
        .doesNotContain("3ee5694f", "24956675", "123456782", "naam");
  }

  @Test
  void aTokenStandsOnAListOnce() {
    String kop = "pseudoniem;dienstonderdeel\n";

    assertThat(fout(kop + EEN + ";\n" + EEN + ";\n").code()).isEqualTo("dubbel-of-te-veel");
    assertThat(fout(kop + EEN + ";RIVM\n" + EEN + ";KERN\n").code()).isEqualTo("dubbel-of-te-veel");
  }

  @Test
  void aListHoldsFiftyThousandPersonsAndNoMore() {
    Lijstlezer lezer = new Lijstlezer();
    lezer.neem("pseudoniem;dienstonderdeel\n".getBytes(UTF_8));
    for (int persoon = 0; persoon < 50_000; persoon++) {
      lezer.neem((token(persoon) + ";\n" + token(persoon) + ";RIVM\n").getBytes(UTF_8));
    }

    Failure fout =
        catchThrowableOfType(
            Failure.class, () -> lezer.neem((token(50_000) + ";\n").getBytes(UTF_8)));

    assertThat(fout.code()).isEqualTo("dubbel-of-te-veel");
  }

  private static String token(int persoon) {
    return Sha256.hex("persoon " + persoon).substring(0, 32);
  }

  @Test
  void aFileThatIsTooLargeIsRefusedWhileItComes() {
    Lijstlezer lezer = new Lijstlezer();
    byte[] megabyte = "\n".repeat(1024 * 1024).getBytes(UTF_8);
    Failure fout =
        catchThrowableOfType(
            Failure.class,
            () -> {
              for (int i = 0; i < 9; i++) {
                lezer.neem(megabyte);
              }
            });

    assertThat(fout.code()).isEqualTo("bestand-te-groot");
  }

  private static Failure fout(String bestand) {
    return catchThrowableOfType(Failure.class, () -> lees(bestand));
  }

  private static Lijsten lees(String bestand) {
    Lijstlezer lezer = new Lijstlezer();
    lezer.neem(bestand.getBytes(UTF_8));
    return lezer.einde();
  }
}
