package nl.inclusiemonitor.demo.ministerie;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.demo.bestand.Bestand;
import nl.inclusiemonitor.demo.bestand.Onderdeel;
import nl.inclusiemonitor.demo.bestand.Regel;
import nl.inclusiemonitor.demo.bestand.Soort;
import nl.inclusiemonitor.kalender.Kwartaal;

/** The whole demo ministry: every file, in the order in which it is delivered. */
public record Ministerie(long zaad, List<Bestand> bestanden) {
  /** The seed of the ministry that the demo shows. */
  public static final long DEMO_ZAAD = 2022;

  public Ministerie {
    bestanden = List.copyOf(bestanden);
  }

  /** Makes the ministry of this seed; the same seed makes the same ministry. */
  public static Ministerie generate(long zaad) {
    return new Leveringsronde(zaad).ministerie();
  }

  public Optional<Bestand> bestand(Kwartaal kwartaal, Soort soort) {
    return bestanden.stream()
        .filter(bestand -> bestand.kwartaal().equals(kwartaal) && bestand.soort() == soort)
        .filter(bestand -> !bestand.mutatie())
        .findFirst();
  }

  /** The occupancy of a quarter: of each unit the line that was delivered last. */
  public List<Regel.Bezetting> bezetting(Kwartaal kwartaal) {
    Map<Onderdeel, Regel.Bezetting> perOnderdeel = new EnumMap<>(Onderdeel.class);
    bestanden.stream()
        .filter(bestand -> bestand.kwartaal().equals(kwartaal))
        .filter(bestand -> bestand.soort() == Soort.BEZETTING)
        .flatMap(bestand -> bestand.goedgekeurd(Regel.Bezetting.class).stream())
        .forEach(regel -> perOnderdeel.put(regel.onderdeel(), regel));
    return List.copyOf(perOnderdeel.values());
  }
}
