package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.inclusiemonitor.doelstelling.bron.Telreeksen.Vorm;
import nl.inclusiemonitor.doelstelling.oordeel.Meting.Kwaliteit;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;

/**
 * What was counted of people: the P&O figures of a year and who was trained to select. The counts
 * are read of all units, for what one of them hides depends on the others.
 */
final class TellingMetingen implements Metingbron {
  /** The year in a line is the year of its levering; of each year the newest one counts. */
  private static final String JAARCIJFERS =
      """
      with telt as (
        select distinct on (extract(year from peildatum)) nummer, id, verwerkt_op from leveringen
        where soort = 'po-jaarcijfers' and scope = 'VWS' and status = 'verwerkt' and omvang = 'volledig'
        order by extract(year from peildatum), peildatum desc, verwerkt_op desc, nummer desc
      )
      select 'P&O-jaarcijfers' as bron, t.id as levering, t.verwerkt_op, make_date(r.jaar, 12, 31) as peildatum,
        r.regel, r.schaalgroep, r.waarde, r.aantal,\s"""
          + Onderdeel.KOLOMMEN
          + """
      from telt t join regels_po_jaarcijfers r on r.levering_nummer = t.nummer
        join dienstonderdelen d on d.nummer = r.dienstonderdeel_nummer
      where r.kenmerk = $1 and d.scope <> 'zbo'
      order by r.jaar, array_position(array['alle', '1-10', '11-14', '11-12', '13-14', '15+'], r.schaalgroep),
        d.volgorde, d.code, r.regel
      """;

  private static final String TRAINING =
      """
      with telt as (
        select distinct on (peildatum) nummer, id, peildatum, verwerkt_op from leveringen
        where soort = 'training-selectie' and scope = 'VWS' and status = 'verwerkt' and omvang = 'volledig'
        order by peildatum, verwerkt_op desc, nummer desc
      )
      select 'Talentcenter' as bron, t.id as levering, t.verwerkt_op, t.peildatum, r.regel, 'alle' as schaalgroep, w.waarde,
        case w.waarde when 'getraind' then r.getraind else r.totaal - r.getraind end as aantal,\s"""
          + Onderdeel.KOLOMMEN
          + """
      from telt t join regels_training_selectie r on r.levering_nummer = t.nummer
        join dienstonderdelen d on d.nummer = r.dienstonderdeel_nummer
        cross join (values ('getraind'), ('niet getraind')) w (waarde)
      where r.groep = $1 and d.scope <> 'zbo'
      order by t.peildatum, d.volgorde, d.code, w.waarde
      """;

  private final String sql;
  private final String wat;
  private final Kwaliteit kwaliteit;
  private final Vorm vorm;

  private TellingMetingen(String sql, String wat, Kwaliteit kwaliteit, Vorm vorm) {
    this.sql = sql;
    this.wat = wat;
    this.kwaliteit = kwaliteit;
    this.vorm = vorm;
  }

  /**
   * Of one kenmerk of which the values are all there are, such as geslacht.
   *
   * @param kenmerk as it is delivered
   */
  static TellingMetingen aandelen(String kenmerk) {
    return new TellingMetingen(JAARCIJFERS, kenmerk, Kwaliteit.GOED, Vorm.AANDEEL);
  }

  /** Of one kenmerk that leaves out who has none of its values, such as who moved nowhere. */
  static TellingMetingen aantallen(String kenmerk) {
    return new TellingMetingen(JAARCIJFERS, kenmerk, Kwaliteit.GOED, Vorm.AANTAL);
  }

  /**
   * Of one group. Who took part is asked at an intake and cannot be checked (factsheet 2022), so
   * its quality is limited.
   *
   * @param groep vacaturehouders or commissieleden, who are not the same people
   */
  static TellingMetingen training(String groep) {
    return new TellingMetingen(TRAINING, groep, Kwaliteit.BEPERKT, Vorm.AANDEEL);
  }

  @Override
  public Future<List<Reeks>> reeksen(SqlConnection connection, Meetlezer lezer) {
    return connection
        .preparedQuery(sql)
        .execute(Tuple.of(wat))
        .map(
            rows -> {
              List<Telling> tellingen = new ArrayList<>(rows.size());
              rows.forEach(row -> tellingen.add(Telling.fromRow(row)));
              return Telreeksen.van(tellingen, lezer, kwaliteit, vorm).stream()
                  .filter(reeks -> isAntwoord(reeks))
                  .toList();
            });
  }

  /** Of who was trained the others are the rest. */
  private static boolean isAntwoord(Reeks reeks) {
    return Stream.of("niet getraind")
        .noneMatch(rest -> reeks.groep().onderdeel().filter(rest::equals).isPresent());
  }
}
