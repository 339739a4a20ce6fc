package nl.inclusiemonitor.levering.intake;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Faults in the order in which they were found. A hundred thousand of them may wait to be written:
 * of each its place is kept as one number, and the fault itself is made anew for who reads it.
 */
final class Afkeuringen extends AbstractList<Afkeuring> implements RandomAccess {
  private static final int WHOLE_LINE = -1;
  private static final int ROW = 32;
  private static final int FIELD = 16;
  private static final int PART = 0xffff;

  private final List<Veld> velden;

  /** Row, field and column, of which the last two count from 1 here: 0 is the whole line. */
  private long[] places = new long[16];

  private Afkeurcode[] codes = new Afkeurcode[16];

  /** Number of the unit at fault; none was made while all of them are 0. */
  private int[] onderdelen = {};

  private int size;

  /**
   * No faults yet.
   *
   * @param velden the columns of the layout, which name those at fault
   */
  Afkeuringen(List<Veld> velden) {
    this.velden = velden;
  }

  /** Adds a fault in one column of the layout, which is this field of the line. */
  void add(long regel, int field, int column, Afkeurcode code, int onderdeel) {
    if (size == codes.length) {
      places = Arrays.copyOf(places, size * 2);
      codes = Arrays.copyOf(codes, size * 2);
    }
    places[size] = (regel << ROW) | ((field + 1L) << FIELD) | (column + 1L);
    codes[size] = code;
    if (onderdeel != 0 || size < onderdelen.length) {
      onderdelen = size < onderdelen.length ? onderdelen : Arrays.copyOf(onderdelen, codes.length);
      onderdelen[size] = onderdeel;
    }
    size++;
  }

  /** Adds a fault of the line as a whole. */
  void add(long regel, Afkeurcode code) {
    add(regel, WHOLE_LINE, WHOLE_LINE, code, 0);
  }

  /** Forgets all but the first so many. */
  void keep(int first) {
    size = first;
  }

  @Override
  public Afkeuring get(int index) {
    long place = places[Objects.checkIndex(index, size)];
    int field = (int) ((place >>> FIELD) & PART) - 1;
    int column = (int) (place & PART) - 1;
    return new Afkeuring(
        place >>> ROW,
        field,
        column == WHOLE_LINE ? Optional.empty() : Optional.of(velden.get(column).kolom.naam()),
        codes[index],
        index < onderdelen.length ? onderdelen[index] : 0);
  }

  @Override
  public int size() {
    return size;
  }
}
