package nl.inclusiemonitor.levering.controle;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a levering would change, as its check found it.
 *
 * @param met the volledige levering that it was compared with; empty when there was none
 * @param mutaties those on top of it, from old to new
 * @param uitkomsten counts per cause
 * @param grondslag numbers of all leveringen on which this rests; empty in what was kept before
 *     they were noted
 */
public record Vergelijking(
    Optional<UUID> met,
    List<UUID> mutaties,
    Map<String, Long> uitkomsten,
    Optional<List<Long>> grondslag) {

  /** Of a levering that cannot count whatever it holds. */
  static Vergelijking geen() {
    return new Vergelijking(Optional.empty(), List.of(), Map.of(), Optional.empty());
  }

  JsonObject json() {
    JsonObject aantallen = new JsonObject();
    uitkomsten.forEach(aantallen::put);
    JsonObject json =
        new JsonObject()
            .put("vergelekenMet", met.map(UUID::toString).orElse(null))
            .put("mutaties", new JsonArray(mutaties.stream().map(UUID::toString).toList()))
            .put("uitkomsten", aantallen);
    grondslag.ifPresent(nummers -> json.put("grondslag", new JsonArray(nummers)));
    return json;
  }

  public static Vergelijking van(JsonObject json) {
    Map<String, Long> uitkomsten = new TreeMap<>();
    json.getJsonObject("uitkomsten")
        .forEach(entry -> uitkomsten.put(entry.getKey(), ((Number) entry.getValue()).longValue()));
    return new Vergelijking(
        Optional.ofNullable(json.getString("vergelekenMet")).map(UUID::fromString),
        json.getJsonArray("mutaties").stream().map(id -> UUID.fromString((String) id)).toList(),
        uitkomsten,
        Optional.ofNullable(json.getJsonArray("grondslag"))
            .map(
                nummers -> nummers.stream().map(nummer -> ((Number) nummer).longValue()).toList()));
  }
}
