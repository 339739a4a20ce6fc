package nl.inclusiemonitor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Reads settings from environment variables; what makes no sense ends the start with one line. */
final class Environment {
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
              if (!Files.isReadable(file)) {
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
