package nl.inclusiemonitor.privacy;

import java.util.regex.Pattern;

/**
 * Knows text of a key part by how it is written, so that one is never taken for a levering: the key
 * of the pseudonyms must not meet the server.
 */
public final class Sleuteltekst {
  /** What the file of a key part begins with. */
  public static final String OPSCHRIFT = "Inclusiemonitor sleuteldeel";

  private static final Pattern DEEL =
      Pattern.compile(
          OPSCHRIFT + "\\b.*|waarde:\\s*[0-9a-f]{64}", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Sleuteltekst() {}

  /** Whether this is the heading or the value of a key part. */
  public static boolean is(String text) {
    return DEEL.matcher(text.strip()).matches();
  }
}
