package nl.inclusiemonitor.aanwezigheid;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.inclusiemonitor.aanwezigheid.Telling.Cel;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.instelling.InstellingRepository;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.DienstonderdeelRepository;

/**
 * Counts, once per kwartaal. The two lists are compared in memory within the transaction that
 * writes the outcome; whatever comes of it, they are gone after it.
 */
final class Tellingen {
  /** An employer of its own, whose committees are not those of the ministry. */
  private static final String ZBO = "zbo";

  private final Database database;
  private final Clock clock;
  private final DpiaRepository dpias = new DpiaRepository();
  private final TellingRepository tellingen = new TellingRepository();
  private final InstellingRepository instellingen = new InstellingRepository();
  private final DienstonderdeelRepository onderdelen = new DienstonderdeelRepository();

  Tellingen(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Succeeds with the count; fails with what stands in its way, before a token was compared.
   *
   * @param inhoud read only once nothing stands in the way
   */
  Future<Telling> tel(Caller caller, Telvraag vraag, Supplier<Future<Lijsten>> inhoud) {
    if (!vraag.kwartaal().laatsteDag().isBefore(vandaag())) {
      return Future.failedFuture(Telbezwaar.nietVoorbij());
    }
    return database
        .read(
            caller,
            connection -> dpias.geldende(connection).compose(dpia -> eis(connection, vraag, dpia)))
        .compose(vrij -> inhoud.get())
        .compose(
            lijsten ->
                database
                    .write(caller, connection -> tel(connection, caller, vraag, lijsten))
                    .onComplete(done -> lijsten.wis()));
  }

  private Future<Dpia> eis(SqlConnection connection, Telvraag vraag, Optional<Dpia> geldende) {
    Dpia dpia = geldende.orElseThrow(Telbezwaar::staatUit);
    if (!dpia.sleutelId().equals(vraag.sleutelId())) {
      throw Telbezwaar.andereSleutel();
    }
    return dpias
        .eisEigenSleutel(connection, dpia.sleutelId())
        .compose(eigen -> tellingen.eisVrij(connection, vraag, Kwartaal.of(vandaag())))
        .map(dpia);
  }

  private Future<Telling> tel(
      SqlConnection connection, Caller caller, Telvraag vraag, Lijsten lijsten) {
    Instant nu = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return dpias
        .houdGeldend(connection)
        .compose(dpia -> eis(connection, vraag, dpia))
        .compose(
            dpia ->
                onderdelen
                    .alle(connection)
                    .map(alle -> volgorde(alle, vraag.kwartaal().laatsteDag(), lijsten))
                    .compose(
                        volgorde ->
                            drempel(connection)
                                .compose(
                                    drempel ->
                                        tellingen
                                            .maak(
                                                connection,
                                                vraag,
                                                Kwartaal.of(vandaag()),
                                                dpia,
                                                drempel,
                                                caller,
                                                nu)
                                            .compose(
                                                nummer ->
                                                    leg(
                                                        connection,
                                                        caller,
                                                        vraag,
                                                        nummer,
                                                        cellen(
                                                            Uitkomst.van(lijsten, drempel),
                                                            volgorde))))))
        .compose(done -> tellingen.lees(connection, Optional.of(vraag.kwartaal())))
        .map(gelezen -> gelezen.get(0));
  }

  /** Codes of the units of that day; fails when the lists name another one. */
  private static List<String> volgorde(
      List<Dienstonderdeel> alle, LocalDate peildatum, Lijsten lijsten) {
    List<String> volgorde =
        alle.stream()
            .filter(onderdeel -> onderdeel.bestaatOp(peildatum) && !onderdeel.scope().equals(ZBO))
            .map(Dienstonderdeel::code)
            .toList();
    if (!Set.copyOf(volgorde).containsAll(lijsten.dienstonderdelen())) {
      throw Telbezwaar.onderdeelOnbekend();
    }
    return volgorde;
  }

  private Future<Integer> drempel(SqlConnection connection) {
    return instellingen
        .huidige(connection)
        .map(instelling -> Math.max(Uitkomst.MINSTE, instelling.drempel()));
  }

  /** The whole, the units in their fixed order, and the others together; rounded. */
  private static List<Cel> cellen(Uitkomst uitkomst, List<String> volgorde) {
    List<String> codes = new ArrayList<>(List.of(Uitkomst.TOTAAL));
    codes.addAll(volgorde);
    codes.add(Uitkomst.OVERIGE);
    return codes.stream()
        .filter(uitkomst.cellen()::containsKey)
        .map(
            code ->
                new Cel(
                    code,
                    uitkomst
                        .cellen()
                        .get(code)
                        .map(
                            groep ->
                                new Aantallen(groep.ledenAfgerond(), groep.getraindAfgerond()))))
        .toList();
  }

  private Future<Void> leg(
      SqlConnection connection, Caller caller, Telvraag vraag, long nummer, List<Cel> cellen) {
    return tellingen
        .schrijf(connection, nummer, cellen)
        .compose(
            done ->
                Audit.write(
                    connection,
                    caller,
                    "aanwezigheid-geteld",
                    "aanwezigheidstelling",
                    vraag.kwartaal().toString(),
                    Map.of("sleutelId", vraag.sleutelId(), "sha256", vraag.sha256())));
  }

  private LocalDate vandaag() {
    return Kwartaal.vandaag(clock);
  }
}
