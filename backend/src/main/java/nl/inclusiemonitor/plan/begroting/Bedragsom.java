package nl.inclusiemonitor.plan.begroting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Amounts together.
 *
 * @param bedrag their sum in euro; empty when there are amounts and none of them is known
 * @param tenMinste whether there is an amount that nobody knows, so that it is more or the same
 * @param posten of which budget items
 */
public record Bedragsom(Optional<String> bedrag, boolean tenMinste, List<String> posten) {

  static Bedragsom van(List<Post> posten, Function<Post, Optional<BigDecimal>> bedrag) {
    List<BigDecimal> bekend = posten.stream().flatMap(post -> bedrag.apply(post).stream()).toList();
    return new Bedragsom(
        bekend.isEmpty() && !posten.isEmpty()
            ? Optional.empty()
            : Optional.of(tekst(bekend.stream().reduce(BigDecimal.ZERO, BigDecimal::add))),
        bekend.size() < posten.size(),
        posten.stream().map(Post::code).toList());
  }

  /** All digits that tell something, without an exponent. */
  static String tekst(BigDecimal getal) {
    return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
  }
}
