package nl.inclusiemonitor.register;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.db.Zoekwoorden;

/** Finds rows by their words, or by their code; row-level security leaves out what is not read. */
public final class Regelzoeker {
  /** The headline is made of the few rows that are shown, for it costs more than finding them. */
  private static final String ZOEK =
      """
      select register, code, titel, beeindigd_op is not null as beeindigd,
        ts_headline('dutch', (
          select coalesce(string_agg(waarde.value, ' · '), '')
          from jsonb_each_text(velden) as waarde
          where char_length(waarde.value) > 12
        ), vraag, 'StartSel=⟦, StopSel=⟧, MaxWords=18, MinWords=6') as fragment
      from (
        select r.*, vraag
        from to_tsquery('dutch', $1) as vraag, registerregels r
        where r.id in (
          select regels_met_woorden(to_tsquery('dutch', $1))
          union all
          select id from registerregels where code = $2
        )
        order by code = $2 desc, beeindigd_op is not null, ts_rank(woorden, vraag) desc, register, volgnummer
        limit $3
      ) gevonden
      """;

  private static final int LANGSTE_FRAGMENT = 400;

  private Regelzoeker() {}

  /** A row that was found, and where the words stand in it. */
  public record Gevonden(
      String register, String code, String titel, boolean beeindigd, String fragment) {}

  public static Future<List<Gevonden>> zoek(SqlConnection connection, String tekst, int limiet) {
    return connection
        .preparedQuery(ZOEK)
        .execute(
            Tuple.of(
                Zoekwoorden.van(tekst).tsquery(), tekst.strip().toUpperCase(Locale.ROOT), limiet))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(Regelzoeker::gevonden)
                    .toList());
  }

  private static Gevonden gevonden(Row row) {
    String fragment = row.getString("fragment");
    return new Gevonden(
        row.getString("register"),
        row.getString("code"),
        row.getString("titel"),
        row.getBoolean("beeindigd"),
        fragment.substring(0, Math.min(fragment.length(), LANGSTE_FRAGMENT)));
  }
}
