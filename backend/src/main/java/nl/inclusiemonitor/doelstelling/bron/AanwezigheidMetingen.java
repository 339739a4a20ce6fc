package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.aanwezigheid.Aantallen;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Herkomst;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * Committee members who were trained: counted blind, which checks persons, or else delivered, which
 * is what they say themselves. Of a day that was counted the whole delivery gives way: a delivered
 * unit beside a counted total would give back by subtraction what the count keeps to itself. A
 * count that told nothing at all leaves its day to the delivery.
 */
final class AanwezigheidMetingen implements Metingbron {
  /** Row-level security leaves a reader the whole and their own units, as on the page of counts. */
  private static final String METINGEN =
      """
      select m.periode, m.peildatum, m.dienstonderdeel, m.noemer, m.teller, m.gemaakt_op, d.naam
      from aanwezigheid_metingen m left join dienstonderdelen d on d.code = m.dienstonderdeel
        and d.geldig_van <= m.peildatum and (d.geldig_tot is null or d.geldig_tot >= m.peildatum)
      order by m.peildatum, m.volgorde
      """;

  private static final String GEHEEL = "VWS";
  private static final String NIET_TE_TELLEN = "niet te tellen";
  private static final Definitie DEFINITIE = Definitie.versie(1);

  private final Metingbron levering;

  /**
   * @param levering what was delivered about the same people
   */
  AanwezigheidMetingen(Metingbron levering) {
    this.levering = levering;
  }

  private record Geteld(Reeks.Groep groep, Meting meting) {
    LocalDate dag() {
      return meting.peildatum().orElseThrow();
    }

    boolean isGeheel() {
      return groep.dienstonderdeel().isEmpty();
    }

    boolean zegtIets() {
      return meting.waarde() instanceof Waarde.Bereik;
    }
  }

  @Override
  public Future<List<Reeks>> reeksen(SqlConnection connection, Meetlezer lezer) {
    return levering
        .reeksen(connection, lezer)
        .compose(
            geleverd ->
                connection
                    .query(METINGEN)
                    .execute()
                    .map(
                        rows -> {
                          List<Geteld> geteld = new ArrayList<>();
                          rows.forEach(row -> geteld.add(geteld(row)));
                          return samen(geleverd, geteld);
                        }));
  }

  private static List<Reeks> samen(List<Reeks> geleverd, List<Geteld> geteld) {
    Set<LocalDate> vanDeTelling = new HashSet<>();
    geteld.stream()
        .filter(cel -> cel.isGeheel() && cel.zegtIets())
        .forEach(cel -> vanDeTelling.add(cel.dag()));
    Set<LocalDate> vanDeLevering = new HashSet<>();
    Map<Reeks.Groep, List<Meting>> metingen = new LinkedHashMap<>();
    for (Reeks reeks : geleverd) {
      for (Meting meting : reeks.metingen()) {
        LocalDate dag = meting.peildatum().orElseThrow();
        if (!vanDeTelling.contains(dag)) {
          vanDeLevering.add(dag);
          metingen.computeIfAbsent(reeks.groep(), nieuw -> new ArrayList<>()).add(meting);
        }
      }
    }
    geteld.stream()
        .filter(cel -> !vanDeLevering.contains(cel.dag()))
        .forEach(
            cel ->
                metingen
                    .computeIfAbsent(cel.groep(), nieuw -> new ArrayList<>())
                    .add(cel.meting()));
    return metingen.entrySet().stream()
        .map(deze -> new Reeks(deze.getKey(), deze.getValue()))
        .toList();
  }

  private static Geteld geteld(Row row) {
    String code = row.getString("dienstonderdeel");
    boolean geheel = code.equals(GEHEEL);
    return new Geteld(
        new Reeks.Groep(
            geheel ? "VWS-breed" : "dienstonderdeel",
            "alle",
            geheel ? Optional.empty() : Optional.of(code),
            geheel ? Optional.empty() : Optional.ofNullable(row.getString("naam")),
            Optional.of("getraind"),
            "procent"),
        new Meting(
            waarde(row),
            Optional.of(row.getLocalDate("peildatum")),
            Optional.of(
                LocalDate.ofInstant(
                    row.getOffsetDateTime("gemaakt_op").toInstant(), Kwartaal.ZONE)),
            Meting.Status.GELEVERD,
            Meting.Kwaliteit.GOED,
            DEFINITIE,
            Herkomst.telling("Blinde aanwezigheidstelling " + row.getString("periode")),
            Optional.empty()));
  }

  private static Waarde waarde(Row row) {
    return Optional.ofNullable(row.getInteger("teller"))
        .map(teller -> new Aantallen(row.getInteger("noemer"), teller))
        .<Waarde>map(
            aantallen ->
                new Waarde.Bereik(
                    procent(aantallen.tenMinste()),
                    procent(aantallen.tenHoogste()),
                    aantallen.weergave()))
        .orElseGet(() -> new Waarde.Onbekend(NIET_TE_TELLEN));
  }

  private static Breuk procent(int heel) {
    return Breuk.geheel(BigDecimal.valueOf(heel));
  }
}
