package nl.inclusiemonitor.banenafspraak.indeling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.Standaanval;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag.Personen;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.privacy.disclosure.Rij;
import nl.inclusiemonitor.privacy.disclosure.Tabel;

/**
 * Decides which sums of units other trees may show of one stand. A sum over shown units is no news;
 * one that holds hidden units tells what these have together, and what the other hidden ones have.
 * All trees are one publication: a sum is shown only when the attacker, who knows every sum that
 * was let through before it, still cannot get a hidden figure within bounds that are too narrow.
 */
final class Blokbescherming {
  private static final int MINSTENS_DELEN = 2;

  private final List<Standaanval.Deel> delen;
  private final Set<String> verborgen;
  private final int drempel;
  private final Tabel tabel;
  private final int dubbel;
  private final boolean personenBekend;
  private Weten weten;

  /**
   * @param stand with every unit, as it is hidden in its own tree
   */
  Blokbescherming(Stand stand) {
    this.delen =
        stand.onderdelen().stream()
            .filter(Grondslag::vanVws)
            .map(deel -> new Standaanval.Deel(deel, stand.cijfers(deel)))
            .toList();
    this.verborgen =
        delen.stream()
            .map(Standaanval.Deel::grondslag)
            .filter(deel -> deel.besluit().verbergtRij())
            .map(Grondslag::code)
            .collect(Collectors.toSet());
    this.drempel = stand.drempel();
    this.dubbel = som(grondslagen(delen), Personen::totaal) - stand.totaal().personen().totaal();
    this.tabel = Tabel.zonderOverlap(delen.stream().map(Blokbescherming::rij).toList());
    this.personenBekend =
        stand.totaal().individueelUren().isPresent() && stand.totaal().inleenUren().isPresent();
    this.weten = Weten.van(verborgen);
  }

  /**
   * Takes every sum that any tree may ever have shown, the oldest first: what was let through stays
   * so, whatever reorganisation comes later. As long as persons in service or hired-in hours are
   * missing nothing is let through: what one of both is together would give the other one away as
   * soon as a later version shows the sum.
   */
  Blokbescherming na(List<Set<String>> blokken) {
    if (personenBekend) {
      blokken.forEach(this::laatDoor);
    }
    return this;
  }

  /** Whether the sum of these units of VWS may be shown. */
  boolean magGetoond(Set<String> blok) {
    return weten.heeft(verborgenIn(blok));
  }

  private void laatDoor(Set<String> blok) {
    Set<String> nieuw = verborgenIn(blok);
    if (!weten.heeft(nieuw)) {
      weten.met(nieuw).filter(this::isVeilig).ifPresent(veilig -> weten = veilig);
    }
  }

  private boolean isVeilig(Weten straks) {
    return straks.groepen().stream().allMatch(this::isGrootGenoeg)
        && !Stelsel.lostEenOp(straks.groepen())
        && Standaanval.isVeilig(delen, tabel, drempel, straks.groepen());
  }

  private boolean isGrootGenoeg(Set<String> groep) {
    List<Grondslag> leden =
        grondslagen(delen).stream().filter(deel -> groep.contains(deel.code())).toList();
    return leden.size() >= MINSTENS_DELEN && personen(leden, Personen::totaal, dubbel) >= drempel;
  }

  /**
   * How many persons units have together, at least: who is in several of them counts once, and no
   * more persons are than the whole counts too many.
   */
  static int personen(
      Collection<Grondslag> leden, ToIntFunction<Personen> welke, int dubbelInGeheel) {
    int meeste = leden.stream().map(Grondslag::personen).mapToInt(welke).max().orElse(0);
    return leden.size() == 1
        ? meeste
        : Math.max(meeste, som(leden, welke) - Math.max(dubbelInGeheel, 0));
  }

  static int som(Collection<Grondslag> leden, ToIntFunction<Personen> welke) {
    return leden.stream().map(Grondslag::personen).mapToInt(welke).sum();
  }

  private Set<String> verborgenIn(Set<String> blok) {
    Set<String> deel = new HashSet<>(verborgen);
    deel.retainAll(blok);
    return deel;
  }

  private static Rij rij(Standaanval.Deel deel) {
    Personen personen = deel.grondslag().personen();
    return new Rij(
        deel.grondslag().code(),
        personen.totaal(),
        List.of(
            new Rij.Groep(personen.individueel(), isNul(deel.cijfers().individueel())),
            new Rij.Groep(personen.inleen(), isNul(deel.cijfers().inleen()))));
  }

  private static boolean isNul(Optional<Breuk> banen) {
    return banen.map(Breuk::signum).orElse(0) == 0;
  }

  private static List<Grondslag> grondslagen(List<Standaanval.Deel> delen) {
    return delen.stream().map(Standaanval.Deel::grondslag).toList();
  }

  /** Empty when a part of it is not known. */
  static <T> Optional<List<T>> alle(List<Optional<T>> delen) {
    return delen.stream().allMatch(Optional::isPresent)
        ? Optional.of(delen.stream().map(Optional::orElseThrow).toList())
        : Optional.empty();
  }
}
