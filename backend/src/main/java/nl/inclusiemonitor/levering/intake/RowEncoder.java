package nl.inclusiemonitor.levering.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/**
 * Writes lines in PostgreSQL's binary COPY format: a header, then per line the number of fields and
 * each field as its length and its bytes, big-endian, and a trailer. A COPY of no lines is nothing
 * at all.
 */
final class RowEncoder {
  private static final byte[] HEADER = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final int LARGEST_FIXED_FIELD = 4 + 16;
  private static final int TRAILER = -1;

  /** How a column is written. */
  private enum Form {
    UUID,
    INT8,
    INT4,
    INT2,
    BOOL,
    TEXT
  }

  private final List<Kolom.Opslag> kopie;
  private final int[] columns;
  private final Form[] forms;
  private final boolean writesLevering;
  private final long levering;
  private byte[] out = new byte[128 * 1024];
  private int size;
  private boolean open;

  /**
   * An encoder of the lines of a file.
   *
   * @param columns those that the file holds, by their place in the layout
   */
  RowEncoder(RecordLayout layout, int[] columns, long leveringNummer) {
    this.columns = columns.clone();
    kopie = layout.kopie(columns);
    levering = leveringNummer;
    writesLevering = !layout.persoonsregels();
    forms =
        kopie.subList(kopie.size() - columns.length, kopie.size()).stream()
            .map(kolom -> form(kolom.pgType()))
            .toArray(Form[]::new);
  }

  /** The columns of the COPY. */
  List<Kolom.Opslag> kopie() {
    return kopie;
  }

  private static Form form(String pgType) {
    return switch (pgType) {
      case "uuid" -> Form.UUID;
      case "date", "int4" -> Form.INT4;
      case "int8" -> Form.INT8;
      case "int2" -> Form.INT2;
      case "bool" -> Form.BOOL;
      case "text" -> Form.TEXT;
      default -> throw new IllegalArgumentException("no binary form for " + pgType);
    };
  }

  /** Bytes written and not taken yet. */
  int size() {
    return size;
  }

  private void begin() {
    open = true;
    reserve(HEADER.length);
    System.arraycopy(HEADER, 0, out, size, HEADER.length);
    size += HEADER.length;
  }

  /** Ends a COPY, if there were lines in it. */
  void end() {
    if (open) {
      open = false;
      reserve(2);
      putShort(TRAILER);
    }
  }

  void row(long regel, RowValues values) {
    if (!open) {
      begin();
    }
    reserve(2 + 12 + 8 + forms.length * LARGEST_FIXED_FIELD);
    if (writesLevering) {
      putShort(forms.length + 2);
      putInt(8);
      putLong(levering);
    } else {
      putShort(forms.length + 1);
    }
    putInt(4);
    putInt((int) regel);
    for (int i = 0; i < forms.length; i++) {
      int column = columns[i];
      if (values.present[column]) {
        field(i, column, values);
      } else {
        putInt(-1);
      }
    }
  }

  private void field(int i, int column, RowValues values) {
    switch (forms[i]) {
      case UUID -> {
        putInt(16);
        putLong(values.value[column]);
        putLong(values.low[column]);
      }
      case INT8 -> {
        putInt(8);
        putLong(values.value[column]);
      }
      case INT4 -> {
        putInt(4);
        putInt((int) values.value[column]);
      }
      case INT2 -> {
        putInt(2);
        putShort((int) values.value[column]);
      }
      case BOOL -> {
        putInt(1);
        out[size++] = (byte) values.value[column];
      }
      case TEXT -> {
        int from = values.from[column];
        text(values.text[column], from, values.to[column] - from, i);
      }
    }
  }

  private void text(byte[] bytes, int from, int length, int i) {
    reserve(4 + length + (forms.length - i) * LARGEST_FIXED_FIELD);
    putInt(length);
    System.arraycopy(bytes, from, out, size, length);
    size += length;
  }

  private void reserve(int more) {
    if (out.length - size < more) {
      out = Arrays.copyOf(out, Math.max(out.length * 2, size + more));
    }
  }

  private void putLong(long value) {
    LONG.set(out, size, value);
    size += 8;
  }

  private void putInt(int value) {
    INT.set(out, size, value);
    size += 4;
  }

  private void putShort(int value) {
    SHORT.set(out, size, (short) value);
    size += 2;
  }

  /** Gives what was written and starts afresh. */
  byte[] take() {
    byte[] taken = Arrays.copyOf(out, size);
    size = 0;
    return taken;
  }
}
