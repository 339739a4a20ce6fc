package nl.inclusiemonitor.levering.layout;

import static nl.inclusiemonitor.levering.layout.Kolom.verplicht;
import static nl.inclusiemonitor.levering.layout.Layouts.DIENSTONDERDEEL;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.inclusiemonitor.levering.layout.Kolomtype.Datum;
import nl.inclusiemonitor.levering.layout.Kolomtype.Getal;
import nl.inclusiemonitor.levering.layout.Kolomtype.JaNee;
import nl.inclusiemonitor.levering.layout.Kolomtype.Jaar;
import nl.inclusiemonitor.levering.layout.Kolomtype.Keuze;
import nl.inclusiemonitor.levering.layout.Kolomtype.Tekst;
import nl.inclusiemonitor.levering.layout.Verband.Afronding;
import nl.inclusiemonitor.levering.layout.Verband.Deel;
import nl.inclusiemonitor.levering.layout.Verband.Eenheid;
import nl.inclusiemonitor.levering.layout.Verband.Keuzes;

/**
 * The declared layouts of what comes as totals, from others than the product: the employer's paid
 * hours, and the measurements of diversity, culture and selection. No line is about one person. How
 * a value was measured belongs to the value and not to the key, so that two answers to one question
 * are called double.
 */
final class JaarLayouts {
  private static final Getal AANTAL = new Getal(0, 9_999_999, 0);
  private static final Getal PERCENTAGE = new Getal(0, 100_00, 2);

  // The agreement on jobs began in 2013; before that there is nothing to monitor.
  private static final Kolom JAAR =
      verplicht("jaar", new Jaar(2013, 2100), "Jaar van de cijfers: het jaar van de peildatum.");

  private static final Kolom SCHAALGROEP =
      verplicht(
          "schaalgroep",
          Keuze.uit("alle", "1-10", "11-14", "15+", "11-12", "13-14"),
          "Groep van salarisschalen.");

  static final Layoutreeks VERLOONDE_UREN_TOTAAL =
      Layoutreeks.van(
          new RecordLayout(
              "regels_verloonde_uren_totaal",
              false,
              List.of(
                  JAAR,
                  verplicht(
                      "verloonde_uren",
                      new Getal(0, 999_999_999_99L, 2),
                      "Alle verloonde uren van de werkgever in het jaar, zonder zbo's.")),
              List.of("jaar"),
              List.of("verloonde_uren"),
              List.of()));

  static final Layoutreeks CULTURELE_DIVERSITEIT =
      Layoutreeks.van(
          new RecordLayout(
              "regels_culturele_diversiteit",
              false,
              List.of(
                  verplicht(
                      "scope",
                      Keuze.uit("VWS-breed", "kern", "concern", "VWS", "VWS+zbo", "Rijk"),
                      "Waarover het percentage gaat; VWS-breed zoals de bron het noemt."),
                  SCHAALGROEP,
                  verplicht("percentage", PERCENTAGE, "Percentage zoals BZK het leverde."),
                  verplicht("peildatum", new Datum(), "Dag waarop het percentage is gemeten."),
                  verplicht(
                      "afronding",
                      new Getal(1, 100_00, 2),
                      "Stap waarop de bron afrondde, in procentpunten: 1 voor hele procenten, 0,1 voor"
                          + " een decimaal."),
                  verplicht(
                      "definitie",
                      new Tekst(200),
                      "Wie de bron meetelt, in de woorden van de bron."),
                  verplicht(
                      "groep_minstens_250",
                      Keuze.uit("J", "N", "onbekend"),
                      "J als de groep minstens 250 medewerkers telt.")),
              List.of("scope", "schaalgroep", "peildatum", "definitie"),
              List.of(),
              List.of(new Afronding("percentage", "afronding"))));

  /** The words are closed: a kenmerk that must not be registered has none. */
  private static final List<String> GESLACHT = List.of("vrouw", "man", "onbekend");

  private static final List<String> LEEFTIJDSKLASSE =
      List.of("tot 25", "25-34", "35-44", "45-54", "55-64", "65 en ouder");

  private static final List<String> DOORSTROOM =
      List.of("naar 11-12", "naar 11-14", "naar 13-14", "naar 15+");

  static final Layoutreeks PO_JAARCIJFERS =
      Layoutreeks.van(
          new RecordLayout(
              "regels_po_jaarcijfers",
              false,
              List.of(
                  JAAR,
                  DIENSTONDERDEEL,
                  SCHAALGROEP,
                  verplicht(
                      "kenmerk",
                      Keuze.uit(
                          "geslacht", "leeftijdsklasse", "instroom", "doorstroom", "uitstroom"),
                      "Wat er is geteld."),
                  verplicht(
                      "waarde",
                      new Keuze(
                          Stream.of(GESLACHT, LEEFTIJDSKLASSE, DOORSTROOM)
                              .flatMap(List::stream)
                              .toList()),
                      "Waarde van het kenmerk; bij in- en uitstroom het geslacht, bij doorstroom waarheen. Andere kenmerken van personen worden niet vastgelegd."),
                  verplicht("aantal", AANTAL, "Aantal medewerkers.")),
              List.of("jaar", "dienstonderdeel", "schaalgroep", "kenmerk", "waarde"),
              List.of("aantal"),
              List.of(
                  new Keuzes(
                      "waarde",
                      "kenmerk",
                      Map.of(
                          "geslacht", Set.copyOf(GESLACHT),
                          "leeftijdsklasse", Set.copyOf(LEEFTIJDSKLASSE),
                          "instroom", Set.copyOf(GESLACHT),
                          "doorstroom", Set.copyOf(DOORSTROOM),
                          "uitstroom", Set.copyOf(GESLACHT))))));

  static final Layoutreeks MTO = onderzoek("regels_mto");

  static final Layoutreeks INCLUSIEMETING = onderzoek("regels_inclusiemeting");

  static final Layoutreeks TRAINING_SELECTIE =
      Layoutreeks.van(
          new RecordLayout(
              "regels_training_selectie",
              false,
              List.of(
                  DIENSTONDERDEEL,
                  verplicht(
                      "groep",
                      Keuze.uit("vacaturehouders", "commissieleden"),
                      "Wie er is bevraagd; de twee groepen zijn niet dezelfde mensen."),
                  verplicht("totaal", AANTAL, "Aantal mensen in de groep."),
                  verplicht("getraind", AANTAL, "Hoeveel van hen de training hebben gevolgd.")),
              List.of("dienstonderdeel", "groep"),
              List.of("totaal", "getraind"),
              List.of(new Deel("getraind", "totaal"))));

  private JaarLayouts() {}

  /** The answers to a survey, per question. */
  private static Layoutreeks onderzoek(String tabel) {
    return Layoutreeks.van(
        new RecordLayout(
            tabel,
            false,
            List.of(
                DIENSTONDERDEEL,
                verplicht("vraag", new Tekst(300), "De vraag of stelling, letterlijk."),
                verplicht("inclusievraag", new JaNee(), "J als de vraag over inclusie gaat."),
                verplicht(
                    "eenheid",
                    Keuze.uit("procent", "cijfer"),
                    "procent is het deel dat gunstig antwoordde, cijfer een rapportcijfer tot 10."),
                verplicht("score", PERCENTAGE, "Uitkomst in de genoemde eenheid."),
                verplicht("respondenten", AANTAL, "Aantal mensen dat de vraag beantwoordde."),
                verplicht("uitgenodigd", AANTAL, "Aantal mensen dat was uitgenodigd.")),
            List.of("dienstonderdeel", "vraag", "eenheid"),
            List.of("respondenten", "uitgenodigd"),
            List.of(
                new Eenheid("score", "eenheid", "cijfer", 10_00),
                new Deel("respondenten", "uitgenodigd"))));
  }
}
