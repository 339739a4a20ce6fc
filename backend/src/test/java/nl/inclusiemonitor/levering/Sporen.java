package nl.inclusiemonitor.levering;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inclusiemonitor.db.TestDatabase;

/** What files leave behind in a database, as its owner sees it. */
public record Sporen(TestDatabase database) {

  /** Tables that a levering loads into, attached or not. */
  public List<String> laadtabellen() throws SQLException {
    return database.column(
        """
        select relname from pg_class
        where relnamespace = 'inclusiemonitor'::regnamespace and relkind = 'r' and relname like 'laad\\_%'
        order by relname
        """);
  }

  /** Every table with lines of files, with how many; empty ones are left out. */
  public List<String> regels() throws SQLException {
    List<String> found = new ArrayList<>();
    for (String tabel :
        database.column(
            """
            select relname from pg_class
            where relnamespace = 'inclusiemonitor'::regnamespace and relkind in ('r', 'p') and not relispartition
              and (relname like 'regels\\_%' or relname like 'laad\\_%' or relname = 'afgekeurde_regels')
            order by relname
            """)) {
      String aantal = database.column("select count(*) from " + tabel).get(0);
      if (!aantal.equals("0")) {
        found.add(tabel + " " + aantal);
      }
    }
    return found;
  }

  /** Every table that holds this text in any column of any row, also as bytes. */
  public List<String> tabellenMet(String tekst) throws SQLException {
    String bytes = HexFormat.of().formatHex(tekst.getBytes(StandardCharsets.UTF_8));
    List<String> found = new ArrayList<>();
    for (String tabel : tabellen()) {
      String query =
          "select count(*) from %s t where strpos(t::text, '%s') > 0 or strpos(t::text, '%s') > 0"
              .formatted(tabel, tekst, bytes);
      if (!database.column(query).get(0).equals("0")) {
        found.add(tabel);
      }
    }
    return found;
  }

  /** How many rows each table has that this database was given. */
  public Map<String, Long> rijen() throws SQLException {
    Map<String, Long> rijen = new TreeMap<>();
    for (String tabel : tabellen()) {
      rijen.put(tabel, Long.valueOf(database.column("select count(*) from " + tabel).get(0)));
    }
    return rijen;
  }

  private List<String> tabellen() throws SQLException {
    return database.column(
        """
        select c.oid::regclass from pg_class c join pg_namespace n on n.oid = relnamespace
        where relkind in ('r', 'p', 'm') and nspname not in ('pg_catalog', 'information_schema')
          and not starts_with(nspname::text, 'pg_toast')
        """);
  }
}
