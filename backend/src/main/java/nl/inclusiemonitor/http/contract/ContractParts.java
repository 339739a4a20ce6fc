package nl.inclusiemonitor.http.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a contract that is divided over files: a root whose {@code x-parts} lists the others, by
 * their path beside the root. A list instead of a search, because a search over the class path
 * answers differently from a folder and from a shaded jar.
 */
final class ContractParts {
  static final String PARTS = "x-parts";

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private ContractParts() {}

  /** The merged document of the root at this resource path. */
  static ObjectNode merge(ClassLoader resources, String root) {
    ObjectNode merged = read(resources, root);
    List<String> parts = new ArrayList<>();
    merged.path(PARTS).forEach(part -> parts.add(part.asText()));
    merged.remove(PARTS);
    String folder = root.substring(0, root.lastIndexOf('/') + 1);
    for (String part : parts) {
      union(merged, read(resources, folder + part), part);
    }
    return merged;
  }

  private static ObjectNode read(ClassLoader resources, String path) {
    try (InputStream in = resources.getResourceAsStream(path)) {
      if (in == null) {
        throw new ContractException("there is no contract file " + path);
      }
      JsonNode document = YAML.readTree(in);
      if (document instanceof ObjectNode object) {
        return object;
      }
      throw new ContractException(path + " is not an OpenAPI document");
    } catch (IOException e) {
      throw new ContractException(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Paths and the entries of each kind of component are united; one name twice is a mistake. */
  private static void union(ObjectNode merged, ObjectNode part, String name) {
    part.fieldNames()
        .forEachRemaining(
            key -> {
              switch (key) {
                case "paths" -> add(merged.withObjectProperty("paths"), part.get(key), name);
                case "components" -> {
                  ObjectNode components = merged.withObjectProperty("components");
                  part.get(key)
                      .properties()
                      .forEach(
                          kind ->
                              add(
                                  components.withObjectProperty(kind.getKey()),
                                  kind.getValue(),
                                  name));
                }
                default ->
                    throw new ContractException(name + ": a part has only paths and components");
              }
            });
  }

  private static void add(ObjectNode target, JsonNode entries, String part) {
    entries
        .properties()
        .forEach(
            entry -> {
              if (target.has(entry.getKey())) {
                throw new ContractException(part + " declares " + entry.getKey() + " again");
              }
              target.set(entry.getKey(), entry.getValue());
            });
  }
}
