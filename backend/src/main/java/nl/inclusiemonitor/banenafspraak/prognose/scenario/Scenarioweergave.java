package nl.inclusiemonitor.banenafspraak.prognose.scenario;

import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.BANEN;
import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.EURO;
import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.PROCENT;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Cijfer.Reden;
import nl.inclusiemonitor.banenafspraak.Cijferbron;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Eenheid;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.Veronderstelling;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.WatAls;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.privacy.disclosure.Zicht;

/**
 * A scenario as one kind of reader may see it: the official figures it starts from and those under
 * it. Of a hidden unit the quotum shows, and nothing that its realised jobs follow from.
 *
 * @param eigen whether the reader made it
 * @param standversie the version that it starts from; the newest for who may not open that one any
 *     more
 * @param nieuwereStand the newest version of the quarter, when that is not the one it starts from
 * @param percentageAanname whether its percentage is a supposition for a year without a known one
 */
record Scenarioweergave(
    UUID id,
    String naam,
    boolean eigen,
    String kwartaal,
    int standversie,
    String standstatus,
    Optional<Integer> nieuwereStand,
    String dienstonderdeel,
    String dienstonderdeelNaam,
    Optional<UUID> parameter,
    boolean percentageAanname,
    Invoerweergave invoer,
    Uitkomst nu,
    Uitkomst dan,
    Instant gemaaktOp,
    Instant gewijzigdOp,
    Optional<Instant> beeindigdOp) {

  /** The figures of one row, official or supposed. */
  record Uitkomst(
      Cijfer quotum,
      Cijfer extraBanen,
      Cijfer gerealiseerd,
      Cijfer nogNodig,
      Cijfer realisatiePercentage,
      Optional<Cijfer> heffing,
      Cijfer kosten) {}

  static Scenarioweergave van(
      Scenario scenario, Stand stand, Grondslag rij, int nieuwste, Lezer lezer, UUID door) {
    WettelijkeParameters wet =
        stand.parameter().orElseGet(() -> WettelijkeParameters.onbekend(stand.kwartaal().jaar()));
    Kerncijfers alles = stand.cijfers(rij);
    Zicht zicht = alles.zicht(rij.besluit(), rij.isTotaal() || lezer.kleineGroepen());
    Kerncijfers cijfers = alles.zoals(zicht);
    WatAls.Uitgangspunt basis =
        new WatAls.Uitgangspunt(
            rij.fte(),
            cijfers.gerealiseerd().filter(som -> cijfers.volledig()),
            wet.percentage(),
            wet.urenPerFte(),
            wet.urenPerBaan(),
            wet.heffingPerBaan(),
            rij.isTotaal());
    Schrijver schrijver = new Schrijver(Cijferbron.van(stand), rij.isTotaal(), zicht);
    Veronderstelling invoer = scenario.invoer();
    return new Scenarioweergave(
        scenario.id(),
        scenario.naam(),
        scenario.isVan(door),
        scenario.kwartaal().toString(),
        stand.versie(),
        stand.status(),
        Optional.of(nieuwste).filter(versie -> versie != stand.versie()),
        rij.code(),
        rij.naam(),
        stand.parameter().map(WettelijkeParameters::id),
        wet.percentage().isEmpty() && invoer.percentage().isPresent(),
        Invoerweergave.van(invoer),
        schrijver.schrijf(basis, Veronderstelling.niets(wet.urenPerBaan())),
        schrijver.schrijf(basis, invoer),
        scenario.gemaaktOp(),
        scenario.gewijzigdOp(),
        scenario.beeindigdOp());
  }

  /** Writes outcomes of one row for one kind of reader. */
  private record Schrijver(Cijferbron bron, boolean geheel, Zicht zicht) {
    Uitkomst schrijf(WatAls.Uitgangspunt basis, Veronderstelling invoer) {
      WatAls uit = WatAls.van(basis, invoer);
      Reden geen = waarom(basis, invoer);
      return new Uitkomst(
          getal(uit.quotum(), BANEN, geen),
          getal(Optional.of(uit.extraBanen()), BANEN, geen),
          persoonlijk(uit.gerealiseerd(), BANEN, Reden.ONVOLLEDIG),
          persoonlijk(uit.nogNodig(), BANEN, uit.quotum().isEmpty() ? geen : Reden.ONVOLLEDIG),
          persoonlijk(
              uit.realisatiePercentage(),
              PROCENT,
              uit.quotum().isEmpty()
                  ? geen
                  : uit.gerealiseerd().isEmpty() ? Reden.ONVOLLEDIG : Reden.NOEMER_NUL),
          Optional.of(getal(uit.heffing(), EURO, uit.quotum().isEmpty() ? geen : Reden.ONVOLLEDIG))
              .filter(heffing -> geheel),
          getal(Optional.of(uit.kosten()), EURO, geen));
    }

    private static Reden waarom(WatAls.Uitgangspunt basis, Veronderstelling invoer) {
      if (!invoer.heeftQuotum()) {
        return Reden.GEEN_QUOTUM;
      }
      return basis.fte().or(invoer::bezetting).isEmpty()
          ? Reden.NIET_GELEVERD
          : Reden.PERCENTAGE_ONBEKEND;
    }

    private Cijfer persoonlijk(Optional<Breuk> breuk, Eenheid eenheid, Reden geen) {
      return switch (zicht) {
        case ALLES -> getal(breuk, eenheid, geen);
        case SAMEN -> getal(breuk, eenheid, geen).alsAfgerond();
        case NIETS -> bron.zonderWaarde(Reden.BESCHERMD, eenheid, Set.of());
      };
    }

    private Cijfer getal(Optional<Breuk> breuk, Eenheid eenheid, Reden geen) {
      return breuk
          .map(waarde -> bron.getal(waarde, eenheid, Set.of()))
          .orElseGet(() -> bron.zonderWaarde(geen, eenheid, Set.of()));
    }
  }
}
