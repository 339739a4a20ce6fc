package nl.inclusiemonitor.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The cases that the browser's guard is tested with as well: the two must agree. */
public final class BsnCases {
  private static final Path FILE = Path.of("../frontend/src/lib/bsnCases.json");

  private BsnCases() {}

  public static List<String> of(String name) {
    try {
      var texts = new ArrayList<String>();
      new ObjectMapper()
          .readTree(FILE.toFile())
          .required(name)
          .forEach(text -> texts.add(text.asText()));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
