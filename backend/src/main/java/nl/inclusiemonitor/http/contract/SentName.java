package nl.inclusiemonitor.http.contract;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inclusiemonitor.privacy.BsnGuard;

/** Names that a client made up: an answer repeats one only when it cannot be personal data. */
public final class SentName {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");
  private static final Pattern INDEX = Pattern.compile("[0-9]{1,5}");

  private SentName() {}

  /** The name as it may be shown; empty when it does not look like a name. */
  public static String shown(String name) {
    return isName(name) ? name : "";
  }

  /** A JSON pointer up to the first segment that is no name and no place in a list. */
  public static String shownPointer(String pointer) {
    return Arrays.stream(pointer.split("/", -1))
        .skip(1)
        .takeWhile(segment -> isName(segment) || INDEX.matcher(segment).matches())
        .map(segment -> "/" + segment)
        .collect(Collectors.joining());
  }

  /** The name of a field for people: of {@code /ontbrekend/1/reden} «ontbrekend 2, reden». */
  static String words(String name) {
    if (!name.startsWith("/")) {
      return name;
    }
    StringBuilder words = new StringBuilder();
    for (String segment : name.substring(1).split("/", -1)) {
      if (INDEX.matcher(segment).matches()) {
        words.append(words.isEmpty() ? "" : " ").append(Integer.parseInt(segment) + 1);
      } else {
        words.append(words.isEmpty() ? "" : ", ").append(segment);
      }
    }
    return words.toString();
  }

  private static boolean isName(String name) {
    return NAME.matcher(name).matches() && !BsnGuard.isIn(name);
  }
}
