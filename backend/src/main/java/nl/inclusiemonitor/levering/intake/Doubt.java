package nl.inclusiemonitor.levering.intake;

import nl.inclusiemonitor.failure.Failure;

/**
 * Keeps a refusal of lines that came out of a gzip until that is known to be whole: damage makes
 * other lines, and is to be refused as damage, wherever in the file it is. Until then the rest is
 * unpacked and its lines are not looked at. A burgerservicenummer is refused where it stands.
 */
final class Doubt {
  /** Damage nearly always shows within a block of deflate; so many bytes, packed, hold many. */
  private static final int BYTES = 4 * 1024 * 1024;

  private Failure.Invalid refusal;
  private long bytes;

  /** So many packed bytes more; fails with the refusal when enough came since. */
  void offer(int length) {
    if (refusal != null) {
      bytes += length;
      if (bytes > BYTES) {
        throw refusal;
      }
    }
  }

  /** Reads lines, unless some were refused. */
  void unlessRefused(Runnable reading) {
    if (refusal != null) {
      return;
    }
    try {
      reading.run();
    } catch (Failure.Invalid refused) {
      if (Refusals.isBsn(refused)) {
        throw refused;
      }
      refusal = refused;
    }
  }

  /** The gzip is whole: fails with what was refused of its lines. */
  void end() {
    if (refusal != null) {
      throw refusal;
    }
  }
}
