package nl.inclusiemonitor.banenafspraak.wet.uren;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/** Reads the law's calculations as a reader may see them: who only governs reads what is final. */
public final class Berekeninglezer {
  private final BerekeningRepository berekeningen = new BerekeningRepository();

  /** Of each year that has figures, newest first. */
  Future<List<Berekeningweergave>> alle(SqlConnection connection, Caller lezer) {
    return berekeningen
        .toon(connection, Optional.empty(), alleenVastgesteld(lezer))
        .map(alle -> alle.stream().map(Berekeningweergave::van).toList());
  }

  /** Of one year; empty when it has no figures for this reader. */
  public Future<Optional<Berekeningweergave>> van(
      SqlConnection connection, int jaar, Caller lezer) {
    return berekeningen
        .toon(connection, Optional.of(jaar), alleenVastgesteld(lezer))
        .map(gevonden -> gevonden.stream().findFirst().map(Berekeningweergave::van));
  }

  private static boolean alleenVastgesteld(Caller lezer) {
    return lezer.rollen().equals(Set.of(Rol.BESTUURDER));
  }
}
