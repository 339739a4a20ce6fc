package nl.inclusiemonitor.doelstelling.leiderschap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vertx.core.json.JsonObject;
import nl.inclusiemonitor.failure.FieldError;
import org.junit.jupiter.api.Test;

class TeambewakerTest {
  @Test
  void aTeamDoesNotEndBeforeItBegan() {
    assertThat(Teambewaker.fouten(team("2022-Q3", "2022-Q2")))
        .extracting(FieldError::name, FieldError::code)
        .containsExactly(tuple("/tot", "opgeheven-voor-begin"));
    assertThat(Teambewaker.fouten(team("2022-Q3", "2022-Q3"))).isEmpty();
    assertThat(Teambewaker.fouten(team(null, "2022-Q2"))).isEmpty();
    assertThat(Teambewaker.fouten(team("2022-Q3", null))).isEmpty();
  }

  private static JsonObject team(String vanaf, String tot) {
    return new JsonObject().put("vanaf", vanaf).put("tot", tot);
  }
}
