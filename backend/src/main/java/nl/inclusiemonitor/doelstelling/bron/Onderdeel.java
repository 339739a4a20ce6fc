package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.sqlclient.Row;

/**
 * A unit as it was when it was measured.
 *
 * @param scope {@code kern} or {@code concern}
 * @param eigen whether the reader sees its figures
 */
record Onderdeel(String code, String naam, String scope, boolean eigen) {

  /** Whoever speaks for a unit also reads what went up in it; $ has no place here. */
  static final String KOLOMMEN =
      """
      d.code, d.naam, d.scope,
        coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
          or d.code = any ((select eigen_onderdelen())::text[]) as eigen
      """;

  static Onderdeel fromRow(Row row) {
    return new Onderdeel(
        row.getString("code"),
        row.getString("naam"),
        row.getString("scope"),
        row.getBoolean("eigen"));
  }
}
