package nl.inclusiemonitor.toegang.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import java.util.Optional;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/** The accounts over HTTP. */
public final class AccountOperations {
  private final Database database;
  private final AccountRepository repository;
  private final Accounts accounts;

  public AccountOperations(Database database, AccountRepository repository, Accounts accounts) {
    this.database = database;
    this.repository = repository;
    this.accounts = accounts;
  }

  /** Succeeds with 200, a page of the accounts by name, and how many there are in all. */
  public Future<Reply> toonAccounts(Request request) {
    Page.Size size = Page.Size.of(request);
    Optional<String> na = request.optionalText("cursor").map(Cursor::naam);
    return database
        .read(
            request.caller(),
            connection ->
                repository
                    .page(connection, na, size.toFind())
                    .map(size::of)
                    .compose(
                        page -> repository.states(connection).map(states -> lijst(page, states))))
        .map(lijst -> Cursor.link(Reply.json(lijst), request, lijst.volgende()));
  }

  private static AccountWeergave.Lijst lijst(
      Page<Account> page, AccountRepository.Aanwezig aantallen) {
    return new AccountWeergave.Lijst(
        page.next(last -> Cursor.van(last.gebruikersnaam())),
        aantallen,
        page.items().stream().map(AccountWeergave::of).toList());
  }

  /** Succeeds with 201 and the account. */
  public Future<Reply> maakAccount(Request request) {
    return accounts
        .maken(request.caller(), request.body(JsonNode.class))
        .map(
            account ->
                Reply.created("/accounts/" + account.id(), AccountWeergave.of(account))
                    .etag(account.etag()));
  }

  /** Succeeds with 200, the account and its ETag; fails with NotFound. */
  public Future<Reply> toonAccount(Request request) {
    return database
        .read(request.caller(), connection -> repository.byId(connection, request.uuid("id")))
        .map(found -> found.orElseThrow(() -> new Failure.NotFound("Dit account bestaat niet.")))
        .map(AccountOperations::reply);
  }

  /** Succeeds with 200, the new version and its ETag. */
  public Future<Reply> wijzigAccount(Request request) {
    return accounts
        .wijzigen(
            request.caller(), request.uuid("id"), request.ifMatch(), request.body(JsonNode.class))
        .map(AccountOperations::reply);
  }

  private static Reply reply(Account account) {
    return Reply.json(AccountWeergave.of(account)).etag(account.etag());
  }
}
