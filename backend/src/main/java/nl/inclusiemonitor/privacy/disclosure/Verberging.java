package nl.inclusiemonitor.privacy.disclosure;

import java.util.Locale;

/** Whether the figures of a group are shown, and if not, why. */
public enum Verberging {
  /** Shown. */
  NEE,
  /** Hidden because the group itself is small. */
  KLEIN,
  /** Hidden because it would give a small group back by subtraction. */
  AANVULLEND;

  /** The name in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Verberging of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
