package nl.inclusiemonitor.doelstelling.doel;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.doelstelling.bron.Meetlezer;
import nl.inclusiemonitor.doelstelling.bron.Meetwijze;
import nl.inclusiemonitor.doelstelling.bron.Metingbronnen;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/** Reads what was measured of indicators: each source once, however many ask it. */
public final class Gemeten {
  private final Database database;
  private final Clock clock;
  private final RegisterRepository registers = new RegisterRepository();
  private final Metingbronnen bronnen = new Metingbronnen();

  public Gemeten(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is measured depends on which quarter it is, as a team may come or go in it. */
  public Kwartaal nu() {
    return Kwartaal.of(Kwartaal.vandaag(clock));
  }

  /**
   * What sources tell, by the way it is measured.
   *
   * @param geteld what lines of a register of its own add up to, by the code of that way
   */
  public record Metingen(Map<Meetwijze, List<Reeks>> geleverd, Map<String, List<Reeks>> geteld) {
    /** Of the source of an indicator; empty when people write its measurements down. */
    public List<Reeks> van(Indicator indicator) {
      return Meetwijze.of(indicator.meetwijze())
          .map(geleverd::get)
          .orElse(geteld.getOrDefault(indicator.meetwijze(), List.of()));
    }
  }

  /** What was read, and what was measured for it. */
  public record Alles<T>(T van, Metingen metingen) {}

  /**
   * Succeeds with what this reader may see, in one transaction.
   *
   * @param lezing what is measured, such as targets
   * @param indicatoren of which of it
   */
  public <T> Future<Alles<T>> lees(
      Meetlezer lezer,
      Function<SqlConnection, Future<T>> lezing,
      Function<T, Stream<Indicator>> indicatoren) {
    // Whoever is limited to units reads how many sessions there were with all MTs, not with whom.
    return database
        .read(Caller.SYSTEM, this::geteld)
        .compose(
            geteld ->
                database.read(
                    lezer.caller(),
                    connection ->
                        lezing
                            .apply(connection)
                            .compose(
                                van ->
                                    geleverd(connection, lezer, indicatoren.apply(van))
                                        .map(alle -> new Metingen(alle, geteld))
                                        .map(metingen -> new Alles<>(van, metingen)))));
  }

  private Future<Map<String, List<Reeks>>> geteld(SqlConnection connection) {
    Future<List<Registerregel>> teams =
        registers.geldende(connection, Registermetingen.MANAGEMENTTEAMS);
    Future<List<Registerregel>> regels = registers.geldende(connection, Registermetingen.SESSIES);
    Future<List<Registerregel>> commissies =
        registers.geldende(connection, Commissiemetingen.REGISTER);
    return Future.all(teams, regels, commissies)
        .map(
            all ->
                Map.of(
                    Registermetingen.SESSIES,
                    Registermetingen.sessies(teams.result(), regels.result(), nu()),
                    Commissiemetingen.REGISTER,
                    Commissiemetingen.van(commissies.result())));
  }

  private Future<Map<Meetwijze, List<Reeks>>> geleverd(
      SqlConnection connection, Meetlezer lezer, Stream<Indicator> indicatoren) {
    Map<Meetwijze, Future<List<Reeks>>> gevraagd = new EnumMap<>(Meetwijze.class);
    indicatoren
        .flatMap(indicator -> Meetwijze.of(indicator.meetwijze()).stream())
        .distinct()
        .forEach(wijze -> gevraagd.put(wijze, bronnen.reeksen(wijze, connection, lezer)));
    return Future.all(new ArrayList<>(gevraagd.values()))
        .map(
            all -> {
              Map<Meetwijze, List<Reeks>> geleverd = new EnumMap<>(Meetwijze.class);
              gevraagd.forEach((wijze, reeksen) -> geleverd.put(wijze, reeksen.result()));
              return geleverd;
            });
  }
}
