package nl.inclusiemonitor.besluit;

/** How somebody is told that a decision is not theirs, or not to be taken any more. */
public record Bewoording(
    String onbekend, String gewijzigd, String alBeoordeeld, String eigen, String vanAnder) {

  public static final Bewoording VOORSTEL =
      new Bewoording(
          "Dit voorstel bestaat niet.",
          "Iemand was u voor; lees het voorstel opnieuw.",
          "Over dit voorstel is al besloten.",
          "Een ander dan wie het voorstel deed, beoordeelt het.",
          "Alleen wie het voorstel deed, trekt het in.");
}
