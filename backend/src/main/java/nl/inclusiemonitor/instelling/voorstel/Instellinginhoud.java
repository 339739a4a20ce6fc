package nl.inclusiemonitor.instelling.voorstel;

import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.instelling.Privacyinstelling;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import nl.inclusiemonitor.privacy.Vrijetekst;

/**
 * What the privacy-officer proposes, and why; the contract holds the bounds.
 *
 * @param basisVersie the version that was read
 */
record Instellinginhoud(
    int basisVersie,
    int drempel,
    boolean klassenTonen,
    Bewaartermijnen bewaartermijnen,
    String toelichting) {

  Privacyinstelling straks() {
    return new Privacyinstelling(basisVersie + 1, drempel, klassenTonen, bewaartermijnen);
  }

  /** Throws Invalid or Conflict when this is no proposal to change what is in force. */
  void keur(Privacyinstelling nu) {
    Vrijetekst.eis("/toelichting", toelichting);
    if (nu.versie() != basisVersie) {
      throw new Failure.Conflict(
          "instelling-gewijzigd", "De instellingen zijn intussen gewijzigd; lees ze opnieuw.");
    }
    if (nu.zelfdeAls(straks())) {
      throw new Failure.Invalid(
          "instelling-geen-verandering", "Dit voorstel verandert niets aan de instellingen.");
    }
  }
}
