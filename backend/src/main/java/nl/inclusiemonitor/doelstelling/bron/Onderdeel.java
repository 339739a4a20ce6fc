package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.sqlclient.Row;

/**
 * A unit as it was when it was measured.
 *
 * @param eigen whether the reader sees its figures
 */
record Onderdeel(String code, String naam, boolean eigen) {

  /** Whoever speaks for a unit also reads what went up in it; $ has no place here. */
  static final String KOLOMMEN =
      """
      d.code, d.naam,
        coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
          or d.code = any ((select eigen_onderdelen())::text[]) as eigen
      """;

  static Onderdeel fromRow(Row row) {
    return new Onderdeel(row.getString("code"), row.getString("naam"), row.getBoolean("eigen"));
  }
}
