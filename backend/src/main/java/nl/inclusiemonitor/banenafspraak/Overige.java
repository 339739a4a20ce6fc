package nl.inclusiemonitor.banenafspraak;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.privacy.disclosure.Besluit;
import nl.inclusiemonitor.privacy.disclosure.Verberging;

/**
 * The hidden units of VWS as one row, «Overige dienstonderdelen», where no classes tell about each
 * (domein.md §4). Their sum is no secret: it is the total minus the shown units.
 */
public record Overige(List<String> dienstonderdelen, Standregel regel) {
  /** Code of this row; no unit can have it. */
  public static final String CODE = "OVERIGE";

  private static final String NAAM = "Overige dienstonderdelen";

  /** Empty for who sees all figures anyway, or is limited to units. */
  static Optional<Overige> van(Stand stand, Lezer lezer) {
    return grondslag(stand, lezer)
        .map(
            samen ->
                new Overige(
                    verborgen(stand).map(Grondslag::code).toList(),
                    Standregel.van(stand, samen, stand.cijfers(samen), false)));
  }

  /** What the row adds up; empty for a reader who has no such row. */
  public static Optional<Grondslag> grondslag(Stand stand, Lezer lezer) {
    List<Grondslag> verborgen = verborgen(stand).toList();
    boolean eenRij =
        !lezer.kleineGroepen()
            && lezer.dienstonderdelen().isEmpty()
            && !stand.klassenGetoond()
            && !stand.allesVerborgen()
            && !verborgen.isEmpty();
    return eenRij ? Optional.of(samen(verborgen, uitsplitsing(stand))) : Optional.empty();
  }

  private static Stream<Grondslag> verborgen(Stand stand) {
    return stand.onderdelen().stream().filter(rij -> rij.vanVws() && rij.besluit().verbergtRij());
  }

  /** A shown unit that hides its division would be given away by that of the others. */
  private static Verberging uitsplitsing(Stand stand) {
    return stand.onderdelen().stream()
            .filter(rij -> rij.vanVws() && !rij.besluit().verbergtRij())
            .anyMatch(rij -> rij.besluit().verbergtUitsplitsing())
        ? Verberging.AANVULLEND
        : Verberging.NEE;
  }

  private static Grondslag samen(List<Grondslag> delen, Verberging uitsplitsing) {
    return new Grondslag(
        CODE,
        NAAM,
        Grondslag.TOTAAL,
        som(delen, Grondslag::fte),
        som(delen, Grondslag::individueelUren),
        som(delen, Grondslag::binnenwerkBanen),
        som(delen, Grondslag::inleenUren),
        new Grondslag.Personen(
            aantal(delen, Grondslag.Personen::totaal),
            aantal(delen, Grondslag.Personen::individueel),
            aantal(delen, Grondslag.Personen::inleen)),
        new Besluit(Verberging.NEE, uitsplitsing));
  }

  /** A sum over part of them would pass for the whole. */
  private static Optional<BigDecimal> som(
      List<Grondslag> delen, Function<Grondslag, Optional<BigDecimal>> wat) {
    List<BigDecimal> bekend = delen.stream().flatMap(deel -> wat.apply(deel).stream()).toList();
    return bekend.size() == delen.size()
        ? bekend.stream().reduce(BigDecimal::add)
        : Optional.empty();
  }

  private static int aantal(List<Grondslag> delen, ToIntFunction<Grondslag.Personen> wat) {
    return delen.stream().map(Grondslag::personen).mapToInt(wat).sum();
  }
}
