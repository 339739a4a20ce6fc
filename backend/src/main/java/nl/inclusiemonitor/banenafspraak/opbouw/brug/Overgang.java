package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Bron;
import nl.inclusiemonitor.banenafspraak.stand.Stand;

/**
 * How much of totals that name no persons went from unit to unit because the organisation changed:
 * all that a unit had goes to what came of it, and when that are several, by what those have in the
 * later stand. Over all units it is nought, and over VWS too unless part of it became a zbo or the
 * other way round.
 */
record Overgang(Map<String, Breuk> fte, Map<String, Breuk> binnenwerk) {
  static Overgang tussen(Stand van, Stand tot, List<Opvolging> opvolgingen) {
    return new Overgang(
        stroom(van, tot, Bron.BEZETTING, Grondslag::fte, opvolgingen),
        stroom(van, tot, Bron.BINNENWERK, Grondslag::binnenwerkBanen, opvolgingen));
  }

  /**
   * As a reader may know it: of whoever sees no small groups the Binnenwerk of a hidden unit would
   * be what others got of it.
   */
  Overgang voor(Lezer lezer) {
    return lezer.kleineGroepen() ? this : new Overgang(fte, Map.of());
  }

  Breuk fte(String code) {
    return fte.getOrDefault(code, Breuk.NUL);
  }

  Breuk binnenwerk(String code) {
    return binnenwerk.getOrDefault(code, Breuk.NUL);
  }

  private static Map<String, Breuk> stroom(
      Stand van,
      Stand tot,
      Bron bron,
      Function<Grondslag, Optional<BigDecimal>> deel,
      List<Opvolging> opvolgingen) {
    Map<String, Breuk> stroom = new HashMap<>();
    Optional<LocalDate> toen = dag(van, bron);
    Optional<LocalDate> nu = dag(tot, bron);
    if (toen.isEmpty() || nu.isEmpty()) {
      return stroom;
    }
    for (Grondslag bronrij : van.onderdelen()) {
      BigDecimal had = deel.apply(bronrij).orElse(BigDecimal.ZERO);
      List<Grondslag> erven =
          tot.onderdelen().stream()
              .filter(
                  rij ->
                      isAndereWerkgever(bronrij, rij)
                          || opvolgingen.stream()
                              .filter(stap -> stap.isTussen(toen.get(), nu.get()))
                              .anyMatch(stap -> stap.is(bronrij.code(), rij.code())))
              .filter(rij -> deel.apply(rij).orElse(BigDecimal.ZERO).signum() > 0)
              .toList();
      if (had.signum() != 0 && !erven.isEmpty()) {
        tel(stroom, bronrij, Breuk.NUL.min(Breuk.geheel(had)));
        verdeel(had, erven, deel).forEach((rij, erbij) -> tel(stroom, rij, erbij));
      }
    }
    return stroom;
  }

  /** Lines name a unit as it always was; whose it is, is of the day that a stand tells of. */
  private static boolean isAndereWerkgever(Grondslag toen, Grondslag nu) {
    return toen.code().equals(nu.code()) && toen.vanVws() != nu.vanVws();
  }

  private static Map<Grondslag, Breuk> verdeel(
      BigDecimal had, List<Grondslag> erven, Function<Grondslag, Optional<BigDecimal>> deel) {
    if (erven.size() == 1) {
      return Map.of(erven.get(0), Breuk.geheel(had));
    }
    BigDecimal samen =
        erven.stream()
            .map(rij -> deel.apply(rij).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return erven.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                rij -> new Breuk(had.multiply(deel.apply(rij).orElseThrow()), samen)));
  }

  private static void tel(Map<String, Breuk> stroom, Grondslag rij, Breuk erbij) {
    Stream.of(rij.code(), Grondslag.TOTAAL)
        .filter(code -> rij.vanVws() || !code.equals(Grondslag.TOTAAL))
        .forEach(code -> stroom.merge(code, erbij, Breuk::plus));
  }

  /** Of which day the totals of a stand tell. */
  private static Optional<LocalDate> dag(Stand stand, Bron bron) {
    return stand.leveringen().stream()
        .filter(levering -> levering.soort().equals(bron.soort()))
        .map(Stand.GebruikteLevering::peildatum)
        .max(LocalDate::compareTo);
  }
}
