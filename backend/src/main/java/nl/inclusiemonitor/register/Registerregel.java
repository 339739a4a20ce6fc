package nl.inclusiemonitor.register;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * One version of a row of a register.
 *
 * @param plaats where it stands in its list: the number of the row, or of the version
 * @param velden what is filled in; what is empty is not there
 * @param notitie why this version came
 * @param gewijzigdDoor how the account is called; no personal name
 */
public record Registerregel(
    String register,
    String code,
    long plaats,
    int versie,
    String titel,
    JsonObject velden,
    Optional<String> notitie,
    Instant gewijzigdOp,
    String gewijzigdDoor,
    Optional<Instant> beeindigdOp) {

  static Registerregel fromRow(Row row) {
    return new Registerregel(
        row.getString("register"),
        row.getString("code"),
        row.getLong("plaats"),
        row.getInteger("versie"),
        row.getString("titel"),
        row.getJsonObject("velden"),
        Optional.ofNullable(row.getString("notitie")),
        row.getOffsetDateTime("gewijzigd_op").toInstant(),
        row.getString("gewijzigd_door_naam"),
        Optional.ofNullable(row.getOffsetDateTime("beeindigd_op")).map(OffsetDateTime::toInstant));
  }

  /** Changes with every change; with quotes. */
  public String etag() {
    return "\"" + versie + "\"";
  }

  public Optional<String> tekst(String veld) {
    return Optional.ofNullable(velden.getString(veld));
  }

  /** A field that the contract requires. */
  public String eis(String veld) {
    return tekst(veld).orElseThrow();
  }

  public Optional<BigDecimal> getal(String veld) {
    return tekst(veld).map(BigDecimal::new);
  }

  public Optional<Integer> geheel(String veld) {
    return Optional.ofNullable(velden.getInteger(veld));
  }

  public Optional<LocalDate> dag(String veld) {
    return tekst(veld).map(LocalDate::parse);
  }

  public Optional<Kwartaal> kwartaal(String veld) {
    return tekst(veld).map(Kwartaal::parse);
  }

  /** The codes of a list of references. */
  public List<String> codes(String veld) {
    return velden.getJsonArray(veld, new JsonArray()).stream().map(String::valueOf).toList();
  }
}
