package nl.inclusiemonitor;

/** Why the program does not start: one line for who started it. */
final class StartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StartException(String line) {
    super(line);
  }
}
