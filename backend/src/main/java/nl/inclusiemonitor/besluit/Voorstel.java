package nl.inclusiemonitor.besluit;

/** What one person proposes and another decides on. */
public interface Voorstel {
  Verloop verloop();

  default boolean isOpen() {
    return verloop().isOpen();
  }
}
