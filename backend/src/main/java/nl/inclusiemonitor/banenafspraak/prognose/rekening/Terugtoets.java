package nl.inclusiemonitor.banenafspraak.prognose.rekening;

import java.util.List;
import java.util.Optional;

/**
 * How far the forecast would have been off before (rolling origin): from each quarter of the past
 * that had enough history, each later quarter is forecast and compared with what came. Beside it
 * the error of who simply repeats the last value.
 *
 * @param fout mean absolute error of the forecast, in jobs
 * @param foutLaatsteWaarde that of the last value
 * @param vergelijkingen how many forecasts were compared
 */
public record Terugtoets(double fout, double foutLaatsteWaarde, int vergelijkingen) {

  /**
   * Tests against a history; empty when nothing can be compared.
   *
   * @param historie oldest first
   * @param horizon how far ahead at most
   */
  public static Optional<Terugtoets> van(List<Kwartaalpunt> historie, int horizon) {
    double model = 0;
    double naief = 0;
    int aantal = 0;
    for (int begin = 0; begin < historie.size() - 1; begin++) {
      Veranderingen toen = Veranderingen.van(historie.subList(0, begin + 1));
      if (!toen.genoeg()) {
        continue;
      }
      Kwartaalpunt nu = historie.get(begin);
      for (Kwartaalpunt later : historie.subList(begin + 1, historie.size())) {
        int vooruit = later.kwartaal().sinds(nu.kwartaal());
        if (vooruit <= horizon) {
          double verwacht = nu.banen() - nu.eindenTot(vooruit) + vooruit * toen.gemiddelde();
          model += Math.abs(Math.max(0, verwacht) - later.banen());
          naief += Math.abs(nu.banen() - later.banen());
          aantal++;
        }
      }
    }
    return aantal == 0
        ? Optional.empty()
        : Optional.of(new Terugtoets(model / aantal, naief / aantal, aantal));
  }

  /** Whether the forecast was nearer than the last value. */
  public boolean beterDanLaatsteWaarde() {
    return fout < foutLaatsteWaarde;
  }
}
