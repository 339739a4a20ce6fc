package nl.inclusiemonitor.plan.jaarplan;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.doelstelling.bron.Meetlezer;
import nl.inclusiemonitor.doelstelling.bron.Meetwijze;
import nl.inclusiemonitor.doelstelling.bron.Metingbronnen;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Reads what was measured of a unit beside its figures of the Banenafspraak. */
final class Pometingen {
  private final Metingbronnen bronnen = new Metingbronnen();

  /**
   * Succeeds with what this reader may see, hidden where it must be.
   *
   * @param connection in a transaction of the reader
   * @param tot up to the end of which it is told; empty for the newest that there is
   */
  Future<List<Pometing>> van(
      SqlConnection connection, Meetlezer lezer, String dienstonderdeel, Optional<Kwartaal> tot) {
    Map<Meetwijze, Future<List<Reeks>>> gevraagd = new EnumMap<>(Meetwijze.class);
    Pometing.GEVRAAGD.forEach(
        wijze -> gevraagd.put(wijze, bronnen.reeksen(wijze, connection, lezer)));
    return Future.all(List.copyOf(gevraagd.values()))
        .map(
            all -> {
              Map<Meetwijze, List<Reeks>> gemeten = new EnumMap<>(Meetwijze.class);
              gevraagd.forEach((wijze, reeksen) -> gemeten.put(wijze, tot(tot, reeksen.result())));
              return Pometing.van(dienstonderdeel, gemeten);
            });
  }

  private static List<Reeks> tot(Optional<Kwartaal> kwartaal, List<Reeks> reeksen) {
    return kwartaal
        .map(Kwartaal::laatsteDag)
        .map(dag -> reeksen.stream().map(reeks -> reeks.tot(dag)).toList())
        .orElse(reeksen);
  }
}
