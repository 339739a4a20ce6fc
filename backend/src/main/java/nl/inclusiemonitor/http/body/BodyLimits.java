package nl.inclusiemonitor.http.body;

/** How much a request may bring, and how fast it must: the same whether it is read or dropped. */
public final class BodyLimits {
  /** 4 GiB, which holds twenty million lines twice over. */
  public static final long MAX_BYTES = 4L << 30;

  /** Over a whole window; a telephone on a poor line is faster. */
  public static final long MIN_BYTES_PER_SECOND = 16 * 1024;

  private BodyLimits() {}
}
