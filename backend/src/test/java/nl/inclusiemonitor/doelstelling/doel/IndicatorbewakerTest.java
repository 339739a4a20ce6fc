package nl.inclusiemonitor.doelstelling.doel;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorbewakerTest {
  @ParameterizedTest
  @CsvSource({
    " ,           , 1,           , ''",
    " ,           , 1, 2022-01-01, ''",
    " ,           , 2,           , definitie-vanaf-ontbreekt",
    "1,           , 2,           , definitie-vanaf-ontbreekt",
    "1,           , 2, 2023-01-01, ''",
    "2, 2023-01-01, 3, 2024-01-01, ''",
    "2, 2023-01-01, 3, 2023-01-01, definitie-niet-later",
    "2, 2023-01-01, 3, 2022-12-31, definitie-niet-later",
    "2, 2023-01-01, 2, 2022-12-31, ''",
    "2, 2023-01-01, 1,           , ''",
  })
  void aNextDefinitionHoldsFromALaterDay(
      Integer versieWas, String vanafWas, int versie, String vanaf, String code) {
    Optional<JsonObject> was =
        Optional.ofNullable(versieWas).map(nummer -> indicator(nummer, vanafWas));

    var fouten = Indicatorbewaker.fouten(was, indicator(versie, vanaf));

    assertThat(fouten)
        .extracting(fout -> fout.name() + " " + fout.code())
        .isEqualTo(code.isEmpty() ? List.of() : List.of("/definitieVanaf " + code));
  }

  private static JsonObject indicator(int versie, String vanaf) {
    return new JsonObject().put("definitieversie", versie).put("definitieVanaf", vanaf);
  }
}
