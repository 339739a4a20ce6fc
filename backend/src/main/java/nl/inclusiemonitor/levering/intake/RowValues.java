package nl.inclusiemonitor.levering.intake;

/**
 * The values of one line by column of the layout, in the form in which they are kept. One object
 * serves all lines.
 */
final class RowValues {
  final boolean[] present;

  /** Number, day, ja/nee as 1 or 0, or the first half of a token. */
  final long[] value;

  /** The second half of a token. */
  final long[] low;

  /** UTF-8 of a text, between {@link #from} and {@link #to}. */
  final byte[][] text;

  final int[] from;
  final int[] to;

  RowValues(int columns) {
    present = new boolean[columns];
    value = new long[columns];
    low = new long[columns];
    text = new byte[columns][];
    from = new int[columns];
    to = new int[columns];
  }

  void set(int column, long number) {
    present[column] = true;
    value[column] = number;
  }

  void setText(int column, byte[] bytes, int start, int end) {
    present[column] = true;
    text[column] = bytes;
    from[column] = start;
    to[column] = end;
  }
}
