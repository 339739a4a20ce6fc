package nl.inclusiemonitor.banenafspraak.indeling;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Groups of hidden units of which a reader can compute the sum: those that tables show, and what is
 * left of one when another is taken off, or when two that share nothing are put together.
 */
record Weten(Set<Set<String>> groepen) {
  /** Trees of one ministry overlap little; more groups than this are not followed but refused. */
  private static final int MEESTE = 256;

  /** Before any table in another tree: only the sum of all that is hidden. */
  static Weten van(Set<String> verborgen) {
    return new Weten(verborgen.isEmpty() ? Set.of() : Set.of(Set.copyOf(verborgen)));
  }

  boolean heeft(Set<String> groep) {
    return groep.isEmpty() || groepen.contains(groep);
  }

  /** What is known with one more sum; empty when that is too much to follow. */
  Optional<Weten> met(Set<String> groep) {
    Set<Set<String>> alle = new LinkedHashSet<>(groepen);
    Deque<Set<String>> nieuw = new ArrayDeque<>(List.of(Set.copyOf(groep)));
    while (!nieuw.isEmpty()) {
      Set<String> deze = nieuw.removeFirst();
      if (!alle.add(deze)) {
        continue;
      }
      if (alle.size() > MEESTE) {
        return Optional.empty();
      }
      for (Set<String> ander : List.copyOf(alle)) {
        nieuw.addAll(samen(deze, ander));
      }
    }
    return Optional.of(new Weten(alle));
  }

  private static List<Set<String>> samen(Set<String> een, Set<String> ander) {
    if (een.equals(ander)) {
      return List.of();
    }
    if (een.containsAll(ander)) {
      return List.of(zonder(een, ander));
    }
    if (ander.containsAll(een)) {
      return List.of(zonder(ander, een));
    }
    Set<String> beide = new HashSet<>(een);
    beide.addAll(ander);
    return beide.size() == een.size() + ander.size() ? List.of(Set.copyOf(beide)) : List.of();
  }

  private static Set<String> zonder(Set<String> geheel, Collection<String> deel) {
    Set<String> rest = new HashSet<>(geheel);
    rest.removeAll(deel);
    return Set.copyOf(rest);
  }
}
