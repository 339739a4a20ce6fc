package nl.inclusiemonitor.levering.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/**
 * Writes lines in PostgreSQL's binary COPY format: a header, then per line the number of fields and
 * each field as its length and its bytes, big-endian, and a trailer.
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

  private final Form[] forms;
  private final boolean writesLevering;
  private final long levering;
  private byte[] out = new byte[128 * 1024];
  private int size;

  RowEncoder(RecordLayout layout, long leveringNummer) {
    levering = leveringNummer;
    writesLevering = !layout.persoonsregels();
    forms =
        layout.kolommen().stream().map(kolom -> form(kolom.type().pgType())).toArray(Form[]::new);
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

  /** Starts a COPY. */
  void begin() {
    reserve(HEADER.length);
    System.arraycopy(HEADER, 0, out, size, HEADER.length);
    size += HEADER.length;
  }

  /** Ends a COPY. */
  void end() {
    reserve(2);
    putShort(TRAILER);
  }

  void row(long regel, RowValues values) {
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
      if (values.present[i]) {
        field(i, values);
      } else {
        putInt(-1);
      }
    }
  }

  private void field(int i, RowValues values) {
    switch (forms[i]) {
      case UUID -> {
        putInt(16);
        putLong(values.value[i]);
        putLong(values.low[i]);
      }
      case INT8 -> {
        putInt(8);
        putLong(values.value[i]);
      }
      case INT4 -> {
        putInt(4);
        putInt((int) values.value[i]);
      }
      case INT2 -> {
        putInt(2);
        putShort((int) values.value[i]);
      }
      case BOOL -> {
        putInt(1);
        out[size++] = (byte) values.value[i];
      }
      case TEXT -> text(values.text[i], values.from[i], values.to[i] - values.from[i], i);
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
