package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.BANEN;
import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.EURO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.Cijfer.Reden;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.berekening.Quotum;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;

/** A stand as the API answers it to one kind of reader. */
public record Standweergave(
    String kwartaal,
    LocalDate peildatum,
    String scope,
    int versie,
    String status,
    Instant berekendOp,
    boolean volledig,
    Optional<WettelijkeParameterweergave> parameter,
    List<Bron> leveringen,
    List<String> ontbrekend,
    Standregel totaal,
    Cijfer rekenvoorbeeldHeffing,
    Optional<Prognose> prognose,
    Optional<VorigeStand> vorige,
    List<Standregel> dienstonderdelen,
    Optional<Overige> overige) {

  /**
   * A levering behind the figures, without what becomes of its lines: a vastgestelde stand reads
   * the same for ever.
   */
  public record Bron(
      UUID id,
      String soort,
      String omvang,
      LocalDate peildatum,
      Instant verwerktOp,
      boolean verouderd) {
    private static Bron van(Stand.GebruikteLevering levering) {
      return new Bron(
          levering.id(),
          levering.soort(),
          levering.omvang(),
          levering.peildatum(),
          levering.verwerktOp(),
          levering.verouderd());
    }
  }

  /** The quotum of the next year with equal bezetting and equal realisation. */
  public record Prognose(
      int jaar, WettelijkeParameterweergave parameter, Cijfer quotum, Cijfer nogNodig) {}

  /** The quarter before, and what changed in percentage points. */
  public record VorigeStand(
      String kwartaal, Cijfer realisatiePercentage, Optional<String> verschil) {}

  /** Without the quarter before. */
  public static Standweergave van(Stand stand, Lezer lezer) {
    return van(stand, Optional.empty(), lezer);
  }

  public static Standweergave van(Stand stand, Optional<Stand> vorige, Lezer lezer) {
    Kerncijfers totaal = stand.cijfers(stand.totaal());
    return new Standweergave(
        stand.kwartaal().toString(),
        stand.peildatum(),
        Grondslag.TOTAAL,
        stand.versie(),
        stand.status(),
        stand.berekendOp(),
        stand.ontbrekend().isEmpty(),
        stand.parameter().map(WettelijkeParameterweergave::van),
        stand.leveringen().stream().map(Bron::van).toList(),
        stand.ontbrekend(),
        // The total stays visible for every reader (domein.md §4).
        Standregel.van(stand, stand.totaal(), totaal, true),
        heffing(stand, totaal),
        stand.prognoseParameter().flatMap(jaar -> prognose(stand, totaal, jaar)),
        vorige.map(eerder -> vergelijk(totaal, eerder)),
        stand.onderdelen().stream()
            .map(deel -> Standregel.van(stand, deel, stand.cijfers(deel), lezer.kleineGroepen()))
            .toList(),
        Overige.van(stand, lezer));
  }

  private static Cijfer heffing(Stand stand, Kerncijfers totaal) {
    Cijferbron bron = Cijferbron.van(stand);
    return totaal
        .tekort()
        .flatMap(
            tekort -> stand.parameter().map(jaar -> Quotum.rekenvoorbeeldHeffing(tekort, jaar)))
        .map(heffing -> bron.getal(heffing, EURO, Standregel.ALLES))
        .orElseGet(
            () ->
                bron.zonderWaarde(
                    Standregel.nietAfTeLeiden(stand.totaal(), totaal), EURO, Standregel.ALLES));
  }

  private static Optional<Prognose> prognose(
      Stand stand, Kerncijfers totaal, WettelijkeParameters jaar) {
    Cijferbron bron =
        new Cijferbron(
            stand.peildatum(), stand.status(), Optional.of(jaar.id()), stand.leveringen());
    return totaal
        .bezetting()
        .filter(fte -> jaar.percentage().isPresent())
        .map(fte -> Quotum.quotum(fte.teller(), jaar))
        .map(
            quotum ->
                new Prognose(
                    jaar.jaar(),
                    WettelijkeParameterweergave.van(jaar),
                    bron.getal(quotum, BANEN, Standregel.ALLES),
                    totaal
                        .gerealiseerd()
                        .filter(som -> totaal.volledig())
                        .map(som -> bron.getal(quotum.min(som), BANEN, Standregel.ALLES))
                        .orElseGet(
                            () -> bron.zonderWaarde(Reden.ONVOLLEDIG, BANEN, Standregel.ALLES))));
  }

  private static VorigeStand vergelijk(Kerncijfers totaal, Stand eerder) {
    Kerncijfers toen = eerder.cijfers(eerder.totaal());
    Cijfer realisatie = Standregel.van(eerder, eerder.totaal(), toen, true).realisatiePercentage();
    Optional<String> verschil =
        totaal
            .realisatiePercentage()
            .flatMap(nu -> toen.realisatiePercentage().map(nu::min))
            .map(Breuk::waarde)
            .map(
                waarde -> waarde.signum() == 0 ? "0" : waarde.stripTrailingZeros().toPlainString());
    return new VorigeStand(eerder.kwartaal().toString(), realisatie, verschil);
  }
}
