package nl.inclusiemonitor.levering.xlsx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts that a part refers to (ECMA-376-2 §6.5); what lies outside the file is left out. */
final class Relations {
  /**
   * One reference.
   *
   * @param type last word of its type, which Strict and Transitional workbooks have in common
   */
  record Relation(String id, String type, String part) {}

  private static final int MOST = 10_000;

  private final List<Relation> relations = new ArrayList<>();

  private Relations() {}

  /**
   * The references of a part.
   *
   * @param source its name; empty for the package
   */
  static Relations of(ZipDirectory zip, String source) {
    var found = new Relations();
    int folder = source.lastIndexOf('/') + 1;
    String name = source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels";
    Optional<ZipPart> part = zip.find(name);
    if (part.isEmpty()) {
      return found;
    }
    try (var xml = new XmlScanner(zip.open(part.get()))) {
      for (var event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
        if (event == XmlScanner.Event.START && xml.tag().is("Relationship")) {
          found.add(xml.tag(), source.substring(0, folder));
        }
      }
    }
    return found;
  }

  private void add(Tag tag, String folder) {
    String type = tag.value("Type").orElse("");
    if (relations.size() == MOST) {
      throw XlsxFault.unreadable();
    }
    if (!tag.has("TargetMode", "External")) {
      relations.add(
          new Relation(
              tag.value("Id").orElse(""),
              type.substring(type.lastIndexOf('/') + 1),
              resolved(folder, tag.value("Target").orElse(""))));
    }
  }

  private static String resolved(String folder, String target) {
    var steps = new ArrayDeque<String>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  Optional<String> ofType(String type) {
    return relations.stream().filter(r -> r.type().equals(type)).map(Relation::part).findFirst();
  }

  Optional<Relation> withId(String id) {
    return relations.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
