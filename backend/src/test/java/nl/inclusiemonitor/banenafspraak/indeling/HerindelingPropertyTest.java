package nl.inclusiemonitor.banenafspraak.indeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Standaanval;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happened to whatever units: totals stay, levels are sums of units, and no trees together
 * tell of few.
 */
class HerindelingPropertyTest {
  private static final int DREMPEL = Toevalministerie.DREMPEL;

  static LongStream zaden() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("zaden")
  void totalenZijnInElkeIndelingGelijk(long zaad) {
    Toevalministerie ministerie = new Toevalministerie(new Random(zaad));

    for (LocalDate dag : ministerie.dagen) {
      List<Herindeling.Rij> rijen = ministerie.herindeling().rijen(dag);

      for (Function<Grondslag, BigDecimal> wat : Toevalministerie.GETALLEN) {
        assertThat(Toevalministerie.som(rijen.stream().map(Herindeling.Rij::som).toList(), wat))
            .isEqualByComparingTo(Toevalministerie.som(ministerie.stand().onderdelen(), wat));
      }
      assertThat(rijen.stream().flatMap(rij -> rij.toen().stream()).map(Grondslag::code).toList())
          .as("every unit is in exactly one row")
          .containsExactlyInAnyOrderElementsOf(
              ministerie.stand().onderdelen().stream().map(Grondslag::code).toList());
      assertThat(rijen.stream().map(rij -> rij.som().code())).doesNotHaveDuplicates();
    }
  }

  /**
   * A level by another way: up from each unit. Every level adds up from the rows on it, and kern
   * and concern to VWS, to the exact fraction; unless a row stands on both sides, which is said.
   */
  @ParameterizedTest
  @MethodSource("zaden")
  void elkNiveauIsDeSomVanZijnRijenEnAlleNiveausVanVws(long zaad) {
    Toevalministerie ministerie = new Toevalministerie(new Random(zaad));
    Stand stand = ministerie.stand();
    Herindeling herindeling = ministerie.herindeling();

    for (LocalDate dag : ministerie.dagen) {
      Map<String, Dienstonderdeel> boom = Boom.op(ministerie.versies(), dag).delen();
      List<Herindeling.Rij> rijen =
          herindeling.rijen(dag).stream().filter(rij -> rij.groep().vanVws()).toList();
      List<Herindeling.Niveausom> niveaus = herindeling.niveaus(dag);
      for (Herindeling.Niveausom niveau : niveaus) {
        String code = niveau.niveau().code();
        boolean gedeeld = rijen.stream().anyMatch(rij -> delen(rij, code, boom).size() > 1);
        assertThat(niveau.som().isEmpty()).as(code).isEqualTo(gedeeld);
        if (!gedeeld) {
          assertThat(gerealiseerd(stand, Stream.of(niveau.som().orElseThrow())).waarde())
              .as(code)
              .isEqualByComparingTo(
                  gerealiseerd(
                          stand,
                          rijen.stream()
                              .filter(rij -> delen(rij, code, boom).contains(true))
                              .map(Herindeling.Rij::som))
                      .waarde());
        }
      }
      List<Grondslag> scopes =
          niveaus.stream()
              .filter(niveau -> niveau.niveau().isScope())
              .flatMap(niveau -> niveau.som().stream())
              .toList();
      boolean alleBekend =
          niveaus.stream()
              .filter(niveau -> niveau.niveau().isScope())
              .allMatch(niveau -> niveau.som().isPresent());
      boolean alleErgens = rijen.stream().noneMatch(rij -> isNergens(rij, niveaus));
      if (alleBekend && alleErgens) {
        Breuk som = gerealiseerd(stand, scopes.stream());
        Breuk vws = gerealiseerd(stand, Stream.of(stand.totaal()));
        assertThat(som.min(vws).signum()).isZero();
      }
    }
  }

  /** On which sides of a level the units of a row are. */
  private static Set<Boolean> delen(
      Herindeling.Rij rij, String niveau, Map<String, Dienstonderdeel> boom) {
    List<Dienstonderdeel> dan =
        rij.dan().stream().filter(deel -> !deel.scope().equals("zbo")).toList();
    if (!niveau.startsWith("D")) {
      return (dan.isEmpty()
              ? rij.toen().stream().map(Grondslag::scope)
              : dan.stream().map(Dienstonderdeel::scope))
          .map(niveau::equals)
          .collect(Collectors.toSet());
    }
    return dan.stream().map(deel -> hangtOnder(deel, niveau, boom)).collect(Collectors.toSet());
  }

  private static boolean hangtOnder(
      Dienstonderdeel deel, String niveau, Map<String, Dienstonderdeel> boom) {
    Optional<Dienstonderdeel> hoger = Optional.of(deel);
    while (hoger.isPresent()) {
      if (hoger.get().code().equals(niveau)) {
        return true;
      }
      hoger = hoger.get().ouder().map(boom::get);
    }
    return false;
  }

  /** What ended without a successor may have no scope left to stand in. */
  private static boolean isNergens(Herindeling.Rij rij, List<Herindeling.Niveausom> niveaus) {
    return niveaus.stream()
        .filter(niveau -> niveau.niveau().isScope())
        .noneMatch(niveau -> niveau.toen().containsAll(rij.groep().codesToen()));
  }

  private static Breuk gerealiseerd(Stand stand, Stream<Grondslag> rijen) {
    return rijen
        .map(rij -> stand.cijfers(rij).gerealiseerd().orElseThrow())
        .reduce(Breuk.NUL, Breuk::plus);
  }

  /** With a brute-force reader: every sum of every tree, added and subtracted without end. */
  @ParameterizedTest
  @MethodSource("zaden")
  void watAlleBomenSamenTonen_verraadtGeenKleineGroep(long zaad) {
    Toevalministerie ministerie = new Toevalministerie(new Random(zaad));
    Stand stand = ministerie.stand();
    Set<String> verborgen =
        stand.onderdelen().stream()
            .filter(rij -> rij.vanVws() && rij.besluit().verbergtRij())
            .map(Grondslag::code)
            .collect(Collectors.toSet());
    Set<Set<String>> bekend = new HashSet<>(Set.of(verborgen));
    Herindeling herindeling = ministerie.herindeling();
    for (LocalDate dag : ministerie.dagen) {
      Stream.concat(
              herindeling.rijen(dag).stream()
                  .filter(rij -> rij.groep().vanVws() && isGetoond(rij.som()))
                  .map(rij -> rij.groep().codesToen()),
              herindeling.niveaus(dag).stream()
                  .filter(niveau -> niveau.som().filter(som -> isGetoond(som)).isPresent())
                  .map(Herindeling.Niveausom::toen))
          .map(codes -> codes.stream().filter(verborgen::contains).collect(Collectors.toSet()))
          .filter(groep -> !groep.isEmpty())
          .forEach(bekend::add);
    }

    if (!isVeiligOpZichzelf(ministerie, verborgen)) {
      assertThat(bekend).as("nothing is added where the tree itself is known").hasSize(1);
      return;
    }

    Set<Set<String>> alles = sluit(bekend);
    alles.remove(Set.of());

    Map<String, Integer> personen =
        stand.onderdelen().stream()
            .collect(Collectors.toMap(Grondslag::code, rij -> rij.personen().totaal()));
    assertThat(alles)
        .allSatisfy(
            groep -> {
              assertThat(groep).hasSizeGreaterThan(1);
              assertThat(groep.stream().mapToInt(personen::get).sum())
                  .isGreaterThanOrEqualTo(DREMPEL);
            });
    assertThat(Standaanval.isVeilig(ministerie.delen(), ministerie.tabel(), DREMPEL, bekend))
        .isTrue();
    assertThat(Stelsel.lostEenOp(bekend)).as("by solving equations").isFalse();
  }

  private static boolean isGetoond(Grondslag som) {
    return !som.besluit().verbergtRij();
  }

  /** A ministry of few persons, or of one unit, has a total that tells of them anyway. */
  private static boolean isVeiligOpZichzelf(Toevalministerie ministerie, Set<String> verborgen) {
    return verborgen.size() > 1
        && ministerie.tabel().personen(verborgen) >= DREMPEL
        && Standaanval.isVeilig(ministerie.delen(), ministerie.tabel(), DREMPEL, Set.of(verborgen));
  }

  private static Set<Set<String>> sluit(Set<Set<String>> groepen) {
    Set<Set<String>> alle = new HashSet<>(groepen);
    boolean meer = true;
    while (meer && alle.size() < 2000) {
      Set<Set<String>> nieuw = new HashSet<>();
      for (Set<String> een : alle) {
        for (Set<String> ander : alle) {
          if (een.containsAll(ander)) {
            Set<String> rest = new HashSet<>(een);
            rest.removeAll(ander);
            nieuw.add(rest);
          }
        }
      }
      meer = alle.addAll(nieuw);
    }
    return alle;
  }
}
