package nl.inclusiemonitor.banenafspraak.vaststelling;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.stand.GrondslagRepository;
import nl.inclusiemonitor.banenafspraak.stand.Selectie;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Versiebereik;
import nl.inclusiemonitor.banenafspraak.stand.Versiekeuze;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * The rehearsal of every vastgestelde stand: the hash of what was frozen, the tables against it,
 * the figures as they are shown now against those of then, and, as long as all lines are there, the
 * figures computed from them once more.
 */
final class Naproef {
  private static final String GEDULD = "set local statement_timeout = '30s'";

  private final Database database;
  private final NaproefMetrics metrics;
  private final Clock clock;
  private final NaproefRepository naproeven = new NaproefRepository();
  private final StandRepository standen = new StandRepository();
  private final GrondslagRepository grondslagen = new GrondslagRepository();

  Naproef(Database database, NaproefMetrics metrics, Clock clock) {
    this.database = database;
    this.metrics = metrics;
    this.clock = clock;
  }

  /** What is not as it was vastgesteld; {@code wat} is a code of the contract. */
  record Afwijking(String kwartaal, int versie, String wat) {
    JsonObject json() {
      return new JsonObject().put("kwartaal", kwartaal).put("versie", versie).put("wat", wat);
    }
  }

  /**
   * What a round found.
   *
   * @param gevraagdDoor who asked for it, by role; empty for the round of the night
   * @param standen how many were looked at
   * @param herrekend how many of them were computed again from their lines
   */
  record Uitkomst(
      Instant op,
      Optional<String> gevraagdDoor,
      int standen,
      int herrekend,
      List<Afwijking> afwijkingen) {}

  /** A vastgestelde stand and what the database itself says of it. */
  record Toets(
      UUID stand,
      Kwartaal kwartaal,
      int versie,
      boolean afdrukKlopt,
      boolean gegevensKloppen,
      Optional<JsonObject> weergave) {

    Afwijking afwijking(String wat) {
      return new Afwijking(kwartaal.toString(), versie, wat);
    }
  }

  /** Succeeds with the outcome, which is kept; each stand is read in a transaction of its own. */
  Future<Uitkomst> doe(Optional<Caller> gevraagdDoor) {
    return database
        .read(
            Caller.SYSTEM,
            connection ->
                connection.query(GEDULD).execute().compose(patient -> naproeven.toets(connection)))
        .compose(this::alle)
        .compose(
            gevonden -> {
              Uitkomst uitkomst =
                  new Uitkomst(
                      clock.instant().truncatedTo(ChronoUnit.MICROS),
                      gevraagdDoor.map(Caller::naam),
                      gevonden.size(),
                      (int) gevonden.stream().filter(Bevinding::herrekend).count(),
                      gevonden.stream().flatMap(een -> een.afwijkingen().stream()).toList());
              return database
                  .write(Caller.SYSTEM, connection -> naproeven.bewaar(connection, uitkomst))
                  .map(uitkomst)
                  .onSuccess(metrics::gezien);
            });
  }

  private record Bevinding(boolean herrekend, List<Afwijking> afwijkingen) {}

  private Future<List<Bevinding>> alle(List<Toets> toetsen) {
    Future<List<Bevinding>> done = Future.succeededFuture(new ArrayList<>());
    for (Toets toets : toetsen) {
      done =
          done.compose(
              bevindingen ->
                  database
                      .read(Caller.SYSTEM, connection -> een(connection, toets))
                      .map(
                          bevinding -> {
                            bevindingen.add(bevinding);
                            return bevindingen;
                          }));
    }
    return done;
  }

  private Future<Bevinding> een(SqlConnection connection, Toets toets) {
    List<Afwijking> afwijkingen = new ArrayList<>();
    if (!toets.afdrukKlopt()) {
      afwijkingen.add(toets.afwijking("afdruk"));
    }
    if (!toets.gegevensKloppen()) {
      afwijkingen.add(toets.afwijking("gegevens"));
    }
    Versiekeuze keuze = Versiekeuze.versie(toets.versie());
    return standen
        .versie(connection, toets.kwartaal(), keuze, Versiebereik.VASTGESTELD)
        .map(Optional::orElseThrow)
        .compose(
            stand ->
                standen
                    .vorige(connection, stand, Versiebereik.VASTGESTELD)
                    .compose(
                        vorige -> {
                          boolean zelfdeBeeld =
                              toets
                                  .weergave()
                                  .filter(toen -> Bevat.bevat(Standbeeld.van(stand, vorige), toen))
                                  .isPresent();
                          if (!zelfdeBeeld) {
                            afwijkingen.add(toets.afwijking("weergave"));
                          }
                          return herreken(connection, toets, stand, afwijkingen);
                        }));
  }

  private Future<Bevinding> herreken(
      SqlConnection connection, Toets toets, Stand stand, List<Afwijking> afwijkingen) {
    if (stand.heeftGewiste()) {
      return Future.succeededFuture(new Bevinding(false, afwijkingen));
    }
    return connection
        .query(GEDULD)
        .execute()
        .compose(patient -> naproeven.selectie(connection, toets.stand()))
        .compose((Selectie selectie) -> grondslagen.tel(connection, toets.kwartaal(), selectie))
        .map(
            telling -> {
              List<Grondslag> toen =
                  Stream.concat(Stream.of(stand.totaal()), stand.onderdelen().stream()).toList();
              if (telling.inleenMaanden() != stand.inleenMaanden()
                  || !zelfdeGetallen(toen, telling.rijen())) {
                afwijkingen.add(toets.afwijking("herrekening"));
              }
              return new Bevinding(true, afwijkingen);
            });
  }

  /** Names may change; what was counted may not. */
  private static boolean zelfdeGetallen(List<Grondslag> toen, List<Grondslag> nu) {
    return toen.size() == nu.size()
        && toen.stream()
            .allMatch(
                een ->
                    nu.stream()
                        .filter(ander -> ander.code().equals(een.code()))
                        .anyMatch(ander -> zelfdeGetallen(een, ander)));
  }

  private static boolean zelfdeGetallen(Grondslag een, Grondslag ander) {
    return een.personen().equals(ander.personen())
        && zelfde(een.fte(), ander.fte())
        && zelfde(een.individueelUren(), ander.individueelUren())
        && zelfde(een.binnenwerkBanen(), ander.binnenwerkBanen())
        && zelfde(een.inleenUren(), ander.inleenUren());
  }

  private static boolean zelfde(Optional<BigDecimal> een, Optional<BigDecimal> ander) {
    return een.map(BigDecimal::stripTrailingZeros)
        .equals(ander.map(BigDecimal::stripTrailingZeros));
  }
}
