package nl.inclusiemonitor.privacy.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Hides shown rows as well, until what is hidden together tells of nobody.
 *
 * <p>Who lays another table beside this one, and takes what is shown in either as the same in both,
 * gets two sums instead of one: of the rows that both hide, and of those that only this one hides.
 * So each of these must be safe by itself. A row that the other hides comes first when one more has
 * to be hidden: equal patterns leave nothing to compare.
 */
record Aanvulling(List<Rij> rijen, List<Ernaast> naast, Predicate<Set<String>> isVeilig) {

  /**
   * What the other table hides.
   *
   * @param blijftVeilig whether what the other hides is still safe there, once its remaining hidden
   *     rows are known from this one
   */
  record Ernaast(Set<String> verborgen, Predicate<Set<String>> blijftVeilig) {
    static Ernaast rijen(Patroon patroon, int drempel) {
      return new Ernaast(
          patroon.rijen().keySet(),
          samen ->
              samen.stream().mapToInt(code -> patroon.rijen().getOrDefault(code, 0)).sum()
                  >= drempel);
    }

    static Ernaast uitsplitsingen(Patroon patroon) {
      return new Ernaast(patroon.uitsplitsingen(), samen -> true);
    }

    /** Whether this table tells a part of what that one hides. */
    private boolean wordtGedeeltelijkGetoond(Set<String> samen, List<Rij> rijen) {
      return rijen.stream()
          .map(Rij::code)
          .anyMatch(code -> verborgen.contains(code) && !samen.contains(code));
    }
  }

  /** Adds to what is hidden; what no row can mend any more stays as it is. */
  void vulAan(Set<String> verborgen) {
    Optional<Rij> volgende = volgende(verborgen);
    while (volgende.isPresent()) {
      verborgen.add(volgende.get().code());
      volgende = volgende(verborgen);
    }
  }

  private Optional<Rij> volgende(Set<String> verborgen) {
    if (verborgen.isEmpty()) {
      return Optional.empty();
    }
    Stream<Optional<Rij>> geheel =
        Stream.of(isVeilig.test(verborgen) ? Optional.empty() : kleinste(verborgen, rij -> true));
    return Stream.concat(geheel, naast.stream().flatMap(ander -> ernaast(verborgen, ander)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Stream<Optional<Rij>> ernaast(Set<String> verborgen, Ernaast ander) {
    Set<String> allebei = new HashSet<>(verborgen);
    allebei.retainAll(ander.verborgen());
    Set<String> alleenHier = new HashSet<>(verborgen);
    alleenHier.removeAll(ander.verborgen());
    boolean allebeiVeilig =
        allebei.isEmpty()
            || (isVeilig.test(allebei)
                && (!ander.wordtGedeeltelijkGetoond(verborgen, rijen)
                    || ander.blijftVeilig().test(allebei)));
    return Stream.of(
        allebeiVeilig
            ? Optional.empty()
            : kleinste(verborgen, rij -> ander.verborgen().contains(rij.code())),
        alleenHier.isEmpty() || isVeilig.test(alleenHier)
            ? Optional.empty()
            : kleinste(verborgen, rij -> !ander.verborgen().contains(rij.code())));
  }

  private Optional<Rij> kleinste(Set<String> verborgen, Predicate<Rij> welke) {
    return rijen.stream()
        .filter(rij -> !verborgen.contains(rij.code()))
        .filter(welke)
        .min(
            Comparator.comparing(this::elders)
                .reversed()
                .thenComparing(DisclosureControl.KLEINSTE_EERST));
  }

  private boolean elders(Rij rij) {
    return naast.stream().anyMatch(ander -> ander.verborgen().contains(rij.code()));
  }
}
