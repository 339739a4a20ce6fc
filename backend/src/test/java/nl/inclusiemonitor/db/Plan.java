package nl.inclusiemonitor.db;

import io.vertx.sqlclient.Row;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.identity.Caller;

/** How PostgreSQL goes about the very statement of a repository. */
public record Plan(TestDatabase database) {
  /**
   * The plan, line by line, under the row-level security that the product has: it keeps some
   * conditions from their index, which the owner would not see.
   *
   * @param naam of the constant that holds the statement
   * @param waarden of its parameters, as literals
   */
  public String van(Class<?> type, String naam, String... waarden) throws Exception {
    Field field = type.getDeclaredField(naam);
    field.setAccessible(true);
    String ingevuld = ingevuld((String) field.get(null), List.of(waarden));
    return TestDatabase.await(
        database
            .database()
            .read(
                Caller.SYSTEM,
                connection ->
                    connection
                        .query("explain " + ingevuld)
                        .execute()
                        .map(
                            rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                    .map((Row row) -> row.getString(0))
                                    .collect(Collectors.joining("\n")))));
  }

  /**
   * The plan of what a function of SQL does as the owner.
   *
   * @param waarden of its parameters, as literals in their order
   */
  public String vanFunctie(String naam, String... waarden) throws Exception {
    String zelfde = "select %s from pg_proc where proname = '" + naam + "'";
    String opdracht = database.column(zelfde.formatted("prosrc")).get(0);
    List<String> namen = database.column(zelfde.formatted("unnest(proargnames)"));
    for (int i = 0; i < namen.size(); i++) {
      opdracht = opdracht.replace(namen.get(i), waarden[i]);
    }
    return String.join("\n", database.column("explain " + opdracht));
  }

  private static String ingevuld(String opdracht, List<String> waarden) {
    String ingevuld = opdracht;
    for (int i = waarden.size(); i > 0; i--) {
      ingevuld = ingevuld.replace("$" + i, waarden.get(i - 1));
    }
    return ingevuld;
  }
}
