package nl.inclusiemonitor.organisatie;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of any unit, of whatever day, what there is of it on another. */
public final class Bestaansregister {
  private static final DienstonderdeelRepository ONDERDELEN = new DienstonderdeelRepository();
  private static final WijzigingRepository WIJZIGINGEN = new WijzigingRepository();

  private final Map<Integer, Dienstonderdeel> versies;
  private final Verwantschap verwantschap;

  /** Pure. */
  public Bestaansregister(List<Dienstonderdeel> versies, List<Wijziging> wijzigingen) {
    this.versies =
        versies.stream().collect(Collectors.toMap(Dienstonderdeel::nummer, Function.identity()));
    verwantschap = new Verwantschap(wijzigingen);
  }

  /** As it is now. */
  public static Future<Bestaansregister> lees(SqlConnection connection) {
    return ONDERDELEN
        .alle(connection)
        .compose(
            versies ->
                WIJZIGINGEN
                    .alle(connection)
                    .map(wijzigingen -> new Bestaansregister(versies, wijzigingen)));
  }

  /** Empty for a unit that is there on the day, and for one that is not known. */
  public Optional<Bestaan> op(int nummer, LocalDate dag) {
    return Optional.ofNullable(versies.get(nummer))
        .filter(versie -> !versie.bestaatOp(dag))
        .map(versie -> bestaan(versie, dag));
  }

  private Bestaan bestaan(Dienstonderdeel versie, LocalDate dag) {
    if (versie.geldigVan().isAfter(dag)) {
      return new Bestaan(
          versie.code(), versie.geldigVan(), andere(versie, versie.geldigVan(), dag));
    }
    LocalDate laatste = versie.geldigTot().orElseThrow();
    return new Bestaan(versie.code(), laatste.plusDays(1), andere(versie, laatste, dag));
  }

  private List<String> andere(Dienstonderdeel versie, LocalDate bestond, LocalDate dag) {
    return verwantschap.blokken(Map.of(versie.code(), bestond), bestond, dag).stream()
        .flatMap(blok -> blok.doel().stream())
        .sorted()
        .toList();
  }
}
