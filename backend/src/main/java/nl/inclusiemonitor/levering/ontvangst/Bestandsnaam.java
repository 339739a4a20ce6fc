package nl.inclusiemonitor.levering.ontvangst;

import java.util.regex.Pattern;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * The name that a client gives to its file. Others read it in lists, so it names a file and nothing
 * more: no place on a disk, nothing that breaks a line, and nothing that is read otherwise than it
 * is written, such as U+202E, which turns the letters after it around.
 */
public final class Bestandsnaam {
  private static final Pattern GEEN_NAAM =
      Pattern.compile("[/\\\\\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|^\\.{1,2}$");

  private Bestandsnaam() {}

  /**
   * The same name; throws Invalid, which does not repeat it, when it is none.
   *
   * @param in where in the request it was
   * @param veld and in what
   */
  public static String gekeurd(String naam, String in, String veld) {
    if (BsnGuard.isIn(naam)) {
      throw fout(
          in,
          veld,
          "mogelijk-bsn",
          "In de bestandsnaam staat mogelijk een burgerservicenummer; er is niets bewaard.");
    }
    if (GEEN_NAAM.matcher(naam).find()) {
      throw fout(
          in,
          veld,
          "bestandsnaam-ongeldig",
          "Een bestandsnaam heeft geen map, schuine streep, regeleinde of onzichtbaar teken.");
    }
    return naam;
  }

  private static Failure fout(String in, String veld, String code, String detail) {
    return new Failure.Invalid(FieldError.of(in, veld, code, detail));
  }
}
