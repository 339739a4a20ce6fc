package nl.inclusiemonitor.levering;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.dossier.Leveringstatus;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/** Which leveringen a quarter waits for, when each is due, and which are in. */
final class Leverkalender {
  /** Per soort the newest levering of its period that counts or may come to count. */
  private static final String VAN_PERIODE =
      """
      select distinct on (l.soort) l.soort, l.id, l.peildatum, l.status
      from unnest($1::text[], $2::date[]) as verwacht (soort, vanaf)
      join leveringen l on l.soort = verwacht.soort and l.peildatum between verwacht.vanaf and $3
      where l.scope = 'VWS' and (l.status in ('ontvangen', 'gecontroleerd', 'bevestiging-nodig')
          or l.nummer in (select nummer from tellende_leveringen))
      order by l.soort, l.status = 'verwerkt' desc, l.peildatum desc, l.nummer desc
      """;

  /** What a quarter expects of one soort, as the contract has it. */
  record Verwachting(
      String soort,
      String naam,
      String leveraar,
      String status,
      LocalDate uiterlijkeDatum,
      Optional<UUID> levering,
      Optional<LocalDate> peildatum) {}

  private record Gevonden(UUID id, LocalDate peildatum, Leveringstatus status) {
    static Gevonden fromRow(Row row) {
      return new Gevonden(
          row.getUUID("id"),
          row.getLocalDate("peildatum"),
          Leveringstatus.of(row.getString("status")));
    }
  }

  /** Succeeds with each soort whose period ends in the quarter. */
  Future<List<Verwachting>> van(SqlConnection connection, Kwartaal kwartaal, LocalDate vandaag) {
    List<Leveringsoort> verwacht =
        Arrays.stream(Leveringsoort.values())
            .filter(soort -> soort.isVerwachtIn(kwartaal))
            .toList();
    return connection
        .preparedQuery(VAN_PERIODE)
        .execute(
            Tuple.of(
                verwacht.stream().map(Leveringsoort::code).toArray(String[]::new),
                verwacht.stream().map(soort -> soort.eersteDag(kwartaal)).toArray(LocalDate[]::new),
                kwartaal.laatsteDag()))
        .map(
            rows -> {
              Map<Leveringsoort, Gevonden> gevonden = new EnumMap<>(Leveringsoort.class);
              rows.forEach(
                  row ->
                      gevonden.put(
                          Leveringsoort.of(row.getString("soort")).orElseThrow(),
                          Gevonden.fromRow(row)));
              return verwacht.stream()
                  .map(
                      soort ->
                          verwachting(
                              soort, kwartaal, vandaag, Optional.ofNullable(gevonden.get(soort))))
                  .toList();
            });
  }

  private static Verwachting verwachting(
      Leveringsoort soort, Kwartaal kwartaal, LocalDate vandaag, Optional<Gevonden> gevonden) {
    return new Verwachting(
        soort.code(),
        soort.titel(),
        soort.leverancier().code(),
        gevonden
            .map(deze -> deze.status() == Leveringstatus.VERWERKT ? "binnen" : "in-controle")
            .orElseGet(() -> zonder(soort, kwartaal, vandaag)),
        soort.uiterlijk(kwartaal),
        gevonden.map(Gevonden::id),
        gevonden.map(Gevonden::peildatum));
  }

  /** How it stands with a levering that did not come: the last day itself is in time. */
  static String zonder(Leveringsoort soort, Kwartaal kwartaal, LocalDate vandaag) {
    return vandaag.isAfter(soort.uiterlijk(kwartaal)) ? "te-laat" : "verwacht";
  }
}
