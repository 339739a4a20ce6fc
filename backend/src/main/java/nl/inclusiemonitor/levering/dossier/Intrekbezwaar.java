package nl.inclusiemonitor.levering.dossier;

/** Why a levering that counts can no longer be withdrawn. */
public enum Intrekbezwaar {
  STAND_VASTGESTELD(
      "stand-vastgesteld",
      "Een vastgestelde stand gebruikt deze levering. Lever een verbeterd bestand aan: dat geeft een"
          + " nieuwe versie van de cijfers."),
  REGELS_GEWIST(
      "eerdere-regels-gewist",
      "De regels waarop de cijfers zouden terugvallen, zijn intussen gewist; lever een verbeterd"
          + " bestand aan.");

  private final String code;
  private final String detail;

  Intrekbezwaar(String code, String detail) {
    this.code = code;
    this.detail = detail;
  }

  public String code() {
    return code;
  }

  public String detail() {
    return detail;
  }
}
