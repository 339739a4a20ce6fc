package nl.inclusiemonitor.pseudonimisering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the I-team has to know about one source: which lines are wrong or were left out, by cause.
 * Holds line numbers and names of columns, never a value of the file.
 */
final class Verslag {
  /** The line numbers kept of one cause; of the others only the count. */
  private static final int MEESTE_REGELS = 1_000;

  private final String bestand;
  private final Map<String, Plaatsen> fouten = new LinkedHashMap<>();
  private final Map<String, Plaatsen> weggelaten = new LinkedHashMap<>();

  /** The lines of one cause. */
  private static final class Plaatsen {
    private final List<Long> regels = new ArrayList<>();
    private long aantal;

    void voegToe(long regel) {
      aantal++;
      if (regels.size() < MEESTE_REGELS) {
        regels.add(regel);
      }
    }

    String tekst(String oorzaak, int meeste) {
      String nummers =
          regels.stream().limit(meeste).map(String::valueOf).collect(Collectors.joining(", "));
      String meer = aantal > meeste || aantal > regels.size() ? ", …" : "";
      String regel = aantal == 1 ? " regel" : " regels";
      return oorzaak + " " + aantal + regel + ": " + nummers + meer;
    }
  }

  Verslag(String bestand) {
    this.bestand = bestand;
  }

  String bestand() {
    return bestand;
  }

  /** A line that cannot be delivered as it is. */
  void fout(long regel, String oorzaak) {
    fouten.computeIfAbsent(oorzaak, nieuw -> new Plaatsen()).voegToe(regel);
  }

  /** A line that is rightly not delivered. */
  void weggelaten(long regel, String oorzaak) {
    weggelaten.computeIfAbsent(oorzaak, nieuw -> new Plaatsen()).voegToe(regel);
  }

  boolean heeftFouten() {
    return !fouten.isEmpty();
  }

  boolean heeftWeggelaten() {
    return !weggelaten.isEmpty();
  }

  /** A line of text per cause, with so many line numbers; empty when all is well. */
  List<String> regels(int meeste) {
    List<String> regels = new ArrayList<>();
    fouten.forEach((oorzaak, plaatsen) -> regels.add(regel(plaatsen.tekst(oorzaak, meeste))));
    weggelaten.forEach((oorzaak, plaatsen) -> regels.add(regel(plaatsen.tekst(oorzaak, meeste))));
    return regels;
  }

  /** As {@link #regels(int)}, with every line number that was kept. */
  List<String> volledig() {
    return regels(MEESTE_REGELS);
  }

  private String regel(String tekst) {
    return "«" + bestand + "»: " + tekst;
  }
}
