package nl.inclusiemonitor.banenafspraak.wet.uren;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.stand.Bron;
import nl.inclusiemonitor.banenafspraak.stand.Regelzicht;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * Adds up the paid hours of a year: the only place where the law's calculation meets lines about
 * persons. Connections must be the system's.
 */
final class UrenRepository {
  private static final Bron UREN =
      new Bron(
          Urenselectie.UREN,
          "regels_uwv_verloonde_uren",
          List.of(
              "pseudoniem",
              "ikv_nummer",
              "loonheffingennummer_hash",
              "tijdvak_begin",
              "correctie"));

  private static final String ALLE =
      """
      select sum(verloonde_uren_x100) / 100.0 as uren from regels_verloonde_uren_totaal
      where levering_nummer = any ($1) and jaar = $2
      """;

  /**
   * $1 first and $2 last day of the year, the lines of hours, of the register and of the staff. A
   * tijdvak belongs to the year in which its middle lies: one of four weeks may cross the limit. A
   * registration that covers one day of it makes all of it count. Of a line that was corrected only
   * the highest correction counts; corrections are few, which keeps that a small hash.
   *
   * <p>Who has only jobs that the employer marked does not count; of who has others too, the hours
   * of the inkomstenverhouding with the number of a marked job don't.
   */
  private static final String DOELGROEP =
      """
      with gemerkt as materialized (
        select pseudoniem, array_agg(dienstverband_nr) filter (where telt_niet_mee) as nummers, bool_and(telt_niet_mee) as alle
        from %3$s as personeel
        group by pseudoniem
        having bool_or(telt_niet_mee)
      )
      select coalesce(sum(r.verloonde_uren_x100), 0) / 100.0 as uren
      from %1$s as r
      where r.tijdvak_begin + (r.tijdvak_eind - r.tijdvak_begin) / 2 between $1 and $2
        and exists (
          select from %2$s as register
          where register.pseudoniem = r.pseudoniem and register.registratie_begin <= r.tijdvak_eind
            and (register.registratie_eind is null or register.registratie_eind >= r.tijdvak_begin))
        and not exists (
          select from %4$s as later
          where later.correctie > 0 and later.correctie > r.correctie and later.pseudoniem = r.pseudoniem
            and later.ikv_nummer = r.ikv_nummer and later.tijdvak_begin = r.tijdvak_begin
            and later.loonheffingennummer_hash is not distinct from r.loonheffingennummer_hash)
        and not exists (
          select from gemerkt g
          where g.pseudoniem = r.pseudoniem and (g.alle or r.ikv_nummer = any (g.nummers)))
      """;

  /**
   * What was agreed, for each person at most what was delivered: hours that a supplier took back
   * later count no more, hours that came later don't count. A line without a person stands for
   * itself. A zbo is an employer of its own.
   */
  private static final String INLEEN =
      """
      with gefiatteerd as (
        select %3$s as wie, sum(i.uren_x100) as x100
        from %1$s as i join dienstonderdelen d on d.nummer = i.dienstonderdeel_nummer
        where i.bevestigd_doelgroep and d.scope <> 'zbo'
        group by 1
      ), geleverd as (
        select %3$s as wie, sum(i.uren_x100) as x100
        from %2$s as i join dienstonderdelen d on d.nummer = i.dienstonderdeel_nummer
        where d.scope <> 'zbo'
        group by 1
      )
      select coalesce(sum(least(f.x100, coalesce(g.x100, 0))), 0) / 100.0 as uren
      from gefiatteerd f left join geleverd g using (wie)
      """;

  private static final String WIE =
      "coalesce(i.pseudoniem::text, concat_ws('|', i.dienstonderdeel_nummer, i.leverancier, i.mantel, i.maand))";

  private static final String BINNENWERK =
      """
      select coalesce(sum(b.uren_x100), 0) / 100.0 as uren
      from %1$s as b join dienstonderdelen d on d.nummer = b.dienstonderdeel_nummer
      where d.scope <> 'zbo'
      """;

  /**
   * @param nu the leveringen in force
   * @param opTijd those that were processed before hours could no longer be agreed
   */
  Future<Berekening.Uren> tel(
      SqlConnection connection, int jaar, Urenselectie nu, Urenselectie opTijd) {
    Future<Optional<BigDecimal>> alle =
        nu.heeft(Urenselectie.TOTAAL)
            ? som(
                connection,
                ALLE,
                Tuple.of(nu.nummers(Urenselectie.TOTAAL, 0).toArray(Long[]::new), jaar))
            : Future.succeededFuture(Optional.empty());
    return gezien(connection, nu)
        .compose(seen -> gezien(connection, opTijd))
        .compose(seen -> alle)
        .compose(
            a ->
                doelgroep(connection, jaar, nu)
                    .compose(
                        doelgroep ->
                            inleen(connection, jaar, nu, opTijd)
                                .compose(
                                    inleen ->
                                        binnenwerk(connection, nu)
                                            .map(
                                                binnenwerk ->
                                                    new Berekening.Uren(
                                                        a,
                                                        doelgroep,
                                                        inleen,
                                                        binnenwerk,
                                                        fiattering(nu, opTijd))))));
  }

  private static Future<Void> gezien(SqlConnection connection, Urenselectie selectie) {
    return Regelzicht.eis(
        connection,
        List.of(UREN, Bron.REGISTER, Bron.PERSONEEL, Bron.INHUUR),
        bron -> selectie.nummers(bron.soort()));
  }

  private static Future<Optional<BigDecimal>> doelgroep(
      SqlConnection connection, int jaar, Urenselectie nu) {
    if (!nu.heeft(Urenselectie.UREN) || !nu.heeft(Urenselectie.REGISTER)) {
      return Future.succeededFuture(Optional.empty());
    }
    Tuple tuple = Tuple.of(LocalDate.of(jaar, 1, 1), LocalDate.of(jaar, 12, 31));
    List<Long> uren = nu.nummers(Urenselectie.UREN, 0);
    return som(
        connection,
        DOELGROEP.formatted(
            UREN.regels(uren, tuple),
            Bron.REGISTER.regels(nu.nummers(Urenselectie.REGISTER, 0), tuple),
            Bron.PERSONEEL.regels(nu.nummers(Urenselectie.PERSONEEL, 0), tuple),
            UREN.regels(uren, tuple)),
        tuple);
  }

  private static Future<Optional<BigDecimal>> inleen(
      SqlConnection connection, int jaar, Urenselectie nu, Urenselectie opTijd) {
    if (!nu.heeft(Urenselectie.INHUUR)) {
      return Future.succeededFuture(Optional.empty());
    }
    Tuple tuple = Tuple.tuple();
    List<String> gefiatteerd = new ArrayList<>();
    List<String> geleverd = new ArrayList<>();
    for (int kwartaal = 1; kwartaal <= 4; kwartaal++) {
      List<Long> nummers = nu.nummers(Urenselectie.INHUUR, kwartaal);
      List<Long> voorTermijn = opTijd.nummers(Urenselectie.INHUUR, kwartaal);
      geleverd.add(maanden(jaar, kwartaal, nummers, tuple));
      gefiatteerd.add(
          maanden(jaar, kwartaal, voorTermijn.isEmpty() ? nummers : voorTermijn, tuple));
    }
    return som(connection, INLEEN.formatted(samen(gefiatteerd), samen(geleverd), WIE), tuple);
  }

  private static String maanden(int jaar, int kwartaal, List<Long> nummers, Tuple tuple) {
    Kwartaal deze = new Kwartaal(jaar, kwartaal);
    String regels = Bron.INHUUR.regels(nummers, tuple);
    tuple.addLocalDate(deze.eersteDag()).addLocalDate(deze.laatsteDag());
    return "select * from %s as k%d where maand between $%d and $%d"
        .formatted(regels, kwartaal, tuple.size() - 1, tuple.size());
  }

  private static Future<Optional<BigDecimal>> binnenwerk(
      SqlConnection connection, Urenselectie nu) {
    if (!nu.heeft(Urenselectie.BINNENWERK)) {
      return Future.succeededFuture(Optional.empty());
    }
    Tuple tuple = Tuple.tuple();
    List<String> kwartalen = new ArrayList<>();
    for (int kwartaal = 1; kwartaal <= 4; kwartaal++) {
      kwartalen.add(
          "select * from %s as k%d"
              .formatted(
                  Bron.BINNENWERK.regels(nu.nummers(Urenselectie.BINNENWERK, kwartaal), tuple),
                  kwartaal));
    }
    return som(connection, BINNENWERK.formatted(samen(kwartalen)), tuple);
  }

  private static Fiattering fiattering(Urenselectie nu, Urenselectie opTijd) {
    List<Integer> geleverd =
        List.of(1, 2, 3, 4).stream()
            .filter(kwartaal -> !nu.nummers(Urenselectie.INHUUR, kwartaal).isEmpty())
            .toList();
    if (geleverd.isEmpty()) {
      return Fiattering.GEEN;
    }
    return geleverd.stream()
            .noneMatch(kwartaal -> opTijd.nummers(Urenselectie.INHUUR, kwartaal).isEmpty())
        ? Fiattering.VOOR_TERMIJN
        : Fiattering.NIET_AANTOONBAAR;
  }

  private static String samen(List<String> delen) {
    return "(" + String.join(" union all ", delen) + ")";
  }

  private static Future<Optional<BigDecimal>> som(
      SqlConnection connection, String sql, Tuple tuple) {
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(rows -> Optional.ofNullable(rows.iterator().next().getBigDecimal("uren")));
  }
}
