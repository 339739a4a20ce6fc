package nl.inclusiemonitor.verzoek.inzage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.verzoek.inzage.InzageRepository.Gebruik;
import nl.inclusiemonitor.verzoek.inzage.InzageRepository.Verwerking;
import nl.inclusiemonitor.verzoek.regel.Regelvelden.Veld;

/**
 * All that is kept of one person, as the contract shows it; the token is not repeated.
 *
 * @param volledig false when there was more than one answer holds
 * @param verwerkingen who did what with these lines before, newest first
 */
record Inzage(
    Instant gemaaktOp,
    boolean volledig,
    long aantalRegels,
    List<Deel> leveringen,
    List<Verwerking> verwerkingen) {

  /**
   * The lines of one levering.
   *
   * @param bewaardTot the day until which they stay, when it is known
   */
  record Deel(
      UUID levering,
      String soort,
      LocalDate peildatum,
      String status,
      String geleverdDoor,
      Instant ontvangenOp,
      List<Gebruik> standen,
      String bewaartermijn,
      Optional<LocalDate> bewaardTot,
      List<Regel> regels) {}

  /** One line, under its number in the delivered file. */
  record Regel(int regel, List<Veld> velden) {}
}
