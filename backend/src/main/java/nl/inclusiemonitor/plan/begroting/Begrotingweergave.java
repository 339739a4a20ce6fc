package nl.inclusiemonitor.plan.begroting;

import java.util.List;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;

/** The budget as it is answered, with what the law asks for a job that is not there. */
record Begrotingweergave(
    int jaar,
    int horizon,
    List<Begroting.Begrotingsjaar> jaren,
    Begroting.Besteding besteding,
    List<Spoorkosten> kosten,
    List<Begroting.Einde> eindigt,
    Heffing heffing) {

  /** What a missing job would cost by law in this year. */
  record Heffing(String perBaan, boolean opgelegd, boolean bekend) {
    static Heffing van(WettelijkeParameters wet) {
      return new Heffing(
          Bedragsom.tekst(wet.heffingPerBaan()), wet.heffingOpgelegd(), wet.versie() > 0);
    }
  }

  static Begrotingweergave van(Begroting begroting, Heffing heffing) {
    return new Begrotingweergave(
        begroting.jaar(),
        begroting.horizon(),
        begroting.jaren(),
        begroting.besteding(),
        begroting.kosten(),
        begroting.eindigt(),
        heffing);
  }
}
