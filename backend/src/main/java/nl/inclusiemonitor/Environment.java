package nl.inclusiemonitor;

import io.netty.util.NetUtil;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads settings from environment variables; what makes no sense ends the start with one line. */
final class Environment {
  /** RFC 1123; whose last label is a number is an IPv4 address, or nothing. */
  private static final Pattern HOST_NAME =
      Pattern.compile(
          "(?=.{1,253}$)(?!(?:.*\\.)?[0-9]+$)"
              + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
              + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");

  private final Map<String, String> variables;

  /** Throws StartException for a variable of this program that it does not know. */
  Environment(Map<String, String> variables) {
    this.variables = variables;
    variables.keySet().stream()
        .filter(name -> name.startsWith(Setting.PREFIX))
        .filter(name -> Setting.ofVariable(name).isEmpty())
        .sorted()
        .findFirst()
        .ifPresent(
            name -> {
              throw new StartException("There is no setting " + name + "; see «help».");
            });
  }

  String text(Setting setting) {
    return variables.getOrDefault(setting.variable(), setting.standard()).strip();
  }

  Optional<String> optional(Setting setting) {
    return Optional.of(text(setting)).filter(text -> !text.isEmpty());
  }

  int number(Setting setting, int min, int max) {
    try {
      int number = Integer.parseInt(text(setting));
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Falls through: the same line as a number out of range.
    }
    throw new StartException(
        "%s must be a whole number from %d to %d.".formatted(setting.variable(), min, max));
  }

  /** One host; an IPv6 address may stand between brackets, as in a URL, and comes without them. */
  String host(Setting setting) {
    String text = text(setting);
    boolean bracketed = text.startsWith("[") && text.endsWith("]");
    String host = bracketed ? text.substring(1, text.length() - 1) : text;
    boolean address =
        NetUtil.isValidIpV6Address(host) || (!bracketed && NetUtil.isValidIpV4Address(host));
    if (!address && (bracketed || !HOST_NAME.matcher(host).matches())) {
      throw new StartException(setting.variable() + " must be one IP address or host name.");
    }
    return host;
  }

  Path directory(Setting setting) {
    try {
      return Path.of(text(setting)).toAbsolutePath().normalize();
    } catch (java.nio.file.InvalidPathException e) {
      throw new StartException(setting.variable() + " is not a path.");
    }
  }

  Optional<Path> file(Setting setting) {
    return optional(setting)
        .map(
            name -> {
              Path file = Path.of(name);
              if (Files.isDirectory(file) || !Files.isReadable(file)) {
                throw new StartException(setting.variable() + " names a file that cannot be read.");
              }
              return file;
            });
  }

  Optional<URI> url(Setting setting) {
    return optional(setting)
        .map(
            text -> {
              try {
                return URI.create(text);
              } catch (IllegalArgumentException e) {
                throw new StartException(setting.variable() + " is not a URL.");
              }
            });
  }

  /** A secret from its variable or its file; never both. */
  String secret(Setting direct, Setting inFile) {
    Optional<Path> file = file(inFile);
    if (file.isPresent() && optional(direct).isPresent()) {
      throw new StartException(
          "Set %s or %s, not both.".formatted(direct.variable(), inFile.variable()));
    }
    if (file.isEmpty()) {
      return optional(direct)
          .orElseThrow(
              () ->
                  new StartException(
                      "%s or %s is needed with %s."
                          .formatted(
                              direct.variable(),
                              inFile.variable(),
                              Setting.DATABASE_URL.variable())));
    }
    try {
      return Files.readString(file.get()).strip();
    } catch (IOException e) {
      throw new StartException(inFile.variable() + " names a file that cannot be read.");
    }
  }
}
