package nl.inclusiemonitor.plan.risico;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisicobewakerTest {
  @ParameterizedTest
  @CsvSource({
    "3, 4, 2, 4, x, ''",
    "3, 4, 3, 4, x, ''",
    "3, 4,  ,  ,  , ''",
    " ,  ,  ,  ,  , ''",
    "3,  ,  ,  ,  , /gevolg kans-en-gevolg-samen",
    " , 4,  ,  ,  , /kans kans-en-gevolg-samen",
    "3, 4, 2,  , x, /gevolgNa kans-en-gevolg-samen",
    "3, 4,  , 4, x, /kansNa kans-en-gevolg-samen",
    "3, 4, 4, 4, x, /kansNa na-hoger-dan-voor",
    "3, 4, 2, 5, x, /gevolgNa na-hoger-dan-voor",
    "3, 4, 5, 5, x, /kansNa na-hoger-dan-voor;/gevolgNa na-hoger-dan-voor",
    "3, 4, 2, 4,  , /maatregel maatregel-ontbreekt",
    " ,  , 2, 4, x, /kans score-voor-ontbreekt",
    " ,  , 2,  ,  , /gevolgNa kans-en-gevolg-samen;/maatregel maatregel-ontbreekt;/kans score-voor-ontbreekt",
  })
  void aRiskIsScoredWholeAndItsMeasureMakesItNoGreater(
      Integer kans,
      Integer gevolg,
      Integer kansNa,
      Integer gevolgNa,
      String maatregel,
      String fouten) {
    JsonObject risico =
        new JsonObject()
            .put("kans", kans)
            .put("gevolg", gevolg)
            .put("kansNa", kansNa)
            .put("gevolgNa", gevolgNa)
            .put("maatregel", maatregel);

    List<String> gevonden =
        Risicobewaker.fouten(risico).stream().map(fout -> fout.name() + " " + fout.code()).toList();

    assertThat(gevonden).isEqualTo(fouten.isEmpty() ? List.of() : Arrays.asList(fouten.split(";")));
  }
}
