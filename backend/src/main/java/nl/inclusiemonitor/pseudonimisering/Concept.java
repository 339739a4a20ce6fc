package nl.inclusiemonitor.pseudonimisering;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/**
 * A delivery that is written but does not have its name yet.
 *
 * @param onderdelen the number of lines of each code of a dienstonderdeel in the source
 * @param regels lines written
 */
record Concept(
    Leveringsoort soort,
    LocalDate peildatum,
    Path bestand,
    Verslag verslag,
    Map<String, Integer> onderdelen,
    long regels) {

  Concept {
    onderdelen = Collections.unmodifiableMap(new TreeMap<>(onderdelen));
  }

  /** What to make, of which source. */
  record Vraag(Leveringsoort soort, LocalDate peildatum, Path bron, Persoon persoon, Path map) {
    /** The columns that a file of this peildatum has. */
    RecordLayout layout() {
      return soort.layout(peildatum);
    }

    Path bestand() {
      return map.resolve(soort.code() + "-" + peildatum + ".csv");
    }

    Path pakbon() {
      return pakbonVan(bestand());
    }
  }

  /** Reads the whole source; what is wrong in its lines is in the verslag. */
  static Concept schrijf(Vraag vraag, Sleutel sleutel, PrintStream err) throws IOException {
    Verslag verslag = new Verslag(vraag.bron().getFileName().toString());
    boolean metOnderdeel = vraag.layout().index("dienstonderdeel") >= 0;
    Map<String, Integer> onderdelen = metOnderdeel ? Onderdeelcodes.lees(vraag.bron()) : Map.of();
    Voortgang voortgang = new Voortgang(err, vraag.soort().code());
    try (Uitvoer uitvoer =
        new Uitvoer(vraag.bestand(), vraag.layout(), onderdelen, verslag, voortgang)) {
      Bron.lees(
          vraag.bron(), new Omzetting(vraag.layout(), vraag.persoon(), sleutel, uitvoer, verslag));
      long regels = uitvoer.einde();
      return new Concept(
          vraag.soort(), vraag.peildatum(), vraag.bestand(), verslag, onderdelen, regels);
    }
  }

  /** Reads the written file back and writes its pakbon, both still under temporary names. */
  Pakbon verzegel(String omvang, String sleutelId, Instant nu) throws IOException {
    Proeflezing proef =
        Proeflezing.van(Eigen.deelVan(bestand), soort.layout(peildatum), onderdelen, regels);
    Pakbon pakbon =
        new Pakbon(
            soort.code(),
            peildatum,
            omvang,
            proef.regels(),
            proef.controletotalen(),
            proef.sha256(),
            sleutelId,
            nu);
    Eigen.schrijfDeel(pakbonVan(bestand), Json.tekst(pakbon));
    return pakbon;
  }

  /** Gives the delivery and its pakbon their names. */
  void voltooi() throws IOException {
    Eigen.voltooi(bestand);
    Eigen.voltooi(pakbonVan(bestand));
  }

  /** A file without lines is no delivery. */
  List<String> bezwaren() {
    return regels > 0
        ? List.of()
        : List.of("«" + verslag.bestand() + "»: er is geen enkele regel om te leveren.");
  }

  private static Path pakbonVan(Path bestand) {
    String naam = bestand.getFileName().toString();
    return bestand.resolveSibling(naam.substring(0, naam.length() - 4) + ".pakbon.json");
  }
}
