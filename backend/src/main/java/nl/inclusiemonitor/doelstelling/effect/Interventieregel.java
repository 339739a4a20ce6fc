package nl.inclusiemonitor.doelstelling.effect;

import java.util.Optional;
import nl.inclusiemonitor.doelstelling.doel.Indicator;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.weergave.Metingweergave;
import nl.inclusiemonitor.kalender.Kwartaal;

/** An intervention with what was measured around it, as the API gives it. */
record Interventieregel(
    String code,
    String titel,
    Optional<String> dienstonderdeel,
    Optional<String> scope,
    String schaalgroep,
    Optional<String> kwartaal,
    Optional<Gemikt> indicator,
    Optional<String> onderdeel,
    String effect,
    Optional<String> effectToelichting,
    Optional<Metingweergave> voor,
    Optional<Metingweergave> na,
    Optional<String> verschil,
    Optional<Effect.Reden> reden) {

  /** What it was meant to move. */
  record Gemikt(String code, String naam, String eenheid, String richting) {
    static Gemikt van(Indicator indicator) {
      return new Gemikt(
          indicator.code(), indicator.naam(), indicator.eenheid(), indicator.richting());
    }
  }

  static Interventieregel van(
      Interventie interventie,
      Optional<Indicator> indicator,
      Optional<Reeks> reeks,
      Effect effect) {
    String eenheid = indicator.map(Indicator::eenheid).orElse("");
    return new Interventieregel(
        interventie.code(),
        interventie.titel(),
        interventie.dienstonderdeel(),
        interventie.scope(),
        interventie.schaalgroep(),
        interventie.kwartaal().map(Kwartaal::toString),
        indicator.map(Gemikt::van),
        reeks.flatMap(deze -> deze.groep().onderdeel()),
        interventie.effect(),
        interventie.effectToelichting(),
        effect.voor().map(meting -> Metingweergave.van(meting, eenheid, false)),
        effect
            .na()
            .map(
                meting ->
                    Metingweergave.van(
                        meting,
                        eenheid,
                        effect.reden().filter(Effect.Reden.ANDERE_DEFINITIE::equals).isPresent())),
        effect.verschil().map(Metingweergave::exact),
        effect.reden());
  }
}
