package nl.inclusiemonitor.banenafspraak.opbouw;

import java.util.List;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Overige;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.verzoek.regel.Persoonsregelrecht;

/**
 * A figure that a reader opens, found in the stand.
 *
 * @param gezien the stand as this reader sees it
 * @param regelsTeZien whether the reader may see the lines themselves
 * @param grondslag the row of the figure
 * @param regel that row as this reader sees it
 */
record Opbouwvraag(
    Stand stand,
    Standweergave gezien,
    Lezer lezer,
    boolean regelsTeZien,
    Grondslag grondslag,
    Standregel regel,
    Opbouwcijfer cijfer,
    Cijfer uitkomst) {

  /** Throws NotFound for a unit or a figure that the stand does not have for this reader. */
  static Opbouwvraag van(Stand stand, Caller caller, String code, Opbouwcijfer cijfer) {
    Lezer lezer = Lezer.van(caller);
    Standweergave gezien = Standweergave.van(stand, lezer);
    if (code.equals(Grondslag.TOTAAL)) {
      return van(stand, gezien, caller, stand.totaal(), gezien.totaal(), cijfer);
    }
    if (code.equals(Overige.CODE)) {
      return gezien
          .overige()
          .filter(overige -> !cijfer.alleenGeheel())
          .map(
              overige ->
                  van(
                      stand,
                      gezien,
                      caller,
                      Overige.grondslag(stand, lezer).orElseThrow(),
                      overige.regel(),
                      cijfer))
          .orElseThrow(() -> onbekend(stand));
    }
    Grondslag grondslag =
        stand.onderdelen().stream()
            .filter(deel -> deel.code().equals(code) && !cijfer.alleenGeheel())
            .findFirst()
            .orElseThrow(() -> onbekend(stand));
    Standregel regel =
        gezien.dienstonderdelen().stream()
            .filter(deel -> deel.code().equals(code))
            .findFirst()
            .orElseThrow(() -> onbekend(stand));
    return van(stand, gezien, caller, grondslag, regel, cijfer);
  }

  private static Opbouwvraag van(
      Stand stand,
      Standweergave gezien,
      Caller caller,
      Grondslag grondslag,
      Standregel regel,
      Opbouwcijfer cijfer) {
    Cijfer uitkomst = cijfer.van(gezien, regel).orElseThrow(() -> onbekend(stand));
    return new Opbouwvraag(
        stand,
        gezien,
        Lezer.van(caller),
        Persoonsregelrecht.heeft(caller) && caller.has(Rol.DI_ADVISEUR),
        grondslag,
        regel,
        cijfer,
        uitkomst);
  }

  /** Whether there is a number for this reader, and so what lies under it. */
  boolean heeftGetal() {
    return uitkomst.waarde().isPresent();
  }

  boolean isGeheel() {
    return grondslag.isTotaal();
  }

  boolean isOverige() {
    return grondslag.code().equals(Overige.CODE);
  }

  /** The units that the row of the figure adds up; empty for the whole, which is all but zbo's. */
  List<String> onderdelen() {
    if (isGeheel()) {
      return List.of();
    }
    return isOverige()
        ? gezien.overige().orElseThrow().dienstonderdelen()
        : List.of(grondslag.code());
  }

  /** Of the whole only who is not limited to units. */
  boolean allesZichtbaar() {
    return lezer.kleineGroepen() && (lezer.dienstonderdelen().isEmpty() || !isGeheel());
  }

  private static Failure onbekend(Stand stand) {
    return new Failure.NotFound("Dit cijfer is er niet in de stand van " + stand.kwartaal() + ".");
  }
}
