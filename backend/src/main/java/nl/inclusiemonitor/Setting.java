package nl.inclusiemonitor;

import java.util.Arrays;
import java.util.Optional;

/** The environment variables that the program reads: all there are, as the help lists them. */
enum Setting {
  HOST("127.0.0.1", "Address to listen on."),
  HTTP_PORT("8080", "Port of the screens and the API; 0 takes a free one."),
  MANAGEMENT_HOST("127.0.0.1", "Address of health checks and metrics."),
  MANAGEMENT_PORT("9464", "Port of health checks and metrics; 0 takes a free one."),
  DATA("./data", "Directory of the embedded database and of what an installation keeps."),
  PUBLIC_URL("", "How browsers reach the product, such as https://monitor.example.nl."),
  TRUSTED_PROXY(
      "",
      "Address of the proxy in front that ends TLS, with PUBLIC_URL; needed to listen elsewhere than loopback without TLS."),
  TLS_CERTIFICATE("", "Own certificate chain, a PEM file; with TLS_KEY."),
  TLS_KEY("", "Own private key, a PEM file."),
  THEME("", "Style sheet of the organisation, served after the product's own."),
  OIN(
      "",
      "Organisation identification number (20 digits): who tells the events of the change feed."),
  DATABASE_URL(
      "",
      "External PostgreSQL: postgresql://host:port/database?sslmode=verify-full. Absent: the embedded one."),
  DATABASE_USER("inclusiemonitor_app", "Role that serves requests."),
  DATABASE_PASSWORD("", "Its password."),
  DATABASE_PASSWORD_FILE("", "File that holds its password."),
  DATABASE_OWNER_USER("inclusiemonitor_owner", "Role that migrates the schema."),
  DATABASE_OWNER_PASSWORD("", "Its password."),
  DATABASE_OWNER_PASSWORD_FILE("", "File that holds its password."),
  DATABASE_POOL_SIZE("8", "Connections that serve requests."),
  OPEN_UPLOADS("20", "Unfinished uploads that one account or API client may have at once."),
  DREMPEL("10", "At the first start: fewest persons in a group whose figures are shown."),
  BEWAREN_NA_VASTSTELLEN_DAGEN(
      "30",
      "At the first start: days that UWV lines and inhuur stay after the last stand that uses them is vastgesteld."),
  BEWAREN_PERSONEEL_MAANDEN(
      "13", "At the first start: months that lines of personeel stay after their peildatum."),
  BEWAREN_ONGEBRUIKT_DAGEN(
      "30", "At the first start: days that lines of a withdrawn or replaced levering stay."),
  BEWAREN_AFGEKEURD_DAGEN(
      "30",
      "At the first start: days that it is known which lines were rejected, and that an unused pakbon stays."),
  BEWAREN_LOGBOEK_JAREN("3", "At the first start: years that the trail of who did what stays."),
  BEWAREN_BACKUP_DAGEN(
      "35",
      "At the first start: days after which no backup exists any more, for proofs of erasure."),
  PERSOONSREGELS_ACCOUNTS("5", "Accounts that may see lines about persons, at most."),
  TERUGZOEK_TOKENS("100", "Persons in one terugzoekverzoek, at most."),
  TERUGZOEK_DAGEN("14", "Days after which an open terugzoekverzoek lapses.");

  static final String PREFIX = "INCLUSIEMONITOR_";

  private final String standard;
  private final String meaning;

  Setting(String standard, String meaning) {
    this.standard = standard;
    this.meaning = meaning;
  }

  /** Name of the environment variable. */
  String variable() {
    return PREFIX + name();
  }

  String standard() {
    return standard;
  }

  String meaning() {
    return meaning;
  }

  static Optional<Setting> ofVariable(String variable) {
    return Arrays.stream(values())
        .filter(setting -> setting.variable().equals(variable))
        .findFirst();
  }
}
