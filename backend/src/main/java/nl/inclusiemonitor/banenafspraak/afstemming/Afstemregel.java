package nl.inclusiemonitor.banenafspraak.afstemming;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/**
 * A source or a unit of a quarter, and the newest word on it.
 *
 * @param soort {@code bron} or {@code onderdeel}
 * @param gewijzigd whether its figures changed since that word
 */
record Afstemregel(
    String soort,
    String code,
    Optional<String> oordeel,
    boolean gewijzigd,
    Optional<String> toelichting,
    Optional<String> door,
    Optional<Instant> op) {
  static final String BRON = "bron";
  static final String BEZWAAR = "bezwaar";

  /** Which role delivers a source (domein.md §3), and so judges it. */
  private static final Map<String, Rol> LEVERAAR =
      Map.of(
          "uwv-doelgroepregister", Rol.I_TEAM,
          "personeel", Rol.I_TEAM,
          "bezetting", Rol.HR_ANALIST,
          "binnenwerk", Rol.DI_ADVISEUR,
          "inhuur", Rol.DI_ADVISEUR);

  static Afstemregel fromRow(Row row) {
    return new Afstemregel(
        row.getString("soort"),
        row.getString("code"),
        Optional.ofNullable(row.getString("oordeel")),
        row.getBoolean("gewijzigd"),
        Optional.ofNullable(row.getString("toelichting")),
        Optional.ofNullable(row.getString("door_naam")),
        Optional.ofNullable(row.getOffsetDateTime("op")).map(OffsetDateTime::toInstant));
  }

  /** A bezwaar stays until it is solved; akkoord ends with the figures that it was about. */
  String status() {
    return oordeel.filter(woord -> woord.equals(BEZWAAR) || !gewijzigd).orElse("te-controleren");
  }

  boolean isBezwaar() {
    return status().equals(BEZWAAR);
  }

  /** Whether nobody who should has judged these figures. */
  boolean wacht() {
    return status().equals("te-controleren") || status().equals("opgelost");
  }

  /** Whether this caller speaks for it: for a source its deliverer, for a unit its own adviser. */
  boolean magOordelen(Caller caller) {
    return soort.equals(BRON)
        ? caller.dienstonderdelen().isEmpty()
            && Optional.ofNullable(LEVERAAR.get(code)).filter(caller::has).isPresent()
        : caller.has(Rol.HR_ADVISEUR) && caller.dienstonderdelen().contains(code);
  }

  /** Who sees the whole solves what was objected to. */
  boolean magOplossen(Caller caller) {
    return isBezwaar()
        && caller.dienstonderdelen().isEmpty()
        && (caller.has(Rol.DI_ADVISEUR) || caller.has(Rol.HR_ANALIST));
  }
}
