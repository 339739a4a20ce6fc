package nl.inclusiemonitor.toegang.client;

import io.vertx.sqlclient.Row;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/**
 * A program that may come in.
 *
 * @param clientId how it names itself
 * @param naam what it is, for people
 */
public record ApiClient(
    UUID id,
    String clientId,
    String naam,
    Set<String> scopes,
    Set<String> dienstonderdelen,
    boolean ingetrokken) {
  public ApiClient {
    Objects.requireNonNull(id);
    Objects.requireNonNull(clientId);
    Objects.requireNonNull(naam);
    scopes = Set.copyOf(scopes);
    dienstonderdelen = Set.copyOf(dienstonderdelen);
  }

  static ApiClient fromRow(Row row) {
    return new ApiClient(
        row.getUUID("id"),
        row.getString("client_id"),
        row.getString("naam"),
        Set.of(row.getArrayOfStrings("scopes")),
        Set.of(row.getArrayOfStrings("dienstonderdelen")),
        row.getOffsetDateTime("ingetrokken_op") != null);
  }

  /** This client with no more than these scopes. A program never sees lines about persons. */
  public Caller caller(Set<String> granted) {
    return new Caller(id, naam, Set.of(Rol.API_CLIENT), granted, dienstonderdelen, false);
  }

  /** This client with all its scopes. */
  public Caller caller() {
    return caller(scopes);
  }
}
