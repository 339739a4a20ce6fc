package nl.inclusiemonitor.verzoek.logboek;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/**
 * The logs for the FG and the privacy-officer: who did what, when and why, and with how many
 * persons. A person is a mark that is the same in every row and that leads to no line: enough to
 * see that one person was looked at again and again, and no key to data about health. A look at a
 * log is in the trail as well, in the transaction of that look.
 */
public final class LogboekOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final LogboekRepository logboek = new LogboekRepository();

  public LogboekOperations(Database database) {
    this.database = database;
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonDataverwerkingen", this::toonDataverwerkingen)
        .bind("toonHandelingen", this::toonHandelingen);
  }

  /** Succeeds with 200 and a page of actions with data of persons, newest first. */
  private Future<Reply> toonDataverwerkingen(Request request) {
    Page.Size size = Page.Size.of(request);
    Logboekfilter filter = Logboekfilter.van(request);
    Optional<String> kenmerk = request.optionalText("kenmerk");
    Map<String, Object> gevraagd = new HashMap<>(filter.bijzonderheden());
    kenmerk.ifPresent(persoon -> gevraagd.put("kenmerk", persoon));
    return gelezen(
            request,
            "dataverwerkingen",
            gevraagd,
            connection ->
                logboek.bladzijde(
                    connection,
                    request.optionalText("cursor").map(Cursor::id),
                    kenmerk,
                    filter,
                    size.toFind()))
        .map(size::of)
        .map(
            page -> {
              Optional<String> volgende = page.next(last -> Cursor.van(last.id()));
              Reply reply =
                  request.mediaType().equals(CSV)
                      ? csv(LogboekCsv.dataverwerkingen(page.items()))
                      : Reply.json(new Dataverwerkingenlijst(volgende, page.items()));
              return Cursor.link(reply, request, volgende);
            });
  }

  /** Succeeds with 200 and a page of the trail, newest first. */
  private Future<Reply> toonHandelingen(Request request) {
    Page.Size size = Page.Size.of(request);
    Logboekfilter filter = Logboekfilter.van(request);
    return gelezen(
            request,
            "handelingen",
            filter.bijzonderheden(),
            connection ->
                logboek.handelingen(
                    connection,
                    request.optionalText("cursor").map(Cursor::nummer),
                    filter,
                    size.toFind()))
        .map(size::of)
        .map(
            page -> {
              Optional<String> volgende = page.next(last -> Cursor.van(last.nummer()));
              Reply reply =
                  request.mediaType().equals(CSV)
                      ? csv(LogboekCsv.handelingen(page.items()))
                      : Reply.json(new Handelingenlijst(volgende, page.items()));
              return Cursor.link(reply, request, volgende);
            });
  }

  private <T> Future<List<T>> gelezen(
      Request request,
      String welk,
      Map<String, Object> gevraagd,
      Function<SqlConnection, Future<List<T>>> lees) {
    return database.write(
        request.caller(),
        connection ->
            lees.apply(connection)
                .compose(
                    rijen ->
                        Audit.write(
                                connection,
                                request.caller(),
                                "logboek-gelezen",
                                "logboek",
                                welk,
                                gevraagd)
                            .map(rijen)));
  }

  private static Reply csv(String tabel) {
    return Reply.bytes(CSV, Buffer.buffer(tabel));
  }

  private record Dataverwerkingenlijst(
      Optional<String> volgende, List<Dataverwerking> dataverwerkingen) {}

  private record Handelingenlijst(Optional<String> volgende, List<Handeling> handelingen) {}
}
