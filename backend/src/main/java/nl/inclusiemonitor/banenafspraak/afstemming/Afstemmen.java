package nl.inclusiemonitor.banenafspraak.afstemming;

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
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.Standslot;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.kalender.Werkdagen;
import nl.inclusiemonitor.privacy.Vrijetekst;

/**
 * What people say of the figures of a quarter; each word with its audit line in one transaction.
 */
final class Afstemmen {
  /** Working days that people have. */
  private static final int TERMIJN = 10;

  private final Database database;
  private final Clock clock;
  private final AfstemRepository afstemmingen = new AfstemRepository();
  private final StandRepository standen = new StandRepository();

  Afstemmen(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Where the afstemming of a quarter stands, as one caller may see it. */
  record Toestand(
      Stand stand, Optional<AfstemRepository.Afstemming> afstemming, List<Afstemregel> regels) {}

  /** A word on one row, about the version that was read. */
  record Oordeel(
      int versie, String soort, String code, String oordeel, Optional<String> toelichting) {
    Oordeel {
      toelichting = Vrijetekst.ingevuld(toelichting);
    }
  }

  Future<Toestand> toon(Caller caller, Kwartaal kwartaal) {
    return database.read(caller, connection -> lees(connection, kwartaal));
  }

  /** Those of all quarters that are not done, newest first. */
  Future<List<Toestand>> lopende(Caller caller) {
    return database.read(
        caller,
        connection ->
            afstemmingen
                .lopende(connection)
                .compose(
                    lopend -> {
                      Future<List<Toestand>> done = Future.succeededFuture(new ArrayList<>());
                      for (AfstemRepository.Afstemming een : lopend) {
                        done =
                            done.compose(
                                gelezen ->
                                    lees(connection, een.kwartaal())
                                        .map(
                                            nu -> {
                                              gelezen.add(nu);
                                              return gelezen;
                                            }));
                      }
                      return done;
                    }));
  }

  Future<Toestand> begin(Caller caller, Kwartaal kwartaal) {
    if (!caller.dienstonderdelen().isEmpty()) {
      throw new Failure.Forbidden(
          "alleen-over-het-geheel", "Dit kan alleen wie alle dienstonderdelen ziet.");
    }
    LocalDate deadline = Werkdagen.na(Kwartaal.vandaag(clock), TERMIJN);
    return database.write(
        caller,
        connection ->
            Standslot.neem(connection)
                .compose(locked -> lees(connection, kwartaal))
                .compose(
                    nu -> {
                      eisVoorlopig(nu.stand());
                      return afstemmingen.begin(connection, nu.stand(), caller, nu(), deadline);
                    })
                .compose(
                    begonnen -> {
                      if (!begonnen) {
                        throw new Failure.Conflict(
                            "afstemming-begonnen",
                            "De afstemming van dit kwartaal is al begonnen.");
                      }
                      return Audit.write(
                          connection,
                          caller,
                          "afstemming-begonnen",
                          "stand",
                          kwartaal.toString(),
                          Map.of("deadline", deadline.toString()));
                    })
                .compose(done -> lees(connection, kwartaal)));
  }

  Future<Toestand> oordeel(Caller caller, Kwartaal kwartaal, Oordeel oordeel) {
    keur(oordeel);
    return database.write(
        caller,
        connection ->
            Standslot.neem(connection)
                .compose(locked -> lees(connection, kwartaal))
                .compose(
                    nu -> {
                      Afstemregel regel = eisRegel(caller, nu, oordeel);
                      return afstemmingen
                          .oordeel(
                              connection,
                              nu.stand(),
                              regel,
                              oordeel.oordeel(),
                              oordeel.toelichting(),
                              caller,
                              nu())
                          .compose(
                              done ->
                                  Audit.write(
                                      connection,
                                      caller,
                                      "afstemming-" + oordeel.oordeel(),
                                      "stand",
                                      kwartaal + "/" + nu.stand().versie(),
                                      Map.of("soort", regel.soort(), "code", regel.code())));
                    })
                .compose(done -> lees(connection, kwartaal)));
  }

  /** Records who said nothing by the deadline; whose word is being written did say something. */
  Future<Void> verstrijk() {
    return database.write(
        Caller.SYSTEM,
        connection ->
            Standslot.neem(connection)
                .compose(
                    locked -> afstemmingen.geenReactie(connection, Kwartaal.vandaag(clock), nu())));
  }

  private Future<Toestand> lees(SqlConnection connection, Kwartaal kwartaal) {
    return standen
        .huidige(connection, kwartaal)
        .map(
            gevonden ->
                gevonden.orElseThrow(
                    () -> new Failure.NotFound("Er zijn nog geen cijfers voor " + kwartaal + ".")))
        .compose(
            stand ->
                afstemmingen
                    .vind(connection, kwartaal)
                    .compose(
                        afstemming ->
                            afstemmingen
                                .regels(connection, stand)
                                .map(regels -> new Toestand(stand, afstemming, regels))));
  }

  private static Afstemregel eisRegel(Caller caller, Toestand nu, Oordeel oordeel) {
    eisVoorlopig(nu.stand());
    if (oordeel.versie() != nu.stand().versie()) {
      throw new Failure.Conflict(
          "stand-veranderd",
          "Er is een nieuwere versie van deze stand; bekijk eerst wat er is veranderd.",
          Map.of("versie", nu.stand().versie()));
    }
    Afstemregel regel =
        nu.regels().stream()
            .filter(deze -> deze.soort().equals(oordeel.soort()))
            .filter(deze -> deze.code().equals(oordeel.code()))
            .findFirst()
            .orElseThrow(
                () ->
                    new Failure.NotFound("Hierover valt voor u niets te zeggen bij dit kwartaal."));
    if (oordeel.oordeel().equals("opgelost") && !regel.isBezwaar()) {
      throw new Failure.Conflict("geen-bezwaar", "Hier is geen open bezwaar.");
    }
    boolean mag =
        oordeel.oordeel().equals("opgelost")
            ? regel.magOplossen(caller)
            : regel.magOordelen(caller);
    if (!mag) {
      throw new Failure.Forbidden(
          "niet-aan-u",
          "Hierover oordeelt wie de bron levert of voor het dienstonderdeel spreekt.");
    }
    return regel;
  }

  private static void eisVoorlopig(Stand stand) {
    if (stand.status().equals("vastgesteld")) {
      throw new Failure.Conflict(
          "al-vastgesteld",
          "De nieuwste versie van dit kwartaal is al vastgesteld.",
          Map.of("versie", stand.versie()));
    }
  }

  private static void keur(Oordeel oordeel) {
    if (!oordeel.oordeel().equals("akkoord") && oordeel.toelichting().isEmpty()) {
      throw new Failure.Invalid(FieldError.of("body", "/toelichting", "verplicht", "Vul dit in."));
    }
    oordeel.toelichting().ifPresent(tekst -> Vrijetekst.eisGeenBsn("/toelichting", tekst));
  }

  private Instant nu() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
