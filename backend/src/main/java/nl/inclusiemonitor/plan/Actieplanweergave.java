package nl.inclusiemonitor.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.plan.actie.Actieplan;
import nl.inclusiemonitor.plan.actie.Dekking;
import nl.inclusiemonitor.plan.actie.Doelstelling;
import nl.inclusiemonitor.plan.actie.Mijlpaal;
import nl.inclusiemonitor.plan.actie.Spoorplan;

/**
 * The action plan as the API answers it.
 *
 * @param kwartaal of which is told what is late
 * @param huidigKwartaal the quarter it is now
 * @param beperkt whether actions of other dienstonderdelen are left out
 * @param nodig empty without a stand of which all sources are in
 */
record Actieplanweergave(
    String kwartaal,
    String huidigKwartaal,
    boolean beperkt,
    List<Spoorplan> sporen,
    Spoorplan totaal,
    Optional<Nodig> nodig,
    List<Late> overTijd,
    List<Late> overTijdNu,
    List<Doel> doelstellingen) {

  /** What the figures of a quarter ask, now and with the percentage of the year after. */
  record Nodig(
      String kwartaal,
      int standversie,
      LocalDate peildatum,
      Behoefte nu,
      Optional<VolgendJaar> volgendJaar) {
    private static Nodig van(Stand stand, Lezer lezer, Actieplan plan) {
      Standweergave figuren = Standweergave.van(stand, lezer);
      return new Nodig(
          figuren.kwartaal(),
          figuren.versie(),
          figuren.peildatum(),
          Behoefte.van(figuren.totaal().tekort(), plan),
          figuren
              .prognose()
              .map(
                  prognose ->
                      new VolgendJaar(prognose.jaar(), Behoefte.van(prognose.nogNodig(), plan))));
    }
  }

  record VolgendJaar(int jaar, Behoefte behoefte) {}

  /** A number of jobs and how much of it the plan brings; no more exact than the number is told. */
  record Behoefte(Cijfer nodig, Optional<Dekking> dekking) {
    private static Behoefte van(Cijfer nodig, Actieplan plan) {
      return new Behoefte(nodig, nodig.breuk().map(banen -> Dekking.van(plan, banen)));
    }
  }

  record Late(String code, String titel, String kwartaal, int kwartalen) {
    private static Late van(Actieplan.OverTijd late) {
      return new Late(late.code(), late.titel(), late.kwartaal().toString(), late.kwartalen());
    }
  }

  record Doel(
      String doelstelling, int gehaald, int aantal, List<String> teLaat, List<Punt> mijlpalen) {
    private static Doel van(Doelstelling doelstelling) {
      return new Doel(
          doelstelling.doelstelling(),
          doelstelling.gehaald(),
          doelstelling.aantal(),
          doelstelling.teLaat(),
          doelstelling.mijlpalen().stream().map(Punt::van).toList());
    }
  }

  record Punt(
      String code,
      String titel,
      Optional<String> kwartaalVan,
      Optional<String> kwartaalTot,
      String status) {
    private static Punt van(Mijlpaal mijlpaal) {
      return new Punt(
          mijlpaal.code(),
          mijlpaal.titel(),
          mijlpaal.kwartaalVan().map(Kwartaal::toString),
          mijlpaal.kwartaalTot().map(Kwartaal::toString),
          mijlpaal.status());
    }
  }

  static Actieplanweergave van(
      Actieplanlezing lezing, Optional<Stand> stand, Lezer lezer, Kwartaal op, Kwartaal nu) {
    Actieplan plan = Actieplan.van(lezing.acties(), lezing.mijlpalen(), op);
    return new Actieplanweergave(
        op.toString(),
        nu.toString(),
        !lezer.dienstonderdelen().isEmpty(),
        plan.sporen(),
        plan.totaal(),
        stand.map(deze -> Nodig.van(deze, lezer, plan)),
        plan.overTijd().stream().map(Late::van).toList(),
        Actieplan.overTijd(lezing.acties(), nu).stream().map(Late::van).toList(),
        plan.doelstellingen().stream().map(Doel::van).toList());
  }
}
