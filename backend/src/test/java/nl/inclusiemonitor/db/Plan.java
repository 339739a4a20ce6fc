package nl.inclusiemonitor.db;

import java.lang.reflect.Field;
import java.sql.SQLException;

/** How PostgreSQL goes about the very statement of a repository. */
public record Plan(TestDatabase database) {
  /**
   * The plan, line by line.
   *
   * @param naam of the constant that holds the statement
   * @param waarden of its parameters, as literals
   */
  public String van(Class<?> type, String naam, String... waarden)
      throws SQLException, ReflectiveOperationException {
    Field field = type.getDeclaredField(naam);
    field.setAccessible(true);
    String ingevuld = (String) field.get(null);
    for (int i = waarden.length; i > 0; i--) {
      ingevuld = ingevuld.replace("$" + i, waarden[i - 1]);
    }
    return String.join("\n", database.column("explain " + ingevuld));
  }
}
