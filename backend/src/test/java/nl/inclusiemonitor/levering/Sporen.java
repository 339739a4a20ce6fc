package nl.inclusiemonitor.levering;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

  /** Every table that holds this text in any column of any row. */
  public List<String> tabellenMet(String tekst) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String tabel :
        database.column(
            """
            select relname from pg_class
            where relnamespace = 'inclusiemonitor'::regnamespace and relkind in ('r', 'p')
            """)) {
      String query = "select count(*) from %s t where strpos(t::text, '%s') > 0";
      if (!database.column(query.formatted(tabel, tekst)).get(0).equals("0")) {
        found.add(tabel);
      }
    }
    return found;
  }
}
