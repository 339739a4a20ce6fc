package nl.inclusiemonitor.banenafspraak.werkboek;

import java.math.BigDecimal;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.wet.uren.Berekeningweergave;
import nl.inclusiemonitor.banenafspraak.wet.uren.Urencijfer;

/**
 * The sheet «Wettelijk»: the law's calculation over the year of the quarter, as it is known now.
 * Its roundings are the law's own; the inner ROUND takes off what a double adds, and is finer than
 * any step the figure can make.
 */
final class Wettelijkblad {
  static final String NAAM = "Wettelijk";

  private final Blad.Maker blad = new Blad.Maker();

  private Wettelijkblad() {}

  static Blad van(Berekeningweergave berekening) {
    return new Wettelijkblad().maak(berekening);
  }

  private Blad maak(Berekeningweergave jaar) {
    blad.titel("Wettelijke telling " + jaar.jaar() + " (verloonde uren)");
    blad.rij(
        Cel.tekst(
            "Versie %d, %s, zoals bekend op het moment dat dit werkboek is gemaakt. Los van de stand op een peildatum."
                .formatted(jaar.versie(), jaar.status())));
    blad.kop("Stap", "Waarde", "Zekerheid", "Formule");
    int alle = cijfer("Verloonde uren van alle werknemers (A)", jaar.verloondeUren(), "geleverd");
    int percentage = blad.volgende();
    Optional<BigDecimal> deel =
        jaar.parameter()
            .flatMap(wet -> wet.percentage())
            .map(procent -> new BigDecimal(procent).movePointLeft(2));
    blad.rij(
        Cel.tekst("Percentage (B)"),
        deel.<Cel>map(getal -> new Cel.Getal(getal, Opmaak.PERCENTAGE))
            .orElseGet(() -> Cel.tekst("niet bekend")),
        Cel.leeg(),
        Cel.tekst(jaar.parameter().map(wet -> wet.artikel()).orElse("")));
    int doelgroep = cijfer("Verloonde uren van de doelgroep", jaar.doelgroepuren(), "geleverd");
    cijfer("Uren van inleen die meetellen", jaar.inleenuren(), "geleverd");
    int binnenwerk = cijfer("Uren van Binnenwerk", jaar.binnenwerkuren(), "geleverd");
    int vereist =
        formule(
            "Vereiste uren",
            jaar.vereisteUren(),
            "INT(ROUND(B%d*B%d*100,6))/100".formatted(alle, percentage),
            Opmaak.TWEE,
            "A × B, naar beneden op twee decimalen");
    int meegeteld =
        formule(
            "Meegetelde uren (C)",
            jaar.meegeteldeUren(),
            "INT(ROUND(SUM(B%d:B%d)*100,6))/100".formatted(doelgroep, binnenwerk),
            Opmaak.TWEE,
            "doelgroep + inleen + Binnenwerk, naar beneden op twee decimalen");
    int tekort =
        formule(
            "Tekort (banen)",
            jaar.tekort(),
            "INT(ROUND((B%d-B%d)/%s*10,7))/10"
                .formatted(vereist, meegeteld, verloondeUrenPerBaan(jaar)),
            Opmaak.EEN,
            "(vereist − meegeteld) / "
                + verloondeUrenPerBaan(jaar)
                + ", naar beneden op één decimaal");
    formule(
        jaar.rekenvoorbeeld() ? "Rekenvoorbeeld heffing" : "Heffing",
        jaar.heffing(),
        "MAX(0,B%d)*%s".formatted(tekort, heffingPerBaan(jaar)),
        Opmaak.EURO,
        "tekort × heffing per baan, nooit minder dan nul");
    return blad.maak(NAAM, 3, 44, 18, 14, 60);
  }

  private static String verloondeUrenPerBaan(Berekeningweergave jaar) {
    return jaar.parameter().map(wet -> wet.verloondeUrenPerBaan()).orElse("1331");
  }

  private static String heffingPerBaan(Berekeningweergave jaar) {
    return jaar.parameter().map(wet -> wet.heffingPerBaan()).orElse("5000");
  }

  private int cijfer(String naam, Urencijfer cijfer, String hoe) {
    int rij = blad.volgende();
    Cel cel =
        cijfer
            .waarde()
            .<Cel>map(waarde -> new Cel.Getal(new BigDecimal(waarde), Opmaak.TWEE))
            .orElseGet(() -> Cel.woorden(cijfer.weergave()));
    blad.rij(Cel.tekst(naam), cel, zekerheid(cijfer), Cel.tekst(hoe));
    return rij;
  }

  private int formule(String naam, Urencijfer cijfer, String formule, Opmaak opmaak, String hoe) {
    int rij = blad.volgende();
    Cel cel =
        cijfer
            .waarde()
            .<Cel>map(waarde -> new Cel.Formule(formule, new BigDecimal(waarde), opmaak))
            .orElseGet(() -> Cel.woorden(cijfer.weergave()));
    blad.rij(Cel.tekst(naam), cel, zekerheid(cijfer), Cel.tekst(hoe));
    return rij;
  }

  private static Cel zekerheid(Urencijfer cijfer) {
    return cijfer.waarde().isPresent() ? Cel.tekst(cijfer.grens().replace('-', ' ')) : Cel.leeg();
  }
}
