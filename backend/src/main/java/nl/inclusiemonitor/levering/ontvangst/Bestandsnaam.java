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
final class Bestandsnaam {
  private static final Pattern GEEN_NAAM =
      Pattern.compile("[/\\\\\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|^\\.{1,2}$");

  private Bestandsnaam() {}

  /** The same name; throws Invalid, which does not repeat it, when it is none. */
  static String gekeurd(String naam) {
    if (BsnGuard.isIn(naam)) {
      throw fout(
          "mogelijk-bsn",
          "In de bestandsnaam staat mogelijk een burgerservicenummer; er is niets bewaard.");
    }
    if (GEEN_NAAM.matcher(naam).find()) {
      throw fout(
          "bestandsnaam-ongeldig",
          "Een bestandsnaam heeft geen map, schuine streep, regeleinde of onzichtbaar teken.");
    }
    return naam;
  }

  private static Failure fout(String code, String detail) {
    return new Failure.Invalid(FieldError.of("query", "bestandsnaam", code, detail));
  }
}
