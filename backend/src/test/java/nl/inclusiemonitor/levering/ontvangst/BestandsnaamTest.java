package nl.inclusiemonitor.levering.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestandsnaamTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"uren Q3 (2).csv", "werknemers-in-dienst_été.csv.gz", "..lijst", "名簿.csv"})
  void aNameIsTakenAsItIs(String naam) {
    assertThat(Bestandsnaam.gekeurd(naam, "query", "bestandsnaam")).isEqualTo(naam);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../lijst.csv",
        "map/lijst.csv",
        "C:\\map\\lijst.csv",
        ".",
        "..",
        "lijst\r\nX-Kop: 1.csv",
        "lijst\t.csv",
        "lijst\u0000.csv",
        "lijst\u007f.csv",
        "lijst\u0085.csv",
        "lijst\u202evsc.exe",
        "lijst\u2066vsc.exe",
        "lijst\u200b.csv",
        "lijst\ufeff.csv",
        "lijst\u2028.csv"
      })
  void whatIsMoreThanANameIsRefusedWithoutRepeatingIt(String naam) {
    assertThatThrownBy(() -> Bestandsnaam.gekeurd(naam, "query", "bestandsnaam"))
        .asInstanceOf(type(Failure.Invalid.class))
        .extracting(fout -> fout.errors().get(0))
        .returns("bestandsnaam", FieldError::name)
        .returns("bestandsnaam-ongeldig", FieldError::code)
        .returns(
            "Een bestandsnaam heeft geen map, schuine streep, regeleinde of onzichtbaar teken.",
            FieldError::detail);
  }
}
