package nl.inclusiemonitor.db;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import nl.inclusiemonitor.db.embedded.TestServer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated database for one integration test class, gone after it:
 *
 * <pre>{@code @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();}</pre>
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {
  private static final int POOL_SIZE = 4;
  private static final int PATIENCE_SECONDS = 30;

  private DatabaseSettings settings;
  private Vertx vertx;
  private Database database;
  private Connection owner;

  /** Succeeds with what the future does; throws its failure as it is. */
  public static <T> T await(Future<T> future) throws Exception {
    try {
      return future
          .toCompletionStage()
          .toCompletableFuture()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException | CompletionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  /** What the future fails with. */
  public static Throwable failureOf(Future<?> future) throws Exception {
    return await(
        future.transform(
            result ->
                result.failed()
                    ? Future.succeededFuture(result.cause())
                    : Future.failedFuture(new AssertionError("succeeded: " + result.result()))));
  }

  /** To connect another Database, or the whole product, to this database. */
  public DatabaseSettings settings() {
    return settings;
  }

  /** Of the database; a test that needs one may share it. */
  public Vertx vertx() {
    return vertx;
  }

  /** As the app role. */
  public Database database() {
    return database;
  }

  /** As the owner, in auto-commit. */
  public Connection owner() {
    return owner;
  }

  /** Runs statements as the owner. */
  public void sql(String... statements) throws SQLException {
    try (Statement call = owner.createStatement()) {
      for (String statement : statements) {
        call.execute(statement);
      }
    }
  }

  /** The first column of the answer, as text, as the owner sees it. */
  public List<String> column(String query) throws SQLException {
    try (Statement call = owner.createStatement();
        ResultSet rows = call.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    settings = TestServer.get().cloneTemplate();
    vertx = Vertx.vertx();
    database = new Database(vertx, settings, PoolSettings.requests(POOL_SIZE));
    owner = OwnerConnections.of(settings).getConnection();
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    owner.close();
    await(database.close());
    await(vertx.close());
    TestServer.get().drop(settings);
  }
}
