package nl.inclusiemonitor.banenafspraak;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.privacy.disclosure.Aanvaller;
import nl.inclusiemonitor.privacy.disclosure.Aanvaller.Som;
import nl.inclusiemonitor.privacy.disclosure.Grens;
import nl.inclusiemonitor.privacy.disclosure.Patroon;
import nl.inclusiemonitor.privacy.disclosure.Tabel;

/**
 * What a reader of a published stand can compute about its hidden cells. The columns add up to the
 * row of VWS; a shown row gives the sum of its hidden division; of a hidden row nothing is known.
 * Classes are no part of it: these come on top, see {@link Klassebescherming}.
 */
public final class Standaanval {
  private static final MathContext CIJFERS = MathContext.DECIMAL64;

  /** The sums are of figures that were divided once: far beyond what anybody can read. */
  private static final BigDecimal GELIJK = new BigDecimal("0.000001");

  private static final String SAMEN = "SAMEN";

  /** A unit with what was decided about it, and its figures. */
  public record Deel(Grondslag grondslag, Kerncijfers cijfers) {
    String code() {
      return grondslag.code();
    }

    boolean verborgen() {
      return grondslag.besluit().verbergtRij();
    }

    boolean nietUitgesplitst() {
      return grondslag.besluit().verbergtUitsplitsing();
    }
  }

  /** A column about persons, and which group of a row it is. */
  private enum Groep {
    INDIVIDUEEL(0),
    INLEEN(1);

    final int kolom;

    Groep(int kolom) {
      this.kolom = kolom;
    }

    BigDecimal banen(Deel deel) {
      Optional<Breuk> cijfer =
          switch (this) {
            case INDIVIDUEEL -> deel.cijfers().individueel();
            case INLEEN -> deel.cijfers().inleen();
          };
      return cijfer.map(Breuk::waarde).orElse(BigDecimal.ZERO);
    }
  }

  private final List<Deel> delen;
  private final Tabel personen;
  private final int drempel;

  private Standaanval(List<Deel> delen, Tabel personen, int drempel) {
    this.delen = delen;
    this.personen = personen;
    this.drempel = drempel;
  }

  /**
   * Whether every hidden figure about few persons can still be anything between bounds as far apart
   * as the jobs of as many persons as the threshold, also for who lays another table beside this
   * one and takes every figure that either shows as the same in both.
   */
  static boolean isVeilig(List<Deel> delen, Tabel personen, int drempel, List<Patroon> naast) {
    Standaanval aanval = new Standaanval(delen, personen, drempel);
    return aanval.isVeilig() && naast.stream().allMatch(aanval::isVeiligNaast);
  }

  /**
   * The same for who also knows of groups of these units what they have together, because the tree
   * of another day shows them as one.
   *
   * @param samen codes of the units of each group
   */
  public static boolean isVeilig(
      List<Deel> delen, Tabel personen, int drempel, Set<Set<String>> samen) {
    Standaanval aanval = new Standaanval(delen, personen, drempel);
    return aanval.isVeilig(grenzen(delen, List.of(), samen));
  }

  private boolean isVeiligNaast(Patroon ander) {
    Predicate<Deel> daarOok = deel -> ander.rijen().containsKey(deel.code());
    Map<String, Grens> grenzen = grenzen(delen, List.of(ander));
    return Stream.of(daarOok, daarOok.negate())
        .filter(welke -> delen.stream().filter(welke).anyMatch(deel -> !deel.verborgen()))
        .map(welke -> delen.stream().filter(Deel::verborgen).filter(welke).toList())
        .allMatch(
            blok ->
                ruimGenoeg(
                    grenzen,
                    blok,
                    SAMEN,
                    drempelwaarde(blok, Standaanval::samen, personen::personen)));
  }

  private boolean isVeilig() {
    return isVeilig(grenzen(delen, List.of()));
  }

  private boolean isVeilig(Map<String, Grens> grenzen) {
    List<Deel> verborgen = delen.stream().filter(Deel::verborgen).toList();
    List<Deel> gesplitst = delen.stream().filter(Deel::nietUitgesplitst).toList();
    BigDecimal blok = kleinsteBlok(gesplitst);
    return ruimGenoeg(
            grenzen,
            verborgen,
            SAMEN,
            drempelwaarde(verborgen, Standaanval::samen, personen::personen))
        && Stream.of(Groep.values())
            .allMatch(
                groep ->
                    ruimGenoeg(
                        grenzen,
                        gesplitst.stream().filter(deel -> isKlein(deel, groep)).toList(),
                        groep.name(),
                        drempelwaarde(gesplitst, groep::banen, codes -> personen(codes, groep))
                            .min(blok)));
  }

  private static boolean ruimGenoeg(
      Map<String, Grens> grenzen, List<Deel> delen, String cijfer, BigDecimal vereist) {
    return delen.stream()
        .map(deel -> grenzen.get(naam(deel, cijfer)).breedte())
        .allMatch(breedte -> breedte.compareTo(vereist.subtract(GELIJK)) >= 0);
  }

  /** Figures about many persons, and about nobody, are hidden for the sake of others only. */
  private boolean isKlein(Deel deel, Groep groep) {
    return groep.banen(deel).signum() > 0 && personen(Set.of(deel.code()), groep) < drempel;
  }

  /**
   * What the reader knows of each cell after computing: by {@code code.GROEP}, and {@code
   * code.SAMEN} for both groups together.
   *
   * @param naast other tables, each of which gives the sum of what both hide
   */
  static Map<String, Grens> grenzen(List<Deel> delen, List<Patroon> naast) {
    return grenzen(delen, naast, Set.of());
  }

  private static Map<String, Grens> grenzen(
      List<Deel> delen, List<Patroon> naast, Set<Set<String>> groepen) {
    Map<String, Grens> vooraf = new HashMap<>();
    List<Som> sommen = new ArrayList<>();
    for (Deel deel : delen) {
      for (Groep groep : Groep.values()) {
        vooraf.put(
            naam(deel, groep.name()),
            deel.nietUitgesplitst()
                ? new Grens(BigDecimal.ZERO, totaal(delen, groep))
                : Grens.precies(groep.banen(deel)));
      }
      BigDecimal samen = samen(deel);
      vooraf.put(
          naam(deel, SAMEN),
          deel.verborgen()
              ? new Grens(BigDecimal.ZERO, som(delen, Standaanval::samen, alle -> true))
              : Grens.precies(samen));
      sommen.add(
          new Som(naam(deel, SAMEN), List.of(naam(deel, "INDIVIDUEEL"), naam(deel, "INLEEN"))));
    }
    for (Groep groep : Groep.values()) {
      vooraf.put(groep.name(), Grens.precies(totaal(delen, groep)));
      sommen.add(
          new Som(groep.name(), delen.stream().map(deel -> naam(deel, groep.name())).toList()));
    }
    vooraf.put(SAMEN, Grens.precies(som(delen, Standaanval::samen, alle -> true)));
    sommen.add(new Som(SAMEN, delen.stream().map(deel -> naam(deel, SAMEN)).toList()));
    for (int i = 0; i < naast.size(); i++) {
      Set<String> daar = naast.get(i).rijen().keySet();
      List<Deel> beide =
          delen.stream()
              .filter(Deel::verborgen)
              .filter(deel -> daar.contains(deel.code()))
              .toList();
      String cijfer = "NAAST." + i;
      vooraf.put(cijfer, Grens.precies(som(beide, Standaanval::samen, alle -> true)));
      sommen.add(new Som(cijfer, beide.stream().map(deel -> naam(deel, SAMEN)).toList()));
      sommen.add(
          new Som(
              SAMEN,
              Stream.concat(
                      Stream.of(cijfer),
                      delen.stream()
                          .filter(deel -> !beide.contains(deel))
                          .map(deel -> naam(deel, SAMEN)))
                  .toList()));
    }
    for (Set<String> groep : groepen) {
      String cijfer = "SAMEN." + new TreeSet<>(groep);
      List<Deel> leden = delen.stream().filter(deel -> groep.contains(deel.code())).toList();
      vooraf.put(cijfer, Grens.precies(som(leden, Standaanval::samen, alle -> true)));
      sommen.add(new Som(cijfer, leden.stream().map(deel -> naam(deel, SAMEN)).toList()));
    }
    return Aanvaller.grenzen(vooraf, sommen);
  }

  /** The jobs that as many average persons of these units stand for as the threshold is. */
  private BigDecimal drempelwaarde(
      List<Deel> samen, Function<Deel, BigDecimal> banen, ToIntFunction<Set<String>> hoeveel) {
    int aantal = hoeveel.applyAsInt(codes(samen));
    BigDecimal som = som(samen, banen, alle -> true);
    return aantal <= drempel
        ? som
        : som.multiply(BigDecimal.valueOf(drempel)).divide(BigDecimal.valueOf(aantal), CIJFERS);
  }

  /**
   * The smallest sum that the reader has anyway: of a shown row, of the hidden rows together, of
   * what a column hides. Each stands for as many persons as the threshold, or for all there are; no
   * cell can be known less narrowly than the smallest sum that it is part of.
   */
  private BigDecimal kleinsteBlok(List<Deel> gesplitst) {
    Stream<BigDecimal> rijen =
        gesplitst.stream().filter(deel -> !deel.verborgen()).map(Standaanval::samen);
    Stream<BigDecimal> verborgen =
        gesplitst.stream().anyMatch(Deel::verborgen)
            ? Stream.of(som(delen, Standaanval::samen, Deel::verborgen))
            : Stream.empty();
    Stream<BigDecimal> kolommen =
        Stream.of(Groep.values())
            .filter(groep -> isVeel(gesplitst, groep))
            .map(groep -> som(gesplitst, groep::banen, alle -> true));
    return Stream.of(rijen, verborgen, kolommen)
        .flatMap(Function.identity())
        .reduce(BigDecimal::min)
        .orElse(BigDecimal.ZERO);
  }

  private boolean isVeel(List<Deel> gesplitst, Groep groep) {
    return gesplitst.size() == delen.size() || personen(codes(gesplitst), groep) >= drempel;
  }

  private int personen(Set<String> codes, Groep groep) {
    return personen.personen(codes, groep.kolom);
  }

  private static Set<String> codes(List<Deel> delen) {
    return delen.stream().map(Deel::code).collect(Collectors.toSet());
  }

  private static BigDecimal totaal(List<Deel> delen, Groep groep) {
    return som(delen, groep::banen, alle -> true);
  }

  private static BigDecimal samen(Deel deel) {
    return Groep.INDIVIDUEEL.banen(deel).add(Groep.INLEEN.banen(deel));
  }

  private static BigDecimal som(
      List<Deel> delen, Function<Deel, BigDecimal> wat, Predicate<Deel> welke) {
    return delen.stream().filter(welke).map(wat).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String naam(Deel deel, String cijfer) {
    return deel.code() + "." + cijfer;
  }
}
