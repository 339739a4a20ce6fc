package nl.inclusiemonitor.plan.jaarplan;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inclusiemonitor.identity.Rol;

/** Reads from the versions of plans who handed them in. */
final class IndienerRepository {
  /** The first version that was ingediend since the plan was last a concept. */
  private static final String INDIENERS =
      """
      select distinct on (v.code) v.code, v.gewijzigd_door, coalesce(a.rollen, '{}') as rollen
      from registerversies v
      left join accounts a on a.id = v.gewijzigd_door
      where v.register = 'jaarplannen' and v.code = any ($1) and v.velden ->> 'status' = 'ingediend'
        and v.versie > coalesce((
          select max(eerder.versie) from registerversies eerder
          where eerder.register = v.register and eerder.code = v.code and eerder.velden ->> 'status' = 'concept'), 0)
      order by v.code, v.versie
      """;

  /** By the code of the plan; of a plan that is a concept there is none. */
  Future<Map<String, Indiener>> van(SqlConnection connection, Collection<String> codes) {
    return connection
        .preparedQuery(INDIENERS)
        .execute(Tuple.tuple().addArrayOfString(codes.toArray(String[]::new)))
        .map(
            rows -> {
              Map<String, Indiener> indieners = new HashMap<>();
              rows.forEach(row -> indieners.put(row.getString("code"), indiener(row)));
              return indieners;
            });
  }

  private static Indiener indiener(Row row) {
    return new Indiener(
        row.getUUID("gewijzigd_door"),
        Arrays.stream(row.getArrayOfStrings("rollen"))
            .map(Rol::of)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet()));
  }
}
