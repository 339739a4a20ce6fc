package nl.inclusiemonitor.demo.lader;

/** The product did not accept what the demo handed in. */
final class LoketException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LoketException(String message) {
    super(message);
  }
}
