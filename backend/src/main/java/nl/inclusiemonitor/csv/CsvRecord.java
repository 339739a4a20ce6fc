package nl.inclusiemonitor.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One line: where its fields are in the reader's buffer. The reader fills the same object for every
 * line, so that a line costs no allocation.
 */
public final class CsvRecord {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final byte[] bytes;
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int count;
  long rij;
  boolean ascii = true;
  boolean malformed;
  boolean windows1252;

  CsvRecord(byte[] bytes) {
    this.bytes = bytes;
  }

  void clear() {
    count = 0;
    ascii = true;
    malformed = false;
  }

  void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = end;
  }

  /** Follows the line when the reader moves it to the front of its buffer. */
  void shift(int distance) {
    for (int i = 0; i < count; i++) {
      starts[i] -= distance;
      ends[i] -= distance;
    }
  }

  boolean isBlank() {
    return firstField((any, from, to) -> to > from) < 0;
  }

  /** First field whose range of bytes passes, or −1. */
  int firstField(RangeTest test) {
    for (int i = 0; i < count; i++) {
      if (test.test(bytes, starts[i], ends[i])) {
        return i;
      }
    }
    return -1;
  }

  /** A question about a range of bytes. */
  @FunctionalInterface
  interface RangeTest {
    boolean test(byte[] bytes, int from, int to);
  }

  /** The buffer that the fields are in, without quotes or doubled quotes. */
  public byte[] bytes() {
    return bytes;
  }

  /** Number of fields. */
  public int count() {
    return count;
  }

  public int start(int field) {
    return starts[field];
  }

  /** Index after the last byte. */
  public int end(int field) {
    return ends[field];
  }

  /** Row in a spreadsheet, from 1: a line end inside quotes starts no row, an empty line does. */
  public long rij() {
    return rij;
  }

  /** Whether every byte is ASCII, so that it reads the same in each encoding. */
  public boolean isAscii() {
    return ascii;
  }

  /** Whether text follows a closing quote. */
  public boolean isMalformed() {
    return malformed;
  }

  /** Whether bytes above 127 are Windows-1252; else they are valid UTF-8. */
  public boolean isWindows1252() {
    return windows1252;
  }

  /** A field as text. */
  public String text(int field) {
    return text(starts[field], ends[field]);
  }

  /** A part of a field as text. */
  public String text(int from, int to) {
    Charset charset = windows1252 ? WINDOWS_1252 : StandardCharsets.UTF_8;
    return new String(bytes, from, to - from, charset);
  }
}
