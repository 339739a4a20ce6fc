package nl.inclusiemonitor.levering.xlsx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes ZIP files, also such as no program writes. */
final class Zipper {
  /** What the directory says of one entry; a test changes what it likes. */
  static final class Entry {
    String name;
    String localName;
    int flags;
    int method = 8;
    byte[] packed;
    long unpacked;
    long declaredPacked;
    long crc;
    int offset;
    byte[] extra = {};

    /** The entry whose content holds this one, local header included. */
    Entry inside;
  }

  private static final int LOCAL_LENGTH = 30;

  private final List<Entry> entries = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Adds an entry and writes its bytes. */
  Entry add(String name, byte[] content) {
    var entry = new Entry();
    entry.name = name;
    entry.localName = name;
    entry.packed = deflate(content);
    entry.declaredPacked = entry.packed.length;
    entry.unpacked = content.length;
    var crc = new CRC32();
    crc.update(content);
    entry.crc = crc.getValue();
    entries.add(entry);
    return entry;
  }

  Entry add(String name, String content) {
    return add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] deflate(byte[] content) {
    var deflater = new Deflater(Deflater.BEST_SPEED, true);
    deflater.setInput(content);
    deflater.finish();
    var packed = new ByteArrayOutputStream();
    var buffer = new byte[8192];
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return packed.toByteArray();
  }

  byte[] bytes() {
    for (Entry entry : entries) {
      if (entry.inside != null) {
        entry.offset = entry.inside.offset + LOCAL_LENGTH + entry.inside.localName.length();
        continue;
      }
      entry.offset = out.size();
      number(4, 0x04034b50L);
      number(2, 20);
      number(2, entry.flags);
      number(2, entry.method);
      number(4, 0);
      number(4, entry.crc);
      number(4, entry.declaredPacked);
      number(4, entry.unpacked);
      number(2, entry.localName.length());
      number(2, 0);
      out.writeBytes(entry.localName.getBytes(StandardCharsets.UTF_8));
      out.writeBytes(entry.packed);
    }
    return directory();
  }

  private byte[] directory() {
    int begin = out.size();
    for (Entry entry : entries) {
      number(4, 0x02014b50L);
      number(4, 20 | 20 << 16);
      number(2, entry.flags);
      number(2, entry.method);
      number(4, 0);
      number(4, entry.crc);
      number(4, entry.declaredPacked);
      number(4, entry.unpacked);
      number(2, entry.name.length());
      number(2, entry.extra.length);
      number(10, 0);
      number(4, entry.offset);
      out.writeBytes(entry.name.getBytes(StandardCharsets.UTF_8));
      out.writeBytes(entry.extra);
    }
    int size = out.size() - begin;
    number(4, 0x06054b50L);
    number(4, 0);
    number(2, entries.size());
    number(2, entries.size());
    number(4, size);
    number(4, begin);
    number(2, 0);
    return out.toByteArray();
  }

  private void number(int bytes, long value) {
    for (int i = 0; i < bytes; i++) {
      out.write(i < 8 ? (int) (value >>> (8 * i)) : 0);
    }
  }

  /** A list of one reference. */
  static String relations(String type, String target) {
    return "<Relationships><Relationship Id='r' Type='x/%s' Target='%s'/></Relationships>"
        .formatted(type, target);
  }
}
