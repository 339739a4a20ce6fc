package nl.inclusiemonitor.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.failure.FieldError;
import org.junit.jupiter.api.Test;

class ForbiddenCharactersTest {
  @Test
  void eachTextThatHoldsOneIsNamedByItsPlace() {
    var body =
        Map.of(
            "naam", "a\0b", "delen", List.of("goed", Map.of("code", "half \ud83d")), "aantal", 1);

    assertThat(ForbiddenCharacters.in("body", body))
        .extracting(FieldError::name)
        .containsExactlyInAnyOrder("/naam", "/delen/1/code");
    assertThat(ForbiddenCharacters.in("query", Map.of("door", "\0")))
        .extracting(FieldError::name)
        .containsExactly("door");
  }

  @Test
  void aNameInAMapIsATextToo() {
    assertThat(ForbiddenCharacters.in("body", Map.of("totalen", Map.of("u\0ren", "1"))))
        .extracting(FieldError::name)
        .containsExactly("/totalen");
  }

  @Test
  void anyWholeCharacterIsText() {
    assertThat(ForbiddenCharacters.in("body", Map.of("naam", "één regel, 😀 en een\ntweede")))
        .isEmpty();
  }
}
