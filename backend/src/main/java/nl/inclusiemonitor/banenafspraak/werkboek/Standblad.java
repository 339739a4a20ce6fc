package nl.inclusiemonitor.banenafspraak.werkboek;

import java.time.Instant;
import java.util.List;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.stand.Standversie;

/** The sheets that tell where the figures come from: «Stand», «Leveringen» and «Toelichting». */
final class Standblad {
  private static final List<String> TOELICHTING =
      List.of(
          "Quotum = bezetting × uren per fte / uren per baan × percentage van het jaar van de peildatum.",
          "Individueel = contracturen per week / uren per baan, van wie op de peildatum in het doelgroepregister staat en"
              + " in dienst is.",
          "Inleen = uren / (verloonde uren per baan × geleverde maanden / 12).",
          "Gerealiseerd = individueel + Binnenwerk + inleen. Tekort = quotum − gerealiseerd; onder nul is het een overschot.",
          "«Niet getoond om personen te beschermen»: de groep is klein, of het getal zou een kleine groep verraden. Van een"
              + " kolom met zo'n cel is het totaal een getal en geen formule.",
          "Waar individueel en inleen apart niet getoond worden, is hun som afgerond op twee decimalen, met alles wat eruit"
              + " volgt: de precieze breuk zou de delen teruggeven.",
          "«nog niet geleverd» is geen nul. «ten minste» betekent dat er nog een bron ontbreekt.",
          "De gegevens zijn gepseudonimiseerd, nog steeds persoonsgegevens en zeggen iets over gezondheid (AVG artikel 9).",
          "Het wachtwoord van dit werkboek is nergens bewaard. Bent u het kwijt, maak het werkboek dan opnieuw.");

  private Standblad() {}

  /** What makes these figures these. */
  static Blad stand(Inhoud inhoud, Instant nu) {
    Standweergave stand = inhoud.stand();
    Standversie versie = inhoud.versie();
    Blad.Maker blad = new Blad.Maker().titel("Stand " + stand.kwartaal());
    feit(blad, "Kwartaal", stand.kwartaal());
    feit(blad, "Peildatum", Datum.dag(stand.peildatum()));
    feit(blad, "Scope van het totaal", stand.scope());
    feit(blad, "Versie", Integer.toString(stand.versie()));
    feit(blad, "Status", stand.status());
    feit(blad, "Berekend op", Datum.moment(stand.berekendOp()));
    feit(blad, "Vastgesteld op", versie.vastgesteldOp().map(Datum::moment).orElse("nog niet"));
    versie.voorgedragenDoor().ifPresent(naam -> feit(blad, "Voorgedragen door", naam));
    versie.vastgesteldDoor().ifPresent(naam -> feit(blad, "Vastgesteld door", naam));
    versie.toelichting().ifPresent(tekst -> feit(blad, "Toelichting", tekst));
    versie.sha256().ifPresent(afdruk -> feit(blad, "Afdruk (SHA-256)", afdruk));
    feit(
        blad,
        "Bronnen die ontbreken",
        stand.ontbrekend().isEmpty() ? "geen" : String.join(", ", stand.ontbrekend()));
    feit(blad, "Werkboek gemaakt op", Datum.moment(nu));
    return blad.maak("Stand", 1, 30, 90);
  }

  private static void feit(Blad.Maker blad, String naam, String wat) {
    blad.rij(Cel.tekst(naam), new Cel.Tekst(wat, Opmaak.LANG));
  }

  static Blad leveringen(Standweergave stand) {
    Blad.Maker blad = new Blad.Maker().titel("Leveringen achter deze stand");
    blad.kop("Soort", "Omvang", "Peildatum", "Verwerkt op", "Verouderd", "Id");
    stand
        .leveringen()
        .forEach(
            levering ->
                blad.rij(
                    Cel.tekst(levering.soort()),
                    Cel.tekst(levering.omvang()),
                    Cel.tekst(Datum.dag(levering.peildatum())),
                    Cel.tekst(Datum.moment(levering.verwerktOp())),
                    Cel.tekst(levering.verouderd() ? "ja" : "nee"),
                    Cel.tekst(levering.id().toString())));
    return blad.maak("Leveringen", 2, 28, 12, 14, 20, 12, 42);
  }

  static Blad toelichting() {
    Blad.Maker blad = new Blad.Maker().titel("Toelichting");
    TOELICHTING.forEach(alinea -> blad.rij(new Cel.Tekst(alinea, Opmaak.LANG)));
    return blad.maak("Toelichting", 0, 120);
  }
}
