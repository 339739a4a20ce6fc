package nl.inclusiemonitor.banenafspraak.berekening;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** The law's numbers as the tests need them: fixed hours, a percentage of choice. */
final class Wet {
  private Wet() {}

  static WettelijkeParameters met(String percentage) {
    return met(percentage, "25.5");
  }

  static WettelijkeParameters met(String percentage, String urenPerBaan) {
    return new WettelijkeParameters(
        UUID.fromString("00000000-0000-7000-8000-000000000001"),
        2022,
        "quotumheffing",
        1,
        Optional.of(new BigDecimal(percentage)),
        "vastgesteld",
        new BigDecimal("36"),
        new BigDecimal(urenPerBaan),
        new BigDecimal("1331"),
        new BigDecimal("5000"),
        false,
        "Wfsv art. 38f",
        "test");
  }
}
