package nl.inclusiemonitor.pseudonimisering;

import java.util.List;

/** Why the pseudonymiser does not do it: Dutch lines without any value of a file, and the exit. */
final class Weigering extends RuntimeException {
  static final int MISLUKT = 1;
  static final int VERKEERD_GEBRUIK = 2;

  private static final long serialVersionUID = 1L;

  private final transient List<String> regels;
  private final int code;

  private Weigering(int code, List<String> regels) {
    // No cause: the message of another exception may hold a value.
    super(String.join("\n", regels), null, false, false);
    this.code = code;
    this.regels = List.copyOf(regels);
  }

  /** The input or the machine is not as needed. */
  static Weigering mislukt(String... regels) {
    return new Weigering(MISLUKT, List.of(regels));
  }

  static Weigering mislukt(List<String> regels) {
    return new Weigering(MISLUKT, regels);
  }

  /** The arguments are wrong. */
  static Weigering gebruik(List<String> regels) {
    return new Weigering(VERKEERD_GEBRUIK, regels);
  }

  List<String> regels() {
    return regels;
  }

  /** The exit code of the process. */
  int code() {
    return code;
  }
}
