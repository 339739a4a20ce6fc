package nl.inclusiemonitor.levering.layout;

/** What a soort is delivered for; the screen groups its soorten by it. */
public enum Onderwerp {
  BANENAFSPRAAK("banenafspraak"),
  VERLOONDE_UREN("verloonde-uren"),
  DIVERSITEIT("diversiteit"),
  CULTUUR_EN_SELECTIE("cultuur-en-selectie");

  private final String code;

  Onderwerp(String code) {
    this.code = code;
  }

  /** The name in the contract. */
  public String code() {
    return code;
  }
}
