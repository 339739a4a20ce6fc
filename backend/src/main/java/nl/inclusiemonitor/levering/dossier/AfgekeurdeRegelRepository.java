package nl.inclusiemonitor.levering.dossier;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.csv.Cel;
import nl.inclusiemonitor.levering.intake.Afkeuring;
import nl.inclusiemonitor.organisatie.Bestaan;
import nl.inclusiemonitor.organisatie.Bestaansregister;

/** Keeps where and why lines were rejected; there is no value to keep. */
public final class AfgekeurdeRegelRepository {
  /** As many as lie together in one row (V039). */
  private static final int BLAD = 1_000;

  private static final String ONDERDEEL = "onderdeel";

  private static final String SCHRIJF =
      """
      insert into afgekeurde_regels (levering_nummer, eerste, regels, kolomnummers, kolommen, codes, onderdelen)
      values ($1, $2, $3, $4, $5, $6, $7)
      """;

  private static final String BLADZIJDE =
      """
      select volgnummer, regel, kolomnummer, kolom, code, onderdeel from afkeuringen
      where levering_nummer = $1 and volgnummer > $2::bigint and eerste + %d > $2 and eerste - $3::bigint <= $2
      order by volgnummer
      limit $3
      """
          .formatted(BLAD);

  private static final String OORZAKEN =
      """
      select l.id, a.code, a.kolom, a.onderdeel, count(distinct a.regel) as aantal
      from afkeuringen a join leveringen l on l.nummer = a.levering_nummer
      where a.levering_nummer = any ($1)
      group by l.id, a.code, a.kolom, a.onderdeel
      order by aantal desc, a.kolom, a.code, a.onderdeel
      """;

  /** A rejected line as people read it, and where the next page begins. */
  public record Rij(int volgnummer, AfgekeurdeRegel regel) {}

  /** As a spreadsheet shows it, with the remedy. */
  public record AfgekeurdeRegel(
      int regel,
      Optional<String> cel,
      Optional<String> kolom,
      String code,
      Optional<Bestaan> onderdeel,
      String detail,
      String oplossing) {}

  /** How many lines were rejected for one cause. */
  public record Afkeuroorzaak(
      String code,
      Optional<String> kolom,
      Optional<Bestaan> onderdeel,
      long aantal,
      String detail,
      String oplossing) {}

  /**
   * Adds rejected lines.
   *
   * @param geweest how many were written before
   */
  public Future<Void> schrijf(
      SqlConnection connection, Levering levering, int geweest, List<Afkeuring> fouten) {
    if (fouten.isEmpty()) {
      return Future.succeededFuture();
    }
    int samen = Math.min(BLAD, fouten.size());
    return connection
        .preparedQuery(SCHRIJF)
        .execute(blad(levering, geweest + 1, fouten.subList(0, samen)))
        .compose(
            done ->
                schrijf(
                    connection, levering, geweest + samen, fouten.subList(samen, fouten.size())));
  }

  private static Tuple blad(Levering levering, int eerste, List<Afkeuring> fouten) {
    int aantal = fouten.size();
    Integer[] regels = new Integer[aantal];
    Short[] kolomnummers = new Short[aantal];
    String[] kolommen = new String[aantal];
    String[] codes = new String[aantal];
    Integer[] onderdelen = new Integer[aantal];
    for (int i = 0; i < aantal; i++) {
      Afkeuring fout = fouten.get(i);
      regels[i] = (int) fout.regel();
      kolomnummers[i] = fout.kolomnummer() < 0 ? null : (short) fout.kolomnummer();
      kolommen[i] = fout.kolom().orElse(null);
      codes[i] = fout.code().code();
      onderdelen[i] = fout.onderdeel() == 0 ? null : fout.onderdeel();
    }
    return Tuple.tuple()
        .addLong(levering.nummer())
        .addInteger(eerste)
        .addArrayOfInteger(regels)
        .addArrayOfShort(kolomnummers)
        .addArrayOfString(kolommen)
        .addArrayOfString(codes)
        .addArrayOfInteger(onderdelen);
  }

  public Future<List<Rij>> bladzijde(
      SqlConnection connection, Levering levering, long na, int limiet) {
    return connection
        .preparedQuery(BLADZIJDE)
        .execute(Tuple.of(levering.nummer(), na, limiet))
        .compose(
            rows ->
                register(connection, rows)
                    .map(
                        register -> {
                          List<Rij> rijen = new ArrayList<>(rows.size());
                          rows.forEach(row -> rijen.add(rij(row, levering, register)));
                          return rijen;
                        }));
  }

  /** Rejected lines counted by cause, for each of these leveringen. */
  public Future<Map<UUID, List<Afkeuroorzaak>>> oorzaken(
      SqlConnection connection, List<Levering> leveringen) {
    Map<UUID, Levering> opId = new HashMap<>();
    leveringen.forEach(levering -> opId.put(levering.id(), levering));
    Long[] nummers = leveringen.stream().map(Levering::nummer).toArray(Long[]::new);
    return connection
        .preparedQuery(OORZAKEN)
        .execute(Tuple.tuple().addArrayOfLong(nummers))
        .compose(
            rows ->
                register(connection, rows)
                    .map(
                        register -> {
                          Map<UUID, List<Afkeuroorzaak>> oorzaken = new HashMap<>();
                          rows.forEach(
                              row ->
                                  oorzaken
                                      .computeIfAbsent(row.getUUID("id"), id -> new ArrayList<>())
                                      .add(oorzaak(row, opId.get(row.getUUID("id")), register)));
                          return oorzaken;
                        }));
  }

  /** Nothing is read where no line names a unit of another day. */
  private static Future<Optional<Bestaansregister>> register(
      SqlConnection connection, RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
            .anyMatch(row -> row.getInteger(ONDERDEEL) != null)
        ? Bestaansregister.lees(connection).map(Optional::of)
        : Future.succeededFuture(Optional.empty());
  }

  private static Optional<Bestaan> onderdeel(
      Row row, Levering levering, Optional<Bestaansregister> register) {
    return Optional.ofNullable(row.getInteger(ONDERDEEL))
        .flatMap(nummer -> register.flatMap(r -> r.op(nummer, levering.peildatum())));
  }

  private static Afkeuroorzaak oorzaak(
      Row row, Levering levering, Optional<Bestaansregister> register) {
    Optional<String> kolom = Optional.ofNullable(row.getString("kolom"));
    Optional<Bestaan> onderdeel = onderdeel(row, levering, register);
    Afkeurtekst tekst = Afkeurtekst.van(row.getString("code"), kolom, onderdeel, levering.layout());
    return new Afkeuroorzaak(
        row.getString("code"),
        kolom,
        onderdeel,
        row.getLong("aantal"),
        tekst.detail(),
        tekst.oplossing());
  }

  private static Rij rij(Row row, Levering levering, Optional<Bestaansregister> register) {
    Optional<String> kolom = Optional.ofNullable(row.getString("kolom"));
    Optional<Integer> nummer = Optional.ofNullable(row.getInteger("kolomnummer"));
    int regel = row.getInteger("regel");
    Optional<Bestaan> onderdeel = onderdeel(row, levering, register);
    Afkeurtekst tekst = Afkeurtekst.van(row.getString("code"), kolom, onderdeel, levering.layout());
    return new Rij(
        row.getInteger("volgnummer"),
        new AfgekeurdeRegel(
            regel,
            nummer.map(kolomnummer -> Cel.naam(kolomnummer, regel)),
            kolom,
            row.getString("code"),
            onderdeel,
            tekst.detail(),
            tekst.oplossing()));
  }
}
