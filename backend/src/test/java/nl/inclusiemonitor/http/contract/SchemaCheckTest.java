package nl.inclusiemonitor.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.failure.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckTest {
  private final Contract contract = Contract.load("openapi-test/openapi.yaml");
  private final SchemaCheck ding =
      new SchemaCheck(
          contract,
          contract
              .operation("maakDing")
              .orElseThrow()
              .body()
              .orElseThrow()
              .schemas()
              .get("application/json"));

  @Test
  void aRightBodyHasNoFaults() {
    var body = Map.of("naam", "stoel", "gewicht", new BigDecimal("2.50"), "delen", List.of());

    assertThat(ding.body(body)).isEmpty();
  }

  @Test
  void everyFaultIsFoundAtItsOwnPlaceAndNowhereElse() {
    var body =
        Map.of(
            "naam",
            "x",
            "gewicht",
            -1,
            "onbekend.veld",
            true,
            "delen",
            List.of(Map.of("code", "A"), Map.of("code", "a"), Map.of()));

    assertThat(ding.body(body))
        .extracting(FieldError::name, FieldError::code)
        .containsExactlyInAnyOrder(
            tuple("/naam", "te-kort"),
            tuple("/gewicht", "te-laag"),
            tuple("/onbekend.veld", "onbekend"),
            tuple("/delen/1/code", "verkeerde-vorm"),
            tuple("/delen/2/code", "verplicht"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"249566758", "x249566758", "Jan de Vries", "a/b", ""})
  void aNameThatMayBePersonalDataIsNotRepeated(String name) {
    var body = Map.of("naam", "stoel", "delen", List.of(), name, 1);

    assertThat(ding.body(body))
        .extracting(FieldError::name, FieldError::code)
        .containsExactly(tuple("", "onbekend"));
  }

  @Test
  void aChoiceIsOneFaultAndNotOnePerBranch() {
    var body = Map.of("naam", "stoel", "delen", List.of(), "keuze", "b");

    assertThat(ding.body(body))
        .extracting(FieldError::name, FieldError::code)
        .containsExactly(tuple("/keuze", "ongeldig"));
  }

  @Test
  void aFaultNamesTheLimitAndNotTheValue() {
    var body = Map.of("naam", "geheim-geheim-geheim-geheim", "delen", List.of());

    FieldError fault = ding.body(body).get(0);

    assertThat(fault.params()).isEqualTo(Map.of("grens", 20));
    assertThat(fault.detail()).contains("20").doesNotContain("geheim");
  }
}
