package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nl.inclusiemonitor.db.DatabaseStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The directory with the tables: made once, configured at each start, never removed. */
final class Cluster {
  static final String SUPERUSER = "postgres";

  private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
  private static final String PREFIX = "data-";
  private static final String INITIALISING = ".initialising-";
  private static final String SETTINGS_FILE = "inclusiemonitor.conf";

  /**
   * Errors are logged without the statement, its parameters or the offending row: those hold
   * personal data. The collector keeps seven files, each overwritten a week later. No replica ever
   * follows this server, so what goes into a table in the transaction that made it needs no log: it
   * is in the table's file before the commit. A crash of one of its processes ends the server: it
   * is started again from outside, where what the crash left can be told from what is in use.
   */
  private static final String SETTINGS =
      """
      # Written at each start; own settings belong in postgresql.conf below the include.
      listen_addresses = '127.0.0.1'
      port = %d
      unix_socket_directories = ''
      password_encryption = 'scram-sha-256'
      fsync = on
      restart_after_crash = off
      wal_level = 'minimal'
      max_wal_senders = 0
      timezone = 'UTC'
      jit = off
      max_wal_size = '2GB'
      logging_collector = on
      log_directory = '%s'
      log_filename = 'postgresql-%%a.log'
      log_rotation_age = '1d'
      log_rotation_size = 0
      log_truncate_on_rotation = on
      log_timezone = 'UTC'
      log_error_verbosity = terse
      log_min_error_statement = panic
      """;

  private final Path home;
  private final PostgresBinaries binaries;
  private final RunAs runAs;
  private final Path directory;

  Cluster(Path home, PostgresBinaries binaries, RunAs runAs) {
    this.home = home;
    this.binaries = binaries;
    this.runAs = runAs;
    this.directory = home.resolve(PREFIX + binaries.major());
  }

  Path directory() {
    return directory;
  }

  Path log() {
    return home.resolve("log");
  }

  /** Makes the cluster under another name first, so that half a cluster is never taken for one. */
  String createIfAbsent() throws IOException {
    Path secret = home.resolve("secrets").resolve("superuser");
    if (Files.isDirectory(directory)) {
      if (!Files.exists(secret)) {
        throw new DatabaseStartException(
            "The password file %s of the embedded database is gone; put it back from a backup."
                .formatted(secret));
      }
      runAs.own(directory);
      return SecretFile.readOrCreate(secret);
    }
    refuseOtherVersion();
    String password = SecretFile.readOrCreate(secret);
    initialise(password);
    return password;
  }

  void configure(int port) throws IOException {
    Files.createDirectories(log());
    runAs.own(log());
    Path settings = directory.resolve(SETTINGS_FILE);
    Files.writeString(settings, SETTINGS.formatted(port, log().toString().replace("'", "''")));
    runAs.own(settings);
  }

  private void refuseOtherVersion() throws IOException {
    for (Path other : Directories.list(home)) {
      if (other.getFileName().toString().startsWith(PREFIX)) {
        throw new DatabaseStartException(
            "%s was written by another version of PostgreSQL than the %d of this release; export it with the release that wrote it."
                .formatted(other, binaries.major()));
      }
    }
  }

  private void initialise(String password) throws IOException {
    LOG.info("making a PostgreSQL cluster in {}", directory);
    Directories.deleteStartingWith(home, INITIALISING);
    Path fresh = Files.createDirectory(home.resolve(INITIALISING + ProcessHandle.current().pid()));
    Path passwordFile = Files.createTempFile(home, INITIALISING, ".password");
    Files.writeString(passwordFile, password);
    runAs.own(fresh);
    runAs.own(passwordFile);
    Command.Outcome outcome =
        Command.run(
            runAs.command(
                binaries.program("initdb"),
                "--pgdata=" + fresh,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--data-checksums"),
            home);
    Files.delete(passwordFile);
    if (!outcome.ok()) {
      throw new DatabaseStartException("PostgreSQL made no cluster: " + outcome.output());
    }
    Files.writeString(
        fresh.resolve("postgresql.conf"),
        "\ninclude = '%s'\n".formatted(SETTINGS_FILE),
        StandardOpenOption.APPEND);
    Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
  }
}
