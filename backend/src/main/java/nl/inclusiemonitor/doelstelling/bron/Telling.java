package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.sqlclient.Row;

/** So many people, of one value in one unit, as a line of a levering says. */
record Telling(
    Geleverd geleverd,
    Onderdeel onderdeel,
    String schaalgroep,
    String waarde,
    int aantal,
    int regel) {

  static Telling fromRow(Row row) {
    return new Telling(
        Geleverd.fromRow(row.getString("bron"), row),
        Onderdeel.fromRow(row),
        row.getString("schaalgroep"),
        row.getString("waarde"),
        row.getInteger("aantal"),
        row.getInteger("regel"));
  }
}
