package nl.inclusiemonitor.banenafspraak;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.berekening.Klasse;
import nl.inclusiemonitor.privacy.disclosure.Aanvaller;
import nl.inclusiemonitor.privacy.disclosure.Aanvaller.Som;
import nl.inclusiemonitor.privacy.disclosure.Grens;
import nl.inclusiemonitor.privacy.disclosure.Patroon;
import nl.inclusiemonitor.privacy.disclosure.Tabel;

/**
 * Decides whether hidden units may say in which class they are. A class bounds the realised jobs of
 * a unit, for its quotum is shown: «onder 80 %» of a quotum of 0,6 says that hardly anybody works
 * there. Together with the sum of the hidden units, which the total gives, one class also bounds
 * the others. The classes are given to the attacker as something known; when any hidden unit is
 * then within bounds that are closer than the jobs of as many persons as the threshold, no class is
 * shown (domein.md §4: «never a number that subtraction gives back»).
 *
 * <p>All or none: the sum of the units without a class would be one more thing to subtract.
 *
 * <p>The attacker may know the Binnenwerk of a unit, which is about no persons in the register and
 * no secret among colleagues: that makes the bounds as close as they can be.
 *
 * @param verborgen all hidden units of VWS, with their figures by code
 * @param naast tables that are read beside this one
 */
record Klassebescherming(
    Map<String, Kerncijfers> verborgen, Tabel personen, int drempel, List<Patroon> naast) {
  /** The sums are of figures that were divided once: far beyond what anybody can read. */
  private static final BigDecimal GELIJK = new BigDecimal("0.000001");

  /** Whether each hidden unit stays as wide as the threshold to who reads all classes. */
  boolean magGetoond() {
    Map<String, Grens> grenzen = grenzen();
    return blokken()
        .allMatch(
            blok -> {
              BigDecimal vereist = drempelwaarde(blok).subtract(GELIJK);
              return blok.stream()
                  .allMatch(code -> grenzen.get(code).breedte().compareTo(vereist) >= 0);
            });
  }

  /** Between which bounds a reader of the classes gets the jobs of each hidden unit. */
  Map<String, Grens> grenzen() {
    Map<String, Grens> vooraf = new HashMap<>();
    verborgen.forEach((code, cijfers) -> vooraf.put(code, grens(cijfers)));
    List<Som> sommen = new ArrayList<>();
    blokken()
        .forEach(
            blok -> {
              String som = "SOM." + sommen.size();
              vooraf.put(som, Grens.precies(banen(blok)));
              sommen.add(new Som(som, List.copyOf(blok)));
            });
    return Aanvaller.grenzen(vooraf, sommen);
  }

  /** Units of which the sum is known: all, and what another table hides as well or does not. */
  private Stream<Set<String>> blokken() {
    Stream<Set<String>> vergeleken =
        naast.stream()
            .flatMap(
                ander -> {
                  Set<String> allebei = new HashSet<>(verborgen.keySet());
                  allebei.retainAll(ander.rijen().keySet());
                  Set<String> alleenHier = new HashSet<>(verborgen.keySet());
                  alleenHier.removeAll(allebei);
                  return Stream.of(allebei, alleenHier);
                });
    return Stream.concat(Stream.of(verborgen.keySet()), vergeleken)
        .filter(blok -> !blok.isEmpty())
        .distinct();
  }

  /** What the class of a unit leaves for its persons; nothing is negative, nor more than all. */
  private Grens grens(Kerncijfers cijfers) {
    BigDecimal alles = banen(verborgen.keySet());
    Optional<BigDecimal> quotum = cijfers.quotum().map(Breuk::waarde);
    Optional<Klasse> klasse = cijfers.realisatiePercentage().map(Klasse::van);
    if (quotum.isEmpty() || klasse.isEmpty()) {
      return new Grens(BigDecimal.ZERO, alles);
    }
    BigDecimal binnenwerk = waarde(cijfers.binnenwerk());
    BigDecimal minstens = klasse.get().vanaf().multiply(quotum.get()).subtract(binnenwerk);
    return new Grens(
        minstens.max(BigDecimal.ZERO),
        klasse
            .get()
            .tot()
            .map(deel -> deel.multiply(quotum.get()).subtract(binnenwerk).min(alles))
            .orElse(alles));
  }

  /** The jobs that as many average persons of these units stand for as the threshold is. */
  private BigDecimal drempelwaarde(Set<String> blok) {
    int aantal = personen.personen(blok);
    BigDecimal banen = banen(blok);
    return aantal <= drempel
        ? banen
        : banen
            .multiply(BigDecimal.valueOf(drempel))
            .divide(BigDecimal.valueOf(aantal), MathContext.DECIMAL64);
  }

  private BigDecimal banen(Set<String> codes) {
    return codes.stream()
        .map(verborgen::get)
        .map(cijfers -> waarde(cijfers.individueel()).add(waarde(cijfers.inleen())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal waarde(Optional<Breuk> cijfer) {
    return cijfer.map(Breuk::waarde).orElse(BigDecimal.ZERO);
  }
}
