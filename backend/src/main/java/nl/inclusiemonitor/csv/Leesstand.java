package nl.inclusiemonitor.csv;

/**
 * What a reader knows of a file at the beginning of a line: all that another one needs to read on
 * from there, given the bytes of that line again.
 *
 * @param begun whether the place of a byte order mark has been passed
 * @param separator {@link #UNKNOWN} until the header line has ended
 * @param headerSeen whether the header was given to the sink
 * @param skipLineFeed whether a line feed that follows is the second half of a line end
 * @param rij row in a spreadsheet, from 1
 * @param utf8 whether a byte above 127, or the mark, has shown the file to be UTF-8
 * @param windows1252 whether such a byte has shown it to be Windows-1252
 */
public record Leesstand(
    boolean begun,
    byte separator,
    boolean headerSeen,
    boolean skipLineFeed,
    long rij,
    boolean utf8,
    boolean windows1252) {
  /** No separator yet; a file cannot have this one. */
  public static final byte UNKNOWN = 0;
}
