package nl.inclusiemonitor.toegang.client;

import io.vertx.core.Future;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Uuid7;
import nl.inclusiemonitor.toegang.account.AccountRepository;
import nl.inclusiemonitor.toegang.account.Accountregels;
import nl.inclusiemonitor.toegang.geheim.Passwords;
import nl.inclusiemonitor.toegang.geheim.Secrets;
import nl.inclusiemonitor.toegang.intrekking.KeptCallers;
import nl.inclusiemonitor.toegang.intrekking.Meldingen;

/** The API clients over HTTP. */
public final class ApiClientOperations {
  private static final String ONDERWERP = "api-client";

  private final Database database;
  private final ApiClientRepository clients;
  private final AccountRepository accounts;
  private final Passwords passwords;
  private final KeptCallers kept;
  private final Clock clock;
  private final Uuid7 ids;

  public ApiClientOperations(
      Database database,
      ApiClientRepository clients,
      AccountRepository accounts,
      Passwords passwords,
      KeptCallers kept,
      Clock clock) {
    this.database = database;
    this.clients = clients;
    this.accounts = accounts;
    this.passwords = passwords;
    this.kept = kept;
    this.clock = clock;
    this.ids = new Uuid7(clock);
  }

  /** The body of maakApiClient. */
  record Aanvraag(String clientId, String naam, Set<String> scopes, List<String> dienstonderdelen) {
    Aanvraag {
      dienstonderdelen = dienstonderdelen == null ? List.of() : List.copyOf(dienstonderdelen);
    }
  }

  /** Succeeds with 200, a page of the clients by client id, and how many have access in all. */
  public Future<Reply> toonApiClients(Request request) {
    Page.Size size = Page.Size.of(request);
    Optional<String> na = request.optionalText("cursor").map(Cursor::naam);
    return database
        .read(
            request.caller(),
            connection ->
                clients
                    .page(connection, na, size.toFind())
                    .map(size::of)
                    .compose(
                        page -> clients.inUse(connection).map(inGebruik -> lijst(page, inGebruik))))
        .map(lijst -> Cursor.link(Reply.json(lijst), request, lijst.volgende()));
  }

  private static ApiClientWeergave.Lijst lijst(Page<ApiClient> page, long inGebruik) {
    return new ApiClientWeergave.Lijst(
        page.next(last -> Cursor.van(last.clientId())),
        inGebruik,
        page.items().stream().map(ApiClientWeergave::of).toList());
  }

  /** Succeeds with 201, the client and, this once, its secret. */
  public Future<Reply> maakApiClient(Request request) {
    Aanvraag aanvraag = request.body(Aanvraag.class);
    ApiClient client =
        new ApiClient(
            ids.next(),
            aanvraag.clientId(),
            aanvraag.naam(),
            aanvraag.scopes(),
            Set.copyOf(aanvraag.dienstonderdelen()),
            false);
    String geheim = Secrets.random();
    return passwords
        .hash(geheim)
        .compose(
            afdruk ->
                database.write(
                    request.caller(),
                    connection ->
                        accounts
                            .dienstonderdelen(connection)
                            .compose(
                                bekend -> {
                                  Accountregels.requireGeen(
                                      Accountregels.fouten(
                                          client.clientId(),
                                          client.naam(),
                                          aanvraag.dienstonderdelen(),
                                          bekend));
                                  return clients.insert(connection, client, afdruk);
                                })
                            .compose(
                                inserted ->
                                    Audit.write(
                                        connection,
                                        request.caller(),
                                        "api-client-gemaakt",
                                        ONDERWERP,
                                        client.id().toString(),
                                        Map.of("scopes", List.copyOf(client.scopes()))))))
        .map(made -> Reply.json(201, ApiClientWeergave.of(client, Optional.of(geheim))));
  }

  /** Succeeds with 204, and no token of the client works any more; fails with NotFound. */
  public Future<Reply> trekApiClientIn(Request request) {
    UUID id = request.uuid("id");
    return database
        .write(
            request.caller(),
            connection ->
                clients
                    .withdraw(connection, id, clock.instant())
                    .compose(
                        there ->
                            there
                                ? Meldingen.gewijzigd(connection, id)
                                : Future.failedFuture(
                                    new Failure.NotFound("Deze API-client bestaat niet.")))
                    .compose(
                        told ->
                            Audit.write(
                                connection,
                                request.caller(),
                                "api-client-ingetrokken",
                                ONDERWERP,
                                id.toString(),
                                Map.of())))
        .onSuccess(done -> kept.drop(id))
        .map(done -> Reply.noContent());
  }
}
