package nl.inclusiemonitor.demo;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import nl.inclusiemonitor.demo.ministerie.Tijdlijn;
import nl.inclusiemonitor.demo.volume.VolumeOpdracht;
import nl.inclusiemonitor.demo.volume.VolumeSoort;
import nl.inclusiemonitor.kalender.Kwartaal;

/** The arguments of {@code genereer}, read or refused with one Dutch sentence. */
record GenereerOpties(
    Path map, long zaad, Optional<VolumeOpdracht> volume, Optional<Kwartaal> bron) {
  private static final Set<String> NAMEN =
      Set.of("--map", "--zaad", "--soort", "--regels", "--afgekeurd", "--bron");
  private static final String GEBRUIK =
      "Gebruik: genereer --map MAP [--zaad N]"
          + " [--soort SOORT --regels N [--afgekeurd 0.01] | --bron 2022-Q4]";

  static GenereerOpties lees(List<String> argumenten) {
    Map<String, String> waarden = new HashMap<>();
    for (int i = 0; i < argumenten.size(); i += 2) {
      String naam = argumenten.get(i);
      if (!NAMEN.contains(naam)) {
        throw new IllegalArgumentException("Onbekend argument «" + naam + "». " + GEBRUIK);
      }
      if (i + 1 == argumenten.size()) {
        throw new IllegalArgumentException("Achter " + naam + " ontbreekt een waarde. " + GEBRUIK);
      }
      if (waarden.put(naam, argumenten.get(i + 1)) != null) {
        throw new IllegalArgumentException(naam + " staat er twee keer. " + GEBRUIK);
      }
    }
    if (!waarden.containsKey("--map")) {
      throw new IllegalArgumentException("--map ontbreekt. " + GEBRUIK);
    }
    long zaad =
        geheel("--zaad", waarden.getOrDefault("--zaad", Long.toString(Ministerie.DEMO_ZAAD)));
    Optional<VolumeOpdracht> volume = volume(waarden);
    Optional<Kwartaal> bron = Optional.ofNullable(waarden.get("--bron")).map(GenereerOpties::bron);
    if (volume.isPresent() && bron.isPresent()) {
      throw new IllegalArgumentException("--soort en --bron gaan niet samen. " + GEBRUIK);
    }
    return new GenereerOpties(map(waarden.get("--map")), zaad, volume, bron);
  }

  private static Optional<VolumeOpdracht> volume(Map<String, String> waarden) {
    String soort = waarden.get("--soort");
    String regels = waarden.get("--regels");
    if (soort == null && regels == null && !waarden.containsKey("--afgekeurd")) {
      return Optional.empty();
    }
    if (soort == null || regels == null) {
      throw new IllegalArgumentException("--soort en --regels horen bij elkaar. " + GEBRUIK);
    }
    String afgekeurd = waarden.getOrDefault("--afgekeurd", "0");
    return Optional.of(
        new VolumeOpdracht(
            VolumeSoort.van(soort), geheel("--regels", regels), getal("--afgekeurd", afgekeurd)));
  }

  private static Kwartaal bron(String tekst) {
    return Tijdlijn.KWARTALEN.stream()
        .filter(kwartaal -> kwartaal.toString().equals(tekst))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--bron moet een kwartaal van de demo zijn, 2021-Q1 tot en met 2022-Q4."));
  }

  private static Path map(String tekst) {
    try {
      return Path.of(tekst);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("--map is geen geldige map.", e);
    }
  }

  private static long geheel(String naam, String tekst) {
    try {
      return Long.parseLong(tekst);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(naam + " moet een geheel getal zijn.", e);
    }
  }

  private static double getal(String naam, String tekst) {
    try {
      return Double.parseDouble(tekst);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(naam + " moet een getal zijn, zoals 0.01.", e);
    }
  }
}
