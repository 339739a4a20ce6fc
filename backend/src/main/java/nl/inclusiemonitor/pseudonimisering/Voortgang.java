package nl.inclusiemonitor.pseudonimisering;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Tells every few seconds how far it is. */
final class Voortgang {
  private static final long STAP = TimeUnit.SECONDS.toNanos(3);

  private final PrintStream err;
  private final String wat;
  private long volgende = System.nanoTime() + STAP;

  Voortgang(PrintStream err, String wat) {
    this.err = err;
    this.wat = wat;
  }

  void bij(long regels) {
    if (System.nanoTime() - volgende >= 0) {
      err.println(wat + ": " + regels + " regels");
      volgende = System.nanoTime() + STAP;
    }
  }
}
