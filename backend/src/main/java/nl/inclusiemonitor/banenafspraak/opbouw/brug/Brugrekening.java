package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Quotum;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Bron;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.privacy.disclosure.Besluit;

/**
 * Turns changed hours into changed jobs, exactly: first the hours by the numbers of the earlier
 * stand, then what those numbers themselves changed. Nothing here knows what the figures became, so
 * that a remainder would show.
 *
 * @param uren causes of this row
 * @param overFte what of its fte came from other units, or went to those, with a reorganisation
 * @param overBinnenwerk the same of its jobs of Binnenwerk
 */
record Brugrekening(Kant van, Kant tot, List<Urenstap> uren, Breuk overFte, Breuk overBinnenwerk) {
  /** A source that the earlier stand missed, or that the later one does. */
  static final String NU_GELEVERD = "nu-geleverd";

  static final String NIET_GELEVERD = "nog-niet-geleverd";
  static final String PARAMETER = "parameter";
  private static final String QUOTUM = "quotum";

  /** A row of one of the two standen, and the numbers of that stand. */
  record Kant(
      Optional<BigDecimal> fte,
      Optional<BigDecimal> individueel,
      Optional<BigDecimal> binnenwerk,
      Optional<BigDecimal> inleen,
      WettelijkeParameters wet,
      int inleenMaanden) {

    static Kant van(Stand stand, String code) {
      Grondslag rij =
          Stream.concat(Stream.of(stand.totaal()), stand.onderdelen().stream())
              .filter(deel -> deel.code().equals(code))
              .findFirst()
              .orElseGet(() -> leeg(stand, stand.totaal()));
      return new Kant(
          rij.fte(),
          rij.individueelUren(),
          rij.binnenwerkBanen(),
          rij.inleenUren().filter(uren -> stand.inleenMaanden() > 0),
          stand.parameter().orElseGet(() -> WettelijkeParameters.onbekend(stand.kwartaal().jaar())),
          stand.inleenMaanden());
    }

    /** A unit that the stand does not have had nothing of what was delivered. */
    static Grondslag leeg(Stand stand, Grondslag elders) {
      Grondslag geheel = stand.totaal();
      return new Grondslag(
          elders.code(),
          elders.naam(),
          elders.scope(),
          Optional.of(BigDecimal.ZERO)
              .filter(nul -> !stand.ontbrekend().contains(Bron.BEZETTING.soort())),
          geheel.individueelUren().map(uren -> BigDecimal.ZERO),
          geheel.binnenwerkBanen().map(banen -> BigDecimal.ZERO),
          geheel.inleenUren().map(uren -> BigDecimal.ZERO),
          new Grondslag.Personen(0, 0, 0),
          Besluit.ALLES_GETOOND);
    }

    /** The hours of this kind of lines; empty when its source is missing. */
    Optional<BigDecimal> uren(Stapregels regels) {
      return regels == Stapregels.INLEEN ? inleen : individueel;
    }

    /** Hours of this kind of lines as jobs. */
    Breuk banen(Stapregels regels, BigDecimal uren) {
      return regels == Stapregels.INLEEN
          ? Quotum.banenVanInleen(uren, inleenMaanden, wet)
          : Quotum.banenVanWeekuren(uren, wet);
    }
  }

  /** What jobs were realised more or less, per part of the figure and cause. */
  List<Brugstap> gerealiseerd() {
    List<Brugstap> stappen = new ArrayList<>();
    stappen.addAll(
        deel(
            van.individueel(),
            tot.individueel(),
            "individueel",
            uren -> Quotum.banenVanWeekuren(uren, van.wet()),
            uren -> Quotum.banenVanWeekuren(uren, tot.wet())));
    stappen.addAll(binnenwerk());
    stappen.addAll(inleen());
    return stappen.stream().filter(stap -> stap.banen().signum() != 0).toList();
  }

  /** What jobs must be there more or less; empty when one of both has no quotum. */
  Optional<List<Brugstap>> quotum() {
    if (van.fte().isEmpty()
        || tot.fte().isEmpty()
        || van.wet().percentage().isEmpty()
        || tot.wet().percentage().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal toen = van.fte().get();
    BigDecimal nu = tot.fte().get();
    Breuk overgegaan =
        Quotum.quotum(overFte.teller(), van.wet()).gedeeldDoor(Breuk.geheel(overFte.noemer()));
    return Optional.of(
        Brugstap.perOorzaak(
            List.of(
                Brugstap.zonderPersonen(QUOTUM, "bezetting-reorganisatie", overgegaan),
                Brugstap.zonderPersonen(
                    QUOTUM,
                    "bezetting",
                    Quotum.quotum(nu.subtract(toen), van.wet()).min(overgegaan)),
                Brugstap.zonderPersonen(
                    QUOTUM,
                    PARAMETER,
                    Quotum.quotum(nu, tot.wet()).min(Quotum.quotum(nu, van.wet()))))));
  }

  private List<Brugstap> binnenwerk() {
    return deel(van.binnenwerk(), tot.binnenwerk(), "binnenwerk", Breuk::geheel, Breuk::geheel)
        .stream()
        .map(stap -> Brugstap.zonderPersonen(stap.onderdeel(), stap.oorzaak(), stap.banen()))
        .toList();
  }

  private List<Brugstap> inleen() {
    Optional<BigDecimal> toen = van.inleen();
    Optional<BigDecimal> nu = tot.inleen();
    if (toen.isEmpty() || nu.isEmpty()) {
      return deel(
          toen,
          nu,
          "inleen",
          uren -> Quotum.banenVanInleen(uren, van.inleenMaanden(), van.wet()),
          uren -> Quotum.banenVanInleen(uren, tot.inleenMaanden(), tot.wet()));
    }
    List<Brugstap> stappen =
        new ArrayList<>(
            deel(
                toen,
                nu,
                "inleen",
                uren -> Quotum.banenVanInleen(uren, van.inleenMaanden(), van.wet()),
                uren -> Quotum.banenVanInleen(uren, van.inleenMaanden(), tot.wet())));
    stappen.add(
        new Brugstap(
            "inleen",
            "inleen-maanden",
            Quotum.banenVanInleen(nu.get(), tot.inleenMaanden(), tot.wet())
                .min(Quotum.banenVanInleen(nu.get(), van.inleenMaanden(), tot.wet())),
            personen("inleen")));
    return stappen;
  }

  private List<Brugstap> deel(
      Optional<BigDecimal> toen,
      Optional<BigDecimal> nu,
      String onderdeel,
      Function<BigDecimal, Breuk> metToen,
      Function<BigDecimal, Breuk> metNu) {
    if (toen.isEmpty() || nu.isEmpty()) {
      return toen.map(
              uren ->
                  new Brugstap(
                      onderdeel,
                      NIET_GELEVERD,
                      Breuk.NUL.min(metToen.apply(uren)),
                      personen(onderdeel)))
          .or(
              () ->
                  nu.map(
                      uren ->
                          new Brugstap(
                              onderdeel, NU_GELEVERD, metNu.apply(uren), personen(onderdeel))))
          .map(List::of)
          .orElse(List.of());
    }
    List<Brugstap> stappen = new ArrayList<>();
    if (onderdeel.equals("binnenwerk")) {
      stappen.add(Brugstap.zonderPersonen(onderdeel, "binnenwerk-reorganisatie", overBinnenwerk));
      stappen.add(
          Brugstap.zonderPersonen(
              onderdeel,
              onderdeel,
              metToen.apply(nu.get().subtract(toen.get())).min(overBinnenwerk)));
      return stappen;
    }
    uren.stream()
        .filter(stap -> stap.onderdeel().equals(onderdeel))
        .forEach(
            stap ->
                stappen.add(
                    new Brugstap(
                        onderdeel, stap.oorzaak(), metToen.apply(stap.uren()), stap.personen())));
    stappen.add(
        new Brugstap(
            onderdeel,
            PARAMETER,
            metNu.apply(nu.get()).min(metToen.apply(nu.get())),
            personen(onderdeel)));
    return stappen;
  }

  private long personen(String onderdeel) {
    return uren.stream()
        .filter(stap -> stap.onderdeel().equals(onderdeel))
        .mapToLong(Urenstap::personen)
        .max()
        .orElse(0);
  }
}
