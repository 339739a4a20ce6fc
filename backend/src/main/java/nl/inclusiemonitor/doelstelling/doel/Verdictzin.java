package nl.inclusiemonitor.doelstelling.doel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.oordeel.Oordeel;
import nl.inclusiemonitor.doelstelling.oordeel.Pad;
import nl.inclusiemonitor.doelstelling.oordeel.Verdict;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.doelstelling.weergave.Getaltekst;

/** The rule behind a verdict in a sentence, with the numbers to check it by. */
final class Verdictzin {
  private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  private Verdictzin() {}

  static String van(Verdict verdict, String eenheid) {
    return switch (verdict.oordeel()) {
      case GEHAALD -> "Gehaald: de nieuwste meting voldoet aan de norm.";
      case OP_KOERS, ACHTER ->
          verdict
              .pad()
              .map(pad -> pad(verdict.oordeel(), pad, verdict.padwaarde(), eenheid))
              .orElse("Loopt achter: de nieuwste meting voldoet niet aan de norm.");
      case NIET_VAST_TE_STELLEN -> waarom(verdict, eenheid);
      case GEEN_METING -> "Er is nog niets gemeten.";
      case ZONDER_DOEL -> "Er is geen norm om aan te toetsen.";
    };
  }

  private static String pad(Oordeel oordeel, Pad pad, Optional<Breuk> padwaarde, String eenheid) {
    return "%s de rechte lijn van %s op %s naar %s op %s, die op de peildatum op %s ligt."
        .formatted(
            oordeel == Oordeel.OP_KOERS
                ? "Op koers: de nieuwste meting haalt"
                : "Loopt achter: de nieuwste meting haalt niet",
            getal(pad.beginwaarde(), eenheid),
            dag(pad.begin()),
            getal(pad.eindwaarde(), eenheid),
            dag(pad.eind()),
            padwaarde.map(hier -> getal(hier, eenheid)).orElse("onbekend"));
  }

  private static String waarom(Verdict verdict, String eenheid) {
    return switch (verdict.reden().orElseThrow()) {
      case AFRONDING -> afronding(verdict, eenheid);
      case ANDERE_GROEP ->
          "Niet vast te stellen: de meting gaat over een andere groep dan het doel.";
      case ANDERE_DEFINITIE ->
          "Niet vast te stellen: er is gemeten met een andere definitie dan die van het doel.";
      case BESCHERMD -> "Niet getoond om personen te beschermen.";
      case ONVOLLEDIG -> "Niet vast te stellen: de nieuwste meting is niet volledig.";
      case GEEN_PEILDATUM ->
          "Niet vast te stellen: de bron noemt niet van welke dag het cijfer is.";
      case NA_HORIZON -> "Niet vast te stellen: sinds de horizon is er niet opnieuw gemeten.";
      case EEN_METING -> "Niet vast te stellen: er is een meting, en een koers begint bij twee.";
    };
  }

  private static String afronding(Verdict verdict, String eenheid) {
    String ruimte =
        verdict
            .meting()
            .flatMap(meting -> meting.waarde().ruimte())
            .map(hier -> ruimte(hier, eenheid))
            .orElse("een afgerond getal");
    boolean heeftGetal = verdict.meting().flatMap(meting -> meting.waarde().getal()).isPresent();
    return (heeftGetal
                ? "Niet vast te stellen: de bron rondde af, het echte getal is %s."
                : "Niet vast te stellen: de bron noemt geen getal, maar weet dat het %s is.")
            .formatted(ruimte)
        + verdict
            .padwaarde()
            .map(
                hier ->
                    " De lijn naar de norm ligt op de peildatum op %s."
                        .formatted(getal(hier, eenheid)))
            .orElse("");
  }

  private static String ruimte(Waarde.Ruimte ruimte, String eenheid) {
    int decimalen =
        ruimte
            .getal()
            .map(getal -> Math.max(0, getal.afronding().stripTrailingZeros().scale()) + 1)
            .orElse(0);
    return "%s tot %s"
        .formatted(
            Getaltekst.van(ruimte.onder(), eenheid, decimalen),
            Getaltekst.van(ruimte.boven(), eenheid, decimalen));
  }

  private static String getal(Breuk breuk, String eenheid) {
    return Getaltekst.van(breuk, eenheid, 1);
  }

  private static String dag(LocalDate dag) {
    return DAG.format(dag);
  }
}
