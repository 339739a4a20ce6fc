package nl.inclusiemonitor.http.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
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

  /** A place in the far future would be answered with the first page of a list, newest first. */
  @Test
  void aPlaceThatSomebodyMadeUpIsNone() {
    byte[] future = ByteBuffer.allocate(Long.BYTES).putLong(1L << 40).array();
    byte[] guessed = Arrays.copyOf(future, future.length + 4);

    for (byte[] bytes : List.of(future, guessed)) {
      String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      assertThatThrownBy(() -> Cursor.nummer(cursor)).isInstanceOf(Failure.Invalid.class);
    }
  }

  @Test
  void aCursorThatWasChangedAnywhereIsNone() {
    String cursor = Cursor.van(ID);

    for (int i = 0; i < cursor.length(); i++) {
      char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
      String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
      assertThatThrownBy(() -> Cursor.id(changed))
          .as("changed at %d", i)
          .isInstanceOf(Failure.Invalid.class);
    }
  }

  @Test
  void aPlaceOfAnotherKindIsNone() {
    assertThatThrownBy(() -> Cursor.id(Cursor.van(7))).isInstanceOf(Failure.Invalid.class);
    assertThatThrownBy(() -> Cursor.nummer(Cursor.van(ID))).isInstanceOf(Failure.Invalid.class);
    assertThatThrownBy(() -> Cursor.nummer(Cursor.van(-1))).isInstanceOf(Failure.Invalid.class);
    assertThatThrownBy(() -> Cursor.naam(Cursor.van(7))).isInstanceOf(Failure.Invalid.class);
  }
}
