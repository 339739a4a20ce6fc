package nl.inclusiemonitor.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AcceptedTest {
  private final Accepted accepted = new Accepted();

  private static Map<String, Map<String, Object>> question(Object value) {
    return Map.of("path", Map.of("kwartaal", value), "query", Map.of(), "header", Map.of());
  }

  @Test
  void onlyTheSameQuestionWasAcceptedBefore() {
    accepted.add(question("2022"));

    assertThat(accepted.contains(question("2022"))).isTrue();
    assertThat(accepted.contains(question(2022L))).isFalse();
    assertThat(accepted.contains(question("2023"))).isFalse();
  }

  @Test
  void itKeepsTheOnesThatWereAskedLast() {
    accepted.add(question("first"));
    IntStream.range(0, 31).forEach(number -> accepted.add(question(number)));
    assertThat(accepted.contains(question("first"))).isTrue();

    accepted.add(question("one more"));

    assertThat(accepted.contains(question("first"))).isTrue();
    assertThat(accepted.contains(question(0))).isFalse();
  }

  @Test
  void itKeepsNothingLong() {
    accepted.add(question("x".repeat(257)));

    assertThat(accepted.contains(question("x".repeat(257)))).isFalse();
  }
}
