package nl.inclusiemonitor.doelstelling.doel;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.register.Regelbewaker;
import nl.inclusiemonitor.register.Registerregel;

/**
 * A next definition says from which day it holds, after the one before: without that day nobody can
 * tell which measurements it breaks off.
 */
public final class Indicatorbewaker implements Regelbewaker {
  private static final String VANAF = "definitieVanaf";

  @Override
  public Future<List<FieldError>> keur(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt) {
    return Future.succeededFuture(fouten(was.map(Registerregel::velden), wordt));
  }

  static List<FieldError> fouten(Optional<JsonObject> was, JsonObject wordt) {
    if (versie(wordt) == 1) {
      return List.of();
    }
    Optional<LocalDate> vanaf = vanaf(wordt);
    if (vanaf.isEmpty()) {
      return List.of(
          fout(
              "definitie-vanaf-ontbreekt",
              "Vul in vanaf welke dag deze versie van de definitie geldt."));
    }
    boolean nietLater =
        was.filter(eerder -> versie(eerder) < versie(wordt))
            .flatMap(Indicatorbewaker::vanaf)
            .filter(eerder -> !eerder.isBefore(vanaf.get()))
            .isPresent();
    return nietLater
        ? List.of(
            fout(
                "definitie-niet-later",
                "Een nieuwe definitie geldt vanaf een latere dag dan de vorige."))
        : List.of();
  }

  private static int versie(JsonObject indicator) {
    return indicator.getInteger("definitieversie");
  }

  private static Optional<LocalDate> vanaf(JsonObject indicator) {
    return Optional.ofNullable(indicator.getString(VANAF)).map(LocalDate::parse);
  }

  private static FieldError fout(String code, String detail) {
    return FieldError.of("body", "/" + VANAF, code, detail);
  }
}
