package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the roles and the database with the same {@code db/roles.sql} that a database administrator
 * feeds to psql for an external server, at every start: it also sets the passwords again.
 */
final class Roles {
  private static final String SCRIPT = "/db/roles.sql";
  private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*\\R");
  private static final Pattern VARIABLE = Pattern.compile(":'([a-z_]+)'");

  /** duplicate_object and duplicate_database: there from an earlier start. */
  private static final Set<String> EXISTS = Set.of("42710", "42P04");

  private Roles() {}

  static void create(Connection superuser, Map<String, String> variables)
      throws IOException, SQLException {
    for (String statement : statements()) {
      try (Statement call = superuser.createStatement()) {
        call.execute(filled(statement, variables));
      } catch (SQLException e) {
        if (!EXISTS.contains(e.getSQLState())) {
          throw e;
        }
      }
    }
  }

  private static List<String> statements() throws IOException {
    try (InputStream script = Roles.class.getResourceAsStream(SCRIPT)) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(END_OF_STATEMENT.split(text.replaceAll("(?m)^--.*\\R", "")))
          .map(String::strip)
          .filter(statement -> !statement.isEmpty())
          .toList();
    }
  }

  private static String filled(String statement, Map<String, String> variables) {
    return VARIABLE
        .matcher(statement)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    "'" + variables.get(match.group(1)).replace("'", "''") + "'"));
  }
}
