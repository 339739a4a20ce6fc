package nl.inclusiemonitor.http.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
  /** With a question that is no part of it. */
  record Ding(String naam, Optional<String> kleur) {
    public boolean isKleurloos() {
      return kleur.isEmpty();
    }
  }

  @Test
  void writesWhatARecordDoesNotHaveAsNull() {
    assertThat(Json.write(new Ding("a", Optional.empty())).toString())
        .isEqualTo("{\"naam\":\"a\",\"kleur\":null}");
  }

  @Test
  void readsWhatItWrote() throws Exception {
    Ding ding = new Ding("a", Optional.of("rood"));

    assertThat(Json.convert(Json.read(Json.write(ding)), Ding.class)).isEqualTo(ding);
  }

  @Test
  void keepsANullThatAClientSent() throws Exception {
    Object sent = Json.read(Buffer.buffer("{\"datum\":null}"));

    assertThat(Json.convert(sent, JsonNode.class).has("datum")).isTrue();
  }
}
