package nl.inclusiemonitor.instelling;

import io.vertx.sqlclient.Row;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;

/**
 * One version of what the privacy-officer decides on, together with a second person.
 *
 * @param drempel the fewest persons a shown group has
 * @param klassenTonen whether a hidden unit may say in which class it is
 * @param bewaren how long lines and the trail stay
 */
public record Privacyinstelling(
    int versie, int drempel, boolean klassenTonen, Bewaartermijnen bewaren) {
  /** As long as no installation has begun with values of its own (domein.md §§4 and 6). */
  public static final Privacyinstelling STANDAARD =
      new Privacyinstelling(1, 10, true, Bewaartermijnen.STANDAARD);

  /** Below it one of a group could know the other; the database holds the same bounds. */
  public static final int MINSTE_DREMPEL = 3;

  public static final int MEESTE_DREMPEL = 100;

  public Privacyinstelling {
    if (drempel < MINSTE_DREMPEL || drempel > MEESTE_DREMPEL) {
      throw new IllegalArgumentException("a threshold is from 3 to 100");
    }
  }

  /**
   * Of a version, or of a proposal with the number of the version that it would become.
   *
   * @param prefix of the names of its columns, where a row has two
   */
  public static Privacyinstelling fromRow(Row row, int versie, String prefix) {
    return new Privacyinstelling(
        versie,
        row.getInteger(prefix + "drempel"),
        row.getBoolean(prefix + "klassen_tonen"),
        new Bewaartermijnen(
            row.getInteger(prefix + "na_vaststellen_dagen"),
            row.getInteger(prefix + "personeel_maanden"),
            row.getInteger(prefix + "ongebruikt_dagen"),
            row.getInteger(prefix + "afgekeurd_dagen"),
            row.getInteger(prefix + "logboek_jaren"),
            row.getInteger(prefix + "backup_dagen")));
  }

  /** Whether somebody decided the same, whatever the version. */
  public boolean zelfdeAls(Privacyinstelling ander) {
    return drempel == ander.drempel
        && klassenTonen == ander.klassenTonen
        && bewaren.equals(ander.bewaren);
  }
}
