package nl.inclusiemonitor.banenafspraak.prognose.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.Veronderstelling;

/** A supposition as the API and the database write it: exact decimals as text. */
record Invoerweergave(
    Optional<String> bezetting,
    Optional<String> percentage,
    String spoor1,
    String spoor2,
    String spoor3,
    String spoor4,
    String spoor5,
    boolean spoor3Tot5TeltMee,
    String urenPerBaan,
    String regime,
    String kostenPerBaan) {

  static Invoerweergave van(Veronderstelling invoer) {
    return new Invoerweergave(
        invoer.bezetting().map(Invoerweergave::plain),
        invoer.percentage().map(Invoerweergave::plain),
        plain(invoer.spoor1()),
        plain(invoer.spoor2()),
        plain(invoer.spoor3()),
        plain(invoer.spoor4()),
        plain(invoer.spoor5()),
        invoer.spoor3Tot5TeltMee(),
        plain(invoer.urenPerBaan()),
        invoer.regime(),
        plain(invoer.kostenPerBaan()));
  }

  Veronderstelling lees() {
    return new Veronderstelling(
        bezetting.map(BigDecimal::new),
        percentage.map(BigDecimal::new),
        new BigDecimal(spoor1),
        new BigDecimal(spoor2),
        new BigDecimal(spoor3),
        new BigDecimal(spoor4),
        new BigDecimal(spoor5),
        spoor3Tot5TeltMee,
        new BigDecimal(urenPerBaan),
        regime,
        new BigDecimal(kostenPerBaan));
  }

  private static String plain(BigDecimal getal) {
    return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
  }
}
