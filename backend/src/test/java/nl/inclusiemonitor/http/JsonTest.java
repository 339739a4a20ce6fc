package nl.inclusiemonitor.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {
  private record Ding(String naam, Optional<String> kleur) {}

  @Test
  void writesWhatARecordDoesNotHaveAsNull() {
    assertThat(Json.write(new Ding("a", Optional.empty())).toString())
        .isEqualTo("{\"naam\":\"a\",\"kleur\":null}");
  }

  @Test
  void keepsANullThatAClientSent() throws Exception {
    Object sent = Json.read(Buffer.buffer("{\"datum\":null}"));

    assertThat(Json.convert(sent, JsonNode.class).has("datum")).isTrue();
  }
}
