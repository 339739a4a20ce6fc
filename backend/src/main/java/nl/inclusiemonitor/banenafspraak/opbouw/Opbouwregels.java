package nl.inclusiemonitor.banenafspraak.opbouw;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.audit.Logboek;
import nl.inclusiemonitor.banenafspraak.stand.Persoonsblad;
import nl.inclusiemonitor.banenafspraak.stand.StandregelRepository;
import nl.inclusiemonitor.banenafspraak.stand.Standregels;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.controle.Plaats;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.verzoek.regel.Regelvelden;
import nl.inclusiemonitor.verzoek.regel.Regelvelden.Veld;

/**
 * The lines under a leaf, by levering and number in its file. Runs as the caller, so that row-level
 * security asks once more for the permission; every look is logged for each person.
 */
final class Opbouwregels {
  /**
   * Lines of a newer levering first, as that is the one a reader knows; $1 the cause, $2 the unit
   * or null for the whole without its zbo's, of the version $3, $4 after which place, $5 how many.
   */
  private static final String BLADZIJDE =
      """
      with keuze as materialized (
        select levering_nummer, regel, pseudoniem, regel - levering_nummer * 4294967296 as plaats
        from %1$s as blad
        where oorzaak = $1 and case when $2::text is not null then code = $2
            else code not in (select code from stand_cijfers where stand_id = $3 and scope = 'zbo') end
          and ($4::bigint is null or regel - levering_nummer * 4294967296 > $4)
        order by plaats
        limit $5
      )
      select k.plaats, k.pseudoniem, l.id, l.peildatum, %2$s as velden
      from keuze k
      join %3$s r on r.levering_nummer = k.levering_nummer and r.regel = k.regel
      join leveringen l on l.nummer = k.levering_nummer
      where r.levering_nummer = any ($6)
      order by k.plaats
      """;

  private final StandregelRepository standregels = new StandregelRepository();
  private final Supplier<UUID> ids;

  Opbouwregels(Supplier<UUID> ids) {
    this.ids = ids;
  }

  /**
   * Which lines of a figure.
   *
   * @param onderdeel empty for those that the figure adds up
   */
  record Keuze(Optional<String> onderdeel, String oorzaak, Optional<Plaats> na, Page.Size size) {}

  /** A line as its file had it; the token never leaves the server. */
  record Regel(UUID levering, LocalDate peildatum, int regel, List<Veld> velden) {}

  /** A page, and where the next one begins. */
  record Bladzijde(String onderdeel, List<Regel> regels, Optional<Plaats> volgende) {}

  private record Gevonden(Plaats plaats, Optional<UUID> betrokkene, Regel regel) {}

  /** Fails with Conflict when lines behind the stand are erased. */
  Future<Bladzijde> bladzijde(
      SqlConnection connection, Caller caller, Opbouwvraag vraag, Keuze keuze) {
    Persoonsblad blad =
        keuze
            .onderdeel()
            .flatMap(Persoonsblad::of)
            .orElseGet(() -> Bladenlezer.blad(vraag.cijfer()));
    if (blad == Persoonsblad.REGISTER && !vraag.isGeheel()) {
      throw new Failure.Invalid(
          FieldError.of(
              "query",
              "onderdeel",
              "alleen-geheel",
              "Het doelgroepregister zegt niets over dienstonderdelen."));
    }
    return standregels
        .lees(
            connection,
            List.of(vraag.stand().id()),
            gevonden -> {
              if (gevonden.get(0).gewist()) {
                throw new Failure.Conflict(
                    "regels-gewist", "De regels achter dit cijfer zijn gewist.");
              }
              return lees(connection, vraag, keuze, blad, gevonden.get(0));
            })
        .map(keuze.size()::of)
        .compose(
            page ->
                log(connection, caller, vraag, keuze, page.items())
                    .map(
                        new Bladzijde(
                            blad.code(),
                            page.items().stream().map(Gevonden::regel).toList(),
                            page.next(Gevonden::plaats))));
  }

  private static Future<List<Gevonden>> lees(
      SqlConnection connection,
      Opbouwvraag vraag,
      Keuze keuze,
      Persoonsblad blad,
      Standregels stand) {
    Leveringsoort soort = Leveringsoort.of(blad.soort()).orElseThrow();
    Tuple tuple =
        Tuple.tuple()
            .addString(keuze.oorzaak())
            .addString(vraag.isGeheel() ? null : vraag.grondslag().code())
            .addUUID(stand.id())
            .addLong(keuze.na().map(Plaats::getal).orElse(null))
            .addInteger(keuze.size().toFind())
            .addArrayOfLong(
                stand.leveringen().getOrDefault(blad.soort(), List.of()).toArray(Long[]::new));
    String sql =
        BLADZIJDE.formatted(
            blad.sql(stand, tuple), Regelvelden.json(soort), soort.layout().tabel());
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> gevonden(row, soort))
                    .toList());
  }

  private static Gevonden gevonden(Row row, Leveringsoort soort) {
    Plaats plaats = Plaats.van(row.getLong("plaats"));
    LocalDate peildatum = row.getLocalDate("peildatum");
    return new Gevonden(
        plaats,
        Optional.ofNullable(row.getUUID("pseudoniem")),
        new Regel(
            row.getUUID("id"),
            peildatum,
            plaats.regel(),
            Regelvelden.velden(soort.layout(peildatum), row.getJsonObject("velden"))));
  }

  private Future<Void> log(
      SqlConnection connection,
      Caller caller,
      Opbouwvraag vraag,
      Keuze keuze,
      List<Gevonden> regels) {
    String onderwerp = vraag.stand().kwartaal() + " versie " + vraag.stand().versie();
    return Regelblik.log(
        connection,
        caller,
        new Logboek.Verwerking(
            ids.get(), "banenafspraak", "regels-bekeken", keuze.oorzaak(), "stand", onderwerp),
        regels.stream().map(Gevonden::betrokkene).toList());
  }
}
