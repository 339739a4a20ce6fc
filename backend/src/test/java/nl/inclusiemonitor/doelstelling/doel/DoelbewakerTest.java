package nl.inclusiemonitor.doelstelling.doel;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import nl.inclusiemonitor.failure.FieldError;
import org.junit.jupiter.api.Test;

class DoelbewakerTest {
  private final Doelbewaker bewaker = new Doelbewaker();

  @Test
  void aBandBeginsBeforeItEnds() {
    assertThat(Doelbewaker.fouten(doel().put("normVan", "55").put("normTot", "45")))
        .extracting(FieldError::name)
        .containsExactly("/normTot");
    assertThat(Doelbewaker.fouten(doel().put("normVan", "50").put("normTot", "50"))).isEmpty();
    assertThat(Doelbewaker.fouten(doel().put("normTot", "45"))).isEmpty();
  }

  @Test
  void aTargetOfOneUnitHasItsScope() {
    assertThat(Doelbewaker.fouten(doel().put("dienstonderdeel", "RIVM")))
        .extracting(FieldError::code)
        .containsExactly("onderdeel-zonder-scope");
    assertThat(
            Doelbewaker.fouten(
                doel().put("dienstonderdeel", "RIVM").put("scope", "dienstonderdeel")))
        .isEmpty();
  }

  @Test
  void onlyTargetsInForceExcludeEachOther() {
    JsonObject later = doel().put("horizon", "2024-Q1");

    assertThat(bewaker.enig(doel())).isPresent().isEqualTo(bewaker.enig(doel()));
    assertThat(bewaker.enig(later)).isPresent().isNotEqualTo(bewaker.enig(doel()));
    assertThat(bewaker.enig(doel().put("status", "genoemd"))).isEmpty();
  }

  private static JsonObject doel() {
    return new JsonObject()
        .put("indicator", "I-1")
        .put("scope", "VWS-breed")
        .put("schaalgroep", "alle")
        .put("status", "geldt");
  }
}
