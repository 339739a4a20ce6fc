package nl.inclusiemonitor.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * Every SQL constant of the product fits the migrated schema and what the app role is granted. It
 * finds them by itself: a {@code static final String} of any class that begins as a statement does.
 */
class StatementsIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  private static final Pattern STATEMENT =
      Pattern.compile("\\s*(select|insert|update|delete|merge|with)\\s.*", Pattern.DOTALL);

  /**
   * A constant that the code fills in with the lines in force, and which is no statement before
   * that; the tests of figures and comparisons run those.
   */
  private static final Pattern TEMPLATE = Pattern.compile("%(?:\\d\\$)?s");

  /** From this version on PostgreSQL plans without parameters, which checks the grants too. */
  private static final int PLANS_GENERICALLY = 16;

  @Test
  void everyStatementPreparesAsTheAppRole() throws Exception {
    Map<String, String> statements = statements();
    Map<String, String> refused = new TreeMap<>();

    try (Connection app = asApp().getConnection()) {
      for (var statement : statements.entrySet()) {
        try (Statement call = app.createStatement()) {
          call.execute("prepare een_opdracht as " + statement.getValue());
          call.execute("deallocate een_opdracht");
          if (app.getMetaData().getDatabaseMajorVersion() >= PLANS_GENERICALLY) {
            call.execute("explain (generic_plan) " + statement.getValue());
          }
        } catch (SQLException e) {
          refused.put(statement.getKey(), e.getMessage());
        }
      }
    }

    assertThat(refused).isEmpty();
    assertThat(statements).containsKey("nl.inclusiemonitor.db.Transaction.SET_CALLER");
  }

  /** In simple query mode, where the driver leaves {@code $1} alone. */
  private static DataSource asApp() {
    DatabaseSettings settings = DATABASE.settings().withOwner(DATABASE.settings().app());
    PGSimpleDataSource source = (PGSimpleDataSource) OwnerConnections.of(settings);
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    return source;
  }

  private static Map<String, String> statements() throws Exception {
    Map<String, String> statements = new TreeMap<>();
    for (String name : classNames()) {
      Class<?> type = Class.forName(name, false, StatementsIT.class.getClassLoader());
      for (Field field : constants(type)) {
        field.setAccessible(true);
        String value = (String) field.get(null);
        if (value != null
            && STATEMENT.matcher(value).matches()
            && !TEMPLATE.matcher(value).find()) {
          statements.put(name + "." + field.getName(), value);
        }
      }
    }
    return statements;
  }

  private static Iterable<Field> constants(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> field.getType() == String.class)
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> Modifier.isFinal(field.getModifiers()))
        .toList();
  }

  private static Iterable<String> classNames() throws IOException, URISyntaxException {
    Path root = Path.of(Database.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.startsWith("nl/inclusiemonitor/") && file.endsWith(".class"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .filter(name -> !name.endsWith("package-info"))
          .toList();
    }
  }
}
