package nl.inclusiemonitor.doelstelling.bron;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Meting.Kwaliteit;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.doelstelling.telling.Telbescherming;
import nl.inclusiemonitor.doelstelling.telling.Telbescherming.Cel;
import nl.inclusiemonitor.doelstelling.telling.Telrij;
import nl.inclusiemonitor.doelstelling.telling.Teltabel;
import nl.inclusiemonitor.privacy.disclosure.Besluit;

/**
 * Makes series of counts: the share of each value in its unit and schaalgroep, or how many they
 * are. Each day is protected as a whole before a reader's part is taken.
 */
final class Telreeksen {
  private static final Definitie DEFINITIE = Definitie.versie(1);
  private static final String ALLE = "alle";

  /** Together all scales; when each was counted their sum is known too. */
  private static final Set<String> SCHALEN = Set.of("1-10", "11-14", "15+");

  /** What is told of a count. */
  enum Vorm {
    /** Its part of all values together; how many where only one was delivered. */
    AANDEEL,
    AANTAL
  }

  private final Meetlezer lezer;
  private final Kwaliteit kwaliteit;
  private final Vorm vorm;
  private final Map<String, Onderdeel> onderdelen = new LinkedHashMap<>();
  private final Map<Reeks.Groep, List<Meting>> metingen = new LinkedHashMap<>();

  private Telreeksen(Meetlezer lezer, Kwaliteit kwaliteit, Vorm vorm) {
    this.lezer = lezer;
    this.kwaliteit = kwaliteit;
    this.vorm = vorm;
  }

  /**
   * Of all that was counted, oldest day first.
   *
   * @param tellingen of one thing, in the order in which units are shown
   */
  static List<Reeks> van(List<Telling> tellingen, Meetlezer lezer, Kwaliteit kwaliteit, Vorm vorm) {
    Telreeksen reeksen = new Telreeksen(lezer, kwaliteit, vorm);
    Map<Geleverd, List<Telling>> perDag = new LinkedHashMap<>();
    for (Telling telling : tellingen) {
      reeksen.onderdelen.put(telling.onderdeel().code(), telling.onderdeel());
      perDag.computeIfAbsent(telling.geleverd(), nieuw -> new ArrayList<>()).add(telling);
    }
    perDag.forEach(reeksen::neemOp);
    return reeksen.metingen.entrySet().stream()
        .map(deze -> new Reeks(deze.getKey(), deze.getValue()))
        .toList();
  }

  private void neemOp(Geleverd geleverd, List<Telling> dag) {
    Map<String, Teltabel> tabellen = tabellen(dag);
    Map<Cel, Besluit> besluit = Telbescherming.besluit(tabellen.values(), lezer.drempel());
    Set<Onderdeel> geteld = dag.stream().map(Telling::onderdeel).collect(Collectors.toSet());
    for (Niveau niveau : Niveau.voor(lezer, geteld)) {
      Set<String> codes = niveau.codes(geteld);
      List<Som> sommen =
          tabellen.values().stream()
              .flatMap(tabel -> som(niveau, codes, tabel, besluit).stream())
              .toList();
      somVanSchalen(sommen).ifPresent(som -> toon(geleverd, niveau, som));
      sommen.forEach(som -> toon(geleverd, niveau, som));
    }
    for (Teltabel tabel : tabellen.values()) {
      for (Telrij rij : tabel.rijen()) {
        Onderdeel onderdeel = onderdelen.get(rij.onderdeel());
        if (onderdeel.eigen()) {
          boolean zichtbaar = zichtbaar(besluit, tabel, rij.onderdeel());
          toon(geleverd, new Som(tabel, rij, zichtbaar), "dienstonderdeel", Optional.of(onderdeel));
        }
      }
    }
  }

  /**
   * What one row of a table counted, or several together.
   *
   * @param zichtbaar whether this reader gets its numbers
   */
  private record Som(Teltabel tabel, Telrij rij, boolean zichtbaar) {}

  /**
   * Of the units of a level; empty when nobody is in them.
   *
   * @param codes of those units on that day
   */
  private Optional<Som> som(
      Niveau niveau, Set<String> codes, Teltabel tabel, Map<Cel, Besluit> besluit) {
    boolean geheelZichtbaar = zichtbaar(besluit, tabel, Teltabel.TOTAAL);
    if (niveau == Niveau.VWS) {
      return Optional.of(new Som(tabel, tabel.totaal(), geheelZichtbaar));
    }
    Map<Boolean, List<Telrij>> erop =
        tabel.rijen().stream()
            .collect(Collectors.partitioningBy(rij -> codes.contains(rij.onderdeel())));
    // Only what follows from what is shown already, so that the sum tells nothing new.
    boolean volgt =
        alleZichtbaar(besluit, tabel, erop.get(true))
            || (geheelZichtbaar && alleZichtbaar(besluit, tabel, erop.get(false)));
    return Optional.of(new Teltabel(tabel.schaalgroep(), tabel.waarden(), erop.get(true)))
        .filter(deel -> !deel.rijen().isEmpty())
        .map(deel -> new Som(deel, deel.totaal(), volgt));
  }

  private boolean alleZichtbaar(Map<Cel, Besluit> besluit, Teltabel tabel, List<Telrij> rijen) {
    return rijen.stream().allMatch(rij -> zichtbaar(besluit, tabel, rij.onderdeel()));
  }

  private boolean zichtbaar(Map<Cel, Besluit> besluit, Teltabel tabel, String onderdeel) {
    return lezer.kleineGroepen()
        || !besluit.get(new Cel(tabel.schaalgroep(), onderdeel)).verbergtUitsplitsing();
  }

  private void toon(Geleverd geleverd, Niveau niveau, Som som) {
    toon(geleverd, som, niveau.scope(), Optional.empty());
  }

  private void toon(Geleverd geleverd, Som som, String scope, Optional<Onderdeel> onderdeel) {
    Teltabel tabel = som.tabel();
    Telrij rij = som.rij();
    boolean alleenAantal = vorm == Vorm.AANTAL || tabel.waarden().size() == 1;
    for (int i = 0; i < tabel.waarden().size(); i++) {
      Reeks.Groep groep =
          new Reeks.Groep(
              scope,
              tabel.schaalgroep(),
              onderdeel.map(Onderdeel::code),
              onderdeel.map(Onderdeel::naam),
              Optional.of(tabel.waarden().get(i)),
              alleenAantal ? "aantal" : "procent");
      BigDecimal teller = BigDecimal.valueOf(rij.aantallen().get(i));
      Waarde waarde =
          !som.zichtbaar()
              ? new Waarde.Verborgen()
              : alleenAantal
                  ? Waarde.Getal.exact(Breuk.geheel(teller))
                  : Waarde.Getal.procent(teller, BigDecimal.valueOf(rij.totaal()));
      metingen
          .computeIfAbsent(groep, nieuw -> new ArrayList<>())
          .add(geleverd.meting(waarde, rij.regels(), kwaliteit, DEFINITIE));
    }
  }

  /** Of no single unit, and only as far as each of them is shown: it tells nothing new. */
  private static Optional<Som> somVanSchalen(List<Som> sommen) {
    if (sommen.stream().anyMatch(som -> som.tabel().schaalgroep().equals(ALLE))) {
      return Optional.empty();
    }
    List<Som> delen =
        sommen.stream()
            .filter(som -> SCHALEN.contains(som.tabel().schaalgroep()))
            .filter(Som::zichtbaar)
            .toList();
    boolean samen =
        delen.size() == SCHALEN.size()
            && delen.stream().map(som -> som.tabel().waarden()).distinct().count() == 1;
    if (!samen) {
      return Optional.empty();
    }
    Teltabel tabel =
        new Teltabel(ALLE, delen.get(0).tabel().waarden(), delen.stream().map(Som::rij).toList());
    return Optional.of(new Som(tabel, tabel.totaal(), true));
  }

  private static Map<String, Teltabel> tabellen(List<Telling> dag) {
    Map<String, List<Telling>> perSchaal = new LinkedHashMap<>();
    dag.forEach(
        telling ->
            perSchaal
                .computeIfAbsent(telling.schaalgroep(), nieuw -> new ArrayList<>())
                .add(telling));
    Map<String, Teltabel> tabellen = new LinkedHashMap<>();
    perSchaal.forEach((schaal, geteld) -> tabellen.put(schaal, tabel(schaal, geteld)));
    return tabellen;
  }

  private static Teltabel tabel(String schaalgroep, List<Telling> geteld) {
    Set<String> waarden = new LinkedHashSet<>();
    geteld.forEach(telling -> waarden.add(telling.waarde()));
    Map<String, List<Telling>> perOnderdeel = new LinkedHashMap<>();
    geteld.forEach(
        telling ->
            perOnderdeel
                .computeIfAbsent(telling.onderdeel().code(), nieuw -> new ArrayList<>())
                .add(telling));
    return new Teltabel(
        schaalgroep,
        List.copyOf(waarden),
        perOnderdeel.entrySet().stream()
            .map(deze -> rij(deze.getKey(), List.copyOf(waarden), deze.getValue()))
            .toList());
  }

  private static Telrij rij(String code, List<String> waarden, Collection<Telling> geteld) {
    return new Telrij(
        code,
        waarden.stream()
            .map(
                waarde ->
                    geteld.stream()
                        .filter(telling -> telling.waarde().equals(waarde))
                        .mapToInt(Telling::aantal)
                        .sum())
            .toList(),
        geteld.stream().map(Telling::regel).distinct().sorted().toList());
  }
}
