package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Meting.Kwaliteit;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;

/**
 * The answers to the inclusion questions of a survey, per unit and for VWS. A unit counts with at
 * least ten respondents and four of ten who were asked (domein.md §4), for every reader: who
 * answered was promised that. VWS, its kern and its concern are the mean over the units that count,
 * weighed by their respondents, so that nothing of the others follows from it.
 */
final class OnderzoekMetingen implements Metingbron {
  private static final int MINSTE_RESPONDENTEN = 10;
  private static final int MINSTE_RESPONS_PROCENT = 40;
  private static final Definitie DEFINITIE = Definitie.versie(1);

  private static final String MTO =
      """
      with telt as (
        select distinct on (peildatum) nummer, id, peildatum, verwerkt_op from leveringen
        where soort = 'mto' and scope = 'VWS' and status = 'verwerkt' and omvang = 'volledig'
        order by peildatum, verwerkt_op desc, nummer desc
      )
      select t.id as levering, t.verwerkt_op, t.peildatum, r.regel, r.vraag, r.eenheid, r.score_x100, r.respondenten,
        r.uitgenodigd, $1::text as bron,\s"""
          + Onderdeel.KOLOMMEN
          + """
      from telt t join regels_mto r on r.levering_nummer = t.nummer
        join dienstonderdelen d on d.nummer = r.dienstonderdeel_nummer
      where r.inclusievraag and d.scope <> 'zbo'
      order by r.vraag, t.peildatum, d.volgorde, d.code
      """;

  private static final String INCLUSIEMETING =
      MTO.replace("'mto'", "'inclusiemeting'").replace("regels_mto", "regels_inclusiemeting");

  private final String sql;
  private final String naam;

  private OnderzoekMetingen(String sql, String naam) {
    this.sql = sql;
    this.naam = naam;
  }

  static OnderzoekMetingen mto() {
    return new OnderzoekMetingen(MTO, "Medewerkersonderzoek (MTO)");
  }

  static OnderzoekMetingen inclusiemeting() {
    return new OnderzoekMetingen(INCLUSIEMETING, "Rijksbrede inclusiemeting");
  }

  /** What one unit answered to one question. */
  private record Antwoord(
      Geleverd geleverd,
      Onderdeel onderdeel,
      String vraag,
      String eenheid,
      int regel,
      BigDecimal score,
      int respondenten,
      int uitgenodigd) {

    static Antwoord fromRow(Row row) {
      return new Antwoord(
          Geleverd.fromRow(row.getString("bron"), row),
          Onderdeel.fromRow(row),
          row.getString("vraag"),
          row.getString("eenheid"),
          row.getInteger("regel"),
          BigDecimal.valueOf(row.getShort("score_x100"), 2),
          row.getInteger("respondenten"),
          row.getInteger("uitgenodigd"));
    }

    boolean isKlein() {
      return respondenten < MINSTE_RESPONDENTEN;
    }

    boolean telt() {
      return !isKlein() && 100L * respondenten >= (long) MINSTE_RESPONS_PROCENT * uitgenodigd;
    }

    Meting meting() {
      Waarde waarde =
          isKlein()
              ? new Waarde.Verborgen()
              : telt()
                  ? Waarde.Getal.exact(Breuk.geheel(score))
                  : new Waarde.Onbekend("respons onder " + MINSTE_RESPONS_PROCENT + "%");
      return geleverd.meting(
          waarde,
          List.of(regel),
          Kwaliteit.GOED,
          DEFINITIE,
          isKlein() ? Optional.empty() : Optional.of(deel(respondenten, uitgenodigd)));
    }
  }

  @Override
  public Future<List<Reeks>> reeksen(SqlConnection connection, Meetlezer lezer) {
    return connection
        .preparedQuery(sql)
        .execute(Tuple.of(naam))
        .map(
            rows -> {
              List<Antwoord> antwoorden = new ArrayList<>(rows.size());
              rows.forEach(row -> antwoorden.add(Antwoord.fromRow(row)));
              return reeksen(antwoorden, lezer);
            });
  }

  private static List<Reeks> reeksen(List<Antwoord> antwoorden, Meetlezer lezer) {
    Map<Reeks.Groep, Map<Geleverd, List<Antwoord>>> samen = new LinkedHashMap<>();
    Map<Reeks.Groep, List<Meting>> metingen = new LinkedHashMap<>();
    Set<Onderdeel> gevraagd =
        antwoorden.stream().map(Antwoord::onderdeel).collect(Collectors.toSet());
    for (Niveau niveau : Niveau.voor(lezer, gevraagd)) {
      for (Antwoord antwoord : antwoorden) {
        if (niveau.omvat(antwoord.onderdeel().scope())) {
          samen
              .computeIfAbsent(
                  groep(antwoord, niveau.scope(), Optional.empty()), nieuw -> new LinkedHashMap<>())
              .computeIfAbsent(antwoord.geleverd(), nieuw -> new ArrayList<>())
              .add(antwoord);
        }
      }
    }
    samen.forEach(
        (groep, perLevering) ->
            metingen.put(
                groep, perLevering.values().stream().map(OnderzoekMetingen::samen).toList()));
    antwoorden.stream()
        .filter(antwoord -> antwoord.onderdeel().eigen())
        .forEach(
            antwoord ->
                metingen
                    .computeIfAbsent(
                        groep(antwoord, "dienstonderdeel", Optional.of(antwoord.onderdeel())),
                        nieuw -> new ArrayList<>())
                    .add(antwoord.meting()));
    return metingen.entrySet().stream()
        .map(deze -> new Reeks(deze.getKey(), deze.getValue()))
        .toList();
  }

  private static Reeks.Groep groep(Antwoord antwoord, String scope, Optional<Onderdeel> onderdeel) {
    return new Reeks.Groep(
        scope,
        "alle",
        onderdeel.map(Onderdeel::code),
        onderdeel.map(Onderdeel::naam),
        Optional.of(antwoord.vraag()),
        antwoord.eenheid());
  }

  /** Σ score × respondents / Σ respondents, over the units that count. */
  private static Meting samen(List<Antwoord> antwoorden) {
    List<Antwoord> tellend = antwoorden.stream().filter(Antwoord::telt).toList();
    int respondenten = tellend.stream().mapToInt(Antwoord::respondenten).sum();
    int uitgenodigd = tellend.stream().mapToInt(Antwoord::uitgenodigd).sum();
    BigDecimal punten =
        tellend.stream()
            .map(deze -> deze.score().multiply(BigDecimal.valueOf(deze.respondenten())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return antwoorden
        .get(0)
        .geleverd()
        .meting(
            tellend.isEmpty()
                ? new Waarde.Onbekend("geen dienstonderdeel heeft genoeg respons")
                : Waarde.Getal.exact(new Breuk(punten, BigDecimal.valueOf(respondenten))),
            tellend.stream().map(Antwoord::regel).sorted().toList(),
            tellend.size() == antwoorden.size() ? Kwaliteit.GOED : Kwaliteit.BEPERKT,
            DEFINITIE,
            tellend.isEmpty() ? Optional.empty() : Optional.of(deel(respondenten, uitgenodigd)));
  }

  private static Waarde.Deel deel(int teller, int noemer) {
    return new Waarde.Deel(BigDecimal.valueOf(teller), BigDecimal.valueOf(noemer));
  }
}
