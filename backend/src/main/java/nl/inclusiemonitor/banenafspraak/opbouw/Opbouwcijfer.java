package nl.inclusiemonitor.banenafspraak.opbouw;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.Standweergave;

/** A figure of a stand that can be opened, with what it is in words. */
enum Opbouwcijfer {
  BEZETTING("Bezetting op de peildatum, in fte van 36 uur per week.", "bezetting"),
  QUOTUM(
      "Bezetting in uren per week, gedeeld door de uren van een baan, maal het wettelijke percentage.",
      "quotum"),
  INDIVIDUEEL(
      "Contracturen per week van wie op de peildatum in dienst is en in het doelgroepregister staat, gedeeld door de uren"
          + " van een baan.",
      "individueel"),
  BINNENWERK("Banen bij Binnenwerk, zoals geleverd.", "binnenwerk"),
  INLEEN(
      "Bevestigde uren van ingehuurde arbeidsparticipanten in het kwartaal, gedeeld door de verloonde uren van een baan in"
          + " de geleverde maanden.",
      "inleen"),
  INDIVIDUEEL_EN_INLEEN(
      "Individueel plus inleen; alleen samen getoond als een van beide over te weinig personen gaat.",
      "individueelEnInleen"),
  GEREALISEERD("Individueel plus collectief plus inleen.", "gerealiseerd"),
  REALISATIE_PERCENTAGE(
      "Gerealiseerde banen als percentage van het quotum.", "realisatiePercentage"),
  TEKORT("Quotum min gerealiseerd. Een negatief tekort is een overschot.", "tekort"),
  REKENVOORBEELD_HEFFING(
      "Tekort van het geheel, naar beneden afgerond op tienden van een baan, maal het bedrag per ontbrekende baan.",
      "rekenvoorbeeldHeffing"),
  PROGNOSE_QUOTUM(
      "Het quotum van het volgende jaar bij gelijke bezetting, met het percentage van dat jaar.",
      "prognoseQuotum"),
  NOG_NODIG("Het quotum van het volgende jaar min wat nu is gerealiseerd.", "nogNodig");

  private final String code;
  private final String woorden;

  Opbouwcijfer(String woorden, String code) {
    this.code = code;
    this.woorden = woorden;
  }

  @JsonValue
  String code() {
    return code;
  }

  String woorden() {
    return woorden;
  }

  /** Of a code that the contract allows. */
  static Opbouwcijfer of(String code) {
    return Stream.of(values()).filter(cijfer -> cijfer.code.equals(code)).findFirst().orElseThrow();
  }

  /** Whether only the ministry as a whole has it. */
  boolean alleenGeheel() {
    return this == REKENVOORBEELD_HEFFING || this == PROGNOSE_QUOTUM || this == NOG_NODIG;
  }

  /** The figure as this reader may see it; empty when the stand or the unit has none. */
  Optional<Cijfer> van(Standweergave stand, Standregel regel) {
    return switch (this) {
      case BEZETTING -> Optional.of(regel.bezetting());
      case QUOTUM -> Optional.of(regel.quotum());
      case INDIVIDUEEL -> Optional.of(regel.individueel());
      case BINNENWERK -> Optional.of(regel.binnenwerk());
      case INLEEN -> Optional.of(regel.inleen());
      case INDIVIDUEEL_EN_INLEEN -> Optional.of(regel.individueelEnInleen());
      case GEREALISEERD -> Optional.of(regel.gerealiseerd());
      case REALISATIE_PERCENTAGE -> Optional.of(regel.realisatiePercentage());
      case TEKORT -> Optional.of(regel.tekort());
      case REKENVOORBEELD_HEFFING -> Optional.of(stand.rekenvoorbeeldHeffing());
      case PROGNOSE_QUOTUM -> stand.prognose().map(Standweergave.Prognose::quotum);
      case NOG_NODIG -> stand.prognose().map(Standweergave.Prognose::nogNodig);
    };
  }
}
