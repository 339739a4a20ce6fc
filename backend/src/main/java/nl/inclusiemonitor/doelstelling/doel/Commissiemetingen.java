package nl.inclusiemonitor.doelstelling.doel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Herkomst;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.Registerregel;

/**
 * How many selection committees of a quarter were diverse, as a share of all of them. Of which
 * nobody knows it, it may be true: the share then lies between two bounds.
 */
final class Commissiemetingen {
  static final String REGISTER = "selectiecommissies";

  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  private Commissiemetingen() {}

  /** The committees of one quarter. */
  record Aantallen(int voldoet, int voldoetNiet, int onbekend) {
    private static Aantallen van(Registerregel regel) {
      return new Aantallen(
          regel.geheel("voldoet").orElseThrow(),
          regel.geheel("voldoetNiet").orElseThrow(),
          regel.geheel("onbekend").orElseThrow());
    }

    int alle() {
      return voldoet + voldoetNiet + onbekend;
    }

    Waarde waarde() {
      if (alle() == 0) {
        return new Waarde.Onbekend("Er waren geen selectiecommissies.");
      }
      return onbekend == 0
          ? Waarde.Getal.procent(BigDecimal.valueOf(voldoet), BigDecimal.valueOf(alle()))
          : new Waarde.Bereik(deel(voldoet), deel(voldoet + onbekend), tekst());
    }

    private Breuk deel(int commissies) {
      return new Breuk(
          BigDecimal.valueOf(commissies).multiply(HONDERD), BigDecimal.valueOf(alle()));
    }

    private String tekst() {
      return "%d van de %d voldoen; van %d is het onbekend".formatted(voldoet, alle(), onbekend);
    }
  }

  /** One series, of the ministry as a whole. */
  static List<Reeks> van(List<Registerregel> regels) {
    List<Meting> metingen = regels.stream().map(Commissiemetingen::meting).toList();
    Reeks.Groep groep =
        new Reeks.Groep(
            "VWS-breed", "alle", Optional.empty(), Optional.empty(), Optional.empty(), "procent");
    return metingen.isEmpty() ? List.of() : List.of(new Reeks(groep, metingen));
  }

  private static Meting meting(Registerregel regel) {
    Aantallen aantallen = Aantallen.van(regel);
    return new Meting(
        aantallen.waarde(),
        regel.kwartaal("kwartaal").map(Kwartaal::laatsteDag),
        Optional.empty(),
        Meting.Status.VASTGESTELD,
        aantallen.onbekend() == 0 ? Meting.Kwaliteit.GOED : Meting.Kwaliteit.BEPERKT,
        Definitie.versie(1),
        Herkomst.register("Register van selectiecommissies", List.of(regel.code())),
        Optional.empty());
  }
}
