package nl.inclusiemonitor.register;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;

/** What rows of the registers were; row-level security leaves out those of units not read. */
final class VersieRepository {
  private static final String VERSIES =
      """
      select register, code, nummer as plaats, versie, titel, velden, notitie, gewijzigd_op, gewijzigd_door_naam,
        beeindigd_op
      from registerversies
      """;

  private static final String VAN_REGEL =
      VERSIES
          + """
          where register = $1 and code = $2 and ($3::bigint is null or nummer < $3)
          order by versie desc
          limit $4
          """;

  private static final String LAATSTE =
      VERSIES + "where ($1::bigint is null or nummer < $1) order by nummer desc limit $2";

  private static final String VERSIE =
      VERSIES + "where register = $1 and code = $2 and versie = $3";

  /** Of one row, newest first, before one of them. */
  Future<List<Registerregel>> van(
      SqlConnection connection, String register, String code, Optional<Long> voor, int limiet) {
    return connection
        .preparedQuery(VAN_REGEL)
        .execute(Tuple.of(register, code, voor.orElse(null), limiet))
        .map(RegisterRepository::lees);
  }

  /** Of all rows, newest first, before one of them. */
  Future<List<Registerregel>> laatste(SqlConnection connection, Optional<Long> voor, int limiet) {
    return connection
        .preparedQuery(LAATSTE)
        .execute(Tuple.of(voor.orElse(null), limiet))
        .map(RegisterRepository::lees);
  }

  Future<Optional<Registerregel>> versie(
      SqlConnection connection, String register, String code, int versie) {
    return connection
        .preparedQuery(VERSIE)
        .execute(Tuple.of(register, code, versie))
        .map(rows -> RegisterRepository.lees(rows).stream().findFirst());
  }
}
