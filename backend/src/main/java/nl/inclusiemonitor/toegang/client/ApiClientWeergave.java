package nl.inclusiemonitor.toegang.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An API client as the contract shows it.
 *
 * @param geheim only in the answer that made it
 */
record ApiClientWeergave(
    UUID id,
    String clientId,
    String naam,
    List<String> scopes,
    List<String> dienstonderdelen,
    boolean ingetrokken,
    Optional<String> geheim) {

  /**
   * A page of clients.
   *
   * @param inGebruik how many there are in all that are not withdrawn
   */
  record Lijst(Optional<String> volgende, long inGebruik, List<ApiClientWeergave> apiClients) {}

  static ApiClientWeergave of(ApiClient client) {
    return of(client, Optional.empty());
  }

  static ApiClientWeergave of(ApiClient client, Optional<String> geheim) {
    return new ApiClientWeergave(
        client.id(),
        client.clientId(),
        client.naam(),
        client.scopes().stream().sorted().toList(),
        client.dienstonderdelen().stream().sorted().toList(),
        client.ingetrokken(),
        geheim);
  }
}
