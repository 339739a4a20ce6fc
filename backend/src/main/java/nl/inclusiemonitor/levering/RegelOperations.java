package nl.inclusiemonitor.levering;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.streams.ReadStream;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Cursor;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.Reply;
import nl.inclusiemonitor.http.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.controle.Uitkomst;
import nl.inclusiemonitor.levering.dossier.AfgekeurdeRegelRepository;
import nl.inclusiemonitor.levering.dossier.AfgekeurdeRegelRepository.AfgekeurdeRegel;
import nl.inclusiemonitor.levering.dossier.AfgekeurdeRegelRepository.Rij;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.Zicht;

/** Answers what is in a levering: its rejected lines, and what processing it would change. */
final class RegelOperations {
  private static final int LIMIET = 50;

  private static final int CSV_BLADZIJDE = 1_000;

  private final Database database;
  private final LeveringRepository leveringen;
  private final AfgekeurdeRegelRepository afgekeurd = new AfgekeurdeRegelRepository();
  private final Standberekening standen;
  private final int drempel;

  RegelOperations(
      Database database, LeveringRepository leveringen, Standberekening standen, int drempel) {
    this.database = database;
    this.leveringen = leveringen;
    this.standen = standen;
    this.drempel = drempel;
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
    int limiet = request.optionalInteger("limiet").map(Long::intValue).orElse(LIMIET);
    long na = request.optionalText("cursor").map(Cursor::nummer).orElse(0L);
    return regels(levering, na, limiet + 1)
        .map(
            rijen -> {
              Optional<String> volgende =
                  rijen.size() > limiet
                      ? Optional.of(Cursor.van(rijen.get(limiet - 1).volgnummer()))
                      : Optional.empty();
              List<AfgekeurdeRegel> bladzijde =
                  rijen.stream().limit(limiet).map(Rij::regel).toList();
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
    Caller caller = request.caller();
    // As the system: the effect is computed from lines about persons, and only sums come out.
    return database
        .read(
            Caller.SYSTEM,
            connection ->
                zichtbaar(connection, request)
                    .compose(
                        levering ->
                            leveringen
                                .voorvertoning(connection, levering)
                                .compose(
                                    vergelijking ->
                                        effecten(connection, levering)
                                            .map(
                                                effecten ->
                                                    voorvertoning(
                                                        levering,
                                                        vergelijking.orElseThrow(
                                                            RegelOperations::nogNiet),
                                                        effecten,
                                                        caller)))))
        .map(Reply::json);
  }

  private Future<Levering> zichtbaar(SqlConnection connection, Request request) {
    return leveringen
        .vind(connection, request.uuid("id"))
        .map(gevonden -> Zicht.zichtbaar(request.caller(), gevonden));
  }

  private Future<List<Standberekening.Effect>> effecten(
      SqlConnection connection, Levering levering) {
    boolean telt =
        Standberekening.gebruikt(levering.soort().code())
            && levering.status().wachtOpBesluit()
            && !levering.heeftBlokkade();
    return telt
        ? standen
            .effect(connection, levering.kwartaal(), levering.nummer())
            .map(effect -> effect.stream().toList())
        : Future.succeededFuture(List.of());
  }

  private Voorvertoning voorvertoning(
      Levering levering,
      JsonArray vergelijking,
      List<Standberekening.Effect> effecten,
      Caller caller) {
    Map<String, Long> aantallen = new TreeMap<>();
    vergelijking
        .getJsonObject(1)
        .forEach(entry -> aantallen.put(entry.getKey(), ((Number) entry.getValue()).longValue()));
    boolean toonbaar =
        caller.persoonsregels()
            || !levering.layout().persoonsregels()
            || Uitkomst.magGetoond(aantallen, drempel);
    return new Voorvertoning(
        levering.id(),
        Optional.ofNullable(vergelijking.getString(0)).map(UUID::fromString),
        toonbaar ? Uitkomst.tellingen(aantallen) : Uitkomst.beschermd(),
        toonbaar ? effecten : List.of());
  }

  private record Voorvertoning(
      UUID levering,
      Optional<UUID> vergelekenMet,
      List<Uitkomst.Telling> uitkomsten,
      List<Standberekening.Effect> effecten) {}

  private static Failure nogNiet() {
    return new Failure.Conflict(
        "controle-loopt-nog", "De controle loopt nog; vraag de voorvertoning zo weer op.");
  }
}
