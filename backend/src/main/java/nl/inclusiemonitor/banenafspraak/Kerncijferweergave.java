package nl.inclusiemonitor.banenafspraak;

import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.stand.Stand;

/** The four figures that say how a row stands. */
public record Kerncijferweergave(
    Cijfer quotum, Cijfer gerealiseerd, Cijfer realisatiePercentage, Cijfer tekort) {

  /** Of VWS as a whole, which every reader may see. */
  public static Kerncijferweergave vanTotaal(Stand stand) {
    Kerncijfers cijfers = stand.cijfers(stand.totaal());
    Standregel regel = Standregel.van(stand, stand.totaal(), cijfers, true);
    return new Kerncijferweergave(
        regel.quotum(), regel.gerealiseerd(), regel.realisatiePercentage(), regel.tekort());
  }
}
