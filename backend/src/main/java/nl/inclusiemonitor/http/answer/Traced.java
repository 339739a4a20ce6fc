package nl.inclusiemonitor.http.answer;

/**
 * A throwable as the log gets it: types and places only. Messages are left out, because those of a
 * database or parser repeat values, and values here are personal data.
 */
final class Traced extends Throwable {
  private static final long serialVersionUID = 1L;

  Traced(Throwable original) {
    super(original.getClass().getName(), cause(original), false, true);
    setStackTrace(original.getStackTrace());
  }

  private static Throwable cause(Throwable original) {
    return original.getCause() == null ? null : new Traced(original.getCause());
  }
}
