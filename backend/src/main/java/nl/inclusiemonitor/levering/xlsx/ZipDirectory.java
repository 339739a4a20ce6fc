package nl.inclusiemonitor.levering.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.levering.xlsx.XlsxFault.Kind;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * The parts of a package, from the central directory of its ZIP (APPNOTE 6.3). Everything that is
 * to be unpacked is counted here, before a byte of it is: a part that gives more than its entry
 * says is refused later on, and no two entries may share bytes.
 */
final class ZipDirectory {
  /** Most bytes that all parts together may give. */
  static final long MOST_UNPACKED = 200L * 1024 * 1024;

  static final int MOST_PARTS = 2_000;
  private static final long GREATEST_RATIO = 200;
  private static final long WITHOUT_SUSPICION = 8L * 1024 * 1024;
  private static final long LOCAL = 0x04034b50L;
  private static final long CENTRAL = 0x02014b50L;
  private static final long END = 0x06054b50L;
  private static final long IN_ZIP64 = 0xffffffffL;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_NAME = 250;
  private static final int ENCRYPTED = 1;
  private static final int DEFLATED = 8;
  // Printable ASCII without backslash and colon: OPC names are percent-encoded (ECMA-376-2 §6.2.2).
  private static final String NAME = "[ -~&&[^\\\\:]]+";
  private static final long OLE2 = 0xe011cfd0L;

  private final Blocks file;
  private final Map<String, ZipPart> parts = new LinkedHashMap<>();

  private ZipDirectory(Blocks file) {
    this.file = file;
  }

  /** The parts of a complete file. Fails with {@link XlsxFault}. */
  static ZipDirectory of(Blocks file) {
    if (file.size() < END_LENGTH || file.u32(0) == OLE2) {
      throw notZip(file);
    }
    if (file.u32(0) != LOCAL) {
      throw XlsxFault.unreadable();
    }
    var directory = new ZipDirectory(file);
    directory.read();
    directory.refuseBombs();
    return directory;
  }

  /** Excel puts an encrypted workbook into the old compound file format (MS-OFFCRYPTO). */
  private static XlsxFault notZip(Blocks file) {
    if (file.size() < END_LENGTH) {
      return XlsxFault.unreadable();
    }
    byte[] encrypted = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    return new XlsxFault(file.contains(encrypted) ? Kind.WACHTWOORD : Kind.OUD);
  }

  private void read() {
    long end = end();
    int count = file.u16(end + 10);
    long size = file.u32(end + 12);
    long at = file.u32(end + 16);
    boolean oneDisk = file.u16(end + 4) == 0 && file.u16(end + 6) == 0;
    if (!oneDisk || file.u16(end + 8) != count || count > MOST_PARTS || at + size > end) {
      throw XlsxFault.unreadable();
    }
    long directoryEnd = at + size;
    for (int i = 0; i < count; i++) {
      if (at + CENTRAL_LENGTH > directoryEnd || file.u32(at) != CENTRAL) {
        throw XlsxFault.unreadable();
      }
      int name = file.u16(at + 28);
      int extra = file.u16(at + 30);
      add(at, name, extra);
      at += CENTRAL_LENGTH + name + extra + file.u16(at + 32);
    }
    if (at != directoryEnd) {
      throw XlsxFault.unreadable();
    }
  }

  private long end() {
    int last = file.size() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (file.u8(at) == 'P' && file.u32(at) == END && at + file.u16(at + 20) == last) {
        return at;
      }
    }
    throw XlsxFault.unreadable();
  }

  private void add(long at, int nameLength, int extraLength) {
    String name = name(at + CENTRAL_LENGTH, nameLength);
    int flags = file.u16(at + 8);
    int method = file.u16(at + 10);
    if ((flags & ENCRYPTED) != 0) {
      throw new XlsxFault(Kind.WACHTWOORD);
    }
    if (method != 0 && method != DEFLATED) {
      throw XlsxFault.unreadable();
    }
    var sizes = new long[] {file.u32(at + 24), file.u32(at + 20), file.u32(at + 42)};
    fromZip64(sizes, at + CENTRAL_LENGTH + nameLength, extraLength);
    long unpacked = sizes[0];
    long packed = sizes[1];
    long local = sizes[2];
    if (unpacked > MOST_UNPACKED) {
      throw new XlsxFault(Kind.TE_GROOT);
    }
    long begin = dataBegin(local, name, method);
    if (begin > file.size() || packed > file.size() - begin) {
      throw XlsxFault.unreadable();
    }
    var part =
        new ZipPart(
            name, (int) begin, (int) packed, (int) unpacked, method == DEFLATED, file.u32(at + 16));
    if (!part.deflated() && packed != unpacked) {
      throw XlsxFault.unreadable();
    }
    if (parts.put(name.toLowerCase(Locale.ROOT), part) != null) {
      throw XlsxFault.unreadable();
    }
  }

  private String name(long at, int length) {
    if (length > LONGEST_NAME) {
      throw XlsxFault.unreadable();
    }
    String name = file.latin(at, length);
    boolean plain = name.matches(NAME) && !name.startsWith("/");
    if (!plain || List.of(name.split("/", -1)).contains("..")) {
      throw XlsxFault.unreadable();
    }
    if (BsnGuard.isIn(name)) {
      throw new XlsxFault(Kind.BSN, "ZIP");
    }
    return name;
  }

  /** Writers that stream give sizes in a field of 8 bytes, however small they are. */
  private void fromZip64(long[] sizes, long extra, int length) {
    long at = extra;
    while (at + 4 <= extra + length) {
      long fieldEnd = at + 4 + file.u16(at + 2);
      if (file.u16(at) == 1) {
        long value = at + 4;
        for (int i = 0; i < sizes.length; i++) {
          if (sizes[i] == IN_ZIP64 && value + 8 <= fieldEnd) {
            sizes[i] = file.u64(value);
            value += 8;
          }
        }
      }
      at = fieldEnd;
    }
  }

  /** Where the bytes begin, after a local header that must tell the same. */
  private long dataBegin(long local, String name, int method) {
    if (local > file.size() || file.u32(local) != LOCAL || file.u16(local + 8) != method) {
      throw XlsxFault.unreadable();
    }
    int length = file.u16(local + 26);
    if (!file.latin(local + LOCAL_LENGTH, Math.min(length, LONGEST_NAME + 1)).equals(name)) {
      throw XlsxFault.unreadable();
    }
    return local + LOCAL_LENGTH + length + file.u16(local + 28);
  }

  private void refuseBombs() {
    long unpacked = 0;
    int free = 0;
    var inOrder = new ArrayList<>(parts.values());
    inOrder.sort(Comparator.comparingInt(ZipPart::begin));
    for (ZipPart part : inOrder) {
      unpacked += part.unpacked();
      if (unpacked > MOST_UNPACKED) {
        throw new XlsxFault(Kind.TE_GROOT);
      }
      boolean much = part.unpacked() > WITHOUT_SUSPICION;
      if (much && part.unpacked() > GREATEST_RATIO * part.packed()) {
        throw new XlsxFault(Kind.ONREDELIJK);
      }
      if (part.begin() < free) {
        throw XlsxFault.unreadable();
      }
      free = part.end();
    }
  }

  /** A part by its name, in any case. */
  Optional<ZipPart> find(String name) {
    return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Every part. */
  List<ZipPart> all() {
    return List.copyOf(parts.values());
  }

  /** What a part gives. */
  Unpacker open(ZipPart part) {
    return new Unpacker(file, part);
  }
}
