package nl.inclusiemonitor;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.inclusiemonitor.db.Credentials;
import nl.inclusiemonitor.db.DatabaseSettings;
import nl.inclusiemonitor.db.DatabaseStartException;
import nl.inclusiemonitor.db.DatabaseUrl;
import nl.inclusiemonitor.http.HttpSettings;
import nl.inclusiemonitor.instelling.Privacyinstelling;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen.Grens;
import nl.inclusiemonitor.verzoek.terugzoek.TerugzoekSettings;

/**
 * Everything that can be set, as one tree in which nonsense cannot exist.
 *
 * @param demo whether this is the demo ministry
 * @param data directory of what this installation keeps
 * @param database the external one; empty for the embedded one
 * @param poolSize connections that serve requests
 * @param openUploads unfinished uploads that one maker may have at once
 * @param drempel fewest persons in a group whose figures are shown, when the installation begins
 * @param bewaren how long lines and the trail stay, when the installation begins
 * @param oin of the organisation; empty where it has none, such as in the demo
 * @param personen how little may be done with lines about persons
 */
record Settings(
    boolean demo,
    Path data,
    HttpSettings http,
    Management management,
    Optional<DatabaseSettings> database,
    int poolSize,
    int openUploads,
    int drempel,
    Bewaartermijnen bewaren,
    Optional<String> oin,
    Personen personen) {

  /** Where health checks and metrics are. */
  record Management(String host, int port) {}

  /**
   * The limits of looking at lines about persons.
   *
   * @param accounts that may, at most
   */
  record Personen(int accounts, TerugzoekSettings terugzoeken) {}

  /** Throws StartException with one line about the first thing that makes no sense. */
  static Settings read(boolean demo, Environment environment) {
    try {
      return new Settings(
              demo,
              environment.directory(Setting.DATA),
              http(environment),
              new Management(
                  environment.host(Setting.MANAGEMENT_HOST),
                  environment.number(Setting.MANAGEMENT_PORT, 0, 65_535)),
              environment.optional(Setting.DATABASE_URL).map(url -> database(url, environment)),
              environment.number(Setting.DATABASE_POOL_SIZE, 2, 100),
              environment.number(Setting.OPEN_UPLOADS, 1, 1_000),
              environment.number(
                  Setting.DREMPEL,
                  Privacyinstelling.MINSTE_DREMPEL,
                  Privacyinstelling.MEESTE_DREMPEL),
              bewaren(environment),
              oin(environment),
              personen(environment))
          .guarded(environment);
    } catch (DatabaseStartException | IllegalArgumentException e) {
      throw new StartException(e.getMessage());
    }
  }

  private static Optional<String> oin(Environment environment) {
    Optional<String> oin = environment.optional(Setting.OIN);
    if (oin.filter(nummer -> !nummer.matches("[0-9]{20}")).isPresent()) {
      throw new StartException(Setting.OIN.variable() + " must be 20 digits.");
    }
    return oin;
  }

  /** Who this installation is in what it tells others: a URN, as the NL GOV profile asks. */
  String bron() {
    return oin.map(nummer -> "urn:nld:oin:" + nummer + ":systeem:inclusiemonitor")
        .orElse("urn:nld:inclusiemonitor");
  }

  private static Bewaartermijnen bewaren(Environment environment) {
    return new Bewaartermijnen(
        termijn(environment, Setting.BEWAREN_NA_VASTSTELLEN_DAGEN, Grens.NA_VASTSTELLEN_DAGEN),
        termijn(environment, Setting.BEWAREN_PERSONEEL_MAANDEN, Grens.PERSONEEL_MAANDEN),
        termijn(environment, Setting.BEWAREN_ONGEBRUIKT_DAGEN, Grens.ONGEBRUIKT_DAGEN),
        termijn(environment, Setting.BEWAREN_AFGEKEURD_DAGEN, Grens.AFGEKEURD_DAGEN),
        termijn(environment, Setting.BEWAREN_LOGBOEK_JAREN, Grens.LOGBOEK_JAREN),
        termijn(environment, Setting.BEWAREN_BACKUP_DAGEN, Grens.BACKUP_DAGEN));
  }

  private static int termijn(Environment environment, Setting setting, Grens grens) {
    return environment.number(setting, grens.min(), grens.max());
  }

  private static Personen personen(Environment environment) {
    return new Personen(
        environment.number(Setting.PERSOONSREGELS_ACCOUNTS, 0, 100),
        new TerugzoekSettings(
            environment.number(Setting.TERUGZOEK_TOKENS, 1, 500),
            Duration.ofDays(environment.number(Setting.TERUGZOEK_DAGEN, 1, 365))));
  }

  private static HttpSettings http(Environment environment) {
    return new HttpSettings(
        environment.host(Setting.HOST),
        environment.number(Setting.HTTP_PORT, 0, 65_535),
        environment.url(Setting.PUBLIC_URL),
        TlsFiles.read(environment),
        theme(environment));
  }

  private static Optional<Path> theme(Environment environment) {
    Optional<Path> sheet = environment.file(Setting.THEME);
    if (sheet.filter(file -> !file.toString().endsWith(".css")).isPresent()) {
      throw new StartException(Setting.THEME.variable() + " must name a .css file.");
    }
    return sheet;
  }

  private static DatabaseSettings database(String url, Environment environment) {
    // The address first: a password that is asked for another kind of database helps nobody.
    DatabaseUrl address = DatabaseUrl.parse(url);
    return address.settings(
        new Credentials(
            environment.text(Setting.DATABASE_USER),
            environment.secret(Setting.DATABASE_PASSWORD, Setting.DATABASE_PASSWORD_FILE)),
        new Credentials(
            environment.text(Setting.DATABASE_OWNER_USER),
            environment.secret(
                Setting.DATABASE_OWNER_PASSWORD, Setting.DATABASE_OWNER_PASSWORD_FILE)));
  }

  /**
   * Sensitive data never crosses a network in plain text, and demo passwords are for this machine.
   */
  private Settings guarded(Environment environment) {
    boolean proxied = environment.optional(Setting.TRUSTED_PROXY).isPresent();
    if (proxied) {
      environment.host(Setting.TRUSTED_PROXY);
      if (http.publicUrl().isEmpty()) {
        throw new StartException(
            "%s needs %s: browsers know the product by the address of the proxy."
                .formatted(Setting.TRUSTED_PROXY.variable(), Setting.PUBLIC_URL.variable()));
      }
    }
    if (http.port() != 0 && http.port() == management.port()) {
      throw new StartException(
          "%s and %s must differ."
              .formatted(Setting.HTTP_PORT.variable(), Setting.MANAGEMENT_PORT.variable()));
    }
    boolean managedHere = isLoopback(Setting.MANAGEMENT_HOST, management.host());
    if (demo && !managedHere) {
      throw new StartException(
          Setting.MANAGEMENT_HOST.variable()
              + " must be this machine for the demo; use «start» elsewhere.");
    }
    if (demo && http.tls().isPresent()) {
      throw new StartException(
          Setting.TLS_CERTIFICATE.variable()
              + " is not for the demo, which stays on this machine.");
    }
    if (isLoopback(Setting.HOST, http.host())) {
      return this;
    }
    if (demo) {
      throw new StartException(
          "The demo has public passwords and listens on this machine only; use «start».");
    }
    if (http.tls().isEmpty() && !proxied) {
      throw new StartException(
          "Listening on %s needs TLS: set %s and %s, or %s when a proxy in front ends TLS."
              .formatted(
                  http.host(),
                  Setting.TLS_CERTIFICATE.variable(),
                  Setting.TLS_KEY.variable(),
                  Setting.TRUSTED_PROXY.variable()));
    }
    return this;
  }

  private static boolean isLoopback(Setting setting, String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new StartException(setting.variable() + " is not an address of this machine.");
    }
  }
}
