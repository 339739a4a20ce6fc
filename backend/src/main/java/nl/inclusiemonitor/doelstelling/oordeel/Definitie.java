package nl.inclusiemonitor.doelstelling.oordeel;

import java.util.Optional;

/**
 * How something was measured. Numbers under two definitions are never compared.
 *
 * @param versie of the indicator; empty when a source measured in a way that is none of them
 * @param tekst in the words of the source; may be empty when there is a version
 */
public record Definitie(Optional<Integer> versie, String tekst) {
  public Definitie {
    if (versie.isEmpty() && tekst.isEmpty()) {
      throw new IllegalArgumentException("a definition has a version or words");
    }
  }

  public static Definitie versie(int versie) {
    return new Definitie(Optional.of(versie), "");
  }

  public static Definitie tekst(String tekst) {
    return new Definitie(Optional.empty(), tekst);
  }

  public boolean isZelfdeAls(Definitie ander) {
    boolean beideGenummerd = versie.isPresent() && ander.versie.isPresent();
    return beideGenummerd ? versie.equals(ander.versie) : equals(ander);
  }
}
