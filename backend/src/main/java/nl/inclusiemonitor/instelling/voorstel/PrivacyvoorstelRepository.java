package nl.inclusiemonitor.instelling.voorstel;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.inclusiemonitor.besluit.Vierogenbesluit.Nieuw;
import nl.inclusiemonitor.besluit.Voorsteltabel;
import nl.inclusiemonitor.instelling.Privacyinstelling;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;

/** Keeps proposed changes of the settings. */
final class PrivacyvoorstelRepository {
  static final Voorsteltabel<Privacyvoorstel> TABEL =
      new Voorsteltabel<>(
          "privacyvoorstellen",
          """
          select v.*, b.drempel as was_drempel, b.klassen_tonen as was_klassen_tonen,
            b.na_vaststellen_dagen as was_na_vaststellen_dagen, b.personeel_maanden as was_personeel_maanden,
            b.ongebruikt_dagen as was_ongebruikt_dagen, b.afgekeurd_dagen as was_afgekeurd_dagen,
            b.logboek_jaren as was_logboek_jaren, b.backup_dagen as was_backup_dagen
          from privacyvoorstellen v
          join privacyinstellingen b on b.versie = v.basis_versie
          """,
          Privacyvoorstel::fromRow);

  private static final String LOOPT =
      "select exists (select from privacyvoorstellen where status = 'voorgesteld') as loopt";

  private static final String MAAK =
      """
      insert into privacyvoorstellen (id, basis_versie, drempel, klassen_tonen, na_vaststellen_dagen, personeel_maanden,
        ongebruikt_dagen, afgekeurd_dagen, logboek_jaren, backup_dagen, toelichting, voorgesteld_door, voorgesteld_door_naam,
        voorgesteld_op)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      """;

  private static final String MAAK_VERSIE = "select maak_privacyinstelling($1, $2) as versie";

  /** Whether a proposal waits for a decision. */
  Future<Boolean> loopt(SqlConnection connection) {
    return connection
        .preparedQuery(LOOPT)
        .execute()
        .map(rows -> rows.iterator().next().getBoolean("loopt"));
  }

  Future<Void> maak(
      SqlConnection connection, Nieuw nieuw, Privacyinstelling straks, String toelichting) {
    Bewaartermijnen bewaren = straks.bewaren();
    return connection
        .preparedQuery(MAAK)
        .execute(
            Tuple.tuple()
                .addUUID(nieuw.id())
                .addInteger(straks.versie() - 1)
                .addInteger(straks.drempel())
                .addBoolean(straks.klassenTonen())
                .addInteger(bewaren.naVaststellenDagen())
                .addInteger(bewaren.personeelMaanden())
                .addInteger(bewaren.ongebruiktDagen())
                .addInteger(bewaren.afgekeurdDagen())
                .addInteger(bewaren.logboekJaren())
                .addInteger(bewaren.backupDagen())
                .addString(toelichting)
                .addUUID(nieuw.door().id())
                .addString(nieuw.door().naam())
                .addOffsetDateTime(nieuw.op().atOffset(ZoneOffset.UTC)))
        .mapEmpty();
  }

  /** Succeeds with the number of the version that an approved proposal became. */
  Future<Integer> maakVersie(SqlConnection connection, long voorstel, Instant nu) {
    return connection
        .preparedQuery(MAAK_VERSIE)
        .execute(Tuple.of(voorstel, nu.atOffset(ZoneOffset.UTC)))
        .map(rows -> rows.iterator().next().getInteger("versie"));
  }
}
