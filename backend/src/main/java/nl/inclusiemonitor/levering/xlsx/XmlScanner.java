package nl.inclusiemonitor.levering.xlsx;

import java.util.Arrays;

/**
 * Pulls elements and text out of the XML of one part. It knows the XML that office programs write:
 * UTF-8, the five named characters and no document type, so that nothing can be expanded or
 * fetched. Comments and processing instructions are skipped without being kept; a tag, an attribute
 * and the depth have limits; long text comes in pieces.
 */
final class XmlScanner implements AutoCloseable {
  /** What was found. */
  enum Event {
    START,
    END,
    TEXT,
    EOF
  }

  /** Longest piece of text. */
  static final int PIECE = 64 * 1024;

  private static final int LONGEST_TAG = 256 * 1024;
  private static final int DEEPEST = 256;
  private static final int END_OF_PART = -1;

  private final Unpacker part;
  private final byte[] buffer = new byte[16 * 1024];
  private final Text tag = new Text(LONGEST_TAG);
  private final Text text = new Text(2 * PIECE);
  private final Entities entities = new Entities(this);
  private final Tag start = new Tag(tag);
  private final int[] names = new int[DEEPEST];
  private int position;
  private int limit;
  private int depth;
  private boolean selfClosed;
  private boolean inCharacterData;

  XmlScanner(Unpacker part) {
    this.part = part;
    refuseOtherEncodings();
  }

  private void refuseOtherEncodings() {
    int first = peek();
    if (first == 0xef) {
      skip("\u00ef\u00bb\u00bf");
    } else if (first != '<' && !Ascii.isSpace(first)) {
      throw XlsxFault.unreadable();
    }
  }

  /** The element that starts or ended last. */
  Tag tag() {
    return start;
  }

  /** The piece of text; valid until the next event. */
  Text text() {
    return text;
  }

  /** How many elements are open; the one that starts or ends counts as open. */
  int depth() {
    return depth;
  }

  Event next() {
    if (selfClosed) {
      selfClosed = false;
      return Event.END;
    }
    if (start.isEnd()) {
      depth--;
      start.clear();
    }
    while (true) {
      if (inCharacterData) {
        readCharacterData();
      } else {
        readText();
      }
      if (!text.isEmpty() && depth > 0) {
        return Event.TEXT;
      }
      int b = read();
      if (b == END_OF_PART) {
        return eof();
      }
      int kind = peek();
      if (kind == '!') {
        skipOrOpen();
      } else if (kind == '?') {
        skipUntil("?>");
      } else {
        return kind == '/' ? end() : start();
      }
    }
  }

  private Event eof() {
    if (depth > 0) {
      throw XlsxFault.unreadable();
    }
    return Event.EOF;
  }

  private Event start() {
    if (depth == DEEPEST) {
      throw XlsxFault.unreadable();
    }
    readTag();
    selfClosed = start.begin();
    names[depth++] = start.hash();
    return Event.START;
  }

  private Event end() {
    read();
    readTag();
    start.end();
    if (depth == 0 || names[depth - 1] != start.hash()) {
      throw XlsxFault.unreadable();
    }
    return Event.END;
  }

  /** What is between the angle brackets; a bracket may be inside a quoted value. */
  private void readTag() {
    tag.clear();
    int quote = 0;
    for (int b = read(); quote != 0 || b != '>'; b = read()) {
      if (b == END_OF_PART || b == '<' || b == 0) {
        throw XlsxFault.unreadable();
      }
      if (quote == 0 && (b == '"' || b == '\'')) {
        quote = b;
      } else if (b == quote) {
        quote = 0;
      }
      tag.add(b);
    }
  }

  private void readText() {
    text.clear();
    while (text.length() < PIECE) {
      int from = position;
      while (position < limit && buffer[position] != '<' && buffer[position] != '&') {
        position++;
      }
      text.add(buffer, from, position - from);
      int b = peek();
      if (b == '<' || b == END_OF_PART) {
        return;
      }
      if (b == '&') {
        read();
        entities.read(text);
      }
    }
  }

  private void readCharacterData() {
    text.clear();
    while (text.length() < PIECE) {
      int b = read();
      if (b == END_OF_PART) {
        throw XlsxFault.unreadable();
      }
      text.add(b);
      if (b == '>' && text.endsWith("]]>")) {
        text.cut(3);
        inCharacterData = false;
        return;
      }
    }
  }

  private void skipOrOpen() {
    read();
    int b = peek();
    if (b == '-') {
      skip("--");
      skipUntil("-->");
    } else if (b == '[') {
      skip("[CDATA[");
      inCharacterData = true;
    } else {
      throw XlsxFault.unreadable();
    }
  }

  private void skip(String expected) {
    for (int i = 0; i < expected.length(); i++) {
      if (read() != expected.charAt(i)) {
        throw XlsxFault.unreadable();
      }
    }
  }

  private void skipUntil(String mark) {
    int[] last = new int[mark.length()];
    int[] wanted = mark.chars().toArray();
    while (!Arrays.equals(last, wanted)) {
      System.arraycopy(last, 1, last, 0, last.length - 1);
      last[last.length - 1] = read();
      if (last[last.length - 1] == END_OF_PART) {
        throw XlsxFault.unreadable();
      }
    }
  }

  private int peek() {
    if (position == limit) {
      limit = Math.max(0, part.read(buffer));
      position = 0;
    }
    return limit == 0 ? END_OF_PART : buffer[position] & 0xff;
  }

  int read() {
    int b = peek();
    position += b == END_OF_PART ? 0 : 1;
    return b;
  }

  @Override
  public void close() {
    part.close();
  }
}
