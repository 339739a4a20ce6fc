package nl.inclusiemonitor.banenafspraak.werkboek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the sheets of the Banenmonitor together. */
final class Banenmonitor {
  private Banenmonitor() {}

  static Werkboek van(Inhoud inhoud, Instant nu) {
    Parameterblad.Gemaakt parameters = Parameterblad.van(inhoud);
    Optional<Binnenwerkblad.Gemaakt> binnenwerk = Binnenwerkblad.van(inhoud);
    Map<String, String> cellen = binnenwerk.map(Binnenwerkblad.Gemaakt::cellen).orElseGet(Map::of);
    List<Blad> bladen = new ArrayList<>();
    bladen.add(new Hoofdblad(inhoud, cellen).maak());
    binnenwerk.map(Binnenwerkblad.Gemaakt::blad).ifPresent(bladen::add);
    inhoud.wettelijk().map(Wettelijkblad::van).ifPresent(bladen::add);
    bladen.add(parameters.blad());
    bladen.add(Standblad.leveringen(inhoud.stand()));
    bladen.add(Standblad.stand(inhoud, nu));
    bladen.add(Standblad.toelichting());
    return new Werkboek(bladen, parameters.namen());
  }
}
