package nl.inclusiemonitor.consistentie;

import java.util.Locale;

/** What a statement says of its subject; only statements of one aspect are compared. */
enum Aspect {
  NORM,
  HORIZON,
  WAARDE,
  PLANNING,
  PEILDATUM,
  BEDRAG,
  STURING;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Aspect van(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
