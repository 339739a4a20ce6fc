package nl.inclusiemonitor.register;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.register.RegisterRepository.Nieuw;
import nl.inclusiemonitor.register.RegisterRepository.Wijziging;

/**
 * The life of one row of a register: added, changed, ended, and brought back as it was. The row,
 * its version and its line in the trail are one transaction.
 */
final class Registerboek {
  private final Database database;
  private final RegisterRepository regels = new RegisterRepository();
  private final VersieRepository versies = new VersieRepository();
  private final Vormkeuring vorm;
  private final Map<String, Regelbewaker> bewakers;
  private final Supplier<UUID> ids;
  private final Clock clock;

  Registerboek(
      Database database,
      Vormkeuring vorm,
      Map<String, Regelbewaker> bewakers,
      Supplier<UUID> ids,
      Clock clock) {
    this.database = database;
    this.vorm = vorm;
    this.bewakers = Map.copyOf(bewakers);
    this.ids = ids;
    this.clock = clock;
  }

  /** Fields and words as they were sent. */
  record Aanvraag(Map<String, Object> velden, Optional<String> notitie) {}

  /** Succeeds with the new row; fails with Forbidden, or Invalid with every fault. */
  Future<Registerregel> maak(Caller door, Register register, Aanvraag aanvraag) {
    eisSchrijver(door, register);
    Map<String, Object> ingevuld = Vormkeuring.ingevuld(register, aanvraag.velden());
    Inhoud inhoud = gekeurd(register, ingevuld, false, aanvraag.notitie());
    eisEigen(door, inhoud.velden());
    return database.write(
        door,
        connection ->
            keur(connection, door, register, Optional.empty(), inhoud)
                .compose(goed -> regels.neemNummers(connection, register, 1, 0))
                .compose(
                    nummer ->
                        regels
                            .maak(
                                connection,
                                register,
                                List.of(new Nieuw(ids.get(), nummer, inhoud)),
                                door,
                                clock.instant())
                            .compose(
                                done ->
                                    vastgelegd(
                                        connection,
                                        door,
                                        register,
                                        register.codeVan(nummer),
                                        "toegevoegd"))));
  }

  /** Succeeds with the next version, or with the row as it is when nothing differs. */
  Future<Registerregel> wijzig(
      Caller door, Register register, String code, String ifMatch, Aanvraag aanvraag) {
    eisWijziger(door, register);
    if (register.alleenToevoegen()) {
      throw new Failure.Conflict(
          "register-alleen-toevoegen",
          "Wat hier is vastgelegd, verandert niet. Beëindig de regel en voeg een nieuwe toe.");
    }
    Map<String, Object> ingevuld = Vormkeuring.ingevuld(register, aanvraag.velden());
    Inhoud inhoud = gekeurd(register, ingevuld, true, aanvraag.notitie());
    return database.write(
        door,
        connection ->
            gelezen(connection, door, register, code, ifMatch)
                .compose(
                    was -> {
                      eisLopend(was);
                      eisEigen(door, inhoud.velden());
                      return was.velden().equals(inhoud.velden())
                          ? Future.succeededFuture(was)
                          : keur(connection, door, register, Optional.of(was), inhoud)
                              .compose(
                                  goed ->
                                      schrijf(
                                          connection,
                                          door,
                                          register,
                                          new Wijziging(was, inhoud, Optional.empty()),
                                          "gewijzigd"));
                    }));
  }

  /** Succeeds with the row, which no longer holds. */
  Future<Registerregel> beeindig(
      Caller door, Register register, String code, String ifMatch, Optional<String> notitie) {
    eisSchrijver(door, register);
    Vormkeuring.notitie(register, true, notitie)
        .ifPresent(
            fout -> {
              throw new Failure.Invalid(fout);
            });
    return database.write(
        door,
        connection ->
            gelezen(connection, door, register, code, ifMatch)
                .compose(
                    was -> {
                      eisLopend(was);
                      Inhoud inhoud = new Inhoud(was.titel(), was.velden(), notitie);
                      return bewaker(register)
                          .keurEinde(was)
                          .compose(
                              mag ->
                                  schrijf(
                                      connection,
                                      door,
                                      register,
                                      new Wijziging(was, inhoud, Optional.of(clock.instant())),
                                      "beeindigd"));
                    }));
  }

  /** Succeeds with a next version that holds what an earlier one did. */
  Future<Registerregel> herstel(
      Caller door,
      Register register,
      String code,
      String ifMatch,
      int versie,
      Optional<String> notitie) {
    eisWijziger(door, register);
    return database.write(
        door,
        connection ->
            gelezen(connection, door, register, code, ifMatch)
                .compose(
                    was ->
                        versies
                            .versie(connection, register.code(), code, versie)
                            .map(
                                gevonden ->
                                    gevonden.orElseThrow(
                                        () ->
                                            new Failure.NotFound(
                                                "Deze versie van de regel is er niet.")))
                            .compose(
                                eerder -> {
                                  Inhoud inhoud =
                                      gekeurd(
                                          register,
                                          eerder.velden().getMap(),
                                          true,
                                          notitie.or(
                                              () -> Optional.of("Terug naar versie " + versie)));
                                  eisEigen(door, inhoud.velden());
                                  return keur(connection, door, register, Optional.of(was), inhoud)
                                      .compose(
                                          goed ->
                                              schrijf(
                                                  connection,
                                                  door,
                                                  register,
                                                  new Wijziging(was, inhoud, Optional.empty()),
                                                  "hersteld"));
                                })));
  }

  private Inhoud gekeurd(
      Register register,
      Map<String, Object> ingevuld,
      boolean verandert,
      Optional<String> notitie) {
    List<FieldError> fouten = new ArrayList<>();
    vorm.fouten(register, ingevuld).stream().map(Registerboek::inVelden).forEach(fouten::add);
    Vormkeuring.notitie(register, verandert, notitie).ifPresent(fouten::add);
    eisGeen(fouten);
    return Vormkeuring.inhoud(register, ingevuld, notitie);
  }

  private Future<Void> keur(
      SqlConnection connection,
      Caller door,
      Register register,
      Optional<Registerregel> was,
      Inhoud inhoud) {
    Regelbewaker bewaker = bewaker(register);
    return Verwijzingen.van(connection, regels, register, List.of(inhoud.velden()))
        .compose(
            verwijzingen ->
                bewaker
                    .keur(connection, door, was, inhoud.velden())
                    .map(
                        fouten -> {
                          List<FieldError> alle = new ArrayList<>();
                          Stream.concat(
                                  verwijzingen.fouten(inhoud.velden()).stream(), fouten.stream())
                              .map(Registerboek::inVelden)
                              .forEach(alle::add);
                          Vormkeuring.notitie(
                                  bewaker.vraagtNotitie(was, inhoud.velden()), inhoud.notitie())
                              .ifPresent(alle::add);
                          eisGeen(alle);
                          return null;
                        }));
  }

  Regelbewaker bewaker(Register register) {
    return bewakers.getOrDefault(
        register.code(), (connection, door, was, wordt) -> Future.succeededFuture(List.of()));
  }

  private Future<Registerregel> gelezen(
      SqlConnection connection, Caller door, Register register, String code, String ifMatch) {
    return regels
        .vind(connection, register.code(), code)
        .map(gevonden -> gevonden.orElseThrow(Registerboek::onbekend))
        .compose(
            gezien -> {
              eisEigen(door, gezien.velden());
              return regels.vergrendel(connection, register.code(), code);
            })
        .map(gevonden -> gevonden.orElseThrow(Registerboek::onbekend))
        .map(
            was -> {
              if (!was.etag().equals(ifMatch)) {
                throw new Failure.PreconditionFailed(
                    "Iemand heeft %s gewijzigd sinds u het las. Lees het opnieuw.".formatted(code));
              }
              return was;
            });
  }

  private Future<Registerregel> schrijf(
      SqlConnection connection,
      Caller door,
      Register register,
      Wijziging wijziging,
      String handeling) {
    return regels
        .wijzig(connection, List.of(wijziging), door, clock.instant())
        .compose(done -> vastgelegd(connection, door, register, wijziging.was().code(), handeling));
  }

  private Future<Registerregel> vastgelegd(
      SqlConnection connection, Caller door, Register register, String code, String handeling) {
    return regels
        .vind(connection, register.code(), code)
        .map(Optional::orElseThrow)
        .compose(
            regel ->
                Audit.write(
                        connection,
                        door,
                        "registerregel-" + handeling,
                        register.code(),
                        code,
                        Map.of("versie", regel.versie()))
                    .map(regel));
  }

  static void eisSchrijver(Caller door, Register register) {
    eis(register.magSchrijven(door));
  }

  static void eisWijziger(Caller door, Register register) {
    eis(register.magWijzigen(door));
  }

  private static void eis(boolean mag) {
    if (!mag) {
      throw new Failure.Forbidden(
          "register-niet-van-u", "Met uw rol verandert u niets in dit register.");
    }
  }

  /** Who is limited to units writes about those; the database refuses it too. */
  static void eisEigen(Caller door, JsonObject velden) {
    String onderdeel = velden.getString("dienstonderdeel");
    boolean eigen = onderdeel != null && door.maySee(onderdeel);
    if (!door.dienstonderdelen().isEmpty() && !eigen) {
      throw new Failure.Forbidden(
          "niet-uw-dienstonderdeel", "U legt alleen iets vast voor uw eigen dienstonderdeel.");
    }
  }

  private static void eisLopend(Registerregel regel) {
    if (regel.beeindigdOp().isPresent()) {
      throw new Failure.Conflict(
          "regel-beeindigd", "Deze regel is beëindigd. Herstel hem eerst uit zijn geschiedenis.");
    }
  }

  static void eisGeen(List<FieldError> fouten) {
    if (!fouten.isEmpty()) {
      throw new Failure.Invalid(
          "ongeldige-aanvraag", "De regel klopt niet; er is niets bewaard.", fouten);
    }
  }

  private static FieldError inVelden(FieldError fout) {
    return new FieldError(
        fout.in(), "/velden" + fout.name(), fout.code(), fout.detail(), fout.params());
  }

  static Failure onbekend() {
    return new Failure.NotFound("Deze regel is er niet, of niet voor u.");
  }
}
