package nl.inclusiemonitor.digest;

/** The inner step of SHA-256: takes whole blocks into the state (FIPS 180-4, 6.2.2). */
interface Compression {
  /** Length of a block in bytes. */
  int BLOCK = 64;

  /** Takes so many blocks, from {@code start} on, into the eight words of the state. */
  void take(int[] state, byte[] bytes, int start, int blocks);

  /** The fastest that there is here. */
  static Compression fastest() {
    return JdkCompression.open().map(Compression.class::cast).orElseGet(PlainCompression::new);
  }
}
