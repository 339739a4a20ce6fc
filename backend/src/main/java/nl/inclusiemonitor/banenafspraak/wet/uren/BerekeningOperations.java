package nl.inclusiemonitor.banenafspraak.wet.uren;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.ContentTag;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;

/** The law's calculation over a year, over HTTP: for the whole employer, never for a unit. */
public final class BerekeningOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final Berekeninglezer berekeningen = new Berekeninglezer();

  public BerekeningOperations(Database database) {
    this.database = database;
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonWettelijkeBerekeningen", this::toonAlle)
        .bind("toonWettelijkeBerekening", this::toon);
  }

  /** Succeeds with 200 and the years that have figures, newest first. */
  private Future<Reply> toonAlle(Request request) {
    return database
        .read(request.caller(), connection -> berekeningen.alle(connection, request.caller()))
        .map(
            alle ->
                Reply.json(new Berekeningenlijst(alle.stream().map(Samenvatting::van).toList())));
  }

  private record Berekeningenlijst(List<Samenvatting> wettelijkeBerekeningen) {}

  private record Samenvatting(
      int jaar,
      int versie,
      String status,
      Instant berekendOp,
      Urencijfer tekort,
      Urencijfer heffing,
      boolean rekenvoorbeeld) {
    static Samenvatting van(Berekeningweergave berekening) {
      return new Samenvatting(
          berekening.jaar(),
          berekening.versie(),
          berekening.status(),
          berekening.berekendOp(),
          berekening.tekort(),
          berekening.heffing(),
          berekening.rekenvoorbeeld());
    }
  }

  /** Succeeds with 200 and the calculation; fails with NotFound when the year has none. */
  private Future<Reply> toon(Request request) {
    int jaar = (int) request.integer("jaar");
    return database
        .read(request.caller(), connection -> berekeningen.van(connection, jaar, request.caller()))
        .map(
            gevonden ->
                gevonden.orElseThrow(
                    () ->
                        new Failure.NotFound(
                            "Voor "
                                + jaar
                                + " is er nog geen wettelijke berekening. Lever eerst de"
                                + " verloonde uren aan.")))
        .map(berekening -> reply(request, berekening));
  }

  private static Reply reply(Request request, Berekeningweergave berekening) {
    byte[] bytes =
        (request.mediaType().equals(CSV)
                ? BerekeningCsv.van(berekening)
                : Json.write(berekening).toString())
            .getBytes(StandardCharsets.UTF_8);
    return Reply.bytes(request.mediaType(), Buffer.buffer(bytes)).etag(ContentTag.of(bytes));
  }
}
