package nl.inclusiemonitor.banenafspraak.stand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * All figures of one quarter in one version.
 *
 * @param parameter the law's numbers of the quarter's year; empty when there are none
 * @param prognoseParameter those of the next year
 * @param inleenMaanden months of hired-in hours that were delivered, 0 to 3
 * @param drempel the fewest persons a shown group had to have when it was computed
 * @param klassenGetoond whether hidden units may say in which class they are
 * @param leveringen what it was computed from
 * @param totaal the row of VWS
 * @param onderdelen the units that the reader may see, in their fixed order
 */
public record Stand(
    UUID id,
    Kwartaal kwartaal,
    int versie,
    String status,
    Optional<WettelijkeParameters> parameter,
    Optional<WettelijkeParameters> prognoseParameter,
    int inleenMaanden,
    int drempel,
    boolean klassenGetoond,
    Instant berekendOp,
    List<GebruikteLevering> leveringen,
    Grondslag totaal,
    List<Grondslag> onderdelen) {

  /** The soorten that a stand needs, in the order of the delivery calendar. */
  public static final List<String> BRONNEN = Bron.ALLE.stream().map(Bron::soort).toList();

  /**
   * A levering behind the figures.
   *
   * @param omvang whether it holds all lines of its soort, or what changed after such a one
   * @param verouderd whether nothing of its soort came since the quarter before
   * @param regelsGewistOp when its lines were erased; empty as long as they are there
   */
  public record GebruikteLevering(
      UUID id,
      String soort,
      String omvang,
      LocalDate peildatum,
      Instant verwerktOp,
      boolean verouderd,
      Optional<Instant> regelsGewistOp) {}

  /** Whether lines behind it were erased: it is never computed again. */
  public boolean heeftGewiste() {
    return leveringen.stream().anyMatch(levering -> levering.regelsGewistOp().isPresent());
  }

  public LocalDate peildatum() {
    return kwartaal.laatsteDag();
  }

  /** Whether no unit of VWS shows any figure about its persons. */
  public boolean allesVerborgen() {
    return onderdelen.stream()
        .filter(Grondslag::vanVws)
        .allMatch(rij -> rij.besluit().verbergtRij());
  }

  /** The sources that are missing; hired-in hours of another quarter do not count for this one. */
  public List<String> ontbrekend() {
    return BRONNEN.stream().filter(soort -> !isBinnen(soort)).toList();
  }

  private boolean isBinnen(String soort) {
    if (soort.equals(Bron.INHUUR.soort()) && inleenMaanden == 0) {
      return false;
    }
    return leveringen.stream().anyMatch(levering -> levering.soort().equals(soort));
  }

  /** The same figures in other rows. */
  public Stand ingedeeld(List<Grondslag> rijen, boolean metKlassen) {
    return new Stand(
        id,
        kwartaal,
        versie,
        status,
        parameter,
        prognoseParameter,
        inleenMaanden,
        drempel,
        metKlassen,
        berekendOp,
        leveringen,
        totaal,
        rijen);
  }

  /** Computes a row; without the year's parameters only what was delivered is known. */
  public Kerncijfers cijfers(Grondslag rij) {
    return Kerncijfers.van(
        rij,
        parameter.orElseGet(() -> WettelijkeParameters.onbekend(kwartaal.jaar())),
        inleenMaanden);
  }

  /** Whether another version would say the same: same leveringen, law, threshold and sums. */
  public boolean zelfdeCijfers(Stand ander) {
    return zelfdeLeveringen(ander)
        && parameter.equals(ander.parameter)
        && prognoseParameter.equals(ander.prognoseParameter)
        && inleenMaanden == ander.inleenMaanden
        && drempel == ander.drempel
        && klassenGetoond == ander.klassenGetoond
        && totaal.zelfdeAls(ander.totaal)
        && onderdelen.size() == ander.onderdelen.size()
        && IntStream.range(0, onderdelen.size())
            .allMatch(i -> onderdelen.get(i).zelfdeAls(ander.onderdelen.get(i)));
  }

  public boolean zelfdeLeveringen(Stand ander) {
    return leveringIds().equals(ander.leveringIds());
  }

  private Set<UUID> leveringIds() {
    return leveringen.stream().map(GebruikteLevering::id).collect(Collectors.toSet());
  }
}
