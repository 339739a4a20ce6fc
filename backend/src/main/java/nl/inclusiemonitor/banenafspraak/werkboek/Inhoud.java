package nl.inclusiemonitor.banenafspraak.werkboek;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.WettelijkeParameterweergave;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Binnenwerkbladen;
import nl.inclusiemonitor.banenafspraak.stand.Standversie;
import nl.inclusiemonitor.banenafspraak.wet.uren.Berekeningweergave;

/**
 * What goes into a workbook.
 *
 * @param stand as the API answers it to this reader: what is hidden is not in it
 * @param inleenMaanden months of hired-in hours that were delivered
 * @param binnenwerk the categories of VWS, which every reader may see
 * @param delen the same by dienstonderdeel, for the dienstonderdelen that the stand shows only
 */
record Inhoud(
    Standweergave stand,
    int inleenMaanden,
    Standversie versie,
    List<Binnenwerkbladen.Categorie> binnenwerk,
    List<Binnenwerkbladen.Deel> delen,
    Optional<Berekeningweergave> wettelijk) {

  /** With Binnenwerk, of which only shown dienstonderdelen are kept. */
  Inhoud met(List<Binnenwerkbladen.Categorie> categorieen, List<Binnenwerkbladen.Deel> alle) {
    Set<String> getoond =
        stand.dienstonderdelen().stream()
            .filter(regel -> regel.binnenwerk().waarde().isPresent())
            .map(Standregel::code)
            .collect(Collectors.toSet());
    return new Inhoud(
        stand,
        inleenMaanden,
        versie,
        categorieen,
        alle.stream().filter(deel -> getoond.contains(deel.code())).toList(),
        wettelijk);
  }

  /** The law's numbers, or its fixed hours when the year has none. */
  WettelijkeParameterweergave parameter() {
    return stand
        .parameter()
        .orElseGet(
            () ->
                WettelijkeParameterweergave.van(
                    WettelijkeParameters.onbekend(stand.peildatum().getYear())));
  }

  BigDecimal urenPerBaan() {
    return new BigDecimal(parameter().urenPerBaan());
  }

  /** Paid hours that are one job in the months that were delivered: 1.331 × months / 12. */
  BigDecimal inleenurenPerBaanMaalTwaalf() {
    return new BigDecimal(parameter().verloondeUrenPerBaan())
        .multiply(BigDecimal.valueOf(inleenMaanden));
  }
}
