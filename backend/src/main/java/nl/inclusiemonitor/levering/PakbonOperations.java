package nl.inclusiemonitor.levering;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.Omvang;
import nl.inclusiemonitor.levering.dossier.Pakbon;
import nl.inclusiemonitor.levering.dossier.PakbonRepository;
import nl.inclusiemonitor.levering.dossier.Zicht;

/** Answers the papers of a levering: the pakbon before it, and the receipt after. */
final class PakbonOperations {
  private final Database database;
  private final LeveringRepository leveringen;
  private final PakbonRepository pakbonnen = new PakbonRepository();
  private final Supplier<UUID> ids;
  private final Clock clock;

  PakbonOperations(
      Database database, LeveringRepository leveringen, Supplier<UUID> ids, Clock clock) {
    this.database = database;
    this.leveringen = leveringen;
    this.ids = ids;
    this.clock = clock;
  }

  void bind(Operations.Builder operations) {
    operations
        .bind("dienPakbonIn", this::dienIn)
        .bind("toonPakbon", this::toonPakbon)
        .bind("toonOntvangstbewijs", this::toonOntvangstbewijs);
  }

  /** Succeeds with 201; fails with Invalid when it is no pakbon of what can be delivered. */
  private Future<Reply> dienIn(Request request) {
    Caller caller = request.caller();
    Pakbongegevens gegevens = request.body(Pakbongegevens.class);
    Zicht.eisLeveren(caller, gegevens.leveringsoort());
    Pakbon pakbon =
        gegevens.gekeurd(ids.get(), caller, clock.instant().truncatedTo(ChronoUnit.MICROS));
    return database
        .write(
            caller,
            connection ->
                pakbonnen
                    .bewaar(connection, pakbon)
                    .compose(
                        done ->
                            Audit.write(
                                connection,
                                caller,
                                "pakbon-ingediend",
                                "pakbon",
                                pakbon.id().toString(),
                                Map.of("soort", pakbon.soort().code()))))
        .map(
            done -> Reply.created("/pakbonnen/" + pakbon.id(), Pakbonweergave.van(pakbon, caller)));
  }

  /** Succeeds with 200 for who sent it in, and for who may see the levering that came with it. */
  private Future<Reply> toonPakbon(Request request) {
    Caller caller = request.caller();
    return database
        .read(
            caller,
            connection ->
                pakbonnen
                    .vind(connection, request.uuid("id"))
                    .map(gevonden -> gevonden.orElseThrow(Pakbon::onbekend))
                    .compose(pakbon -> zichtbaar(connection, pakbon, caller)))
        .map(pakbon -> Reply.json(Pakbonweergave.van(pakbon, caller)));
  }

  private Future<Pakbon> zichtbaar(SqlConnection connection, Pakbon pakbon, Caller caller) {
    // Whoever delivers with it has sent it in, so who sees only his own has no other pakbon.
    if (pakbon.isVan(caller)) {
      return Future.succeededFuture(pakbon);
    }
    if (Zicht.alleenVan(caller).isPresent()) {
      return Future.failedFuture(Pakbon.onbekend());
    }
    return pakbonnen
        .heeftLevering(connection, pakbon)
        .compose(
            heeft ->
                heeft ? Future.succeededFuture(pakbon) : Future.failedFuture(Pakbon.onbekend()));
  }

  private record Pakbonweergave(
      UUID id,
      String soort,
      LocalDate peildatum,
      Omvang omvang,
      long regels,
      Map<String, String> controletotalen,
      String sha256,
      String sleutelId,
      Instant gemaaktOp,
      String ingediendDoor,
      Instant ingediendOp) {

    static Pakbonweergave van(Pakbon pakbon, Caller caller) {
      Map<String, String> totalen =
          pakbon.controletotalen().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, som -> tekst(som.getValue())));
      return new Pakbonweergave(
          pakbon.id(),
          pakbon.soort().code(),
          pakbon.peildatum(),
          pakbon.omvang(),
          pakbon.regels(),
          Totalen.zichtbaar(
              totalen, pakbon.soort().layout(pakbon.peildatum()), pakbon.isVan(caller), caller),
          HexFormat.of().formatHex(pakbon.sha256().getBytes()),
          pakbon.sleutelId(),
          pakbon.gemaaktOp(),
          pakbon.ingediendDoorNaam(),
          pakbon.ingediendOp());
    }

    private static String tekst(BigDecimal som) {
      return som.toPlainString();
    }
  }

  /** Succeeds with 200; fails with Conflict when no lines were recorded. */
  private Future<Reply> toonOntvangstbewijs(Request request) {
    Caller caller = request.caller();
    return database
        .read(caller, connection -> leveringen.vind(connection, request.uuid("id")))
        .map(gevonden -> Zicht.zichtbaar(caller, gevonden))
        .map(levering -> Reply.json(Ontvangstbewijs.van(levering, caller)));
  }

  /** What was received, by whom and when; that it exists says that no BSN was found in it. */
  private record Ontvangstbewijs(
      UUID levering,
      String soort,
      LocalDate peildatum,
      Omvang omvang,
      Optional<String> bestandsnaam,
      String geleverdDoor,
      Instant ontvangenOp,
      Instant vastgelegdOp,
      String sha256,
      long bytes,
      long regels,
      long afgekeurd,
      Map<String, String> controletotalen,
      boolean bsnControleDoorstaan,
      Optional<UUID> pakbon,
      Optional<Boolean> pakbonKlopt,
      Optional<String> sleutelId) {

    static Ontvangstbewijs van(Levering levering, Caller caller) {
      return new Ontvangstbewijs(
          levering.id(),
          levering.soort().code(),
          levering.peildatum(),
          levering.omvang(),
          levering.bestandsnaam(),
          levering.geleverdDoorNaam(),
          levering.ontvangenOp(),
          levering.geladenOp().orElseThrow(Ontvangstbewijs::geen),
          levering
              .sha256()
              .map(sha256 -> HexFormat.of().formatHex(sha256.getBytes()))
              .orElseThrow(Ontvangstbewijs::geen),
          levering.gelezenBytes(),
          levering.regels().orElseThrow(Ontvangstbewijs::geen),
          levering.afgekeurd().orElseThrow(Ontvangstbewijs::geen),
          Totalen.zichtbaar(levering, caller),
          true,
          levering.pakbon(),
          levering
              .pakbon()
              .filter(id -> levering.gecontroleerdOp().isPresent())
              .map(id -> klopt(levering)),
          levering.sleutelId());
    }

    private static boolean klopt(Levering levering) {
      return levering.meldingen().stream().noneMatch(melding -> melding.soort().isVanPakbon());
    }

    private static Failure geen() {
      return new Failure.Conflict(
          "geen-ontvangstbewijs",
          "Van deze levering is niets vastgelegd, of nog niet alles; er is geen ontvangstbewijs.");
    }
  }
}
