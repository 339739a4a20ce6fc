package nl.inclusiemonitor.banenafspraak.wijzigingen;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.ContentTag;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;

/** Answers what changed after a cursor. */
public final class WijzigingOperations {
  private static final String BATCH = "application/cloudevents-batch+json";

  private final Database database;
  private final String source;
  private final String basis;
  private final WijzigingRepository wijzigingen = new WijzigingRepository();

  /**
   * @param source who tells the events, a URN
   * @param basis path of the API
   */
  public WijzigingOperations(Database database, String source, String basis) {
    this.database = database;
    this.source = source;
    this.basis = basis;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonWijzigingen", this::toon);
  }

  /**
   * Succeeds with 200 and events, oldest first, none at the end of the feed. It always names where
   * to go on: the feed has no last page.
   */
  private Future<Reply> toon(Request request) {
    long na = request.optionalText("cursor").map(Cursor::nummer).orElse(0L);
    int hooguit = Page.Size.of(request).items();
    return database
        .read(
            request.caller(),
            connection ->
                wijzigingen
                    .na(connection, na, hooguit)
                    .compose(
                        gevonden ->
                            gevonden.isEmpty() && na > 0
                                ? bekend(connection, na).map(gevonden)
                                : Future.succeededFuture(gevonden)))
        .map(gevonden -> reply(request, na, gevonden));
  }

  /**
   * Fails with Invalid for a place that the feed has not come to: after the restore of an older
   * backup who follows must begin anew, and not wait in silence until the numbers have caught up.
   */
  private Future<Void> bekend(SqlConnection connection, long na) {
    return wijzigingen
        .laatste(connection)
        .map(
            laatste -> {
              if (na > laatste) {
                throw Cursor.onbekend();
              }
              return null;
            });
  }

  private Reply reply(Request request, long na, List<Wijziging> gevonden) {
    Buffer bytes =
        Json.write(
            gevonden.stream().map(wijziging -> CloudEvent.van(wijziging, source, basis)).toList());
    long verder = gevonden.isEmpty() ? na : gevonden.get(gevonden.size() - 1).nummer();
    Reply reply = Reply.bytes(BATCH, bytes).etag(ContentTag.of(bytes.getBytes()));
    return Cursor.link(reply, request, Optional.of(Cursor.van(verder)));
  }
}
