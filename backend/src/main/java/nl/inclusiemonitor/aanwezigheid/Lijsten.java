package nl.inclusiemonitor.aanwezigheid;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The two lists of tokens, in memory only: nothing prints, stores or compares one but this. */
final class Lijsten {
  /** Of each list; the largest ministry has no more people. */
  static final int MEESTE = 50_000;

  private final Set<UUID> getraind = new HashSet<>();
  private final Map<UUID, String> commissieleden = new HashMap<>();

  /** False when this token is on the list already, or the list is full. */
  boolean voegGetraindToe(UUID token) {
    return getraind.size() < MEESTE && getraind.add(token);
  }

  /** As the other one. */
  boolean voegCommissielidToe(UUID token, String dienstonderdeel) {
    return commissieleden.size() < MEESTE
        && commissieleden.putIfAbsent(token, dienstonderdeel) == null;
  }

  Set<String> dienstonderdelen() {
    return Set.copyOf(commissieleden.values());
  }

  int aantalGetraind() {
    return getraind.size();
  }

  /** The sizes per unit, in order of its code. */
  Map<String, Groep> tel() {
    Map<String, Groep> groepen = new TreeMap<>();
    commissieleden.forEach(
        (token, onderdeel) ->
            groepen.merge(onderdeel, Groep.LEEG.metLid(getraind.contains(token)), Groep::met));
    return groepen;
  }

  /** Lets go of every token. */
  void wis() {
    getraind.clear();
    commissieleden.clear();
  }
}
