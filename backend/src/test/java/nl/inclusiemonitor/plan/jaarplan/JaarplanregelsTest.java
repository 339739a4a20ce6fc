package nl.inclusiemonitor.plan.jaarplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.failure.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan is handed in when it is complete, lies still from then on, and is judged after that. */
class JaarplanregelsTest {
  private static final LocalDate VANDAAG = LocalDate.of(2023, 2, 1);

  @Test
  void everyMissingPartIsNamedAtOnce() {
    JsonObject plan = volledig("ingediend");
    plan.remove("bicultureelBehouden");
    plan.remove("inclusieveWerkomgeving");

    List<FieldError> fouten = fouten(Optional.of(volledig("concept")), plan);

    assertThat(fouten).extracting(FieldError::code).containsExactly("jaarplan-onvolledig");
    assertThat(fouten.get(0).name()).isEqualTo("/status");
    assertThat(fouten.get(0).detail())
        .contains("inclusieve werkomgeving; medewerkers met een biculturele achtergrond behouden");
    assertThat(fouten.get(0).params())
        .containsEntry("delen", List.of("inclusieveWerkomgeving", "bicultureelBehouden"));
  }

  @Test
  void aPlanWithoutPartsMayBeConcept() {
    assertThat(fouten(Optional.empty(), new JsonObject().put("status", "concept"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "concept, concept,",
    "concept, ingediend,",
    "concept, beoordeeld, jaarplan-eerst-indienen",
    "ingediend, concept,",
    "ingediend, beoordeeld,",
    "beoordeeld, ingediend, jaarplan-terug-via-concept",
    "beoordeeld, concept,"
  })
  void aPlanMovesAStepAtATime(String van, String naar, String fout) {
    JsonObject wordt = naar.equals("beoordeeld") ? beoordeeld() : volledig(naar);

    assertThat(fouten(Optional.of(volledig(van)), wordt))
        .extracting(FieldError::code)
        .isEqualTo(Optional.ofNullable(fout).stream().toList());
  }

  @Test
  void aNewPlanMayBeHandedInButNotBeJudged() {
    assertThat(fouten(Optional.empty(), volledig("ingediend"))).isEmpty();
    assertThat(fouten(Optional.empty(), beoordeeld()))
        .extracting(FieldError::code)
        .containsExactly("jaarplan-eerst-indienen");
  }

  @Test
  void whatWasHandedInLiesStillUntilItIsAConceptAgain() {
    JsonObject anders = volledig("ingediend").put("bicultureelWerven", "Anders").put("optie1", "X");

    assertThat(fouten(Optional.of(volledig("ingediend")), anders))
        .extracting(fout -> fout.name() + " " + fout.code())
        .containsExactly("/bicultureelWerven jaarplan-ligt-vast", "/optie1 jaarplan-ligt-vast");
    assertThat(fouten(Optional.of(volledig("ingediend")), anders.put("status", "concept")))
        .isEmpty();
  }

  @Test
  void aJudgmentHasWordsAndADayThatWas() {
    assertThat(fouten(Optional.of(volledig("ingediend")), volledig("beoordeeld")))
        .extracting(FieldError::code)
        .containsExactly("oordeel-ontbreekt", "beoordeeld-op-ontbreekt");
    assertThat(
            fouten(
                Optional.of(volledig("ingediend")), beoordeeld().put("beoordeeldOp", "2023-02-02")))
        .extracting(FieldError::code)
        .containsExactly("dag-in-de-toekomst");
  }

  @Test
  void onlyAJudgedPlanIsLookedBackAt() {
    assertThat(
            fouten(
                Optional.of(volledig("concept")),
                volledig("concept").put("terugblik", "Ging goed")))
        .extracting(FieldError::code)
        .containsExactly("terugblik-te-vroeg");
    assertThat(fouten(Optional.of(beoordeeld()), beoordeeld().put("terugblik", "Ging goed")))
        .isEmpty();
  }

  private static List<FieldError> fouten(Optional<JsonObject> was, JsonObject wordt) {
    return Jaarplanregels.fouten(was, wordt, VANDAAG);
  }

  private static JsonObject volledig(String status) {
    JsonObject plan = new JsonObject().put("status", status);
    for (Deel deel : Deel.values()) {
      plan.put(deel.veld(), "Wat er gebeurt");
    }
    return plan;
  }

  private static JsonObject beoordeeld() {
    return volledig("beoordeeld").put("oordeel", "Goed").put("beoordeeldOp", "2023-02-01");
  }
}
