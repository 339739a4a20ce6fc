package nl.inclusiemonitor.banenafspraak.indeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.inclusiemonitor.banenafspraak.Standaanval;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag.Personen;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.Wijziging;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl.Eerder;
import nl.inclusiemonitor.privacy.disclosure.Rij;
import nl.inclusiemonitor.privacy.disclosure.Tabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened to whatever units: totals stay, and no two trees together tell of few. */
class HerindelingPropertyTest {
  private static final int DREMPEL = 10;
  private static final Kwartaal KWARTAAL = new Kwartaal(2022, 3);

  static LongStream zaden() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("zaden")
  void totalenZijnInElkeIndelingGelijk(long zaad) {
    Ministerie ministerie = new Ministerie(new Random(zaad));

    for (LocalDate dag : ministerie.dagen) {
      List<Herindeling.Rij> rijen = ministerie.herindeling().rijen(dag);

      for (Function<Grondslag, BigDecimal> wat : Ministerie.GETALLEN) {
        assertThat(som(rijen.stream().map(Herindeling.Rij::som).toList(), wat))
            .isEqualByComparingTo(som(ministerie.stand().onderdelen(), wat));
      }
      assertThat(rijen.stream().flatMap(rij -> rij.toen().stream()).map(Grondslag::code).toList())
          .as("every unit is in exactly one row")
          .containsExactlyInAnyOrderElementsOf(
              ministerie.stand().onderdelen().stream().map(Grondslag::code).toList());
      assertThat(rijen.stream().map(rij -> rij.som().code())).doesNotHaveDuplicates();
    }
  }

  /** With a brute-force reader: every sum of every tree, added and subtracted without end. */
  @ParameterizedTest
  @MethodSource("zaden")
  void watAlleBomenSamenTonen_verraadtGeenKleineGroep(long zaad) {
    Ministerie ministerie = new Ministerie(new Random(zaad));
    Stand stand = ministerie.stand();
    Set<String> verborgen =
        stand.onderdelen().stream()
            .filter(rij -> rij.vanVws() && rij.besluit().verbergtRij())
            .map(Grondslag::code)
            .collect(Collectors.toSet());
    Set<Set<String>> bekend = new HashSet<>(Set.of(verborgen));
    for (LocalDate dag : ministerie.dagen) {
      ministerie.herindeling().rijen(dag).stream()
          .filter(rij -> !rij.som().besluit().verbergtRij())
          .map(
              rij ->
                  rij.toen().stream()
                      .map(Grondslag::code)
                      .filter(verborgen::contains)
                      .collect(Collectors.toSet()))
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
  }

  /** A ministry of few persons, or of one unit, has a total that tells of them anyway. */
  private static boolean isVeiligOpZichzelf(Ministerie ministerie, Set<String> verborgen) {
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

  private static BigDecimal som(List<Grondslag> rijen, Function<Grondslag, BigDecimal> wat) {
    return rijen.stream()
        .filter(Grondslag::vanVws)
        .map(wat)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Units, figures and reorganisations by chance. */
  private static final class Ministerie {
    static final List<Function<Grondslag, BigDecimal>> GETALLEN =
        List.of(
            rij -> rij.fte().orElseThrow(),
            rij -> rij.individueelUren().orElseThrow(),
            rij -> rij.binnenwerkBanen().orElseThrow(),
            rij -> rij.inleenUren().orElseThrow());

    final List<LocalDate> dagen = new ArrayList<>();
    private final Random toeval;
    private final List<Dienstonderdeel> versies = new ArrayList<>();
    private final List<Wijziging> wijzigingen = new ArrayList<>();
    private final Stand stand;
    private int laatste;

    Ministerie(Random toeval) {
      this.toeval = toeval;
      IntStream.range(0, 5 + toeval.nextInt(5)).forEach(i -> begin(LocalDate.of(2013, 1, 1)));
      dagen.add(LocalDate.of(2019, 12, 31));
      for (int jaar = 2020; jaar < 2026; jaar++) {
        LocalDate dag = LocalDate.of(jaar, 1, 1);
        if (toeval.nextInt(4) > 0) {
          reorganiseer(dag);
        }
        dagen.add(dag);
      }
      this.stand = maakStand();
    }

    Stand stand() {
      return stand;
    }

    Herindeling herindeling() {
      return new Herindeling(stand, versies, wijzigingen);
    }

    List<Standaanval.Deel> delen() {
      return stand.onderdelen().stream()
          .filter(Grondslag::vanVws)
          .map(rij -> new Standaanval.Deel(rij, stand.cijfers(rij)))
          .toList();
    }

    Tabel tabel() {
      return Tabel.zonderOverlap(
          stand.onderdelen().stream().filter(Grondslag::vanVws).map(Ministerie::rij).toList());
    }

    private String begin(LocalDate dag) {
      String code = "D" + laatste++;
      versies.add(versie(code, dag));
      return code;
    }

    private Dienstonderdeel versie(String code, LocalDate dag) {
      return new Dienstonderdeel(
          versies.size(),
          UUID.randomUUID(),
          code,
          "Dienst " + code,
          toeval.nextInt(8) == 0 ? "zbo" : "concern",
          Optional.empty(),
          dag,
          Optional.empty(),
          1);
    }

    private void reorganiseer(LocalDate dag) {
      List<String> levend =
          versies.stream()
              .filter(versie -> versie.geldigTot().isEmpty())
              .map(Dienstonderdeel::code)
              .toList();
      List<String> van =
          toeval.nextBoolean() || levend.size() < 3
              ? levend.subList(0, 1)
              : kies(levend, 2 + toeval.nextInt(2));
      eindig(van, dag);
      Set<String> naar = new HashSet<>();
      int aantal = van.size() > 1 ? 1 : 1 + toeval.nextInt(3);
      for (int i = 0; i < aantal; i++) {
        if (i == 0 && toeval.nextBoolean()) {
          versies.add(versie(van.get(0), dag));
          naar.add(van.get(0));
        } else {
          naar.add(begin(dag));
        }
      }
      wijzigingen.add(new Wijziging(dag, Set.copyOf(van), naar));
    }

    private List<String> kies(List<String> codes, int aantal) {
      List<String> alle = new ArrayList<>(codes);
      Collections.shuffle(alle, toeval);
      return alle.subList(0, Math.min(aantal, alle.size()));
    }

    private void eindig(List<String> codes, LocalDate dag) {
      versies.replaceAll(
          versie ->
              versie.geldigTot().isEmpty() && codes.contains(versie.code())
                  ? new Dienstonderdeel(
                      versie.nummer(),
                      versie.id(),
                      versie.code(),
                      versie.naam(),
                      versie.scope(),
                      versie.ouder(),
                      versie.geldigVan(),
                      Optional.of(dag.minusDays(1)),
                      versie.versie())
                  : versie);
    }

    private Stand maakStand() {
      List<Grondslag> rijen =
          versies.stream()
              .filter(versie -> versie.bestaatOp(KWARTAAL.laatsteDag()))
              .map(this::rij)
              .toList();
      List<Grondslag> vws = rijen.stream().filter(Grondslag::vanVws).toList();
      DisclosureControl control = new DisclosureControl(DREMPEL);
      Map<String, Besluit> besluit =
          control.bescherm(
              Tabel.zonderOverlap(vws.stream().map(Ministerie::rij).toList()), Eerder.NIETS);
      List<Grondslag> beschermd =
          rijen.stream()
              .map(rij -> rij.met(besluit.getOrDefault(rij.code(), control.beschermLos(rij(rij)))))
              .toList();
      return new Stand(
          UUID.randomUUID(),
          KWARTAAL,
          1,
          "voorlopig",
          Optional.empty(),
          Optional.empty(),
          3,
          DREMPEL,
          false,
          Instant.EPOCH,
          List.of(),
          totaal(vws),
          beschermd);
    }

    private Grondslag rij(Dienstonderdeel deel) {
      int individueel = toeval.nextInt(25);
      int inleen = toeval.nextInt(3) == 0 ? toeval.nextInt(12) : 0;
      return new Grondslag(
          deel.code(),
          deel.naam(),
          deel.scope(),
          getal(100 + toeval.nextInt(90_000)),
          getal(individueel * (1000L + toeval.nextInt(2000))),
          getal(toeval.nextInt(2000)),
          getal(inleen * (5000L + toeval.nextInt(10_000))),
          new Personen(individueel + inleen, individueel, inleen),
          Besluit.ALLES_GETOOND);
    }

    private static Optional<BigDecimal> getal(long honderdsten) {
      return Optional.of(BigDecimal.valueOf(honderdsten, 2));
    }

    private static Rij rij(Grondslag rij) {
      return new Rij(
          rij.code(),
          rij.personen().totaal(),
          List.of(
              new Rij.Groep(
                  rij.personen().individueel(), rij.individueelUren().orElseThrow().signum() == 0),
              new Rij.Groep(
                  rij.personen().inleen(), rij.inleenUren().orElseThrow().signum() == 0)));
    }

    private static Grondslag totaal(List<Grondslag> rijen) {
      return new Grondslag(
          "VWS",
          "VWS",
          "VWS",
          Optional.of(som(rijen, GETALLEN.get(0))),
          Optional.of(som(rijen, GETALLEN.get(1))),
          Optional.of(som(rijen, GETALLEN.get(2))),
          Optional.of(som(rijen, GETALLEN.get(3))),
          new Personen(
              Blokbescherming.som(rijen, Personen::totaal),
              Blokbescherming.som(rijen, Personen::individueel),
              Blokbescherming.som(rijen, Personen::inleen)),
          Besluit.ALLES_GETOOND);
    }
  }
}
