package nl.inclusiemonitor.http.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final Page.Size TWO = new Page.Size(2);

  @Test
  void oneMoreThanFitsTellsThatAPageFollowsAndStaysOut() {
    Page<String> page = TWO.of(List.of("a", "b", "c"));

    assertThat(TWO.toFind()).isEqualTo(3);
    assertThat(page.items()).containsExactly("a", "b");
    assertThat(page.next(item -> "after " + item)).contains("after b");
  }

  @Test
  void aListThatJustFitsEndsHere() {
    assertThat(TWO.of(List.of("a", "b")).next(item -> item)).isEmpty();
    assertThat(TWO.of(List.of()).next(item -> item)).isEmpty();
  }
}
