package nl.inclusiemonitor.pseudonimisering;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The command {@code pseudonimiseer} of the I-team: its tasks, its help and its exit codes. */
public final class Pseudonimiseer {
  static final int GELUKT = 0;

  /** Done, and something was left out: the I-team has to look at it. */
  static final int MET_WEGLATINGEN = 3;

  private static final String HULP =
      """
      De pseudonimiseerder van het I-team. Draait los van de monitor, op een eigen machine zonder
      netwerk, en maakt van bestanden met burgerservicenummers leveringen met tokens.

      pseudonimiseer sleutel --deel-1 BESTAND --deel-2 BESTAND [--doel inclusiemonitor/1]
          Maakt een nieuwe sleutel in twee delen, voor twee beheerders. Overschrijft nooit.

      pseudonimiseer leveringen --sleutel-1 DEEL --sleutel-2 DEEL --peildatum 2022-09-30 --uit MAP
            [--register UWV-LIJST] [--uren UWV-LIJST] [--personeel UITVOER --koppeling BESTAND]
            [--omvang volledig|mutatie] [--rapport BESTAND] [--sla-fouten-over]
          Schrijft uwv-doelgroepregister, uwv-verloonde-uren (peildatum: einde van het jaar) en
          personeel, elk met pakbon. De lijsten hebben de kolommen van de levering, met «bsn» in de
          plaats van «pseudoniem»; de uitvoer van P-Direkt heeft «personeelsnummer», het
          koppelbestand «bsn» en «personeelsnummer». Een «loonheffingennummer» bij de uren wordt
          versleuteld tot «loonheffingennummer_hash». Andere kolommen vallen weg. Is een regel fout,
          dan wordt niets geschreven; met --sla-fouten-over valt alleen die regel weg.

      pseudonimiseer sleutelwissel --oud-1 DEEL --oud-2 DEEL --nieuw-1 DEEL --nieuw-2 DEEL
            --bsn LIJST --uit BESTAND
          Schrijft oud en nieuw token van elke persoon in de lijst (kolom «bsn»).

      pseudonimiseer terugzoek --sleutel-1 DEEL --sleutel-2 DEEL --tokens BESTAND --uit BESTAND
            [--koppeling BESTAND] [--uwv LIJST] [--met-bsn]
          Zoekt wie bij de tokens hoort (kolom «pseudoniem»). Het antwoord blijft bij het I-team.

      pseudonimiseer token --sleutel-1 DEEL --sleutel-2 DEEL
          Vraagt om één burgerservicenummer (of leest het van de standaardinvoer) en geeft het token.

      pseudonimiseer aanwezigheid --sleutel-1 DEEL --sleutel-2 DEEL --kwartaal 2022-Q3
            --getraind LIJST --commissie LIJST --uit MAP
          Schrijft voor de blinde aanwezigheidstelling een bestand met tokens en dienstonderdelen, met
          bon. De lijst van getrainden heeft de kolom «bsn», die van commissieleden «bsn» en
          «dienstonderdeel»; andere kolommen vallen weg. Nodig is een sleutel van het doel
          aanwezigheidstelling/1, die voor niets anders dient.

      pseudonimiseer --pagina BESTAND.html
          Schrijft de taken «leveringen» en «aanwezigheid» als pagina voor een browser, voor een
          machine zonder Java.

      Bestanden zijn CSV zoals de monitor ze aanneemt, ook met gzip. Wat wordt geschreven is alleen
      leesbaar voor de eigenaar. Geef een burgerservicenummer nooit als argument.

      Afsluitcodes: 0 gelukt; 1 niet gelukt, er is niets geschreven (wel een rapport); 2 verkeerd
      gebruik; 3 gelukt, maar er is iets weggelaten of niet gevonden: zie het rapport.
      """;

  private Pseudonimiseer() {}

  /** Runs the command with the arguments behind its name; gives the exit code of the process. */
  public static int run(List<String> argumenten, InputStream in, PrintStream out, PrintStream err) {
    if (argumenten.contains("--help") || argumenten.contains("-h")) {
      out.print(HULP);
      return GELUKT;
    }
    try {
      return taak(argumenten, in, out, err);
    } catch (Weigering e) {
      e.regels().forEach(err::println);
      return e.code();
    }
  }

  private static int taak(
      List<String> argumenten, InputStream in, PrintStream out, PrintStream err) {
    List<String> rest = argumenten.stream().skip(1).toList();
    return switch (argumenten.isEmpty() ? "" : argumenten.get(0)) {
      case "sleutel" -> MaakSleutel.run(rest, out);
      case "leveringen" -> MaakLeveringen.run(rest, Clock.systemUTC(), out, err);
      case "aanwezigheid" -> MaakTelling.run(rest, Clock.systemUTC(), out);
      case "sleutelwissel" -> MaakWissel.run(rest, Clock.systemUTC(), out, err);
      case "terugzoek" -> ZoekTerug.run(rest, out, err);
      case "--pagina" -> Pagina.run(argumenten, out);
      case "token" -> MaakToken.run(rest, in, Optional.ofNullable(System.console()), out);
      default ->
          throw Weigering.gebruik(
              List.of(
                  "Geef een taak: sleutel, leveringen, aanwezigheid, sleutelwissel, terugzoek of token."
                      + " Zie «pseudonimiseer --help»."));
    };
  }
}
