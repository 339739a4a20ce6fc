package nl.inclusiemonitor.toegang.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenaanvraagTest {
  @Test
  void readsClientSecretAndScopesFromTheForm() {
    ObjectNode form =
        form().put("client_id", "koppeling").put("client_secret", "s").put("scope", "b  a");

    Tokenaanvraag aanvraag = Tokenaanvraag.of(form, Optional.empty());

    assertThat(aanvraag.clientId()).isEqualTo("koppeling");
    assertThat(aanvraag.geheim()).isEqualTo("s");
    assertThat(aanvraag.scopes()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void decodesBothPartsOfBasic() {
    Tokenaanvraag aanvraag = Tokenaanvraag.of(form(), basic("kop%3Apeling:ge%20heim:rest"));

    assertThat(aanvraag.clientId()).isEqualTo("kop:peling");
    assertThat(aanvraag.geheim()).isEqualTo("ge heim:rest");
  }

  @Test
  void refusesTheClientInTwoPlaces() {
    ObjectNode form = form().put("client_id", "a").put("client_secret", "s");

    assertRefused(form, basic("a:s"), "niet in allebei");
    assertRefused(form().put("client_id", "b"), basic("a:s"), "andere client");
  }

  @Test
  void refusesWhatIsMissingOrMalformed() {
    assertRefused(form(), Optional.empty(), "client_id");
    assertRefused(form(), Optional.of("Basic ***"), "Base64");
    assertRefused(form(), basic("zonder-dubbelepunt"), "dubbelepunt");
    assertRefused(form(), basic("a:%zz"), "gecodeerd");
    assertRefused(form(), Optional.of("Bearer x"), "HTTP Basic");
    assertRefused(
        form().put("grant_type", "password"), Optional.empty(), "grant_type=client_credentials");
  }

  private static void assertRefused(ObjectNode form, Optional<String> header, String text) {
    assertThatThrownBy(() -> Tokenaanvraag.of(form, header))
        .isInstanceOf(TokenFout.class)
        .hasMessageContaining(text);
  }

  private static ObjectNode form() {
    return new ObjectMapper().createObjectNode().put("grant_type", "client_credentials");
  }

  private static Optional<String> basic(String pair) {
    byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
    return Optional.of("Basic " + Base64.getEncoder().encodeToString(bytes));
  }
}
