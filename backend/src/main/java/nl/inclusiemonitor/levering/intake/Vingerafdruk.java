package nl.inclusiemonitor.levering.intake;

/** The SHA-256 of a file, fed with its bytes in order. */
public interface Vingerafdruk {
  /** Takes the next bytes; who keeps them copies them. */
  void update(byte[] bytes, int from, int length);

  /** Of all bytes; the last thing that is asked. */
  byte[] sha256();
}
