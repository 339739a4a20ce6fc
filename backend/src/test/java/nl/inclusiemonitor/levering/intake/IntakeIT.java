package nl.inclusiemonitor.levering.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.inclusiemonitor.db.TestDatabase.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.inclusiemonitor.db.CopyStream;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The declared layouts against the migrated tables. */
class IntakeIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();

  @ParameterizedTest
  @EnumSource
  void theTableHasTheColumnsOfItsLayout(Leveringsoort soort) throws Exception {
    var layout = soort.layout();

    var columns =
        DATABASE.column(
            """
            select column_name || ' ' || udt_name || ' ' || is_nullable
            from information_schema.columns
            where table_name = '%s' order by ordinal_position
            """
                .formatted(layout.tabel()));

    assertThat(columns)
        .isEqualTo(
            layout.opslag().stream()
                .map(c -> c.naam() + " " + c.pgType() + " " + (c.nietLeeg() ? "NO" : "YES"))
                .toList());
    assertThat(
            DATABASE.column(
                "select unnest(sleutel) from leveringsoorten where soort = '%s'"
                    .formatted(soort.code())))
        .isEqualTo(layout.sleutelOpslag());
  }

  @ParameterizedTest
  @EnumSource
  void theEncodedLinesAreWhatTheTableTakes(Leveringsoort soort) throws Exception {
    String tabel = "proef_" + soort.layout().tabel();
    DATABASE.sql(
        "create table %s (like %s)".formatted(tabel, soort.layout().tabel()),
        "grant insert on %s to inclusiemonitor_app".formatted(tabel));
    byte[] rows = encoded(soort, Voorbeeld.kop(soort) + Voorbeeld.regel(soort).repeat(3));

    long copied =
        await(
            DATABASE
                .database()
                .session(
                    c ->
                        CopyStream.open(c, "copy %s from stdin (format binary)".formatted(tabel))
                            .compose(copy -> copy.write(rows).compose(ok -> copy.end()))));

    assertThat(copied).isEqualTo(3);
    assertThat(DATABASE.column("select levering_nummer || ' ' || regel from " + tabel))
        .containsExactly("7 2", "7 3", "7 4");
    assertThat(
            DATABASE.column(
                "select count(*) from %s p where p::text like '%%2022-09-01%%' or p::text like '%%12%%'"
                    .formatted(tabel)))
        .containsExactly("3");
  }

  private static byte[] encoded(Leveringsoort soort, String file) {
    try (var intake =
        new Intake(soort.layout(), 7, Map.of("RIVM", 1), Vorm.CSV, Grenzen.STANDAARD)) {
      intake.offer(file.getBytes(UTF_8));
      while (intake.advance()) {
        assertThat(intake.takeRejections()).isEmpty();
      }
      intake.end();
      return intake.endRound();
    }
  }
}
