package nl.inclusiemonitor.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ZoekwoordenTest {
  @Test
  void everyWordIsTheBeginningOfOne() {
    assertThat(Zoekwoorden.van("Bezetting, 2022-Q3").tsquery())
        .isEqualTo("('bezetting':*) & ('2022':*) & ('q3':*)");
  }

  @Test
  void aWordAlsoFindsWhatItStandsFor() {
    assertThat(
            Zoekwoorden.van("P-Direkt")
                .tsquery(woord -> Stream.of("personeel").limit(woord.length() - 1)))
        .isEqualTo("('p':*) & ('direkt':* | 'personeel')");
  }

  @Test
  void whatIsASignInATsqueryPartsWords() {
    assertThat(Zoekwoorden.van("a' | !b:* \\ (c)").tsquery())
        .isEqualTo("('a':*) & ('b':*) & ('c':*)");
    assertThat(Zoekwoorden.van("??").tsquery()).isEmpty();
  }

  @Test
  void aNameBeginsSoInAnyOfItsWords() {
    assertThat(Zoekwoorden.begint("Doelgroepregister (UWV)", "uw")).isTrue();
    assertThat(Zoekwoorden.begint("Doelgroepregister (UWV)", "register")).isFalse();
  }
}
