package nl.inclusiemonitor.plan.actie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sum with what explains it.
 *
 * @param waarde exact
 * @param acties the actions whose numbers it adds up
 * @param zonderGetal those that belong to it but name no number; they are not nought, they are
 *     unknown
 */
public record Som(String waarde, List<String> acties, List<String> zonderGetal) {
  static Som van(List<Actie> acties, Function<Actie, Optional<BigDecimal>> getal) {
    BigDecimal som =
        acties.stream()
            .flatMap(actie -> getal.apply(actie).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Som(
        tekst(som),
        codes(acties.stream().filter(actie -> getal.apply(actie).isPresent()).toList()),
        codes(acties.stream().filter(actie -> getal.apply(actie).isEmpty()).toList()));
  }

  static String tekst(BigDecimal getal) {
    return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
  }

  private static List<String> codes(List<Actie> acties) {
    return acties.stream().map(Actie::code).toList();
  }
}
