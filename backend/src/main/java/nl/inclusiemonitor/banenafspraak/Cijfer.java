package nl.inclusiemonitor.banenafspraak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.berekening.Eenheid;

/** A figure as the API gives it: exact, readable, and with everything that explains it. */
public record Cijfer(
    Optional<String> waarde,
    Optional<String> teller,
    Optional<String> noemer,
    Eenheid eenheid,
    String weergave,
    LocalDate peildatum,
    String status,
    Optional<UUID> parameter,
    List<UUID> leveringen,
    boolean tenMinste,
    boolean onderdrukt,
    Optional<String> reden) {

  /** Why there is no value. */
  public enum Reden {
    NIET_GELEVERD("niet-geleverd", "nog niet geleverd"),
    BESCHERMD("beschermd", "Niet getoond om personen te beschermen"),
    PERCENTAGE_ONBEKEND("percentage-onbekend", "percentage niet bekend"),
    NOEMER_NUL("noemer-nul", "niet te berekenen: het quotum is 0"),
    GEEN_QUOTUM("geen-quotum", "geen quotum per werkgever"),
    ONVOLLEDIG("onvolledig", "nog niet alle bronnen zijn geleverd");

    final String code;
    final String weergave;

    Reden(String code, String weergave) {
      this.code = code;
      this.weergave = weergave;
    }
  }
}
