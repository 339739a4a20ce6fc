package nl.inclusiemonitor.toegang.aanmelden;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.inclusiemonitor.toegang.geheim.Secrets;

/**
 * Tells a browser in which somebody logged in before from one that only knows the name, by a mark
 * that the server signed for that name. Each has a count of failed tries of its own, so that
 * guesses from elsewhere do not lock out whoever works here (OWASP, «Slow Down Online Guessing
 * Attacks with Device Cookies»). The mark opens nothing: the password is asked all the same.
 */
public final class BekendeBrowsers {
  /** Longer than a holiday, and than the quarter between two rounds of figures. */
  static final Duration DUUR = Duration.ofDays(120);

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern MERK =
      Pattern.compile("([A-Za-z0-9_-]{43})\\.([0-9]{10})\\.([A-Za-z0-9_-]{43})");

  private final SecretKeySpec key;
  private final Clock clock;

  public BekendeBrowsers(Buffer key, Clock clock) {
    this.key = new SecretKeySpec(key.getBytes(), ALGORITHM);
    this.clock = clock;
  }

  /** A new mark for a browser in which this name has just logged in. */
  String merk(String naam) {
    String nummer = Secrets.random();
    String tot = Long.toString(clock.instant().plus(DUUR).getEpochSecond());
    return nummer + '.' + tot + '.' + base64(mac(nummer, tot, naam));
  }

  /**
   * What tells this browser from others; empty when its mark is not ours, of another name or old.
   */
  Optional<String> herken(String naam, String merk) {
    Matcher parts = MERK.matcher(merk);
    if (!parts.matches()) {
      return Optional.empty();
    }
    byte[] stated = parts.group(3).getBytes(StandardCharsets.US_ASCII);
    byte[] ours =
        base64(mac(parts.group(1), parts.group(2), naam)).getBytes(StandardCharsets.US_ASCII);
    Instant tot = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
    return MessageDigest.isEqual(stated, ours) && clock.instant().isBefore(tot)
        ? Optional.of(parts.group(1))
        : Optional.empty();
  }

  private byte[] mac(String nummer, String tot, String naam) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      String text = nummer + '.' + tot + '.' + naam;
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
