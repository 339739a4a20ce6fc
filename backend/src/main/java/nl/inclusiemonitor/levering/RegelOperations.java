package nl.inclusiemonitor.levering;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Cursor;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.AfgekeurdeRegelRepository;
import nl.inclusiemonitor.levering.dossier.AfgekeurdeRegelRepository.AfgekeurdeRegel;
import nl.inclusiemonitor.levering.dossier.AfgekeurdeRegelRepository.Rij;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.Zicht;

/** Answers what is in a levering: its rejected lines, and what processing it would change. */
final class RegelOperations {
  private static final int CSV_BLADZIJDE = 1_000;

  private final Database database;
  private final LeveringRepository leveringen;
  private final AfgekeurdeRegelRepository afgekeurd = new AfgekeurdeRegelRepository();
  private final Voorvertoningen voorvertoningen;

  RegelOperations(
      Database database, LeveringRepository leveringen, Voorvertoningen voorvertoningen) {
    this.database = database;
    this.leveringen = leveringen;
    this.voorvertoningen = voorvertoningen;
  }

  void bind(Operations.Builder operations) {
    operations
        .bind("toonAfgekeurdeRegels", this::toonAfgekeurdeRegels)
        .bind("toonVoorvertoning", this::toonVoorvertoning);
  }

  /** Succeeds with 200 and a page, or with all lines as CSV. */
  private Future<Reply> toonAfgekeurdeRegels(Request request) {
    return database
        .read(request.caller(), connection -> zichtbaar(connection, request))
        .compose(
            levering ->
                request.mediaType().equals("text/csv")
                    ? Future.succeededFuture(Reply.stream("text/csv", csv(levering)))
                    : bladzijde(request, levering));
  }

  private ReadStream<Buffer> csv(Levering levering) {
    AtomicInteger na = new AtomicInteger(-1);
    return new Bladzijden(
        () ->
            na.compareAndSet(-1, 0)
                ? Future.succeededFuture(Optional.of(Buffer.buffer(AfgekeurdeRegelCsv.KOP)))
                : regels(levering, na.get(), CSV_BLADZIJDE)
                    .map(
                        rijen -> {
                          if (rijen.isEmpty()) {
                            return Optional.empty();
                          }
                          na.set(rijen.get(rijen.size() - 1).volgnummer());
                          return Optional.of(Buffer.buffer(AfgekeurdeRegelCsv.van(rijen)));
                        }));
  }

  private Future<Reply> bladzijde(Request request, Levering levering) {
    Page.Size size = Page.Size.of(request);
    long na = request.optionalText("cursor").map(Cursor::nummer).orElse(0L);
    return regels(levering, na, size.toFind())
        .map(size::of)
        .map(
            page -> {
              Optional<String> volgende = page.next(last -> Cursor.van(last.volgnummer()));
              List<AfgekeurdeRegel> bladzijde = page.items().stream().map(Rij::regel).toList();
              return Cursor.link(
                  Reply.json(new AfgekeurdeRegellijst(volgende, bladzijde)), request, volgende);
            });
  }

  private record AfgekeurdeRegellijst(
      Optional<String> volgende, List<AfgekeurdeRegel> afgekeurdeRegels) {}

  /** Only positions and causes: who may see the levering may see them all. */
  private Future<List<Rij>> regels(Levering levering, long na, int limiet) {
    return database.read(
        Caller.SYSTEM, connection -> afgekeurd.bladzijde(connection, levering, na, limiet));
  }

  /** Succeeds with 200; fails with Conflict while the check still runs. */
  private Future<Reply> toonVoorvertoning(Request request) {
    return voorvertoningen.van(request.uuid("id"), request.caller()).map(Reply::json);
  }

  private Future<Levering> zichtbaar(SqlConnection connection, Request request) {
    return leveringen
        .vind(connection, request.uuid("id"))
        .map(gevonden -> Zicht.zichtbaar(request.caller(), gevonden));
  }
}
