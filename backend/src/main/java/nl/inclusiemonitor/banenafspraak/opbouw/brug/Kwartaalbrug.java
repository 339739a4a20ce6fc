package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Eenheid;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Brugverhaal.Herkomst;
import nl.inclusiemonitor.banenafspraak.stand.Stand;

/**
 * The change of the figures of one row between two standen, as one kind of reader may see it.
 *
 * @param herkomst whether the causes were counted from lines, or are what was kept of them
 * @param regelsTeZien whether this reader may see those lines
 */
record Kwartaalbrug(
    Einde van,
    Einde tot,
    String code,
    String naam,
    String herkomst,
    boolean regelsTeZien,
    List<Maat> maten) {

  /** With its causes to be opened, if there are lines under them. */
  Kwartaalbrug metRegels() {
    return new Kwartaalbrug(
        van, tot, code, naam, herkomst, herkomst.equals(Herkomst.REGELS.code()), maten);
  }

  /** A stand at one end. */
  record Einde(String kwartaal, int versie, String status, LocalDate peildatum) {
    static Einde van(Stand stand) {
      return new Einde(
          stand.kwartaal().toString(), stand.versie(), stand.status(), stand.peildatum());
    }
  }

  /**
   * A figure at both ends, and what lies between.
   *
   * @param verschil empty when a figure is not there, or not for this reader; then there are no
   *     steps either
   * @param rest what no cause explains: nought
   */
  record Maat(
      String maat,
      Cijfer van,
      Cijfer tot,
      Optional<Banen> verschil,
      List<Stap> stappen,
      Optional<Banen> rest) {}

  /** Jobs by one cause. */
  record Stap(String oorzaak, Banen banen) {
    static Stap van(Brugstap stap) {
      return new Stap(stap.oorzaak(), Banen.van(stap.banen()));
    }
  }

  /** A number of jobs, exact and readable. */
  record Banen(String waarde, String teller, String noemer, String weergave) {
    static Banen van(Breuk breuk) {
      return new Banen(
          kaal(breuk.waarde()),
          kaal(breuk.teller()),
          kaal(breuk.noemer()),
          Eenheid.BANEN.weergave(breuk));
    }

    static String kaal(BigDecimal getal) {
      return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
    }
  }
}
