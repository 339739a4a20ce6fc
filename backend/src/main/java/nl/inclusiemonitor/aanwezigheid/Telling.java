package nl.inclusiemonitor.aanwezigheid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * A count as it is kept: rounded numbers only.
 *
 * @param cellen those that this reader may see, the whole first
 */
record Telling(
    Kwartaal kwartaal,
    LocalDate peildatum,
    int drempel,
    Instant geteldOp,
    String geteldDoorNaam,
    List<Cel> cellen) {

  Telling {
    cellen = List.copyOf(cellen);
  }

  /**
   * One number of committee members and of those of them who were trained.
   *
   * @param aantallen empty when it cannot be counted
   */
  record Cel(String code, Optional<Aantallen> aantallen) {}

  boolean isGeteld() {
    return cellen.stream().anyMatch(cel -> cel.aantallen().isPresent());
  }

  boolean isVolledig() {
    return cellen.stream().allMatch(cel -> cel.aantallen().isPresent());
  }
}
