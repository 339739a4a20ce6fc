package nl.inclusiemonitor.banenafspraak.opbouw;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.audit.Logboek;
import nl.inclusiemonitor.identity.Caller;

/** Logs that somebody looked at lines, in the transaction of the look. */
public final class Regelblik {
  private Regelblik() {}

  /**
   * A record for each person. Hired-in lines may have no token: of those the trail says that they
   * were looked at.
   *
   * @param betrokkenen of each line
   */
  public static Future<Void> log(
      SqlConnection connection,
      Caller caller,
      Logboek.Verwerking verwerking,
      List<Optional<UUID>> betrokkenen) {
    Future<Void> personen =
        Logboek.write(
            connection,
            caller,
            verwerking,
            betrokkenen.stream().flatMap(Optional::stream).toList());
    long zonder = betrokkenen.stream().filter(Optional::isEmpty).count();
    return zonder == 0
        ? personen
        : personen.compose(
            done ->
                Audit.write(
                    connection,
                    caller,
                    "regels-zonder-token-bekeken",
                    verwerking.onderwerp(),
                    verwerking.onderwerpId(),
                    Map.of("oorzaak", verwerking.reden(), "regels", zonder)));
  }
}
