package nl.inclusiemonitor.organisatie;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One unit of the ministry in one version.
 *
 * @param nummer its key among delivered lines; never leaves the product
 * @param scope {@code kern}, {@code concern}, or {@code zbo}: an employer of its own
 * @param ouder code of the unit that it is a part of; empty at the top of its scope
 * @param geldigTot last day, included; empty while it exists
 */
public record Dienstonderdeel(
    @JsonIgnore int nummer,
    UUID id,
    String code,
    String naam,
    String scope,
    Optional<String> ouder,
    LocalDate geldigVan,
    Optional<LocalDate> geldigTot,
    int versie) {

  /** Whether it is there in this version on a day. */
  public boolean bestaatOp(LocalDate dag) {
    return !geldigVan.isAfter(dag) && geldigTot.filter(dag::isAfter).isEmpty();
  }

  /** The same before somebody decided that it ends. */
  public Dienstonderdeel zonderEinde() {
    return new Dienstonderdeel(
        nummer, id, code, naam, scope, ouder, geldigVan, Optional.empty(), versie);
  }

  static Dienstonderdeel fromRow(Row row) {
    return new Dienstonderdeel(
        row.getInteger("nummer"),
        row.getUUID("id"),
        row.getString("code"),
        row.getString("naam"),
        row.getString("scope"),
        Optional.ofNullable(row.getString("ouder")),
        row.getLocalDate("geldig_van"),
        Optional.ofNullable(row.getLocalDate("geldig_tot")),
        row.getInteger("versie"));
  }
}
