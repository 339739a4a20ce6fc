package nl.inclusiemonitor.opmerking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Overige;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.doelstelling.bron.Meetwijze;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;

/**
 * What a comment is about, by its address within the API: a quarter's figures, those of a unit or
 * of the whole in it, one of those, what was measured in one way, that of a unit in it, or a row of
 * a register.
 */
record Onderwerp(String adres) {
  private static final String STANDEN = "standen";
  private static final String MEETREEKSEN = "meetreeksen";

  private static final String GEHEEL = "VWS";

  /** Rows of a stand that are no unit: the whole, and the small units together. */
  private static final Set<String> GEEN_ONDERDEEL = Set.of(GEHEEL, Overige.CODE);

  Optional<String> kwartaal() {
    return isStand() ? Optional.of(delen()[1]) : Optional.empty();
  }

  /** The unit whose figures it is about. */
  Optional<String> dienstonderdeel() {
    return isMeetreeks()
        ? Optional.of(delen()).filter(delen -> delen.length > 2).map(delen -> delen[2])
        : rij().filter(code -> !GEEN_ONDERDEEL.contains(code));
  }

  /**
   * The address of what is read along: what is said of a quarter is said of the whole in it;
   * otherwise its own.
   */
  String ookGelezen() {
    boolean geheel = delen().length == 3 && rij().filter(GEHEEL::equals).isPresent();
    return geheel ? STANDEN + "/" + delen()[1] : adres;
  }

  boolean isStand() {
    return delen()[0].equals(STANDEN);
  }

  boolean isMeetreeks() {
    return delen()[0].equals(MEETREEKSEN);
  }

  /** Of what was measured: in which way. */
  Meetwijze meetwijze() {
    return Meetwijze.of(delen()[1]).orElseThrow();
  }

  /** Whether it is about one of these series, or a unit in one of them. */
  boolean staatIn(List<Reeks> reeksen) {
    return reeksen.stream()
        .anyMatch(reeks -> reeks.groep().dienstonderdeel().equals(dienstonderdeel()));
  }

  /** Whether the stand, as this reader gets it, has the row that it is about. */
  boolean staatIn(Stand stand, Lezer lezer) {
    String code = rij().orElse(GEHEEL);
    return switch (code) {
      case GEHEEL -> true;
      case Overige.CODE -> Overige.grondslag(stand, lezer).isPresent();
      default -> stand.onderdelen().stream().anyMatch(deel -> deel.code().equals(code));
    };
  }

  /** Of a row of a register: which register. */
  String register() {
    return delen()[1];
  }

  /** Of a row of a register: its code. */
  String regel() {
    return delen()[2];
  }

  /** The row of the stand. */
  private Optional<String> rij() {
    return isStand() && delen().length > 2 ? Optional.of(delen()[2]) : Optional.empty();
  }

  private String[] delen() {
    return adres.split("/", -1);
  }
}
