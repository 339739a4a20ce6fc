package nl.inclusiemonitor.toegang.geheim;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Argon2idTest {
  @Test
  void statesTheParametersThatOwaspAsksForInTheHash() {
    assertThat(Argon2id.hash("een lang wachtwoord")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void knowsThePasswordAgainAndNoOther() {
    String hash = Argon2id.hash("een lang wachtwoord");

    assertThat(Argon2id.matches("een lang wachtwoord", hash)).isTrue();
    assertThat(Argon2id.matches("een lang wachtwoorD", hash)).isFalse();
    assertThat(Argon2id.matches("", hash)).isFalse();
  }

  @Test
  void saltsEachHash() {
    assertThat(Argon2id.hash("een lang wachtwoord"))
        .isNotEqualTo(Argon2id.hash("een lang wachtwoord"));
  }

  @Test
  void takesAnAccentThatAnotherKeyboardComposesForTheSame() {
    String hash = Argon2id.hash("caf\u00e9 met melk");

    assertThat(Argon2id.matches("cafe\u0301 met melk", hash)).isTrue();
  }

  @Test
  void seesThatAHashWasMadeWithWeakerParameters() {
    String weak =
        Argon2Function.getInstance(8_192, 1, 1, 32, Argon2.ID)
            .hash("een lang wachtwoord".getBytes(StandardCharsets.UTF_8), new byte[16])
            .getResult();

    assertThat(Argon2id.isOutdated(weak)).isTrue();
    assertThat(Argon2id.matches("een lang wachtwoord", weak)).isTrue();
    assertThat(Argon2id.isOutdated(Argon2id.hash("x"))).isFalse();
  }
}
