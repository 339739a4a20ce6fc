package nl.inclusiemonitor.banenafspraak.opbouw;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.opbouw.Opbouw.Bladeren;
import nl.inclusiemonitor.banenafspraak.stand.Binnenwerkbladen;
import nl.inclusiemonitor.banenafspraak.stand.Persoonsblad;
import nl.inclusiemonitor.banenafspraak.stand.Standbladeren;
import nl.inclusiemonitor.banenafspraak.stand.StandregelRepository;
import nl.inclusiemonitor.banenafspraak.stand.Standregels;

/**
 * Counts the leaves of a figure, or reads what was kept of them. Connections must be the system's,
 * as it reads lines about persons; what it gives back is fit for the reader.
 */
final class Bladenlezer {
  private static final String ZBO =
      "select code from stand_cijfers where stand_id = $1 and scope = 'zbo'";

  private final StandregelRepository regels = new StandregelRepository();
  private final Standbladeren bladeren = new Standbladeren();
  private final Binnenwerkbladen binnenwerk = new Binnenwerkbladen();

  /** Whether the figure rests on lines that must be counted for this reader. */
  static boolean moetTellen(Opbouwvraag vraag) {
    return vraag.heeftGetal()
        && switch (vraag.cijfer()) {
          case INDIVIDUEEL, INLEEN, BINNENWERK -> true;
          default -> false;
        };
  }

  Future<Bladeren> lees(SqlConnection connection, Opbouwvraag vraag) {
    return regels.lees(
        connection,
        List.of(vraag.stand().id()),
        gevonden -> lees(connection, vraag, gevonden.get(0)));
  }

  private Future<Bladeren> lees(SqlConnection connection, Opbouwvraag vraag, Standregels stand) {
    if (vraag.cijfer() == Opbouwcijfer.BINNENWERK) {
      return binnenwerk
          .tel(connection, stand, vraag.onderdelen())
          .map(
              delen ->
                  new Bladeren(
                      false,
                      Optional.empty(),
                      false,
                      delen.stream().map(Bladenlezer::blad).toList()));
    }
    Future<Optional<String>> afdruk =
        stand.gewist()
            ? bladeren.afdruk(connection, stand.id())
            : Future.succeededFuture(Optional.empty());
    Future<List<Blad>> bladen = personen(connection, vraag, stand);
    return Future.all(afdruk, bladen)
        .map(
            all ->
                new Bladeren(
                    stand.gewist(),
                    afdruk.result(),
                    !stand.gewist() && vraag.regelsTeZien(),
                    bladen.result()));
  }

  private Future<List<Blad>> personen(
      SqlConnection connection, Opbouwvraag vraag, Standregels stand) {
    Persoonsblad blad = blad(vraag.cijfer());
    if (!vraag.isGeheel() && !vraag.allesZichtbaar()) {
      return Future.succeededFuture(
          List.of(
              Blad.telt(
                  blad.code(),
                  Optional.of(vraag.grondslag().code()),
                  (blad == Persoonsblad.INLEEN
                          ? vraag.grondslag().inleenUren()
                          : vraag.grondslag().individueelUren())
                      .orElseThrow(),
                  "uren")));
    }
    List<Persoonsblad> welke =
        blad == Persoonsblad.INDIVIDUEEL && vraag.isGeheel()
            ? List.of(blad, Persoonsblad.REGISTER)
            : List.of(blad);
    Future<List<Standbladeren.Telling>> tellingen =
        bladeren.tel(connection, stand, welke, code(vraag));
    Future<Set<String>> zbo = zbo(connection, vraag);
    return Future.all(tellingen, zbo)
        .map(
            all -> {
              List<Standbladeren.Telling> eigen =
                  tellingen.result().stream()
                      .filter(telling -> !zbo.result().contains(telling.code()))
                      .toList();
              return vraag.allesZichtbaar()
                  ? Bladschikking.alle(eigen)
                  : Bladschikking.geheel(eigen, los(vraag), vraag.stand().drempel());
            });
  }

  /** Of one unit, or of the whole, to which a zbo does not belong. */
  private static Future<Set<String>> zbo(SqlConnection connection, Opbouwvraag vraag) {
    if (!vraag.isGeheel()) {
      return Future.succeededFuture(Set.of());
    }
    return connection
        .preparedQuery(ZBO)
        .execute(Tuple.of(vraag.stand().id()))
        .map(
            rows -> {
              Set<String> codes = new HashSet<>();
              rows.forEach(row -> codes.add(row.getString("code")));
              return codes;
            });
  }

  private static Set<String> los(Opbouwvraag vraag) {
    return vraag.gezien().dienstonderdelen().stream()
        .filter(
            deel -> vraag.cijfer().van(vraag.gezien(), deel).flatMap(Cijfer::waarde).isPresent())
        .map(Standregel::code)
        .collect(Collectors.toSet());
  }

  private static Optional<String> code(Opbouwvraag vraag) {
    return Optional.of(vraag.grondslag().code()).filter(code -> !vraag.isGeheel());
  }

  static Persoonsblad blad(Opbouwcijfer cijfer) {
    return cijfer == Opbouwcijfer.INLEEN ? Persoonsblad.INLEEN : Persoonsblad.INDIVIDUEEL;
  }

  private static Blad blad(Binnenwerkbladen.Categorie categorie) {
    return new Blad(
        "binnenwerk",
        Optional.empty(),
        Optional.of(categorie.naam()),
        Persoonsblad.TELT_MEE,
        true,
        Optional.of(categorie.regels()),
        Optional.of(Getaltekst.kaal(categorie.banen())),
        "banen");
  }
}
