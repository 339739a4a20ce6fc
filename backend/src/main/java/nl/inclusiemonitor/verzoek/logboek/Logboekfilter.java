package nl.inclusiemonitor.verzoek.logboek;

import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.Vrijetekst;

/**
 * What somebody who checks others looks for.
 *
 * @param vanaf the first day
 * @param tot the last day, included
 * @param door a part of the name of who did it
 * @param handeling what was done
 */
record Logboekfilter(
    Optional<LocalDate> vanaf,
    Optional<LocalDate> tot,
    Optional<String> door,
    Optional<String> handeling) {

  /** Throws Invalid for a name that may be a burgerservicenummer: the trail would keep it. */
  static Logboekfilter van(Request request) {
    Optional<String> door = request.optionalText("door");
    door.flatMap(tekst -> Vrijetekst.bsn("query", "door", tekst))
        .ifPresent(
            fout -> {
              throw new Failure.Invalid(fout);
            });
    return new Logboekfilter(
        request.optionalDate("vanaf"),
        request.optionalDate("tot"),
        door,
        request.optionalText("handeling"));
  }

  /** Adds begin, end, name and action, each null when it is not asked for. */
  Tuple vulAan(Tuple tuple) {
    return tuple
        .addOffsetDateTime(vanaf.map(Logboekfilter::begin).orElse(null))
        .addOffsetDateTime(tot.map(dag -> begin(dag.plusDays(1))).orElse(null))
        .addString(door.orElse(null))
        .addString(handeling.orElse(null));
  }

  /** As the trail tells of this look. */
  Map<String, Object> bijzonderheden() {
    Map<String, Object> gevraagd = new HashMap<>();
    vanaf.ifPresent(dag -> gevraagd.put("vanaf", dag.toString()));
    tot.ifPresent(dag -> gevraagd.put("tot", dag.toString()));
    door.ifPresent(naam -> gevraagd.put("door", naam));
    handeling.ifPresent(wat -> gevraagd.put("handeling", wat));
    return gevraagd;
  }

  private static OffsetDateTime begin(LocalDate dag) {
    return dag.atStartOfDay(Kwartaal.ZONE).toOffsetDateTime();
  }
}
