package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.audit.Logboek;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.opbouw.Regelblik;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Brugrekening.Kant;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandregelRepository;
import nl.inclusiemonitor.banenafspraak.stand.Standregels;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.controle.Plaats;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.verzoek.regel.Regelvelden;
import nl.inclusiemonitor.verzoek.regel.Regelvelden.Veld;

/**
 * The lines under a cause of a brug, newest levering first, each with what it changed. Runs as the
 * caller, so that row-level security asks once more for the permission; every look is logged for
 * each person.
 */
final class Brugregels {
  /**
   * A line of which nothing changed in the end is none: it stands under its cause more than once,
   * as when both standen have it.
   */
  private static final String BLADZIJDE =
      """
      , keuze as materialized (
        select levering_nummer, regel, regel - levering_nummer * 4294967296 as plaats, pseudoniem, sum(x100) as x100
        from stap
        where oorzaak = %1$s and case when %2$s::text is null then werkgever = 0 else code = %2$s end
          and (%3$s::bigint is null or regel - levering_nummer * 4294967296 > %3$s)
        group by levering_nummer, regel, pseudoniem
        having sum(x100) <> 0
        order by plaats
        limit %4$s
      )
      select k.plaats, k.pseudoniem, k.x100 / 100.0 as uren, l.id, l.peildatum, %6$s as velden
      from keuze k
      join %7$s r on r.levering_nummer = k.levering_nummer and r.regel = k.regel
      join leveringen l on l.nummer = k.levering_nummer
      where r.levering_nummer = any (%5$s)
      order by k.plaats
      """;

  private final StandregelRepository standregels = new StandregelRepository();
  private final Supplier<UUID> ids;

  Brugregels(Supplier<UUID> ids) {
    this.ids = ids;
  }

  /**
   * Which lines of a brug.
   *
   * @param code of a unit, or of the whole
   */
  record Vraag(
      Stand van, Stand tot, String code, String oorzaak, Optional<Plaats> na, Page.Size size) {
    private Stapregels regels() {
      return Stapregels.van(oorzaak);
    }

    private boolean isGeheel() {
      return code.equals(Grondslag.TOTAAL);
    }

    private Kant toen() {
      return Kant.van(van, code);
    }

    /** Without the source in both standen the brug tells no cause but that. */
    private boolean heeftOorzaken() {
      return Stream.of(toen(), Kant.van(tot, code))
          .allMatch(kant -> kant.uren(regels()).isPresent());
    }

    private List<UUID> standen() {
      return Stream.of(van.id(), tot.id()).distinct().toList();
    }
  }

  /**
   * A line as its file had it, and what it changed; the token never leaves the server.
   *
   * @param uren how many hours more or less
   * @param banen how many jobs those are by the law of the earlier stand, as the brug counts
   */
  record Regel(
      UUID levering,
      LocalDate peildatum,
      int regel,
      List<Veld> velden,
      String uren,
      Kwartaalbrug.Banen banen) {}

  /** A page, and where the next one begins. */
  record Bladzijde(List<Regel> regels, Optional<Plaats> volgende) {}

  private record Gevonden(Plaats plaats, Optional<UUID> betrokkene, Regel regel) {}

  /** Fails with Conflict when lines behind one of both standen are erased. */
  Future<Bladzijde> bladzijde(SqlConnection connection, Caller caller, Vraag vraag) {
    if (!vraag.heeftOorzaken()) {
      return Future.succeededFuture(new Bladzijde(List.of(), Optional.empty()));
    }
    return standregels
        .lees(
            connection,
            vraag.standen(),
            standen -> {
              if (standen.stream().anyMatch(Standregels::gewist)) {
                throw new Failure.Conflict(
                    "regels-gewist", "De regels achter een van beide standen zijn gewist.");
              }
              return lees(
                  connection,
                  vraag,
                  standen.stream().collect(Collectors.toMap(Standregels::id, Function.identity())));
            })
        .map(vraag.size()::of)
        .compose(
            page ->
                log(connection, caller, vraag, page.items())
                    .map(
                        new Bladzijde(
                            page.items().stream().map(Gevonden::regel).toList(),
                            page.next(Gevonden::plaats))));
  }

  private static Future<List<Gevonden>> lees(
      SqlConnection connection, Vraag vraag, Map<UUID, Standregels> standen) {
    Stapregels regels = vraag.regels();
    String bron = regels.blad().soort();
    Leveringsoort soort = Leveringsoort.of(bron).orElseThrow();
    Tuple tuple = Tuple.tuple();
    String met = regels.met(standen.get(vraag.van().id()), standen.get(vraag.tot().id()), tuple);
    String sql =
        met
            + BLADZIJDE.formatted(
                parameter(tuple, vraag.oorzaak()),
                parameter(tuple, vraag.isGeheel() ? null : vraag.code()),
                parameter(tuple, vraag.na().map(Plaats::getal).orElse(null)),
                parameter(tuple, vraag.size().toFind()),
                parameter(
                    tuple,
                    standen.values().stream()
                        .flatMap(stand -> stand.leveringen().get(bron).stream())
                        .distinct()
                        .toArray(Long[]::new)),
                Regelvelden.json(soort),
                soort.layout().tabel());
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> gevonden(row, soort, vraag))
                    .toList());
  }

  private static String parameter(Tuple tuple, Object waarde) {
    return "$" + tuple.addValue(waarde).size();
  }

  private static Gevonden gevonden(Row row, Leveringsoort soort, Vraag vraag) {
    Plaats plaats = Plaats.van(row.getLong("plaats"));
    LocalDate peildatum = row.getLocalDate("peildatum");
    BigDecimal uren = row.getBigDecimal("uren");
    return new Gevonden(
        plaats,
        Optional.ofNullable(row.getUUID("pseudoniem")),
        new Regel(
            row.getUUID("id"),
            peildatum,
            plaats.regel(),
            Regelvelden.velden(soort.layout(peildatum), row.getJsonObject("velden")),
            Kwartaalbrug.Banen.kaal(uren),
            Kwartaalbrug.Banen.van(vraag.toen().banen(vraag.regels(), uren))));
  }

  private Future<Void> log(
      SqlConnection connection, Caller caller, Vraag vraag, List<Gevonden> regels) {
    String onderwerp =
        "%s versie %d tot %s versie %d"
            .formatted(
                vraag.van().kwartaal(),
                vraag.van().versie(),
                vraag.tot().kwartaal(),
                vraag.tot().versie());
    return Regelblik.log(
        connection,
        caller,
        new Logboek.Verwerking(
            ids.get(),
            "banenafspraak",
            "regels-bekeken",
            vraag.oorzaak(),
            "kwartaalbrug",
            onderwerp),
        regels.stream().map(Gevonden::betrokkene).toList());
  }
}
