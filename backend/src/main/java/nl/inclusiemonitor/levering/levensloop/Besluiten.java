package nl.inclusiemonitor.levering.levensloop;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.banenafspraak.stand.Standslot;
import nl.inclusiemonitor.banenafspraak.wet.uren.WettelijkeBerekening;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.controle.Controle;
import nl.inclusiemonitor.levering.dossier.Intrekbezwaar;
import nl.inclusiemonitor.levering.dossier.IntrekkingRepository;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.Leveringstatus;
import nl.inclusiemonitor.levering.dossier.Melding;
import nl.inclusiemonitor.levering.dossier.Zicht;
import nl.inclusiemonitor.levering.metrics.LeveringMetrics;
import nl.inclusiemonitor.privacy.Vrijetekst;

/**
 * What people decide about a levering: process, confirm, throw away, withdraw. Each decision, its
 * audit line and the figures that follow from it are one transaction.
 */
public final class Besluiten {
  private final Database database;
  private final LeveringRepository leveringen;
  private final IntrekkingRepository intrekkingen = new IntrekkingRepository();
  private final Controle controle;
  private final Standberekening standen;
  private final WettelijkeBerekening wettelijk;
  private final Clock clock;
  private final LeveringMetrics metrics;
  private final Runnable cijfersVeranderd;

  /**
   * @param database with a deadline that fits making the figures of many quarters anew
   * @param cijfersVeranderd told after each commit, so that who decided reads the new figures at
   *     once; other instances hear it from the database
   */
  public Besluiten(
      Database database,
      LeveringRepository leveringen,
      Controle controle,
      Standberekening standen,
      WettelijkeBerekening wettelijk,
      Clock clock,
      LeveringMetrics metrics,
      Runnable cijfersVeranderd) {
    this.database = database;
    this.leveringen = leveringen;
    this.controle = controle;
    this.standen = standen;
    this.wettelijk = wettelijk;
    this.clock = clock;
    this.metrics = metrics;
    this.cijfersVeranderd = cijfersVeranderd;
  }

  /**
   * What came of a request to process.
   *
   * @param verouderd whether nothing was processed, because what was weighed no longer holds: the
   *     levering was checked again
   */
  public record Verwerking(Levering levering, boolean verouderd) {}

  /** Makes the lines count; fails with Conflict while anything is open. */
  public Future<Verwerking> verwerk(UUID id, String ifMatch, Caller caller) {
    return besluit(
        id,
        ifMatch,
        caller,
        (connection, levering) -> {
          Zicht.eisLeveren(caller, levering.soort());
          if (levering.status() == Leveringstatus.BEVESTIGING_NODIG) {
            throw new Failure.Conflict(
                "bevestiging-nodig",
                "Er staat nog een waarschuwing open; bevestig die eerst, of lever opnieuw aan.");
          }
          eis(levering, Leveringstatus.GECONTROLEERD, "verwerkt");
          if (levering.heeftBlokkade()) {
            throw new Failure.Conflict(
                "levering-geblokkeerd",
                "Deze levering kan niet worden verwerkt; herstel het bestand en lever opnieuw"
                    + " aan.");
          }
          return controle
              .actualiseer(connection, levering)
              .compose(
                  opnieuw ->
                      opnieuw.isPresent()
                          ? schrijf(
                                  connection,
                                  opnieuw.get(),
                                  caller,
                                  "levering-opnieuw-gecontroleerd",
                                  Map.of())
                              .map(nu -> new Verwerking(nu, true))
                          : laatMeetellen(connection, levering, caller)
                              .map(nu -> new Verwerking(nu, false)));
        });
  }

  private Future<Levering> laatMeetellen(
      SqlConnection connection, Levering levering, Caller caller) {
    return leveringen
        .besluit(connection, levering, Leveringstatus.VERWERKT, levering.meldingen())
        .compose(nu -> rekenEnSchrijf(connection, nu, caller, "levering-verwerkt", Map.of()));
  }

  /** Puts somebody's name under a warning; the last one makes the levering ready. */
  public Future<Levering> bevestig(
      UUID id, String ifMatch, Caller caller, String code, String toelichting) {
    Vrijetekst.eis("/toelichting", toelichting);
    return besluit(
        id,
        ifMatch,
        caller,
        (connection, levering) -> {
          eis(levering, Leveringstatus.BEVESTIGING_NODIG, "bevestigd");
          Melding open =
              levering.meldingen().stream()
                  .filter(melding -> melding.code().equals(code) && melding.isOpen())
                  .findFirst()
                  .orElseThrow(
                      () ->
                          new Failure.Conflict(
                              "geen-open-melding",
                              "Zo'n open waarschuwing heeft deze levering niet."));
          if (!open.soort().doorAnder()) {
            Zicht.eisLeveren(caller, levering.soort());
          }
          if (!Zicht.magBevestigen(caller, levering, open)) {
            throw new Failure.Forbidden(
                "bevestiging-door-ander",
                "Deze waarschuwing bevestigt een ander dan wie het bestand leverde.");
          }
          Melding bevestigd =
              open.bevestigd(
                  new Melding.Bevestiging(
                      caller.id(), caller.naam(), clock.instant(), toelichting));
          List<Melding> meldingen =
              levering.meldingen().stream()
                  .map(melding -> melding.equals(open) ? bevestigd : melding)
                  .toList();
          Leveringstatus status =
              meldingen.stream().anyMatch(Melding::isOpen)
                  ? Leveringstatus.BEVESTIGING_NODIG
                  : Leveringstatus.GECONTROLEERD;
          return leveringen
              .besluit(connection, levering, status, meldingen)
              .compose(
                  nu ->
                      schrijf(
                          connection, nu, caller, "levering-bevestigd", Map.of("melding", code)));
        });
  }

  /** Ends a levering that was not processed; its lines are erased soon after. */
  public Future<Levering> gooiWeg(UUID id, String ifMatch, Caller caller) {
    return besluit(
        id,
        ifMatch,
        caller,
        (connection, levering) -> {
          Zicht.eisLeveren(caller, levering.soort());
          if (!levering.status().wachtOpBesluit()) {
            throw nietMogelijk(levering, "weggegooid");
          }
          return leveringen
              .besluit(connection, levering, Leveringstatus.WEGGEGOOID, levering.meldingen())
              .compose(nu -> schrijf(connection, nu, caller, "levering-weggegooid", Map.of()));
        });
  }

  /**
   * Takes the lines out of the figures, which become those without this levering. The mutaties on
   * top of it go with it: they count on nothing else.
   */
  public Future<Levering> trekIn(UUID id, String ifMatch, Caller caller, String toelichting) {
    Vrijetekst.eis("/toelichting", toelichting);
    return besluit(
        id,
        ifMatch,
        caller,
        (connection, levering) -> {
          Zicht.eisLeveren(caller, levering.soort());
          eis(levering, Leveringstatus.VERWERKT, "ingetrokken");
          return intrekkingen
              .bezwaren(connection, List.of(levering))
              .compose(
                  bezwaren -> {
                    Intrekbezwaar bezwaar = bezwaren.get(levering.nummer());
                    if (bezwaar != null) {
                      throw new Failure.Conflict(bezwaar.code(), bezwaar.detail());
                    }
                    return leveringen.besluit(
                        connection, levering, Leveringstatus.INGETROKKEN, levering.meldingen());
                  })
              .compose(nu -> trekMutatiesIn(connection, nu, caller).map(nu))
              .compose(
                  nu ->
                      rekenEnSchrijf(
                          connection,
                          nu,
                          caller,
                          "levering-ingetrokken",
                          Map.of("toelichting", toelichting)));
        });
  }

  private Future<Void> trekMutatiesIn(SqlConnection connection, Levering basis, Caller caller) {
    Map<String, Object> reden = Map.of("basis", basis.id().toString());
    return intrekkingen
        .mutatiesOp(connection, basis)
        .compose(
            mutaties -> {
              Future<Void> done = Future.succeededFuture();
              for (Levering mutatie : mutaties) {
                done =
                    done.compose(
                            previous ->
                                leveringen.besluit(
                                    connection,
                                    mutatie,
                                    Leveringstatus.INGETROKKEN,
                                    mutatie.meldingen()))
                        .compose(
                            nu -> schrijf(connection, nu, caller, "levering-ingetrokken", reden))
                        .mapEmpty();
              }
              return done;
            });
  }

  /** One decision on a levering that the caller sees and read in this version. */
  private interface Besluit<T> {
    Future<T> neem(SqlConnection connection, Levering levering);
  }

  private <T> Future<T> besluit(UUID id, String ifMatch, Caller caller, Besluit<T> besluit) {
    return database
        .write(
            Caller.SYSTEM,
            connection ->
                Standslot.neemMetGeduld(connection)
                    .compose(locked -> leveringen.vergrendel(connection, id))
                    .compose(
                        gevonden -> {
                          Levering levering = Zicht.zichtbaar(caller, gevonden);
                          if (!ifMatch.equals(levering.etag())) {
                            throw new Failure.PreconditionFailed(
                                "De levering is intussen gewijzigd; lees haar opnieuw.");
                          }
                          return besluit.neem(connection, levering);
                        }))
        .onSuccess(besloten -> cijfersVeranderd.run());
  }

  private Future<Levering> rekenEnSchrijf(
      SqlConnection connection,
      Levering levering,
      Caller caller,
      String handeling,
      Map<String, Object> bijzonderheden) {
    String soort = levering.soort().code();
    long begin = System.nanoTime();
    Future<Void> stand =
        Standberekening.gebruikt(soort)
            ? standen.herbereken(connection, levering.kwartaal())
            : Future.succeededFuture();
    return stand
        .compose(
            done ->
                WettelijkeBerekening.gebruikt(soort)
                    ? wettelijk.herbereken(connection, levering.peildatum().getYear())
                    : Future.succeededFuture())
        .onSuccess(done -> metrics.berekend(System.nanoTime() - begin))
        .compose(done -> schrijf(connection, levering, caller, handeling, bijzonderheden));
  }

  private static Future<Levering> schrijf(
      SqlConnection connection,
      Levering levering,
      Caller caller,
      String handeling,
      Map<String, Object> bijzonderheden) {
    return Audit.write(
            connection, caller, handeling, "levering", levering.id().toString(), bijzonderheden)
        .map(levering);
  }

  private static void eis(Levering levering, Leveringstatus status, String besluit) {
    if (levering.status() != status) {
      throw nietMogelijk(levering, besluit);
    }
  }

  private static Failure nietMogelijk(Levering levering, String besluit) {
    return new Failure.Conflict(
        "niet-in-deze-toestand",
        "Een levering met status " + levering.status().code() + " kan niet worden " + besluit + ".",
        Map.of("status", levering.status().code()));
  }
}
