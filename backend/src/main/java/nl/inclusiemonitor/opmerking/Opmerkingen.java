package nl.inclusiemonitor.opmerking;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.banenafspraak.Lezer;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.privacy.Vrijetekst;

/** The life of a comment: made, and solved once when it asks for that. */
final class Opmerkingen {
  private final Database database;
  private final OpmerkingRepository opmerkingen = new OpmerkingRepository();
  private final Onderwerpen onderwerpen = new Onderwerpen();
  private final Supplier<UUID> ids;
  private final Clock clock;

  Opmerkingen(Database database, Supplier<UUID> ids, Clock clock) {
    this.database = database;
    this.ids = ids;
    this.clock = clock;
  }

  /** A comment as it was sent. */
  record Nieuw(String onderwerp, String tekst, boolean opvolgen, boolean blokkeert) {}

  /** Succeeds with the comment; fails with Invalid, NotFound, or Forbidden for another's unit. */
  Future<Opmerking> maak(Caller door, Nieuw nieuw) {
    Onderwerp onderwerp = new Onderwerp(nieuw.onderwerp());
    keur(nieuw, onderwerp);
    eisEigen(door, onderwerp.dienstonderdeel());
    UUID id = ids.get();
    return database.write(
        door,
        connection ->
            onderwerpen
                .dienstonderdeel(connection, door, onderwerp)
                .compose(
                    onderdeel -> {
                      eisEigen(door, onderdeel);
                      return opmerkingen.maak(
                          connection, id, nieuw, onderwerp, onderdeel, door, clock.instant());
                    })
                .compose(
                    done -> audit(connection, door, "opmerking-gemaakt", id, onderwerp.adres()))
                .compose(done -> opmerkingen.vind(connection, Lezer.van(door), id))
                .map(Optional::orElseThrow));
  }

  /** Succeeds with the comment and its answer; fails with Conflict when nothing is open. */
  Future<Opmerking> handelAf(Caller door, UUID id, String antwoord) {
    Vrijetekst.eis("/antwoord", antwoord);
    return database.write(
        door,
        connection ->
            opmerkingen
                .vind(connection, Lezer.van(door), id)
                .map(gevonden -> gevonden.orElseThrow(Opmerkingen::onbekend))
                .compose(
                    gevonden -> {
                      if (!isVan(door, gevonden)) {
                        throw new Failure.Forbidden(
                            "niet-uw-dienstonderdeel",
                            "U legt alleen iets vast voor uw eigen dienstonderdeel.");
                      }
                      return opmerkingen
                          .handelAf(connection, id, antwoord, door, clock.instant())
                          .map(
                              gelukt -> {
                                if (!gelukt) {
                                  throw new Failure.Conflict(
                                      "opmerking-niet-open",
                                      "Deze opmerking is al afgehandeld, of vraagt dat niet.");
                                }
                                return gevonden;
                              });
                    })
                .compose(
                    gevonden ->
                        audit(connection, door, "opmerking-afgehandeld", id, gevonden.onderwerp()))
                .compose(done -> opmerkingen.vind(connection, Lezer.van(door), id))
                .map(Optional::orElseThrow));
  }

  /** Who is limited to units solves what is about those. */
  static boolean magAfhandelen(Caller door, Opmerking opmerking) {
    return opmerking.isOpen() && isVan(door, opmerking);
  }

  private static boolean isVan(Caller door, Opmerking opmerking) {
    return door.dienstonderdelen().isEmpty()
        || opmerking.dienstonderdeel().filter(door::maySee).isPresent();
  }

  static Failure onbekend() {
    return new Failure.NotFound("Deze opmerking is er niet, of niet voor u.");
  }

  private static void keur(Nieuw nieuw, Onderwerp onderwerp) {
    List<FieldError> fouten = new ArrayList<>();
    Vrijetekst.fout("/tekst", nieuw.tekst()).ifPresent(fouten::add);
    if (nieuw.blokkeert() && !(nieuw.opvolgen() && onderwerp.isStand())) {
      fouten.add(
          FieldError.of(
              "body",
              "/blokkeert",
              "blokkeert-niets",
              "Alleen wat bij een stand opgevolgd moet worden, kan het vaststellen tegenhouden."));
    }
    if (!fouten.isEmpty()) {
      throw new Failure.Invalid(
          "ongeldige-aanvraag", "De opmerking klopt niet; er is niets bewaard.", fouten);
    }
  }

  /** About the whole everybody may say something; about a unit, who may see it. */
  private static void eisEigen(Caller door, Optional<String> onderdeel) {
    if (onderdeel.filter(code -> !door.maySee(code)).isPresent()) {
      throw new Failure.Forbidden(
          "niet-uw-dienstonderdeel", "U legt alleen iets vast voor uw eigen dienstonderdeel.");
    }
  }

  private static Future<Void> audit(
      SqlConnection connection, Caller door, String handeling, UUID id, String onderwerp) {
    return Audit.write(
        connection, door, handeling, "opmerking", id.toString(), Map.of("onderwerp", onderwerp));
  }
}
