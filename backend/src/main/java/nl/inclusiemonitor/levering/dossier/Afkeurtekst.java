package nl.inclusiemonitor.levering.dossier;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.inclusiemonitor.levering.intake.Afkeurcode;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import nl.inclusiemonitor.organisatie.Bestaan;

/**
 * What is wrong with a rejected line and what to do, in Dutch, made from its kept code and column,
 * and from what is known of the unit that it names.
 */
record Afkeurtekst(String detail, String oplossing) {
  private static final Afkeurtekst DUBBEL =
      new Afkeurtekst(
          "De sleutel van deze regel komt vaker voor in het bestand.",
          "Laat per sleutel een regel staan en lever het bestand opnieuw aan.");

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

  static Afkeurtekst van(
      String code, Optional<String> kolom, Optional<Bestaan> onderdeel, RecordLayout layout) {
    var declared = kolom.flatMap(layout::kolom);
    return Afkeurcode.of(code)
        .map(
            afkeur ->
                new Afkeurtekst(
                    onderdeel.map(een -> detail(afkeur, een)).orElse(afkeur.melding(declared)),
                    onderdeel
                        .filter(een -> !een.andere().isEmpty())
                        .map(Afkeurtekst::oplossing)
                        .orElse(afkeur.oplossing(declared))))
        .orElse(DUBBEL);
  }

  private static String detail(Afkeurcode afkeur, Bestaan onderdeel) {
    String bestaat =
        afkeur == Afkeurcode.ONDERDEEL_VOORBIJ ? "bestaat niet meer sinds" : "bestaat pas vanaf";
    return "%s %s %s.".formatted(onderdeel.code(), bestaat, DAG.format(onderdeel.dag()));
  }

  private static String oplossing(Bestaan onderdeel) {
    return "Gebruik op deze peildatum %s.".formatted(String.join(" of ", onderdeel.andere()));
  }
}
