package nl.inclusiemonitor.register;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.FieldError;

/** Whether what rows refer to is there: rows of other registers, and dienstonderdelen. */
final class Verwijzingen {
  private final Register register;
  private final Map<String, Set<String>> bekend;
  private final Set<String> onderdelen;

  private Verwijzingen(Register register, Map<String, Set<String>> bekend, Set<String> onderdelen) {
    this.register = register;
    this.bekend = bekend;
    this.onderdelen = onderdelen;
  }

  /** Looks up, once, everything that these rows of a register refer to. */
  static Future<Verwijzingen> van(
      SqlConnection connection,
      RegisterRepository regels,
      Register register,
      Collection<JsonObject> rijen) {
    Map<String, Set<String>> gevraagd = new TreeMap<>();
    Set<String> onderdelen = new TreeSet<>();
    for (Veld veld : register.velden()) {
      for (JsonObject rij : rijen) {
        veld.register()
            .ifPresent(
                doel ->
                    codes(rij, veld)
                        .forEach(
                            code ->
                                gevraagd
                                    .computeIfAbsent(doel, nieuw -> new TreeSet<>())
                                    .add(code)));
        if (veld.soort() == Veldsoort.ONDERDEEL) {
          codes(rij, veld).forEach(onderdelen::add);
        }
      }
    }
    return regels
        .bekend(connection, gevraagd)
        .compose(
            bekend ->
                regels
                    .onderdelen(connection, onderdelen)
                    .map(gevonden -> new Verwijzingen(register, bekend, gevonden)));
  }

  /** What one of those rows refers to and is not there, or not for this reader. */
  List<FieldError> fouten(JsonObject rij) {
    List<FieldError> fouten = new ArrayList<>();
    for (Veld veld : register.velden()) {
      codes(rij, veld)
          .filter(code -> !isBekend(veld, code))
          .forEach(
              code ->
                  fouten.add(
                      veld.soort() == Veldsoort.ONDERDEEL
                          ? FieldError.of(
                              "body",
                              "/" + veld.code(),
                              "onderdeel-bestaat-niet",
                              "Dit dienstonderdeel bestaat niet.")
                          : new FieldError(
                              "body",
                              "/" + veld.code(),
                              "verwijzing-onbekend",
                              "De verwijzing %s staat niet in dat register.".formatted(code),
                              Map.of("code", code))));
    }
    return fouten;
  }

  private boolean isBekend(Veld veld, String code) {
    return veld.soort() == Veldsoort.ONDERDEEL
        ? onderdelen.contains(code)
        : bekend.getOrDefault(veld.register().orElse(""), Set.of()).contains(code);
  }

  private static Stream<String> codes(JsonObject rij, Veld veld) {
    boolean verwijst = veld.register().isPresent() || veld.soort() == Veldsoort.ONDERDEEL;
    if (!verwijst) {
      return Stream.empty();
    }
    Object waarde = rij.getValue(veld.code());
    return waarde instanceof JsonArray lijst
        ? lijst.stream().map(String::valueOf)
        : Stream.ofNullable(waarde).map(String::valueOf);
  }
}
