package nl.inclusiemonitor.banenafspraak.wet.uren;

import static nl.inclusiemonitor.banenafspraak.wet.uren.Urencijfer.Maat.BANEN;
import static nl.inclusiemonitor.banenafspraak.wet.uren.Urencijfer.Maat.EURO;
import static nl.inclusiemonitor.banenafspraak.wet.uren.Urencijfer.Maat.UREN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.WettelijkeParameterweergave;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.wet.uren.Urencijfer.Reden;

/** The law's calculation over a year as the API answers it, from the sources to the levy. */
public record Berekeningweergave(
    int jaar,
    String scope,
    int versie,
    String status,
    Instant berekendOp,
    Optional<WettelijkeParameterweergave> parameter,
    List<Gebruikt> leveringen,
    List<Berekening.Ontbrekend> ontbrekend,
    Fiattering fiattering,
    LocalDate fiatteringstermijn,
    Urencijfer verloondeUren,
    Urencijfer doelgroepuren,
    Urencijfer inleenuren,
    Urencijfer binnenwerkuren,
    Urencijfer vereisteUren,
    Urencijfer meegeteldeUren,
    Urencijfer tekort,
    Urencijfer heffing,
    boolean rekenvoorbeeld) {

  /** A levering behind the figures. */
  record Gebruikt(
      UUID id,
      String soort,
      Optional<String> kwartaal,
      String omvang,
      LocalDate peildatum,
      Instant verwerktOp,
      Optional<Instant> regelsGewistOp) {}

  static Berekeningweergave van(Berekening berekening) {
    Berekening.Uren uren = berekening.uren();
    boolean volledig = berekening.volledig();
    Reden zonder =
        uren.alle().isPresent() && uren.doelgroep().isPresent()
            ? Reden.PERCENTAGE_ONBEKEND
            : Reden.NIET_GELEVERD;
    boolean inleenVolledig = zonderGaten(berekening, Urenselectie.INHUUR);
    boolean binnenwerkVolledig = zonderGaten(berekening, Urenselectie.BINNENWERK);
    return new Berekeningweergave(
        berekening.jaar(),
        "VWS",
        berekening.versie(),
        berekening.status(),
        berekening.berekendOp(),
        berekening.parameter().map(WettelijkeParameterweergave::van),
        berekening.selectie().leveringen().stream()
            .map(levering -> gebruikt(levering, berekening.jaar()))
            .toList(),
        berekening.ontbrekend(),
        uren.fiattering(),
        Fiattering.termijn(berekening.jaar()),
        Urencijfer.van(uren.alle(), UREN, Reden.NIET_GELEVERD),
        Urencijfer.van(uren.doelgroep(), UREN, Reden.NIET_GELEVERD),
        Urencijfer.tenMinste(uren.inleen(), UREN, inleenVolledig, Reden.NIET_GELEVERD),
        Urencijfer.tenMinste(uren.binnenwerk(), UREN, binnenwerkVolledig, Reden.NIET_GELEVERD),
        Urencijfer.van(
            berekening.vereist(),
            UREN,
            uren.alle().isPresent() ? Reden.PERCENTAGE_ONBEKEND : Reden.NIET_GELEVERD),
        Urencijfer.tenMinste(berekening.meegeteld(), UREN, volledig, Reden.NIET_GELEVERD),
        Urencijfer.tenHoogste(berekening.tekort(), BANEN, volledig, zonder),
        Urencijfer.tenHoogste(berekening.heffing(), EURO, volledig, zonder),
        !berekening.parameter().map(WettelijkeParameters::heffingOpgelegd).orElse(false));
  }

  private static boolean zonderGaten(Berekening berekening, String soort) {
    return berekening.ontbrekend().stream().noneMatch(gat -> gat.soort().equals(soort));
  }

  private static Gebruikt gebruikt(Urenselectie.Gekozen levering, int jaar) {
    return new Gebruikt(
        levering.id(),
        levering.soort(),
        levering.kwartaal() == 0
            ? Optional.empty()
            : Optional.of(jaar + "-Q" + levering.kwartaal()),
        levering.omvang(),
        levering.peildatum(),
        levering.verwerktOp(),
        levering.gewistOp());
  }
}
