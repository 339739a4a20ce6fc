package nl.inclusiemonitor.banenafspraak.opbouw;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.banenafspraak.stand.Persoonsblad;
import nl.inclusiemonitor.banenafspraak.stand.Standbladeren.Telling;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl.Eerder;
import nl.inclusiemonitor.privacy.disclosure.Rij;
import nl.inclusiemonitor.privacy.disclosure.Tabel;

/**
 * Which leaves a reader sees. Who may see lines about persons sees all of them. Others see of a
 * unit only what its figure says already; of the whole the hours of the units they see apart with
 * those of all others together, and the causes why lines did not count, as far as enough persons
 * are behind them.
 */
final class Bladschikking {
  private static final String UREN = "uren";

  private Bladschikking() {}

  /** All leaves as they were counted. */
  static List<Blad> alle(List<Telling> tellingen) {
    return tellingen.stream()
        .map(
            telling ->
                new Blad(
                    telling.onderdeel(),
                    Optional.of(telling.code()).filter(code -> !code.isEmpty()),
                    Optional.empty(),
                    telling.oorzaak(),
                    telt(telling),
                    Optional.of(telling.regels()),
                    uren(telling.onderdeel(), telling.uren()),
                    UREN))
        .toList();
  }

  /**
   * Those of the whole for who may not see lines.
   *
   * @param los units whose hours this reader sees apart
   */
  static List<Blad> geheel(List<Telling> tellingen, Set<String> los, int drempel) {
    List<Blad> bladen = new ArrayList<>();
    Map<String, List<Telling>> perOnderdeel =
        tellingen.stream().collect(groupingBy(Telling::onderdeel, LinkedHashMap::new, toList()));
    perOnderdeel.forEach(
        (onderdeel, zijne) -> {
          if (!onderdeel.equals(Persoonsblad.REGISTER.code())) {
            bladen.addAll(tellend(onderdeel, zijne, los));
          }
          bladen.addAll(oorzaken(onderdeel, zijne, drempel));
        });
    return bladen;
  }

  private static List<Blad> tellend(String onderdeel, List<Telling> tellingen, Set<String> los) {
    Map<Optional<String>, BigDecimal> uren = new LinkedHashMap<>();
    tellingen.stream()
        .filter(Bladschikking::telt)
        .forEach(
            telling ->
                uren.merge(
                    Optional.of(telling.code()).filter(los::contains),
                    telling.uren(),
                    BigDecimal::add));
    return uren.entrySet().stream()
        .map(deel -> Blad.telt(onderdeel, deel.getKey(), deel.getValue(), UREN))
        .toList();
  }

  /** Together they are all lines of a levering, whose number is known: so one hides another. */
  private static List<Blad> oorzaken(String onderdeel, List<Telling> tellingen, int drempel) {
    Map<String, List<Telling>> perOorzaak =
        tellingen.stream()
            .filter(telling -> !telt(telling))
            .collect(groupingBy(Telling::oorzaak, LinkedHashMap::new, toList()));
    Map<String, Besluit> besluit =
        new DisclosureControl(drempel)
            .bescherm(
                Tabel.zonderOverlap(
                    perOorzaak.entrySet().stream()
                        .map(deel -> new Rij(deel.getKey(), personen(deel.getValue()), List.of()))
                        .toList()),
                Eerder.NIETS);
    List<Blad> bladen = new ArrayList<>();
    perOorzaak.forEach(
        (oorzaak, deze) -> {
          if (!besluit.get(oorzaak).verbergtRij()) {
            bladen.add(
                niet(
                    onderdeel,
                    oorzaak,
                    Optional.of(deze.stream().mapToLong(Telling::regels).sum()),
                    uren(
                        onderdeel,
                        deze.stream()
                            .map(Telling::uren)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))));
          }
        });
    if (bladen.size() < perOorzaak.size()) {
      bladen.add(niet(onderdeel, Blad.OVERIG, Optional.empty(), Optional.empty()));
    }
    return bladen;
  }

  private static Blad niet(
      String onderdeel, String oorzaak, Optional<Long> regels, Optional<String> aantal) {
    return new Blad(
        onderdeel, Optional.empty(), Optional.empty(), oorzaak, false, regels, aantal, UREN);
  }

  /**
   * At least so many: somebody may be in every unit once. Lines without a token are of nobody that
   * could be told from another.
   */
  private static int personen(List<Telling> tellingen) {
    return Math.toIntExact(
        tellingen.stream().mapToLong(telling -> telling.personen().orElse(0L)).max().orElse(0));
  }

  private static boolean telt(Telling telling) {
    return telling.oorzaak().equals(Persoonsblad.TELT_MEE)
        || telling.oorzaak().equals(Persoonsblad.REST);
  }

  /** The register says nothing of hours. */
  private static Optional<String> uren(String onderdeel, BigDecimal uren) {
    return Optional.of(Getaltekst.kaal(uren))
        .filter(tekst -> !onderdeel.equals(Persoonsblad.REGISTER.code()));
  }
}
