package nl.inclusiemonitor.toegang;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import java.util.List;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/** What the installation tells to who is not logged in yet. */
final class InstantieOperations {
  private final ToegangSettings settings;
  private final EersteAccount eersteAccount;

  InstantieOperations(ToegangSettings settings, EersteAccount eersteAccount) {
    this.settings = settings;
    this.eersteAccount = eersteAccount;
  }

  record Instantie(
      String modus,
      String versie,
      boolean eersteAccountNodig,
      List<DemoAccounts.DemoAccount> demoAccounts) {}

  /** Succeeds with 200; demo accounts are named by a demo installation only. */
  Future<Reply> toonInstantie(Request request) {
    return eersteAccount
        .nodig()
        .map(
            nodig ->
                new Instantie(
                    settings.demo() ? "demo" : "productie",
                    settings.versie(),
                    nodig,
                    settings.demo() ? DemoAccounts.ALLE : List.of()))
        .map(Reply::json);
  }

  /** Succeeds with 201 and the first beheerder. */
  Future<Reply> maakEersteAccount(Request request) {
    return eersteAccount
        .maken(request.body(JsonNode.class), request.remoteAddress())
        .map(account -> Reply.json(201, AccountWeergave.of(account)));
  }
}
