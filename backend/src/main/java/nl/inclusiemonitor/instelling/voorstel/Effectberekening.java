package nl.inclusiemonitor.instelling.voorstel;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiebereik;
import nl.inclusiemonitor.instelling.Privacyinstelling;
import nl.inclusiemonitor.instelling.voorstel.Instellingeffect.Kwartaaleffect;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.bewaren.Bewaarplan;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;

/** Computes what other settings would do. Connections must be the system's. */
final class Effectberekening {
  private final Standberekening berekening;
  private final Clock clock;
  private final StandRepository standen = new StandRepository();

  Effectberekening(Standberekening berekening, Clock clock) {
    this.berekening = berekening;
    this.clock = clock;
  }

  Future<Instellingeffect> van(
      SqlConnection connection, Privacyinstelling was, Privacyinstelling wordt) {
    return kwartalen(connection, wordt)
        .compose(
            kwartalen ->
                extraTeWissen(connection, was.bewaren(), wordt.bewaren())
                    .map(extra -> new Instellingeffect(kwartalen, extra)));
  }

  /** The quarters that are computed anew when the settings change: none that is vastgesteld. */
  Future<List<Kwartaal>> voorlopig(SqlConnection connection) {
    return standen
        .alle(connection, Versiebereik.ALLE)
        .map(
            alle ->
                alle.stream()
                    .filter(Effectberekening::isVoorlopig)
                    .map(Stand::kwartaal)
                    .sorted()
                    .toList());
  }

  private Future<List<Kwartaaleffect>> kwartalen(
      SqlConnection connection, Privacyinstelling wordt) {
    return standen
        .alle(connection, Versiebereik.ALLE)
        .compose(
            alle -> {
              Future<List<Kwartaaleffect>> done = Future.succeededFuture(new ArrayList<>());
              for (Stand nu : alle) {
                done =
                    done.compose(
                        effecten ->
                            straks(connection, nu, wordt)
                                .map(
                                    straks -> {
                                      effecten.add(Kwartaaleffect.van(nu, straks));
                                      return effecten;
                                    }));
              }
              return done;
            });
  }

  private Future<Stand> straks(SqlConnection connection, Stand nu, Privacyinstelling wordt) {
    return isVoorlopig(nu) ? berekening.straks(connection, nu, wordt) : Future.succeededFuture(nu);
  }

  private static boolean isVoorlopig(Stand stand) {
    return stand.status().equals("voorlopig");
  }

  private Future<Integer> extraTeWissen(
      SqlConnection connection, Bewaartermijnen was, Bewaartermijnen wordt) {
    Instant nu = clock.instant();
    return vervallen(connection, was, nu)
        .compose(
            eerst ->
                vervallen(connection, wordt, nu)
                    .map(
                        dan ->
                            (int) dan.stream().filter(nummer -> !eerst.contains(nummer)).count()));
  }

  private static Future<Set<Long>> vervallen(
      SqlConnection connection, Bewaartermijnen termijnen, Instant nu) {
    return new Bewaarplan(() -> termijnen)
        .lees(connection)
        .map(
            regels ->
                regels.stream()
                    .filter(regel -> regel.isVervallen(nu))
                    .map(Bewaarplan.Planregel::nummer)
                    .collect(Collectors.toSet()));
  }
}
