package nl.inclusiemonitor.banenafspraak.werkboek;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.WettelijkeParameterweergave;

/** The sheet «Parameters»: the law's numbers with article and source, named for the formulas. */
final class Parameterblad {
  static final String NAAM = "Parameters";

  private final Blad.Maker blad = new Blad.Maker();
  private final Map<String, String> namen = new LinkedHashMap<>();

  private Parameterblad() {}

  /**
   * The sheet.
   *
   * @param namen of its cells, for formulas
   */
  record Gemaakt(Blad blad, Map<String, String> namen) {}

  static Gemaakt van(Inhoud inhoud) {
    return new Parameterblad().maak(inhoud);
  }

  private Gemaakt maak(Inhoud inhoud) {
    blad.titel("Parameters van de wet");
    jaar(inhoud.parameter(), "");
    getal(
        "Maanden inleen die zijn geleverd",
        "maanden_inleen",
        BigDecimal.valueOf(inhoud.inleenMaanden()));
    inhoud
        .stand()
        .prognose()
        .map(Standweergave.Prognose::parameter)
        .ifPresent(volgend -> jaar(volgend, "_volgend"));
    return new Gemaakt(blad.maak(NAAM, 1, 38, 14, 60, 60), namen);
  }

  private void jaar(WettelijkeParameterweergave jaar, String achter) {
    blad.wit().kop("Jaar " + jaar.jaar(), "Waarde", "Artikel", "Bron");
    if (jaar.percentage().isPresent()) {
      BigDecimal deel = new BigDecimal(jaar.percentage().get()).movePointLeft(2);
      naam("percentage" + achter);
      blad.rij(
          Cel.tekst("Percentage (" + jaar.status() + ")"),
          new Cel.Getal(deel, Opmaak.PERCENTAGE),
          new Cel.Tekst(jaar.artikel(), Opmaak.LANG),
          new Cel.Tekst(jaar.bron(), Opmaak.LANG));
    } else {
      blad.rij(Cel.tekst("Percentage"), Cel.tekst("niet bekend"));
    }
    getal("Uren per week van een fte", "uren_per_fte" + achter, new BigDecimal(jaar.urenPerFte()));
    getal(
        "Uren per week van een baan", "uren_per_baan" + achter, new BigDecimal(jaar.urenPerBaan()));
    getal(
        "Verloonde uren per jaar van een baan",
        "verloonde_uren_per_baan" + achter,
        new BigDecimal(jaar.verloondeUrenPerBaan()));
    naam("heffing_per_baan" + achter);
    blad.rij(
        Cel.tekst(jaar.heffingOpgelegd() ? "Heffing per baan" : "Heffing per baan (niet opgelegd)"),
        new Cel.Getal(new BigDecimal(jaar.heffingPerBaan()), Opmaak.EURO));
  }

  private void getal(String omschrijving, String naam, BigDecimal getal) {
    naam(naam);
    blad.rij(Cel.tekst(omschrijving), new Cel.Getal(getal, Opmaak.GETAL));
  }

  /** Of the value in the row that comes next. */
  private void naam(String naam) {
    namen.put(naam, "%s!$B$%d".formatted(NAAM, blad.volgende()));
  }
}
