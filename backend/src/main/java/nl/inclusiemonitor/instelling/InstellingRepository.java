package nl.inclusiemonitor.instelling;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;

/** Reads which settings are in force. */
public final class InstellingRepository {
  private static final String HUIDIGE =
      """
      select versie, drempel, klassen_tonen, na_vaststellen_dagen, personeel_maanden, ongebruikt_dagen, afgekeurd_dagen,
        logboek_jaren, backup_dagen
      from privacyinstellingen order by versie desc limit 1
      """;

  private static final String BEGIN =
      "select begin_privacyinstellingen($1, $2, $3, $4, $5, $6, $7)";

  public Future<Privacyinstelling> huidige(SqlConnection connection) {
    return connection
        .preparedQuery(HUIDIGE)
        .execute()
        .map(
            rows ->
                rows.size() == 0
                    ? Privacyinstelling.STANDAARD
                    : Privacyinstelling.fromRow(
                        rows.iterator().next(), rows.iterator().next().getInteger("versie"), ""));
  }

  /** Does nothing once there is a version. */
  Future<Void> begin(SqlConnection connection, int drempel, Bewaartermijnen bewaren) {
    return connection
        .preparedQuery(BEGIN)
        .execute(
            Tuple.tuple()
                .addInteger(drempel)
                .addInteger(bewaren.naVaststellenDagen())
                .addInteger(bewaren.personeelMaanden())
                .addInteger(bewaren.ongebruiktDagen())
                .addInteger(bewaren.afgekeurdDagen())
                .addInteger(bewaren.logboekJaren())
                .addInteger(bewaren.backupDagen()))
        .mapEmpty();
  }
}
