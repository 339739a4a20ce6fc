package nl.inclusiemonitor.levering.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The tag that was read last: its name and attributes without prefixes, as places in its bytes.
 * Names of elements that this product looks for are found in the main namespace only, so prefixes
 * tell nothing that their place in the document does not.
 */
final class Tag {
  private static final int MOST_ATTRIBUTES = 512;

  private final Text tag;
  private final int[] places = new int[MOST_ATTRIBUTES * 4];
  private int attributes;
  private int nameFrom;
  private int nameTo;
  private int at;
  private int hash;
  private boolean ended;

  Tag(Text tag) {
    this.tag = tag;
  }

  /** Reads a start tag; answers whether it is its own end. */
  boolean begin() {
    readName();
    attributes = 0;
    while (true) {
      boolean spaced = skipSpace();
      if (at == tag.length()) {
        return false;
      }
      if (tag.bytes()[at] == '/' && at + 1 == tag.length()) {
        ended = true;
        return true;
      }
      if (!spaced || attributes == MOST_ATTRIBUTES) {
        throw XlsxFault.unreadable();
      }
      readAttribute();
    }
  }

  /** Reads an end tag. */
  void end() {
    readName();
    skipSpace();
    if (at != tag.length()) {
      throw XlsxFault.unreadable();
    }
    attributes = 0;
    ended = true;
  }

  boolean isEnd() {
    return ended;
  }

  void clear() {
    ended = false;
  }

  /** Tells the whole name, prefix included, from another one. */
  int hash() {
    return hash;
  }

  boolean is(String name) {
    return Ascii.is(tag.bytes(), nameFrom, nameTo, name);
  }

  String name() {
    return string(nameFrom, nameTo);
  }

  int attributes() {
    return attributes;
  }

  String attributeName(int index) {
    return string(places[index * 4], places[index * 4 + 1]);
  }

  String attributeValue(int index) {
    return decoded(string(places[index * 4 + 2], places[index * 4 + 3]));
  }

  /** The value of an attribute. */
  Optional<String> value(String name) {
    int index = index(name);
    return index < 0 ? Optional.empty() : Optional.of(attributeValue(index));
  }

  /** Whether an attribute has this value. */
  boolean has(String name, String value) {
    int index = index(name);
    return index >= 0 && Ascii.is(tag.bytes(), places[index * 4 + 2], places[index * 4 + 3], value);
  }

  /** The number that an attribute holds; −1 when it is absent or something else. */
  int number(String name) {
    int index = index(name);
    return index < 0 ? -1 : Ascii.number(tag.bytes(), places[index * 4 + 2], places[index * 4 + 3]);
  }

  /** Index of an attribute, or −1. */
  int index(String name) {
    for (int i = 0; i < attributes; i++) {
      if (Ascii.is(tag.bytes(), places[i * 4], places[i * 4 + 1], name)) {
        return i;
      }
    }
    return -1;
  }

  byte[] bytes() {
    return tag.bytes();
  }

  int valueFrom(int index) {
    return places[index * 4 + 2];
  }

  int valueTo(int index) {
    return places[index * 4 + 3];
  }

  private void readName() {
    at = 0;
    hash = 1;
    nameFrom = 0;
    byte[] bytes = tag.bytes();
    while (at < tag.length() && !Ascii.isSpace(bytes[at]) && bytes[at] != '/') {
      hash = 31 * hash + bytes[at];
      if (bytes[at++] == ':') {
        nameFrom = at;
      }
    }
    nameTo = at;
    if (nameFrom == nameTo) {
      throw XlsxFault.unreadable();
    }
  }

  private void readAttribute() {
    byte[] bytes = tag.bytes();
    int from = at;
    int local = at;
    while (at < tag.length() && bytes[at] != '=' && !Ascii.isSpace(bytes[at])) {
      if (bytes[at++] == ':') {
        local = at;
      }
    }
    int to = at;
    skipSpace();
    expect('=');
    skipSpace();
    int quote = at < tag.length() ? bytes[at++] : 0;
    int value = at;
    while (at < tag.length() && bytes[at] != quote) {
      at++;
    }
    if ((quote != '"' && quote != '\'') || at == tag.length() || local == to) {
      throw XlsxFault.unreadable();
    }
    boolean declaration = Ascii.is(bytes, from, Math.min(from + 5, to), "xmlns");
    if (!declaration) {
      int[] place = {local, to, value, at};
      System.arraycopy(place, 0, places, attributes++ * 4, place.length);
    }
    at++;
  }

  private void expect(int b) {
    if (at == tag.length() || tag.bytes()[at++] != b) {
      throw XlsxFault.unreadable();
    }
  }

  private boolean skipSpace() {
    int from = at;
    while (at < tag.length() && Ascii.isSpace(tag.bytes()[at])) {
      at++;
    }
    return at > from;
  }

  private String string(int from, int to) {
    return new String(Arrays.copyOfRange(tag.bytes(), from, to), StandardCharsets.UTF_8);
  }

  private static String decoded(String raw) {
    if (raw.indexOf('&') < 0) {
      return raw;
    }
    var value = new StringBuilder();
    int at = 0;
    for (int mark = raw.indexOf('&'); mark >= 0; mark = raw.indexOf('&', at)) {
      int end = raw.indexOf(';', mark);
      if (end < 0) {
        throw XlsxFault.unreadable();
      }
      value.append(raw, at, mark).appendCodePoint(Entities.character(raw.substring(mark + 1, end)));
      at = end + 1;
    }
    return value.append(raw, at, raw.length()).toString();
  }
}
