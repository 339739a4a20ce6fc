package nl.inclusiemonitor.verzoek.logboek;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/**
 * The log for the FG and the privacy-officer: who did what, when and why, and with how many
 * persons. A person is a mark that is the same in every row and that leads to no line: enough to
 * see that one person was looked at again and again, and no key to data about health.
 */
public final class LogboekOperations {
  private final Database database;
  private final LogboekRepository logboek = new LogboekRepository();

  public LogboekOperations(Database database) {
    this.database = database;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonDataverwerkingen", this::toonDataverwerkingen);
  }

  /** Succeeds with 200 and a page of actions, newest first. */
  private Future<Reply> toonDataverwerkingen(Request request) {
    Page.Size size = Page.Size.of(request);
    return database
        .read(
            request.caller(),
            connection ->
                logboek.bladzijde(
                    connection,
                    request.optionalUuid("voor"),
                    request.optionalText("kenmerk"),
                    size.toFind()))
        .map(size::of)
        .map(
            page -> {
              Optional<UUID> volgende = page.next(Dataverwerking::id);
              Reply reply = Reply.json(new Dataverwerkingenlijst(volgende, page.items()));
              return volgende.map(voor -> reply.header("Link", next(request, voor))).orElse(reply);
            });
  }

  private static String next(Request request, UUID voor) {
    return "<" + request.withQuery("voor", voor.toString()) + ">; rel=\"next\"";
  }

  private record Dataverwerkingenlijst(
      Optional<UUID> volgende, List<Dataverwerking> dataverwerkingen) {}
}
