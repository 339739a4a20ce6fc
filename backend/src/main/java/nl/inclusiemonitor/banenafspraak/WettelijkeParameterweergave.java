package nl.inclusiemonitor.banenafspraak;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;

/** The law's numbers of one year as the API answers them: exact, as text. */
public record WettelijkeParameterweergave(
    UUID id,
    int jaar,
    String regime,
    int versie,
    Optional<String> percentage,
    String status,
    String urenPerFte,
    String urenPerBaan,
    String verloondeUrenPerBaan,
    String heffingPerBaan,
    boolean heffingOpgelegd,
    String artikel,
    String bron) {

  public static WettelijkeParameterweergave van(WettelijkeParameters jaar) {
    return new WettelijkeParameterweergave(
        jaar.id(),
        jaar.jaar(),
        jaar.regime(),
        jaar.versie(),
        jaar.percentage().map(WettelijkeParameterweergave::plain),
        jaar.status(),
        plain(jaar.urenPerFte()),
        plain(jaar.urenPerBaan()),
        plain(jaar.verloondeUrenPerBaan()),
        plain(jaar.heffingPerBaan()),
        jaar.heffingOpgelegd(),
        jaar.artikel(),
        jaar.bron());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
