package nl.inclusiemonitor.opmerking;

import java.util.Optional;

/**
 * What a comment is about, by its address within the API: a quarter's figures, those of a unit in
 * it, or a row of a register.
 */
record Onderwerp(String adres) {
  private static final String STANDEN = "standen";

  Optional<String> kwartaal() {
    return isStand() ? Optional.of(delen()[1]) : Optional.empty();
  }

  /** The unit whose figures it is about. */
  Optional<String> dienstonderdeel() {
    return isStand() && delen().length > 2 ? Optional.of(delen()[2]) : Optional.empty();
  }

  boolean isStand() {
    return delen()[0].equals(STANDEN);
  }

  /** Of a row of a register: which register. */
  String register() {
    return delen()[1];
  }

  /** Of a row of a register: its code. */
  String regel() {
    return delen()[2];
  }

  private String[] delen() {
    return adres.split("/", -1);
  }
}
