package nl.inclusiemonitor.register;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;

/** A rule about the rows of one register that the contract cannot state. */
@FunctionalInterface
public interface Regelbewaker {
  /**
   * Succeeds with what is wrong with a change; fails with a refusal of the whole.
   *
   * @param was the row as it is, without one that is added
   * @param wordt its fields as they are to be, in the form of the contract
   */
  Future<List<FieldError>> keur(
      SqlConnection connection, Caller door, Optional<Registerregel> was, JsonObject wordt);

  /** What at most one row in force has; two lines of a file with the same cannot both go in. */
  default Optional<String> enig(JsonObject wordt) {
    return Optional.empty();
  }

  /** Succeeds when a row may be ended as it is; fails with a refusal. */
  default Future<Void> keurEinde(Registerregel was) {
    return Future.succeededFuture();
  }

  /** Whether this change must say why, where the register does not ask it of every change. */
  default boolean vraagtNotitie(Optional<Registerregel> was, JsonObject wordt) {
    return false;
  }
}
