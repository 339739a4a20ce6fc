package nl.inclusiemonitor.csv;

import static nl.inclusiemonitor.csv.Dialect.CARRIAGE_RETURN;
import static nl.inclusiemonitor.csv.Dialect.HIGH;
import static nl.inclusiemonitor.csv.Dialect.LINE_FEED;
import static nl.inclusiemonitor.csv.Dialect.NUL;
import static nl.inclusiemonitor.csv.Dialect.SEPARATOR;

/**
 * Reads a file whose bytes come in pieces, and gives the same lines however they were cut.
 *
 * <p>The separator is the one that occurs most on the header line, unless a first line {@code
 * sep=;} names it. A line ends at LF, CRLF or CR. Quotes count at the start of a field only; inside
 * them a doubled quote is one quote, and they are taken out in place.
 */
public final class CsvReader {
  /** Longest line in bytes, line end included. */
  public static final int MAX_LINE = 64 * 1024;

  private static final int CAPACITY = 2 * MAX_LINE;

  /** Where the reader is; the first two before the separator is known. */
  private enum State {
    FILE_START,
    FIRST_LINE,
    FIELD_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED,
    AFTER_QUOTED
  }

  private final byte[] buffer = new byte[CAPACITY];
  private final CsvRecord record = new CsvRecord(buffer);
  private final Lines lines;
  private byte separator = Leesstand.UNKNOWN;
  private byte[] classes;
  private long separators;
  private State state = State.FILE_START;
  private boolean firstLineQuoted;
  private boolean skipLineFeed;
  private long rij = 1;
  private int limit;
  private int position;
  private int lineStart;
  private int fieldStart;
  private long fed;
  // In a quoted field the next byte goes here: it lags behind position by the quotes taken out.
  private int write;

  public CsvReader(CsvSink sink) {
    lines = new Lines(sink);
  }

  /** Goes on at the beginning of a line, where another reader stood; its bytes are to come. */
  public CsvReader(CsvSink sink, Leesstand stand) {
    lines = new Lines(sink);
    lines.resume(stand);
    rij = stand.rij();
    skipLineFeed = stand.skipLineFeed();
    if (stand.separator() != Leesstand.UNKNOWN) {
      separatorIs(stand.separator());
      state = State.FIELD_START;
    } else if (stand.begun()) {
      state = State.FIRST_LINE;
    }
  }

  /** What is known at the beginning of the line that is being read, without that line itself. */
  public Leesstand stand() {
    return lines.stand(state != State.FILE_START, separator, skipLineFeed, rij);
  }

  /** How many of the bytes that this reader was fed come before the line that is being read. */
  public long beforeLine() {
    return fed - (limit - lineStart);
  }

  /** Takes the next piece. Fails with {@link CsvFault} when the file cannot be read any further. */
  public void feed(byte[] bytes, int from, int length) {
    int taken = 0;
    while (taken < length) {
      moveLineToFront();
      int piece = Math.min(length - taken, CAPACITY - limit);
      System.arraycopy(bytes, from + taken, buffer, limit, piece);
      limit += piece;
      taken += piece;
      fed += piece;
      read(false);
    }
  }

  /** The file is complete: gives the last line when it lacks its line end. */
  public void end() {
    read(true);
    if (state == State.QUOTED) {
      throw fault(CsvFault.Kind.AANHALINGSTEKEN);
    }
    if (position > lineStart) {
      boolean plain = state == State.PLAIN || state == State.FIELD_START;
      record.add(fieldStart, plain ? position : write);
      lines.give(record, rij);
    }
    if (!lines.hasHeader()) {
      throw fault(CsvFault.Kind.LEEG);
    }
  }

  private void moveLineToFront() {
    if (lineStart > 0) {
      System.arraycopy(buffer, lineStart, buffer, 0, limit - lineStart);
      record.shift(lineStart);
      limit -= lineStart;
      position -= lineStart;
      fieldStart -= lineStart;
      write -= lineStart;
      lineStart = 0;
    }
  }

  private void read(boolean complete) {
    if (state == State.FILE_START && !readByteOrderMark(complete)) {
      return;
    }
    if (state == State.FIRST_LINE && !readFirstLine(complete)) {
      return;
    }
    readLines();
  }

  /** False while more bytes may still make a mark. */
  private boolean readByteOrderMark(boolean complete) {
    if (limit < 3 && !complete) {
      return false;
    }
    state = State.FIRST_LINE;
    int mark = lines.mark(buffer, limit);
    if (mark < 0) {
      throw fault(CsvFault.Kind.TEKENCODERING);
    }
    startLineAt(mark);
    return true;
  }

  /** Looks for the end of the header line, which decides the separator. False: more is needed. */
  private boolean readFirstLine(boolean complete) {
    for (; position < Math.min(limit, lineStart + MAX_LINE); position++) {
      byte b = buffer[position];
      if (b == '"') {
        firstLineQuoted = !firstLineQuoted;
      } else if (b == 0) {
        throw fault(CsvFault.Kind.TEKENCODERING);
      } else if ((b == '\n' || b == '\r') && !firstLineQuoted) {
        if (position > lineStart) {
          firstLineEnds();
          return true;
        }
        skipEmptyLine(b);
      }
    }
    if (position - lineStart >= MAX_LINE) {
      throw tooLong(firstLineQuoted);
    }
    if (complete) {
      firstLineEnds();
    }
    return complete;
  }

  private void skipEmptyLine(byte lineEnd) {
    boolean secondHalf = lineEnd == '\n' && skipLineFeed;
    skipLineFeed = lineEnd == '\r';
    startLineAt(position + 1);
    position--;
    if (!secondHalf) {
      rij++;
    }
  }

  private void firstLineEnds() {
    skipLineFeed = false;
    state = State.FIELD_START;
    if (!Dialect.isDeclaration(buffer, lineStart, position)) {
      separatorIs(Dialect.separator(buffer, lineStart, position));
      position = lineStart;
      return;
    }
    byte declared = buffer[position - 1];
    if (!Dialect.isSeparator(declared)) {
      throw fault(CsvFault.Kind.SCHEIDINGSTEKEN);
    }
    separatorIs(declared);
    if (position < limit) {
      skipLineFeed = buffer[position] == '\r';
      position++;
    }
    startLineAt(position);
  }

  private void separatorIs(byte found) {
    separator = found;
    classes = Dialect.classes(found);
    separators = Skip.eightTimes(found);
  }

  private void readLines() {
    for (int stop = stop(); position < stop; stop = stop()) {
      switch (state) {
        case PLAIN -> readPlain(stop);
        case QUOTED -> readQuoted(stop);
        case QUOTE_IN_QUOTED, AFTER_QUOTED -> readAfterQuote();
        default -> startField();
      }
    }
    if (position - lineStart >= MAX_LINE) {
      throw tooLong(state == State.QUOTED || state == State.QUOTE_IN_QUOTED);
    }
  }

  /** Reading ends here for now: so far are the bytes, or so long may a line be. */
  private int stop() {
    return Math.min(limit, lineStart + MAX_LINE);
  }

  private void startField() {
    byte b = buffer[position];
    if (skipLineFeed && position == lineStart) {
      skipLineFeed = false;
      if (b == '\n') {
        startLineAt(position + 1);
        return;
      }
    }
    fieldStart = position;
    state = State.PLAIN;
    if (b == '"') {
      fieldStart = ++position;
      write = position;
      state = State.QUOTED;
    }
  }

  /** The fast path: whole fields without quotes, up to the end of the line. */
  private void readPlain(int stop) {
    byte[] bytes = buffer;
    int p = position;
    while (p < stop) {
      p = Skip.ordinary(bytes, p, stop, separators);
      if (p == stop) {
        break;
      }
      byte found = classes[bytes[p] & 0xff];
      if (found == SEPARATOR) {
        record.add(fieldStart, p);
        fieldStart = ++p;
        if (p == stop || bytes[p] == '"') {
          state = State.FIELD_START;
          break;
        }
      } else if (found == LINE_FEED || found == CARRIAGE_RETURN) {
        position = p;
        record.add(fieldStart, p);
        endLine(found);
        return;
      } else if (found == NUL) {
        throw fault(CsvFault.Kind.TEKENCODERING);
      } else {
        record.ascii &= found != HIGH;
        p++;
      }
    }
    position = p;
  }

  private void readQuoted(int stop) {
    while (position < stop) {
      byte b = buffer[position++];
      if (b == '"') {
        state = State.QUOTE_IN_QUOTED;
        return;
      }
      keep(b);
    }
  }

  /** One byte after a quote that may have closed the field. */
  private void readAfterQuote() {
    byte b = buffer[position];
    byte found = classes[b & 0xff];
    if (found == SEPARATOR) {
      record.add(fieldStart, write);
      fieldStart = ++position;
      state = State.FIELD_START;
    } else if (found == LINE_FEED || found == CARRIAGE_RETURN) {
      record.add(fieldStart, write);
      endLine(found);
    } else {
      boolean doubled = b == '"' && state == State.QUOTE_IN_QUOTED;
      if (state == State.QUOTE_IN_QUOTED && !doubled) {
        // The quote stays, so that what it parted does not become one number.
        record.malformed = true;
        keep((byte) '"');
      }
      state = doubled ? State.QUOTED : State.AFTER_QUOTED;
      position++;
      keep(b);
    }
  }

  private void keep(byte b) {
    if (b == 0) {
      throw fault(CsvFault.Kind.TEKENCODERING);
    }
    record.ascii &= b > 0;
    buffer[write++] = b;
  }

  private void endLine(byte lineEnd) {
    lines.give(record, rij);
    skipLineFeed = lineEnd == CARRIAGE_RETURN;
    rij++;
    startLineAt(position + 1);
    state = State.FIELD_START;
  }

  private void startLineAt(int start) {
    lineStart = start;
    position = start;
    fieldStart = start;
    record.clear();
  }

  private CsvFault tooLong(boolean quoted) {
    return fault(quoted ? CsvFault.Kind.AANHALINGSTEKEN : CsvFault.Kind.REGEL_TE_LANG);
  }

  private CsvFault fault(CsvFault.Kind kind) {
    return new CsvFault(kind, rij, record.count());
  }
}
