package nl.inclusiemonitor.http.contract;

/** The contract itself, or what is bound to it, is wrong: the server does not start. */
public final class ContractException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ContractException(String message) {
    super(message);
  }

  public ContractException(String message, Throwable cause) {
    super(message, cause);
  }
}
