package nl.inclusiemonitor.http.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.HashMap;
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
    assertThat(fault.detail()).isEqualTo("«naam» mag ten hoogste 20 tekens hebben.");
  }

  @Test
  void aFaultNamesItsFieldAndSaysInDutchWhatItMustBe() {
    Map<String, Object> body = new HashMap<>();
    body.put("naam", null);
    body.put("gewicht", "zwaar");
    body.put("delen", List.of(Map.of("code", "A"), Map.of("code", "fout"), Map.of()));

    assertThat(ding.body(body))
        .extracting(FieldError::detail)
        .containsExactlyInAnyOrder(
            "«naam» moet tekst zijn.",
            "«gewicht» moet een getal of leeg (null) zijn.",
            "«delen 2, code» is niet goed. Geef een code van hoofdletters.",
            "«delen 3, code» is verplicht.");
  }

  @Test
  void aFieldWithoutANameThatMayBeShownIsAFaultWithoutOne() {
    var body = Map.of("naam", "stoel", "delen", List.of(), "Jan de Vries", 1);

    assertThat(ding.body(body))
        .extracting(FieldError::detail)
        .containsExactly("Dit bestaat hier niet.");
  }

  @Test
  void everyPartOfTheContractNamesQuartersThatExist() {
    var kwartaal =
        new SchemaCheck(
            Contract.load(Contract.ROOT),
            JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/Kwartaal"));

    assertThat(kwartaal.body("2022-Q3")).isEmpty();
    for (String impossible : List.of("0000-Q1", "1999-Q4", "2100-Q1", "9999-Q4", "2022-Q5")) {
      assertThat(kwartaal.body(impossible))
          .extracting(FieldError::detail)
          .containsExactly(
              "Dit is niet goed. Geef een kwartaal van 2000 tot en met 2099, zoals 2022-Q3.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "\u00a0", "a\nb", "a\u2028b", "a\u202eb", "a\u200bb", "a\ufeff", "a\u0007"})
  void aLineOfTextHoldsNothingThatIsNotSeen(String text) {
    var regel =
        new SchemaCheck(
            Contract.load(Contract.ROOT),
            JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/Regel"));

    assertThat(regel.body(text)).extracting(FieldError::code).containsExactly("verkeerde-vorm");
    assertThat(regel.body("RIVM «één» – 21 banen, 😀")).isEmpty();
    assertThat(regel.body("")).extracting(FieldError::code).containsExactly("te-kort");
  }
}
