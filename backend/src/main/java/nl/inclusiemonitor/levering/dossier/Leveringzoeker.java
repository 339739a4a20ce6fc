package nl.inclusiemonitor.levering.dossier;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.db.Zoekwoorden;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/**
 * Finds leveringen by what they are and the day they tell of, or by the beginning of their id;
 * never by their file, its lines or who delivered it.
 */
public final class Leveringzoeker {
  private static final String ZOEK =
      """
      select id, soort, peildatum, status
      from leveringen
      where (levering_woorden(soort, peildatum) @@ $1::text::tsquery or id between $2 and $3)
        and ($4::uuid is null or geleverd_door = $4)
      order by nummer desc
      limit $5
      """;

  /** Enough of an id that no year or day is taken for one. */
  private static final Pattern BEGIN_VAN_ID = Pattern.compile("[0-9a-f]{8}[0-9a-f]{0,24}");

  private static final int CIJFERS_VAN_ID = 32;

  private Leveringzoeker() {}

  /** A levering that was found. */
  public record Gevonden(UUID id, String soort, LocalDate peildatum, String status) {
    private static Gevonden fromRow(Row row) {
      return new Gevonden(
          row.getUUID("id"),
          row.getString("soort"),
          row.getLocalDate("peildatum"),
          row.getString("status"));
    }
  }

  /** Newest first, of what this caller may see. */
  public static Future<List<Gevonden>> zoek(
      SqlConnection connection, String tekst, int limiet, Caller caller) {
    Optional<String> id = beginVanId(tekst);
    return connection
        .preparedQuery(ZOEK)
        .execute(
            Tuple.of(
                Zoekwoorden.van(tekst).tsquery(Leveringzoeker::soorten),
                id.map(begin -> uuid(begin, '0')).orElse(null),
                id.map(begin -> uuid(begin, 'f')).orElse(null),
                Zicht.alleenVan(caller).orElse(null),
                limiet))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(Gevonden::fromRow).toList());
  }

  private static Stream<String> soorten(String woord) {
    return Arrays.stream(Leveringsoort.values())
        .filter(soort -> Zoekwoorden.begint(soort.titel() + " " + soort.code(), woord))
        .map(Leveringsoort::code);
  }

  private static Optional<String> beginVanId(String tekst) {
    return Optional.of(tekst.strip().toLowerCase(Locale.ROOT).replace("-", ""))
        .filter(BEGIN_VAN_ID.asMatchPredicate());
  }

  private static UUID uuid(String begin, char rest) {
    String cijfers = begin + String.valueOf(rest).repeat(CIJFERS_VAN_ID - begin.length());
    return new UUID(
        Long.parseUnsignedLong(cijfers.substring(0, 16), 16),
        Long.parseUnsignedLong(cijfers.substring(16), 16));
  }
}
