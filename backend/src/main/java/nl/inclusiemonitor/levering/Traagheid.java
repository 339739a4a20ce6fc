package nl.inclusiemonitor.levering;

/**
 * Watches whether a client keeps sending. Only time in which the server was ready to read counts,
 * so that a slow database is never the client's fault.
 */
final class Traagheid {
  private static final int VENSTER_SECONDEN = 30;
  private static final long MIN_BYTES_PER_SECONDE = 16 * 1024;

  private long bytes;
  private int seconden;

  void ontvangen(int aantal) {
    bytes += aantal;
  }

  /**
   * One second has gone by.
   *
   * @param wachtOpClient whether the server was waiting for the client
   * @return whether the client has been too slow for a whole window
   */
  boolean seconde(boolean wachtOpClient) {
    if (wachtOpClient) {
      seconden++;
    }
    if (seconden < VENSTER_SECONDEN) {
      return false;
    }
    boolean traag = bytes < MIN_BYTES_PER_SECONDE * VENSTER_SECONDEN;
    bytes = 0;
    seconden = 0;
    return traag;
  }
}
