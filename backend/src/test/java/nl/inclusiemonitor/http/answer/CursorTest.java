package nl.inclusiemonitor.http.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.inclusiemonitor.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  private static final UUID ID = UUID.fromString("0193f0aa-1111-7222-8333-444455556666");

  @Test
  void aPlaceComesBackAsItWas() {
    assertThat(Cursor.nummer(Cursor.van(0))).isZero();
    assertThat(Cursor.nummer(Cursor.van(Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
    assertThat(Cursor.getal(Cursor.van(-1))).isEqualTo(-1);
    assertThat(Cursor.id(Cursor.van(ID))).isEqualTo(ID);
    assertThat(Cursor.naam(Cursor.van("hr-adviseur-igj"))).isEqualTo("hr-adviseur-igj");
  }

  /** The contract takes no longer cursor than this, and no other characters. */
  @Test
  void theLongestNameFitsTheContract() {
    assertThat(Cursor.van("z".repeat(100))).hasSizeLessThanOrEqualTo(200).matches("[A-Za-z0-9_-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"onzin", "a", "AAAA", "__________8"})
  void whatNoPageNamedIsNoNumber(String cursor) {
    assertThatThrownBy(() -> Cursor.nummer(cursor)).isInstanceOf(Failure.Invalid.class);
  }

  @Test
  void aPlaceOfAnotherKindIsNone() {
    assertThatThrownBy(() -> Cursor.id(Cursor.van(7))).isInstanceOf(Failure.Invalid.class);
    assertThatThrownBy(() -> Cursor.nummer(Cursor.van(ID))).isInstanceOf(Failure.Invalid.class);
    assertThatThrownBy(() -> Cursor.nummer(Cursor.van(-1))).isInstanceOf(Failure.Invalid.class);
    assertThatThrownBy(() -> Cursor.naam(Cursor.van(7))).isInstanceOf(Failure.Invalid.class);
  }
}
