package nl.inclusiemonitor.doelstelling.doel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Norm;
import nl.inclusiemonitor.doelstelling.oordeel.Verdict;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.Registerregel;

/**
 * A norm as a document states it.
 *
 * @param document code of that document
 * @param status {@code geldt}, {@code vervangen} or {@code genoemd}
 */
record Doel(
    String code,
    String titel,
    String indicator,
    String scope,
    String schaalgroep,
    Optional<String> dienstonderdeel,
    Optional<BigDecimal> van,
    Optional<BigDecimal> tot,
    Optional<Kwartaal> horizon,
    Optional<String> document,
    Optional<String> vindplaats,
    Optional<LocalDate> vastgesteldOp,
    String status) {
  static final String REGISTER = "doelen";

  static Doel van(Registerregel regel) {
    return new Doel(
        regel.code(),
        regel.eis("titel"),
        regel.eis("indicator"),
        regel.eis("scope"),
        regel.eis("schaalgroep"),
        regel.tekst("dienstonderdeel"),
        regel.getal("normVan"),
        regel.getal("normTot"),
        regel.kwartaal("horizon"),
        regel.tekst("document"),
        regel.tekst("vindplaats"),
        regel.dag("vastgesteldOp"),
        regel.eis("status"));
  }

  boolean geldt() {
    return status.equals("geldt");
  }

  /** Whether both are about the same thing, whatever they ask of it. */
  boolean gaatOverHetzelfdeAls(Doel ander) {
    return indicator.equals(ander.indicator)
        && scope.equals(ander.scope)
        && schaalgroep.equals(ander.schaalgroep)
        && dienstonderdeel.equals(ander.dienstonderdeel);
  }

  /** A single number is the least of what should rise and the most of what should fall. */
  Norm norm(String richting) {
    if (van.isPresent() && tot.isPresent()) {
      boolean geldig = van.get().compareTo(tot.get()) <= 0;
      return geldig ? Norm.tussen(van.get(), tot.get()) : Norm.GEEN;
    }
    Optional<BigDecimal> grens = van.or(() -> tot);
    return richting.equals("lager")
        ? grens.map(Norm::hoogstens).orElse(Norm.GEEN)
        : grens.map(Norm::minstens).orElse(Norm.GEEN);
  }

  Verdict.Vraag vraag(Indicator over, LocalDate op) {
    return new Verdict.Vraag(
        norm(over.richting()),
        horizon.map(Kwartaal::laatsteDag),
        vastgesteldOp,
        Definitie.versie(over.definitieversie()),
        op);
  }
}
