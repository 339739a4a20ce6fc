package nl.inclusiemonitor.banenafspraak.indeling;

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
import java.util.stream.IntStream;
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

/** Units, figures and reorganisations by chance. */
final class Toevalministerie {
  static final int DREMPEL = 10;
  private static final Kwartaal KWARTAAL = new Kwartaal(2022, 3);

  static final List<Function<Grondslag, BigDecimal>> GETALLEN =
      List.of(
          rij -> rij.fte().orElseThrow(),
          rij -> rij.individueelUren().orElseThrow(),
          rij -> rij.binnenwerkBanen().orElseThrow(),
          rij -> rij.inleenUren().orElseThrow());

  private static final List<String> SCOPES =
      List.of("zbo", "kern", "kern", "concern", "concern", "concern", "concern", "concern");

  final List<LocalDate> dagen = new ArrayList<>();
  private final Random toeval;
  private final List<Dienstonderdeel> versies = new ArrayList<>();
  private final List<Wijziging> wijzigingen = new ArrayList<>();
  private final Stand stand;
  private int laatste;

  Toevalministerie(Random toeval) {
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

  List<Dienstonderdeel> versies() {
    return versies;
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
        stand.onderdelen().stream().filter(Grondslag::vanVws).map(Toevalministerie::rij).toList());
  }

  private String begin(LocalDate dag) {
    String code = "D" + laatste++;
    Dienstonderdeel nieuw = versie(code, dag);
    List<Dienstonderdeel> boven =
        versies.stream()
            .filter(deel -> deel.geldigTot().isEmpty() && deel.scope().equals(nieuw.scope()))
            .toList();
    versies.add(
        boven.isEmpty() || toeval.nextInt(3) > 0
            ? nieuw
            : onder(nieuw, boven.get(toeval.nextInt(boven.size()))));
    return code;
  }

  private static Dienstonderdeel onder(Dienstonderdeel deel, Dienstonderdeel ouder) {
    return new Dienstonderdeel(
        deel.nummer(),
        deel.id(),
        deel.code(),
        deel.naam(),
        deel.scope(),
        Optional.of(ouder.code()),
        deel.geldigVan(),
        deel.geldigTot(),
        deel.versie());
  }

  private Dienstonderdeel versie(String code, LocalDate dag) {
    return new Dienstonderdeel(
        versies.size(),
        UUID.randomUUID(),
        code,
        "Dienst " + code,
        SCOPES.get(toeval.nextInt(SCOPES.size())),
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
            Tabel.zonderOverlap(vws.stream().map(Toevalministerie::rij).toList()), Eerder.NIETS);
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
            new Rij.Groep(rij.personen().inleen(), rij.inleenUren().orElseThrow().signum() == 0)));
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

  /** Of VWS. */
  static BigDecimal som(List<Grondslag> rijen, Function<Grondslag, BigDecimal> wat) {
    return rijen.stream()
        .filter(Grondslag::vanVws)
        .map(wat)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
