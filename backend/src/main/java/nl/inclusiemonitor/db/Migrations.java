package nl.inclusiemonitor.db;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the schema to the version of this release, as the owner. Blocks; instances that start
 * together wait for each other.
 */
public final class Migrations {
  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
  private static final String SCHEMA = "inclusiemonitor";
  private static final int CONNECT_TRIES = 10;

  private Migrations() {}

  /** Throws DatabaseStartException when a migration fails or the database cannot be reached. */
  public static void run(DatabaseSettings settings) {
    try {
      FluentConfiguration flyway =
          Flyway.configure()
              .dataSource(OwnerConnections.of(settings))
              .locations("classpath:db/migration")
              .schemas(SCHEMA)
              .createSchemas(true)
              .validateMigrationNaming(true)
              .cleanDisabled(true)
              .connectRetries(CONNECT_TRIES)
              .connectRetriesInterval(2)
              .placeholders(Map.of("app_role", settings.app().user()));
      // A lock in a transaction would make «create index concurrently» wait for itself.
      flyway
          .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
          .setTransactionalLock(false);
      var result = flyway.load().migrate();
      LOG.info(
          "schema is at version {} ({} migrations now)",
          result.targetSchemaVersion == null
              ? result.initialSchemaVersion
              : result.targetSchemaVersion,
          result.migrationsExecuted);
    } catch (FlywayException e) {
      throw new DatabaseStartException(
          "The database cannot be migrated: "
              + e.getMessage().strip().replaceAll("\\s*\\R\\s*", " | "),
          e);
    }
  }
}
