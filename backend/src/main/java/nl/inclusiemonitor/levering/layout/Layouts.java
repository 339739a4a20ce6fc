package nl.inclusiemonitor.levering.layout;

import static nl.inclusiemonitor.levering.layout.Kolom.optioneel;
import static nl.inclusiemonitor.levering.layout.Kolom.verplicht;

import java.util.List;
import nl.inclusiemonitor.levering.layout.Kolomtype.Datum;
import nl.inclusiemonitor.levering.layout.Kolomtype.Getal;
import nl.inclusiemonitor.levering.layout.Kolomtype.JaNee;
import nl.inclusiemonitor.levering.layout.Kolomtype.Keuze;
import nl.inclusiemonitor.levering.layout.Kolomtype.Maand;
import nl.inclusiemonitor.levering.layout.Kolomtype.Onderdeel;
import nl.inclusiemonitor.levering.layout.Kolomtype.Tekst;
import nl.inclusiemonitor.levering.layout.Kolomtype.Token;
import nl.inclusiemonitor.levering.layout.Verband.Volgorde;

/**
 * The declared layouts of what figures of the banenafspraak are made of. Number columns state their
 * limits in steps of the scale.
 */
final class Layouts {
  private static final Getal UREN_PER_WEEK = new Getal(0, 80_00, 2);
  // A leap year has 8.784 hours: no line can hold more, whatever its tijdvak.
  private static final Getal UREN = new Getal(0, 8_784_00, 2);
  private static final Getal UREN_TOTAAL = new Getal(0, 9_999_999 * 100L, 2);
  private static final Getal VOLGNUMMER = new Getal(0, 9_999, 0);

  private static final Kolom PSEUDONIEM =
      verplicht("pseudoniem", new Token(), "Token van de persoon: 32 hexadecimale tekens (I-team).")
          .overPersoon();
  static final Kolom DIENSTONDERDEEL =
      verplicht(
          "dienstonderdeel", new Onderdeel(), "Code van het dienstonderdeel, zoals in de monitor.");

  static final Layoutreeks UWV_DOELGROEPREGISTER =
      Layoutreeks.van(
          new RecordLayout(
                  "regels_uwv_doelgroepregister",
                  true,
                  List.of(
                      PSEUDONIEM,
                      verplicht(
                              "registratie_begin",
                              new Datum(),
                              "Eerste dag van de registratie bij UWV.")
                          .overPersoon(),
                      optioneel(
                              "registratie_eind",
                              new Datum(),
                              "Laatste dag van de registratie; leeg of 31-12-9999: loopt door.")
                          .overPersoon()),
                  List.of("pseudoniem", "registratie_begin"),
                  List.of(),
                  List.of(new Volgorde("registratie_eind", "registratie_begin")))
              .metMutaties("registratie_eind"));

  static final Layoutreeks UWV_VERLOONDE_UREN =
      Layoutreeks.van(
          new RecordLayout(
              "regels_uwv_verloonde_uren",
              true,
              List.of(
                  PSEUDONIEM,
                  verplicht("ikv_nummer", VOLGNUMMER, "Nummer van de inkomstenverhouding.")
                      .overPersoon(),
                  verplicht("tijdvak_begin", new Datum(), "Eerste dag van het aangiftetijdvak.")
                      .overPersoon(),
                  verplicht("tijdvak_eind", new Datum(), "Laatste dag van het aangiftetijdvak.")
                      .overPersoon(),
                  verplicht("verloonde_uren", UREN, "Verloonde uren in het tijdvak.").overPersoon(),
                  optioneel("contracturen_per_week", UREN_PER_WEEK, "Contracturen per week.")
                      .overPersoon(),
                  optioneel(
                          "loonheffingennummer_hash",
                          new Token(),
                          "Versleuteld loonheffingennummer: 32 hexadecimale tekens.")
                      .overPersoon(),
                  optioneel(
                          "correctie",
                          VOLGNUMMER,
                          "Volgnummer van de correctie; leeg is 0, het hoogste geldt.")
                      .leegIs(0)
                      .overPersoon()),
              List.of(
                  "pseudoniem",
                  "ikv_nummer",
                  "loonheffingennummer_hash",
                  "tijdvak_begin",
                  "correctie"),
              List.of("verloonde_uren", "contracturen_per_week"),
              List.of(new Volgorde("tijdvak_eind", "tijdvak_begin"))));

  static final Layoutreeks PERSONEEL =
      Layoutreeks.van(
          new RecordLayout(
                  "regels_personeel",
                  true,
                  List.of(
                      PSEUDONIEM,
                      verplicht("dienstverband_nr", VOLGNUMMER, "Volgnummer van het dienstverband.")
                          .overPersoon(),
                      DIENSTONDERDEEL,
                      verplicht("schaal", new Getal(1, 19, 0), "Salarisschaal, 1 tot en met 19.")
                          .overPersoon(),
                      verplicht("contracturen_per_week", UREN_PER_WEEK, "Contracturen per week.")
                          .overPersoon(),
                      verplicht("in_dienst", new Datum(), "Eerste dag van het dienstverband.")
                          .overPersoon(),
                      optioneel(
                              "uit_dienst",
                              new Datum(),
                              "Laatste dag van het dienstverband; leeg of 31-12-9999: loopt door.")
                          .overPersoon(),
                      optioneel(
                              "eenheid",
                              new Tekst(60),
                              "Afdeling of team binnen het dienstonderdeel.")
                          .overPersoon(),
                      optioneel(
                              "telt_niet_mee",
                              new JaNee(),
                              "J als dit dienstverband niet meetelt voor de banenafspraak; leeg is N.")
                          .leegIs(0)
                          .overPersoon()),
                  List.of("pseudoniem", "dienstverband_nr"),
                  List.of("contracturen_per_week"),
                  List.of(new Volgorde("uit_dienst", "in_dienst")))
              .metMutaties("uit_dienst"));

  static final Layoutreeks BEZETTING =
      Layoutreeks.van(
          new RecordLayout(
                  "regels_bezetting",
                  false,
                  List.of(
                      DIENSTONDERDEEL,
                      verplicht(
                          "fte",
                          new Getal(0, 99_999_99, 2),
                          "Bezetting in fte van 36 uur per week."),
                      optioneel("personen", new Getal(0, 99_999, 0), "Aantal medewerkers.")),
                  List.of("dienstonderdeel"),
                  List.of("fte"),
                  List.of())
              .metMutaties("fte"));

  static final Layoutreeks BINNENWERK =
      Layoutreeks.van(
          new RecordLayout(
                  "regels_binnenwerk",
                  false,
                  List.of(
                      DIENSTONDERDEEL,
                      verplicht(
                          "categorie",
                          Keuze.uit(
                              "toetsenbordreinigers",
                              "etageassistenten",
                              "p-dossiers",
                              "bos-en-natuurbeheer",
                              "overig"),
                          "Soort werk."),
                      verplicht(
                          "banen",
                          new Getal(0, 9_999_99, 2),
                          "Aantal banen van 25,5 uur per week."),
                      optioneel("uren", UREN_TOTAAL, "Verloonde uren in het kwartaal.")),
                  List.of("dienstonderdeel", "categorie"),
                  List.of("banen", "uren"),
                  List.of())
              .metMutaties("banen"));

  static final Layoutreeks INHUUR =
      Layoutreeks.van(
          new RecordLayout(
                  "regels_inhuur",
                  true,
                  List.of(
                      DIENSTONDERDEEL,
                      verplicht("leverancier", new Tekst(100), "Organisatie die de uren leverde."),
                      verplicht(
                          "mantel",
                          new JaNee(),
                          "J als de inhuur via de mantelovereenkomst loopt."),
                      verplicht("maand", new Maand(), "Maand van de uren, bijvoorbeeld 2022-09."),
                      verplicht("uren", UREN_TOTAAL, "Gewerkte uren in de maand."),
                      verplicht(
                              "bevestigd_doelgroep",
                              new JaNee(),
                              "J als bevestigd is dat het uren van de doelgroep zijn.")
                          .overPersoon(),
                      optioneel(
                              "pseudoniem",
                              new Token(),
                              "Token van de persoon; leeg: dubbeling is niet te controleren.")
                          .overPersoon()),
                  List.of("dienstonderdeel", "leverancier", "mantel", "maand", "pseudoniem"),
                  List.of("uren"),
                  List.of())
              .metMutaties("uren"));

  private Layouts() {}
}
