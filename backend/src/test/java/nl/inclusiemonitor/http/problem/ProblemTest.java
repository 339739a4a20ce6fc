package nl.inclusiemonitor.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.body.Json;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void aRefusalCarriesItsCodeAndEveryFieldError() {
    var failure =
        new Failure.Invalid(
            "ongeldige-aanvraag",
            "Er zijn fouten.",
            List.of(new FieldError("query", "dag", "te-laat", "Te laat.", Map.of("grens", 3))));

    assertThat(Json.write(Problem.of(failure)).toString())
        .isEqualTo(
            "{\"type\":\"urn:inclusiemonitor:probleem:ongeldige-aanvraag\",\"title\":\"Bad Request\","
                + "\"status\":400,\"detail\":\"Er zijn fouten.\",\"code\":\"ongeldige-aanvraag\","
                + "\"errors\":[{\"in\":\"query\",\"name\":\"dag\",\"code\":\"te-laat\","
                + "\"detail\":\"Te laat.\",\"params\":{\"grens\":3}}]}");
  }

  @Test
  void anotherStandardsMembersStandBesideItsOwn() {
    var problem = Problem.of(401, "onbekende-client", "Onbekend.").with("error", "invalid_client");

    assertThat(Json.write(problem).toString())
        .isEqualTo(
            "{\"type\":\"urn:inclusiemonitor:probleem:onbekende-client\",\"title\":\"Unauthorized\","
                + "\"status\":401,\"detail\":\"Onbekend.\",\"code\":\"onbekende-client\","
                + "\"error\":\"invalid_client\"}");
  }
}
