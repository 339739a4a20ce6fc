package nl.inclusiemonitor.toegang.instantie;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import java.util.List;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.toegang.account.AccountWeergave;

/** What the installation tells to who is not logged in yet. */
public final class InstantieOperations {
  private final boolean demo;
  private final String versie;
  private final EersteAccount eersteAccount;

  public InstantieOperations(boolean demo, String versie, EersteAccount eersteAccount) {
    this.demo = demo;
    this.versie = versie;
    this.eersteAccount = eersteAccount;
  }

  record Instantie(
      String modus,
      String versie,
      boolean eersteAccountNodig,
      List<DemoAccounts.DemoAccount> demoAccounts) {}

  /** Succeeds with 200; demo accounts are named by a demo installation only. */
  public Future<Reply> toonInstantie(Request request) {
    return eersteAccount
        .nodig()
        .map(
            nodig ->
                new Instantie(
                    demo ? "demo" : "productie",
                    versie,
                    nodig,
                    demo ? DemoAccounts.ALLE : List.of()))
        .map(Reply::json);
  }

  /** Succeeds with 201 and the first beheerder. */
  public Future<Reply> maakEersteAccount(Request request) {
    return eersteAccount
        .maken(request.body(JsonNode.class), request.remoteAddress())
        .map(account -> Reply.json(201, AccountWeergave.of(account)));
  }
}
