package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;

/**
 * Culturele diversiteit: the bare percentages of CBS as BZK published them, with the step to which
 * they were rounded. Nothing is added up or divided here: what a smaller group has is never derived
 * (domein.md §4).
 */
final class CbsMetingen implements Metingbron {
  /** Of each peildatum the levering that was accepted last. */
  private static final String REGELS =
      """
      with telt as (
        select distinct on (peildatum) nummer, id, verwerkt_op from leveringen
        where soort = 'culturele-diversiteit' and scope = 'VWS' and status = 'verwerkt' and omvang = 'volledig'
        order by peildatum, verwerkt_op desc, nummer desc
      ), regels as (
        select distinct on (r.scope, r.schaalgroep, r.peildatum, r.definitie) t.id as levering, t.verwerkt_op, r.*
        from telt t join regels_culturele_diversiteit r on r.levering_nummer = t.nummer
        order by r.scope, r.schaalgroep, r.peildatum, r.definitie, t.verwerkt_op desc, t.nummer desc
      )
      select levering, verwerkt_op, regel, scope, schaalgroep, percentage_x100, peildatum, afronding_x100, definitie,
        groep_minstens_250
      from regels
      order by array_position(array['VWS-breed', 'VWS', 'kern', 'concern', 'VWS+zbo', 'Rijk'], scope),
        array_position(array['alle', '1-10', '11-14', '11-12', '13-14', '15+'], schaalgroep), peildatum, definitie
      """;

  private static final BigDecimal HONDERDSTE = new BigDecimal("0.01");

  @Override
  public Future<List<Reeks>> reeksen(SqlConnection connection, Meetlezer lezer) {
    return connection.query(REGELS).execute().map(CbsMetingen::reeksen);
  }

  private static List<Reeks> reeksen(RowSet<Row> rows) {
    Map<Reeks.Groep, List<Meting>> metingen = new LinkedHashMap<>();
    for (Row row : rows) {
      Reeks.Groep groep =
          new Reeks.Groep(
              row.getString("scope"),
              row.getString("schaalgroep"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "procent");
      metingen.computeIfAbsent(groep, nieuw -> new ArrayList<>()).add(meting(row));
    }
    return metingen.entrySet().stream()
        .map(deze -> new Reeks(deze.getKey(), deze.getValue()))
        .toList();
  }

  /**
   * CBS gives no percentage of a group under 250 people; where one comes all the same, it is weak.
   */
  private static Meting meting(Row row) {
    return Geleverd.fromRow("CBS via BZK", row)
        .meting(
            Waarde.Getal.afgerond(
                honderdsten(row, "percentage_x100"), honderdsten(row, "afronding_x100")),
            List.of(row.getInteger("regel")),
            row.getString("groep_minstens_250").equals("N")
                ? Meting.Kwaliteit.BEPERKT
                : Meting.Kwaliteit.GOED,
            Definitie.tekst(row.getString("definitie")));
  }

  private static BigDecimal honderdsten(Row row, String kolom) {
    return HONDERDSTE.multiply(BigDecimal.valueOf(row.getShort(kolom)));
  }
}
