package nl.inclusiemonitor.levering.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fictief de Tester;x\n",
        "Fictief;Tester\n",
        "dienstonderdeel;fte;Fictief de Tester\n",
        "naam Fictief;x\n"
      })
  void whatMayBeAPersonIsNotRepeated(String file) {
    Failure.Invalid failure = refusal(file);

    assertThat(failure.errors()).extracting(FieldError::params).isNotEmpty();
    assertThat(failure.detail() + failure.errors() + failure.params())
        .doesNotContain("Fictief", "Tester");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inclusiemonitor sleuteldeel 1 van 2\ndoel: inclusiemonitor/1\n",
        "\ufeffInclusiemonitor sleuteldeel 2 van 2\r\ndoel: inclusiemonitor/1\r\n",
        "\ninclusiemonitor sleuteldeel 1 van 2\n",
        "dienstonderdeel;fte;Inclusiemonitor sleuteldeel 1 van 2\n",
        "\"Inclusiemonitor sleuteldeel 1 van 2\ndoel: inclusiemonitor/1\"\n",
        "waarde: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n"
      })
  void aKeyPartIsRefusedAsThatAndNothingOfItIsRepeated(String file) {
    Failure.Invalid failure = refusal(file);

    assertThat(failure.code()).isEqualTo("bestand-is-sleuteldeel");
    assertThat(failure.errors()).isEmpty();
    assertThat(failure.detail() + failure.params()).doesNotContain("van 2", "0123456789abcdef");
  }

  @Test
  void anUnknownColumnAmongKnownOnesIsNamedWithItsCell() {
    assertThat(refusal("dienstonderdeel;fte;extra_kolom\n").errors())
        .extracting(FieldError::name, error -> error.params().get("cel"))
        .containsExactly(tuple("extra_kolom", "C1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" \n", " ; ;\n", "\u000b\n"})
  void aHeaderOfNothingButSpacesLacksEveryColumn(String file) {
    assertThat(refusal(file).errors())
        .extracting(FieldError::name, FieldError::code)
        .containsExactly(
            tuple("dienstonderdeel", "kolom-ontbreekt"), tuple("fte", "kolom-ontbreekt"));
  }

  private static Failure.Invalid refusal(String file) {
    return catchThrowableOfType(
        Failure.Invalid.class, () -> Ingelezen.van(Leveringsoort.BEZETTING, file + "RIVM;1;2\n"));
  }
}
