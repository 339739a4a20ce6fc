package nl.inclusiemonitor.levering;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.controle.Uitkomst;
import nl.inclusiemonitor.levering.controle.Vergelijking;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.Zicht;

/** Tells what processing a levering would change, as far as its reader may know. */
final class Voorvertoningen {
  private final Database database;
  private final LeveringRepository leveringen;
  private final Standberekening standen;
  private final IntSupplier drempel;

  Voorvertoningen(
      Database database,
      LeveringRepository leveringen,
      Standberekening standen,
      IntSupplier drempel) {
    this.database = database;
    this.leveringen = leveringen;
    this.standen = standen;
    this.drempel = drempel;
  }

  /**
   * What the API answers.
   *
   * @param vergelekenMet the volledige levering in force; empty when there is none
   * @param mutaties those on top of it that were compared with as well
   */
  record Voorvertoning(
      UUID levering,
      Optional<UUID> vergelekenMet,
      List<UUID> mutaties,
      List<Uitkomst.Telling> uitkomsten,
      List<Standberekening.Effect> effecten) {}

  /** Fails with NotFound for who may not see it, with Conflict while the check still runs. */
  Future<Voorvertoning> van(UUID id, Caller caller) {
    // As the system: the effect is computed from lines about persons, and only sums come out.
    return database.read(
        Caller.SYSTEM,
        connection ->
            leveringen
                .vind(connection, id)
                .map(gevonden -> Zicht.zichtbaar(caller, gevonden))
                .compose(levering -> van(connection, levering, caller)));
  }

  private Future<Voorvertoning> van(SqlConnection connection, Levering levering, Caller caller) {
    return leveringen
        .voorvertoning(connection, levering)
        .map(kept -> kept.map(Vergelijking::van).orElseThrow(Voorvertoningen::nogNiet))
        .compose(
            vergelijking ->
                effecten(connection, levering)
                    .map(effecten -> van(levering, vergelijking, effecten, caller)));
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

  private Voorvertoning van(
      Levering levering,
      Vergelijking vergelijking,
      List<Standberekening.Effect> effecten,
      Caller caller) {
    // Who chooses the lines learns about one person from two files that differ in that one only.
    boolean toonbaar =
        caller.persoonsregels()
            || !levering.layout().persoonsregels()
            || (!levering.isVan(caller)
                && Uitkomst.magGetoond(vergelijking.uitkomsten(), drempel.getAsInt()));
    return new Voorvertoning(
        levering.id(),
        vergelijking.met(),
        vergelijking.mutaties(),
        toonbaar ? Uitkomst.tellingen(vergelijking.uitkomsten()) : Uitkomst.beschermd(),
        toonbaar ? effecten : List.of());
  }

  private static Failure nogNiet() {
    return new Failure.Conflict(
        "controle-loopt-nog", "De controle loopt nog; vraag de voorvertoning zo weer op.");
  }
}
