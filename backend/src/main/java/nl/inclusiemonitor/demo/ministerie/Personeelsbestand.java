package nl.inclusiemonitor.demo.ministerie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import nl.inclusiemonitor.demo.bestand.Onderdeel;
import nl.inclusiemonitor.demo.bestand.Plaatsing;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * Fills the ministry around the script: draws employees until each unit has its occupancy, lets
 * them leave, move and change hours, and hires again, quarter after quarter.
 */
final class Personeelsbestand {
  private static final double KANS_VERTREK = 0.018;
  private static final double KANS_OVERSTAP = 0.004;
  private static final double KANS_ANDERE_UREN = 0.015;
  private static final double KANS_TWEEDE_DIENSTVERBAND = 0.005;
  private static final double UREN_PER_FTE = 36;
  private static final List<String> UREN =
      List.of("36", "36", "36", "36", "36", "36", "32", "32", "32", "28.8", "24", "24", "20", "40");

  /** Who moves goes to a large unit; a small one would soon have twice its occupancy. */
  private static final List<Onderdeel> GROOT =
      List.of(Onderdeel.KERN, Onderdeel.RIVM, Onderdeel.CIBG, Onderdeel.IGJ);

  private final Random random;
  private final Pseudoniemen pseudoniemen;
  private final List<Loopbaan> loopbanen;
  private int nummer;

  Personeelsbestand(Random random, Pseudoniemen pseudoniemen, List<Loopbaan> doelgroep) {
    this.random = random;
    this.pseudoniemen = pseudoniemen;
    this.loopbanen = new ArrayList<>(doelgroep);
  }

  /** All careers over the eight quarters, those of the script first. */
  List<Loopbaan> vul(BiFunction<Onderdeel, Kwartaal, BigDecimal> bezetting) {
    int vast = loopbanen.size();
    for (Kwartaal kwartaal : Tijdlijn.KWARTALEN) {
      boolean eerste = kwartaal.equals(Tijdlijn.KWARTALEN.get(0));
      if (!eerste) {
        loopbanen.subList(vast, loopbanen.size()).forEach(loopbaan -> leef(loopbaan, kwartaal));
      }
      for (Onderdeel onderdeel : Onderdeel.values()) {
        LocalDate vroegst = eerste ? LocalDate.of(1988, 1, 1) : kwartaal.eersteDag();
        neemAan(onderdeel, vroegst, kwartaal, bezetting.apply(onderdeel, kwartaal).doubleValue());
      }
    }
    return List.copyOf(loopbanen);
  }

  private void leef(Loopbaan loopbaan, Kwartaal kwartaal) {
    double lot = random.nextDouble();
    LocalDate dag = dagTussen(kwartaal.eersteDag(), kwartaal.laatsteDag());
    if (!loopbaan.bestaatOp(kwartaal.laatsteDag()) || lot > 0.05) {
      return;
    }
    Plaatsing nu = loopbaan.op(kwartaal.laatsteDag());
    if (lot < KANS_VERTREK) {
      loopbaan.eindigt(dag);
    } else if (lot < KANS_VERTREK + KANS_OVERSTAP) {
      loopbaan.wijzig(nu.naar(dag, kies(GROOT), nu.uren()));
    } else if (lot < KANS_VERTREK + KANS_OVERSTAP + KANS_ANDERE_UREN) {
      loopbaan.wijzig(nu.naar(dag, nu.onderdeel(), new BigDecimal(kies(UREN))));
    }
  }

  private void neemAan(Onderdeel onderdeel, LocalDate vroegst, Kwartaal kwartaal, double fte) {
    LocalDate peildatum = kwartaal.laatsteDag();
    double uren =
        loopbanen.stream()
            .filter(loopbaan -> loopbaan.bestaatOp(peildatum))
            .map(loopbaan -> loopbaan.op(peildatum))
            .filter(plaatsing -> plaatsing.onderdeel() == onderdeel)
            .mapToDouble(plaatsing -> plaatsing.uren().doubleValue())
            .sum();
    while (uren < fte * UREN_PER_FTE - UREN_PER_FTE / 2) {
      nummer++;
      String pseudoniem = pseudoniemen.van("P" + nummer);
      BigDecimal perWeek = new BigDecimal(kies(UREN));
      Plaatsing eerste =
          new Plaatsing(
              dagTussen(vroegst, peildatum),
              onderdeel,
              schaal(),
              perWeek,
              kies(onderdeel.eenheden()));
      loopbanen.add(new Loopbaan(pseudoniem, "1", eerste, false));
      uren += perWeek.doubleValue();
      if (random.nextDouble() < KANS_TWEEDE_DIENSTVERBAND) {
        Plaatsing erbij = eerste.naar(eerste.vanaf(), onderdeel, BigDecimal.valueOf(4));
        loopbanen.add(new Loopbaan(pseudoniem, "2", erbij, false));
        uren += erbij.uren().doubleValue();
      }
    }
  }

  /** A salary scale around 10 and 11, between 4 and 17. */
  private int schaal() {
    return Math.max(4, Math.min(17, (int) Math.round(10.5 + random.nextGaussian() * 2.4)));
  }

  private LocalDate dagTussen(LocalDate eerste, LocalDate laatste) {
    int dagen = (int) (laatste.toEpochDay() - eerste.toEpochDay());
    return eerste.plusDays(random.nextInt(dagen + 1));
  }

  private <T> T kies(List<T> uit) {
    return uit.get(random.nextInt(uit.size()));
  }
}
