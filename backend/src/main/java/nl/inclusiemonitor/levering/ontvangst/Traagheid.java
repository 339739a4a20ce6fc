package nl.inclusiemonitor.levering.ontvangst;

import java.time.Duration;
import nl.inclusiemonitor.http.body.BodyLimits;

/**
 * Watches whether a client keeps sending. Only time in which the server was ready to read counts,
 * so that a slow database is never the client's fault.
 */
public final class Traagheid {
  private final long venster;
  private long bytes;
  private int seconden;

  /**
   * @param geduld the window over which a client must reach its minimum
   */
  public Traagheid(Duration geduld) {
    this.venster = geduld.toSeconds();
  }

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
    if (seconden < venster) {
      return false;
    }
    boolean traag = bytes < BodyLimits.MIN_BYTES_PER_SECOND * venster;
    bytes = 0;
    seconden = 0;
    return traag;
  }
}
