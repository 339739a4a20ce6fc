package nl.inclusiemonitor.banenafspraak.opbouw;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.WettelijkeParameterweergave;
import nl.inclusiemonitor.banenafspraak.stand.Stand;

/**
 * What one figure of a stand is made of, as one kind of reader may see it.
 *
 * @param samengevoegd the units whose figures are one row for this reader
 */
record Opbouw(
    String kwartaal,
    LocalDate peildatum,
    int versie,
    String status,
    String code,
    String naam,
    List<String> samengevoegd,
    Opbouwcijfer cijfer,
    Cijfer uitkomst,
    Formule formule,
    List<Invoer> invoer,
    Optional<WettelijkeParameterweergave> parameter,
    List<Levering> leveringen,
    Optional<Bladeren> bladeren) {

  /**
   * A levering behind the figure.
   *
   * @param regelsGewistOp when its lines were erased; there is a proof of it
   */
  record Levering(
      UUID id,
      String soort,
      String omvang,
      LocalDate peildatum,
      Instant verwerktOp,
      boolean verouderd,
      Optional<Instant> regelsGewistOp) {

    static Levering van(Stand.GebruikteLevering levering) {
      return new Levering(
          levering.id(),
          levering.soort(),
          levering.omvang(),
          levering.peildatum(),
          levering.verwerktOp(),
          levering.verouderd(),
          levering.regelsGewistOp());
    }
  }

  /**
   * The lines in the end.
   *
   * @param bewaard whether the lines are gone, and these are what was kept of them
   * @param afdruk the SHA-256 of what was kept
   * @param regelsTeZien whether this reader may see the lines themselves
   */
  record Bladeren(
      boolean bewaard, Optional<String> afdruk, boolean regelsTeZien, List<Blad> bladeren) {}

  Opbouw met(Bladeren gevonden) {
    return new Opbouw(
        kwartaal,
        peildatum,
        versie,
        status,
        code,
        naam,
        samengevoegd,
        cijfer,
        uitkomst,
        formule,
        invoer,
        parameter,
        leveringen,
        Optional.of(gevonden));
  }
}
