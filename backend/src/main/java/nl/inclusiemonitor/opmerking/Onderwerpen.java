package nl.inclusiemonitor.opmerking;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiekeuze;
import nl.inclusiemonitor.doelstelling.bron.Meetlezer;
import nl.inclusiemonitor.doelstelling.bron.Metingbronnen;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Finds what somebody says something of, as they read it themselves. */
final class Onderwerpen {
  /** Whether a figure is there depends on no threshold: a hidden one is. */
  private static final int ZONDER_DREMPEL = 1;

  private final OpmerkingRepository opmerkingen = new OpmerkingRepository();
  private final StandRepository standen = new StandRepository();
  private final Metingbronnen metingen = new Metingbronnen();

  /**
   * The unit that it is about, of which a row may tell; fails with NotFound for what this caller
   * does not read, or is not there.
   *
   * @param connection in a transaction of that caller
   */
  Future<Optional<String>> dienstonderdeel(
      SqlConnection connection, Caller door, Onderwerp onderwerp) {
    if (onderwerp.isStand()) {
      return vanStand(connection, door, onderwerp);
    }
    return onderwerp.isMeetreeks()
        ? vanMeetreeks(connection, door, onderwerp)
        : opmerkingen.regelonderdeel(connection, onderwerp);
  }

  private Future<Optional<String>> vanStand(
      SqlConnection connection, Caller door, Onderwerp onderwerp) {
    Lezer lezer = Lezer.van(door);
    Kwartaal kwartaal = Kwartaal.parse(onderwerp.kwartaal().orElseThrow());
    return standen
        .versie(connection, kwartaal, Versiekeuze.NIEUWSTE, lezer.bereik())
        .map(
            gevonden -> {
              if (gevonden.filter(stand -> onderwerp.staatIn(stand, lezer)).isEmpty()) {
                throw new Failure.NotFound(
                    "Deze stand, of dit dienstonderdeel in deze stand, is er niet, of niet voor"
                        + " u.");
              }
              return onderwerp.dienstonderdeel();
            });
  }

  private Future<Optional<String>> vanMeetreeks(
      SqlConnection connection, Caller door, Onderwerp onderwerp) {
    return metingen
        .reeksen(onderwerp.meetwijze(), connection, Meetlezer.van(door, ZONDER_DREMPEL))
        .map(
            reeksen -> {
              if (!onderwerp.staatIn(reeksen)) {
                throw new Failure.NotFound(
                    "Deze meting, of dit dienstonderdeel in deze meting, is er niet, of niet voor"
                        + " u.");
              }
              return onderwerp.dienstonderdeel();
            });
  }
}
