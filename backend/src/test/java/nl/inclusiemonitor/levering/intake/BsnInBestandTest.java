package nl.inclusiemonitor.levering.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.privacy.BsnCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BsnInBestandTest {
  private static final Leveringsoort REGISTER = Leveringsoort.UWV_DOELGROEPREGISTER;

  static Stream<Arguments> everyColumn() {
    return Arrays.stream(Leveringsoort.values())
        .flatMap(
            soort ->
                soort.layout().kolommen().stream()
                    .map(Kolom::naam)
                    .map(kolom -> Arguments.of(soort, kolom)));
  }

  @ParameterizedTest
  @MethodSource("everyColumn")
  void aBsnInAnyColumnRefusesTheFile(Leveringsoort soort, String kolom) {
    for (String bsn : new String[] {"249566758", "123456782", "111222333", "12345672"}) {
      String file =
          Voorbeeld.kop(soort)
              + Voorbeeld.regel(soort).repeat(20)
              + Voorbeeld.regel(soort, kolom, bsn)
              + Voorbeeld.regel(soort).repeat(20);

      assertRefused(soort, file, bsn);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dienstonderdeel;fte;249566758\nRIVM;1;2\n",
        "RIVM;1;249566758\nIGJ;2;123456782\n",
        "dienstonderdeel;fte\nRIVM;1;249566758\n",
        "dienstonderdeel;fte\nRIVM;\"1\"249566758\n",
        "dienstonderdeel;fte;\nRIVM;1;249566758\n"
      })
  void aBsnOutsideTheDeclaredColumnsRefusesTheFile(String file) {
    assertRefused(Leveringsoort.BEZETTING, file, "249566758");
  }

  @Test
  void aColumnOfBsnsIsCalledThatAndNotAHeapOfWrongNumbers() {
    String file = "dienstonderdeel;fte\n" + "RIVM;249566758\n".repeat(2_000);

    assertRefused(Leveringsoort.BEZETTING, file, "249566758");
  }

  @Test
  void aColumnOfOtherLongNumbersIsOnlyWrong() {
    String file = "dienstonderdeel;fte\n" + "RIVM;1\nRIVM;249566759\n".repeat(1_000);

    var uit = Ingelezen.van(Leveringsoort.BEZETTING, file);

    assertThat(uit.telling().oorzaken()).containsEntry(Afkeurcode.BEREIK, 1_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"249566758", "249566758,00", "249566758.0", "0249566758", "12345672"})
  void aLongTotalThatPassesTheElfproefIsTakenForABsn(String uren) {
    assertRefused(
        Leveringsoort.VERLOONDE_UREN_TOTAAL, "jaar;verloonde_uren\n2022;" + uren + "\n", uren);
  }

  static List<String> tokenHoldsBsn() {
    return BsnCases.of("tokenHoldsBsn");
  }

  static List<String> tokenFilledUp() {
    return BsnCases.of("tokenFilledUp");
  }

  static List<String> token() {
    return BsnCases.of("token");
  }

  @ParameterizedTest
  @MethodSource("tokenHoldsBsn")
  void aBsnFilledUpToATokenRefusesTheFile(String token) {
    assertRefused(REGISTER, register(token), "249566758");
  }

  @ParameterizedTest
  @MethodSource("tokenFilledUp")
  void whatIsFilledUpIsNoToken(String token) {
    assertThat(Ingelezen.van(REGISTER, register(token)).telling().oorzaken())
        .containsExactly(Map.entry(Afkeurcode.TOKEN, 1L));
  }

  @ParameterizedTest
  @MethodSource("token")
  void aTokenThatOnlyLooksLikeThatIsAToken(String token) {
    assertThat(Ingelezen.van(REGISTER, register(token)).telling().oorzaken()).isEmpty();
  }

  private static String register(String token) {
    return "pseudoniem;registratie_begin\n" + token + ";2022-01-01\n";
  }

  private static void assertRefused(Leveringsoort soort, String file, String bsn) {
    assertThatThrownBy(() -> Ingelezen.van(soort, file))
        .isInstanceOfSatisfying(
            Failure.Invalid.class,
            failure -> {
              assertThat(failure.code()).isEqualTo("bestand-bevat-bsn");
              assertThat(failure.detail() + failure.errors() + failure.params())
                  .doesNotContain(bsn);
            });
  }
}
