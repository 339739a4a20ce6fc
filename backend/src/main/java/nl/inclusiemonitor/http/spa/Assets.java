package nl.inclusiemonitor.http.spa;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.inclusiemonitor.http.answer.ContentTag;

/**
 * The files of the frontend on the class path. A file is read from the jar once, a page or script
 * of at most a few hundred kilobytes; what does not exist is looked up again, so that asking for
 * nonsense fills no memory.
 */
final class Assets {
  /** One or more plain segments: no dot-dot, no percent sign, nothing outside the folder. */
  private static final Pattern SAFE = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private static final ClassLoader RESOURCES = Assets.class.getClassLoader();

  private final String folder;
  private final Map<String, Asset> read = new ConcurrentHashMap<>();

  Assets(String folder) {
    this.folder = folder;
  }

  /** The file at this path, when there is one and its kind is one that a frontend has. */
  Optional<Asset> find(String path) {
    Asset known = read.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    String mediaType = MEDIA_TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (mediaType == null || !SAFE.matcher(path).matches()) {
      return Optional.empty();
    }
    Optional<Buffer> plain = bytes(path);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    List<Asset.Form> forms = new ArrayList<>();
    bytes(path + ".br").ifPresent(bytes -> forms.add(form("br", bytes)));
    bytes(path + ".gz").ifPresent(bytes -> forms.add(form("gzip", bytes)));
    forms.add(form("identity", plain.get()));
    Asset asset = new Asset(mediaType, forms);
    read.put(path, asset);
    return Optional.of(asset);
  }

  private Optional<Buffer> bytes(String path) {
    try (InputStream in = RESOURCES.getResourceAsStream(folder + path)) {
      return in == null ? Optional.empty() : Optional.of(Buffer.buffer(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Asset.Form form(String encoding, Buffer bytes) {
    return new Asset.Form(encoding, bytes, ContentTag.of(bytes.getBytes()));
  }
}
