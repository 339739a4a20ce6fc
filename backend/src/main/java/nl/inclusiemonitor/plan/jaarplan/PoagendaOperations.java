package nl.inclusiemonitor.plan.jaarplan;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiekeuze;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.doelstelling.bron.Meetlezer;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.plan.begroting.Post;
import nl.inclusiemonitor.register.RegisterRepository;

/** Answers what a PO about a unit is about. */
public final class PoagendaOperations {
  private final Database database;
  private final Clock clock;
  private final RegisterRepository registers = new RegisterRepository();
  private final StandRepository standen = new StandRepository();
  private final Pometingen metingen = new Pometingen();
  private final IntSupplier drempel;

  /**
   * Answers from this database.
   *
   * @param drempel the fewest persons a shown group has, as it is now
   */
  public PoagendaOperations(Database database, Clock clock, IntSupplier drempel) {
    this.database = database;
    this.clock = clock;
    this.drempel = drempel;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonPoAgenda", this::toonPoAgenda);
  }

  /** Fails with NotFound when there are no figures of that unit, or not for this reader. */
  private Future<Reply> toonPoAgenda(Request request) {
    Lezer lezer = Lezer.van(request.caller());
    String onderdeel = request.text("code");
    Optional<Kwartaal> gevraagd = request.optionalKwartaal("kwartaal");
    Meetlezer meetlezer = Meetlezer.van(request.caller(), drempel.getAsInt());
    return database
        .read(
            request.caller(),
            connection ->
                stand(connection, lezer, gevraagd)
                    .compose(
                        gevonden -> {
                          Stand stand = gevonden.orElseThrow(PoagendaOperations::geen).stand();
                          Standregel regel = regel(stand, lezer, onderdeel);
                          return metingen
                              .van(
                                  connection,
                                  meetlezer,
                                  onderdeel,
                                  gevonden.filter(Gekozen::eerder).map(dan -> stand.kwartaal()))
                              .compose(
                                  gemeten ->
                                      beleid(connection)
                                          .map(
                                              beleid ->
                                                  Poagenda.van(
                                                      stand,
                                                      regel,
                                                      gemeten,
                                                      beleid,
                                                      Kwartaal.vandaag(clock))));
                        }))
        .map(Reply::json);
  }

  /**
   * The figures that are talked about.
   *
   * @param eerder whether they are of a quarter before the newest that a PO is about
   */
  private record Gekozen(Stand stand, boolean eerder) {}

  /** Of the quarter asked for, else the newest of which all sources are in, else the newest. */
  private Future<Optional<Gekozen>> stand(
      SqlConnection connection, Lezer lezer, Optional<Kwartaal> gevraagd) {
    return standen
        .alle(connection, lezer.bereik())
        .map(
            alle ->
                Stream.concat(
                        alle.stream().filter(stand -> stand.ontbrekend().isEmpty()), alle.stream())
                    .findFirst())
        .compose(
            nieuwste ->
                gevraagd
                    .map(
                        kwartaal ->
                            standen
                                .versie(connection, kwartaal, Versiekeuze.NIEUWSTE, lezer.bereik())
                                .map(gevonden -> gevonden.map(stand -> gekozen(stand, nieuwste))))
                    .orElseGet(
                        () ->
                            Future.succeededFuture(
                                nieuwste.map(stand -> new Gekozen(stand, false)))));
  }

  private static Gekozen gekozen(Stand stand, Optional<Stand> nieuwste) {
    return new Gekozen(
        stand,
        nieuwste.filter(ander -> stand.kwartaal().compareTo(ander.kwartaal()) < 0).isPresent());
  }

  private static Standregel regel(Stand stand, Lezer lezer, String onderdeel) {
    return Standweergave.van(stand, lezer).dienstonderdelen().stream()
        .filter(regel -> regel.code().equals(onderdeel))
        .findFirst()
        .orElseThrow(PoagendaOperations::geen);
  }

  private Future<Poagenda.Beleid> beleid(SqlConnection connection) {
    return registers
        .geldende(connection, Jaarplan.REGISTER)
        .compose(
            plannen ->
                registers
                    .geldende(connection, "begrotingsposten")
                    .compose(
                        posten ->
                            registers
                                .geldende(connection, "acties")
                                .map(
                                    acties ->
                                        new Poagenda.Beleid(
                                            plannen.stream().map(Jaarplan::van).toList(),
                                            posten.stream().map(Post::van).toList(),
                                            List.copyOf(acties)))));
  }

  private static Failure geen() {
    return new Failure.NotFound(
        "Er zijn geen cijfers van dit dienstonderdeel in dat kwartaal, of niet voor u.");
  }
}
