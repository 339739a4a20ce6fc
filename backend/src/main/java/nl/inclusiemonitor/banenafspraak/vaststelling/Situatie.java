package nl.inclusiemonitor.banenafspraak.vaststelling;

import static nl.inclusiemonitor.banenafspraak.vaststelling.Controlepunt.Gewicht.BLOKKEERT;
import static nl.inclusiemonitor.banenafspraak.vaststelling.Controlepunt.Gewicht.HERINNERT;
import static nl.inclusiemonitor.banenafspraak.vaststelling.Controlepunt.Gewicht.VRAAGT_TOELICHTING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.vaststelling.Controlepunt.Betreft;
import nl.inclusiemonitor.banenafspraak.vaststelling.Controlepunt.Code;

/**
 * Where the newest version of a quarter stands on its way to vastgesteld, as the system sees it.
 *
 * @param vorige the quarter before, with which jumps are seen
 * @param voordracht the newest of the quarter
 */
record Situatie(
    Stand stand,
    Optional<Stand> vorige,
    ControleRepository.Feiten feiten,
    List<Sprong> sprongen,
    Optional<Voordracht> voordracht) {

  boolean isVastgesteld() {
    return stand.status().equals("vastgesteld");
  }

  /**
   * Changes with every step of a voordracht, and with what others say meanwhile; a change of the
   * figures is told apart.
   */
  String etag() {
    String stap = voordracht.map(deze -> deze.nummer() + "-" + deze.versie()).orElse("0-0");
    long verklaard = sprongen.stream().filter(sprong -> sprong.verklaring().isPresent()).count();
    return "\"%s-%s-%s\""
        .formatted(
            stand.kwartaal(), stap, Integer.toHexString((feiten + " " + verklaard).hashCode()));
  }

  Optional<Voordracht> openVoordracht() {
    return voordracht.filter(Voordracht::isOpen);
  }

  /** Whether what was offered is no longer the newest version. */
  boolean isVerouderd(Voordracht deze) {
    return deze.isOpen() && !deze.stand().equals(stand.id());
  }

  /** Whether who offers it must add a word of its own. */
  boolean vraagtToelichting() {
    return feiten.eerderVastgesteld() || !percentageVast();
  }

  private boolean percentageVast() {
    return stand
        .parameter()
        .filter(jaar -> jaar.percentage().isPresent() && !jaar.status().equals("verwacht"))
        .isPresent();
  }

  /**
   * All that is to be looked at; a vastgestelde stand has nothing open any more.
   *
   * @param kleineGroepen whether the reader may know which small unit it is about
   */
  List<Controlepunt> controlelijst(boolean kleineGroepen) {
    List<Controlepunt> punten = new ArrayList<>();
    boolean open = !isVastgesteld();
    if (!stand.ontbrekend().isEmpty()) {
      punten.add(
          new Controlepunt(
              Code.ONTBREKENDE_BRON,
              VRAAGT_TOELICHTING,
              open,
              stand.ontbrekend().stream().map(Betreft::soort).toList()));
    }
    if (!feiten.bezwaren().isEmpty()) {
      punten.add(new Controlepunt(Code.OPEN_BEZWAAR, BLOKKEERT, open, feiten.bezwaren()));
    }
    if (!feiten.opmerkingen().isEmpty()) {
      punten.add(new Controlepunt(Code.OPEN_OPMERKING, BLOKKEERT, open, feiten.opmerkingen()));
    }
    wachtend(Code.ONBEVESTIGDE_WAARSCHUWING, BLOKKEERT, true).ifPresent(punten::add);
    sprongen(kleineGroepen, open).ifPresent(punten::add);
    if (!percentageVast()) {
      punten.add(new Controlepunt(Code.PERCENTAGE_NIET_VAST, VRAAGT_TOELICHTING, open, List.of()));
    }
    if (feiten.eerderVastgesteld()) {
      punten.add(new Controlepunt(Code.CORRECTIE, VRAAGT_TOELICHTING, open, List.of()));
    }
    if (feiten.afstemmingLoopt()) {
      punten.add(new Controlepunt(Code.AFSTEMMING_LOOPT, HERINNERT, open, List.of()));
    }
    wachtend(Code.LEVERING_WACHT, HERINNERT, false).ifPresent(punten::add);
    if (feiten.zonderPseudoniem()) {
      punten.add(new Controlepunt(Code.DUBBELING_NIET_GECONTROLEERD, HERINNERT, open, List.of()));
    }
    List<Betreft> verouderd =
        stand.leveringen().stream()
            .filter(Stand.GebruikteLevering::verouderd)
            .map(levering -> Betreft.levering(levering.soort(), levering.id()))
            .toList();
    if (!verouderd.isEmpty()) {
      punten.add(new Controlepunt(Code.VEROUDERDE_LEVERING, HERINNERT, open, verouderd));
    }
    if (stand.inleenMaanden() > 0 && stand.inleenMaanden() < 3) {
      punten.add(new Controlepunt(Code.MINDER_MAANDEN, HERINNERT, open, List.of()));
    }
    return punten;
  }

  private Optional<Controlepunt> wachtend(
      Code code, Controlepunt.Gewicht gewicht, boolean bevestigingNodig) {
    List<Betreft> deze =
        feiten.wachtend().stream()
            .filter(levering -> levering.bevestigingNodig() == bevestigingNodig)
            .map(levering -> Betreft.levering(levering.soort(), levering.id()))
            .toList();
    return deze.isEmpty()
        ? Optional.empty()
        : Optional.of(new Controlepunt(code, gewicht, !isVastgesteld(), deze));
  }

  private Optional<Controlepunt> sprongen(boolean kleineGroepen, boolean open) {
    List<Betreft> onverklaard =
        sprongen.stream()
            .filter(sprong -> sprong.verklaring().isEmpty())
            .map(
                sprong ->
                    Betreft.dienstonderdeel(
                        Optional.of(sprong.code())
                            .filter(code -> kleineGroepen || !sprong.verborgen())))
            .distinct()
            .toList();
    return onverklaard.isEmpty()
        ? Optional.empty()
        : Optional.of(new Controlepunt(Code.ONVERKLAARDE_SPRONG, BLOKKEERT, open, onverklaard));
  }
}
