package nl.inclusiemonitor.demo.ministerie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.demo.bestand.Onderdeel;
import nl.inclusiemonitor.demo.bestand.Regel;

/** The hired-in workers of the script, with the hours of their working days in a month. */
final class Inhuurboek {
  private static final BigDecimal WERKDAGEN_PER_WEEK = BigDecimal.valueOf(5);

  private final Pseudoniemen pseudoniemen;
  private final List<Map<String, String>> inzet = Draaiboek.lees("inhuur");

  Inhuurboek(Pseudoniemen pseudoniemen) {
    this.pseudoniemen = pseudoniemen;
  }

  List<Regel.Inhuur> maand(YearMonth maand) {
    List<Regel.Inhuur> regels = new ArrayList<>();
    for (Map<String, String> regel : inzet) {
      YearMonth eerste = YearMonth.parse(regel.get("eerste_maand"));
      String laatste = regel.get("laatste_maand");
      boolean voorbij = !laatste.isEmpty() && maand.isAfter(YearMonth.parse(laatste));
      if (!maand.isBefore(eerste) && !voorbij) {
        regels.add(regel(regel, maand));
      }
    }
    return regels;
  }

  private Regel.Inhuur regel(Map<String, String> regel, YearMonth maand) {
    BigDecimal uren =
        new BigDecimal(regel.get("uren_per_week"))
            .multiply(BigDecimal.valueOf(Tijdlijn.werkdagen(maand)))
            .divide(WERKDAGEN_PER_WEEK, 2, RoundingMode.HALF_UP);
    return new Regel.Inhuur(
        Onderdeel.valueOf(regel.get("dienstonderdeel")),
        regel.get("leverancier"),
        regel.get("mantel"),
        maand,
        uren,
        regel.get("bevestigd_doelgroep").equals("J"),
        Optional.of(regel.get("rol")).filter(rol -> !rol.isEmpty()).map(pseudoniemen::van));
  }
}
