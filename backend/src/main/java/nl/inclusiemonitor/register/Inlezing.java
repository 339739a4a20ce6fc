package nl.inclusiemonitor.register;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.register.RegisterRepository.Nieuw;
import nl.inclusiemonitor.register.RegisterRepository.Wijziging;

/** One file with rows of one register: weighed whole, then kept whole or not at all. */
final class Inlezing {
  /** As many faults as an answer holds. */
  private static final int MEESTE_FOUTEN = 1_000;

  /** The next number is one more than the highest: a file must not use them all up. */
  private static final int HOOGSTE_NIEUWE = 999_999;

  private final Caller door;
  private final Register register;
  private final boolean proef;
  private final Optional<String> notitie;
  private final Vormkeuring vorm;
  private final Regelbewaker bewaker;
  private final RegisterRepository regels = new RegisterRepository();
  private final List<FieldError> fouten = new ArrayList<>();
  private final List<Voorgenomen> voorgenomen = new ArrayList<>();
  private int ongewijzigd;

  Inlezing(
      Caller door,
      Register register,
      boolean proef,
      Optional<String> notitie,
      Vormkeuring vorm,
      Regelbewaker bewaker) {
    this.door = door;
    this.register = register;
    this.proef = proef;
    this.notitie = notitie;
    this.vorm = vorm;
    this.bewaker = bewaker;
  }

  /** What reading a file in did, or would do. */
  record Uitslag(
      boolean proef, int toegevoegd, int gewijzigd, int ongewijzigd, List<Gevolg> regels) {}

  /** What becomes of one line. */
  record Gevolg(long regel, Optional<String> code, String titel, String gevolg) {}

  private record Voorgenomen(Bestandslezer.Rij rij, Optional<Registerregel> was, Inhoud inhoud) {}

  /** Succeeds with what it did; fails with Invalid and every fault, by line and column. */
  Future<Uitslag> lees(Database database, byte[] bestand, Supplier<UUID> ids, Instant nu) {
    List<Bestandslezer.Rij> rijen = Bestandslezer.lees(register, bestand);
    codes(rijen);
    return database.write(
        door,
        connection -> {
          voorgenomen.clear();
          ongewijzigd = 0;
          return bekend(connection, rijen)
              .compose(
                  bekend -> {
                    rijen.forEach(rij -> neem(rij, rij.code().map(bekend::get)));
                    return weeg(connection);
                  })
              .compose(goed -> proef ? Future.succeededFuture() : schrijf(connection, ids, nu))
              .map(done -> uitslag());
        });
  }

  /** Nobody ends or changes what is read here until it is written. */
  private Future<Map<String, Registerregel>> bekend(
      SqlConnection connection, List<Bestandslezer.Rij> rijen) {
    List<String> codes = rijen.stream().flatMap(rij -> rij.code().stream()).toList();
    Future<Void> stil =
        proef
            ? Future.succeededFuture()
            : regels.vergrendelAlle(connection, register.code(), codes);
    return stil.compose(done -> regels.metCode(connection, register.code(), codes));
  }

  private void codes(List<Bestandslezer.Rij> rijen) {
    Set<String> gezien = new HashSet<>();
    for (Bestandslezer.Rij rij : rijen) {
      rij.code()
          .ifPresent(
              code -> {
                if (!code.matches(register.prefix() + "-[1-9]\\d{0,7}")) {
                  fout(
                      rij,
                      "code",
                      "code-past-niet",
                      "Een code van dit register is %s- en een nummer."
                          .formatted(register.prefix()));
                } else if (!gezien.add(code)) {
                  fout(rij, "code", "code-dubbel", "Deze code staat er twee keer.");
                }
              });
    }
    eisGeen();
  }

  /** Weighs the form of a line; what the file has no column for stays as it was. */
  private void neem(Bestandslezer.Rij rij, Optional<Registerregel> was) {
    Map<String, Object> velden = new HashMap<>();
    was.ifPresent(regel -> velden.putAll(regel.velden().getMap()));
    velden.putAll(rij.velden());
    Map<String, Object> ingevuld = Vormkeuring.ingevuld(register, velden);
    List<FieldError> vormfouten = vorm.fouten(register, ingevuld);
    vormfouten.forEach(fout -> fout(rij, fout));
    if (vormfouten.isEmpty()) {
      Inhoud inhoud = Vormkeuring.inhoud(register, ingevuld, notitie);
      if (was.filter(regel -> regel.velden().equals(inhoud.velden())).isPresent()) {
        ongewijzigd++;
      } else {
        Registerboek.eisEigen(door, inhoud.velden());
        if (was.isEmpty()) {
          Registerboek.eisSchrijver(door, register);
          rij.code().ifPresent(code -> eisVrij(rij, code));
        }
        was.ifPresent(regel -> Registerboek.eisEigen(door, regel.velden()));
        was.ifPresent(regel -> eisVeranderlijk(rij, regel));
        voorgenomen.add(new Voorgenomen(rij, was, inhoud));
      }
    }
  }

  /**
   * Who is limited to units does not see every row: a code that is new to them may be of another,
   * and one answer for both does not tell which.
   */
  private void eisVrij(Bestandslezer.Rij rij, String code) {
    if (!door.dienstonderdelen().isEmpty()) {
      fout(
          rij,
          "code",
          "code-onbekend",
          "Deze code is hier niet bekend; laat de code leeg om de regel toe te voegen.");
    } else if (nummer(code) > HOOGSTE_NIEUWE) {
      fout(
          rij,
          "code",
          "code-te-hoog",
          "Een nieuwe code heeft een nummer van ten hoogste zes cijfers; laat de code leeg om de"
              + " regel het volgende nummer te geven.");
    }
  }

  private void eisVeranderlijk(Bestandslezer.Rij rij, Registerregel regel) {
    if (register.alleenToevoegen()) {
      fout(
          rij,
          "code",
          "register-alleen-toevoegen",
          "Wat hier is vastgelegd, verandert niet; deze code is er al met andere inhoud.");
    } else if (regel.beeindigdOp().isPresent()) {
      fout(rij, "code", "regel-beeindigd", "Deze regel is beëindigd; herstel hem eerst.");
    } else if (rij.versie().filter(versie -> versie != regel.versie()).isPresent()) {
      fout(
          rij,
          "versie",
          "regel-intussen-gewijzigd",
          "Deze regel is intussen gewijzigd (versie %d). Download het register opnieuw."
              .formatted(regel.versie()));
    }
  }

  private Future<Void> weeg(SqlConnection connection) {
    boolean verandert = voorgenomen.stream().anyMatch(regel -> regel.was().isPresent());
    boolean gevraagd =
        voorgenomen.stream()
            .anyMatch(regel -> bewaker.vraagtNotitie(regel.was(), regel.inhoud().velden()));
    Vormkeuring.notitie(register, verandert, notitie)
        .or(() -> Vormkeuring.notitie(gevraagd, notitie))
        .ifPresent(
            fout -> fouten.add(FieldError.of("query", "notitie", fout.code(), fout.detail())));
    List<JsonObject> inhoud = voorgenomen.stream().map(regel -> regel.inhoud().velden()).toList();
    return Verwijzingen.van(connection, regels, register, inhoud)
        .map(
            verwijzingen -> {
              voorgenomen.forEach(
                  regel ->
                      verwijzingen
                          .fouten(regel.inhoud().velden())
                          .forEach(fout -> fout(regel.rij(), fout)));
              return null;
            })
        .compose(done -> bewaak(connection))
        .map(
            done -> {
              eisEnig();
              eisGeen();
              return null;
            });
  }

  private Future<Void> bewaak(SqlConnection connection) {
    Future<Void> gereed = Future.succeededFuture();
    for (Voorgenomen regel : voorgenomen) {
      gereed =
          gereed
              .compose(done -> bewaker.keur(connection, door, regel.was(), regel.inhoud().velden()))
              .map(
                  gevonden -> {
                    gevonden.forEach(fout -> fout(regel.rij(), fout));
                    return null;
                  });
    }
    return gereed;
  }

  private void eisEnig() {
    Map<String, Long> gezien = new HashMap<>();
    for (Voorgenomen regel : voorgenomen) {
      bewaker
          .enig(regel.inhoud().velden())
          .map(enig -> gezien.putIfAbsent(enig, regel.rij().regel()))
          .ifPresent(
              eerder ->
                  fout(
                      regel.rij(),
                      "",
                      "regel-dubbel",
                      "Zo'n regel kan er maar één zijn, en staat al op regel %d."
                          .formatted(eerder)));
    }
  }

  private Future<Void> schrijf(SqlConnection connection, Supplier<UUID> ids, Instant nu) {
    List<Voorgenomen> nieuw = voorgenomen.stream().filter(r -> r.was().isEmpty()).toList();
    int zonderCode = (int) nieuw.stream().filter(r -> r.rij().code().isEmpty()).count();
    int hoogste =
        nieuw.stream().flatMap(r -> r.rij().code().stream()).mapToInt(this::nummer).max().orElse(0);
    List<Wijziging> wijzigingen =
        voorgenomen.stream()
            .flatMap(
                r -> r.was().map(was -> new Wijziging(was, r.inhoud(), Optional.empty())).stream())
            .toList();
    Future<Integer> laatste =
        nieuw.isEmpty()
            ? Future.succeededFuture(0)
            : regels.neemNummers(connection, register, zonderCode, hoogste);
    return laatste
        .compose(
            nummer ->
                regels.maak(
                    connection, register, genummerd(nieuw, nummer - zonderCode, ids), door, nu))
        .compose(done -> regels.wijzig(connection, wijzigingen, door, nu))
        .compose(
            done ->
                Audit.write(
                    connection,
                    door,
                    "register-ingelezen",
                    "register",
                    register.code(),
                    Map.of("toegevoegd", nieuw.size(), "gewijzigd", wijzigingen.size())));
  }

  private List<Nieuw> genummerd(List<Voorgenomen> nieuw, int vorige, Supplier<UUID> ids) {
    List<Nieuw> genummerd = new ArrayList<>();
    int volgende = vorige + 1;
    for (Voorgenomen regel : nieuw) {
      int nummer = regel.rij().code().isPresent() ? nummer(regel.rij().code().get()) : volgende++;
      genummerd.add(new Nieuw(ids.get(), nummer, regel.inhoud()));
    }
    return genummerd;
  }

  private Uitslag uitslag() {
    List<Gevolg> gevolgen =
        voorgenomen.stream()
            .map(
                r ->
                    new Gevolg(
                        r.rij().regel(),
                        r.rij().code(),
                        r.inhoud().titel(),
                        r.was().isPresent() ? "gewijzigd" : "toegevoegd"))
            .toList();
    int gewijzigd = (int) voorgenomen.stream().filter(r -> r.was().isPresent()).count();
    return new Uitslag(proef, voorgenomen.size() - gewijzigd, gewijzigd, ongewijzigd, gevolgen);
  }

  private int nummer(String code) {
    return Integer.parseInt(code.substring(register.prefix().length() + 1));
  }

  private void fout(Bestandslezer.Rij rij, FieldError fout) {
    fout(rij, fout.name().substring(1), fout.code(), fout.detail());
  }

  private void fout(Bestandslezer.Rij rij, String kolom, String code, String detail) {
    fouten.add(
        new FieldError(
            "file",
            kolom,
            code,
            "Regel %d: %s".formatted(rij.regel(), detail),
            Map.of("regel", rij.regel())));
  }

  private void eisGeen() {
    if (!fouten.isEmpty()) {
      throw Bestandslezer.ongeldig(fouten.stream().limit(MEESTE_FOUTEN).toList());
    }
  }
}
