package nl.inclusiemonitor.levering.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.inclusiemonitor.db.TestDatabase.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import nl.inclusiemonitor.db.CopyStream;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import org.junit.jupiter.api.Test;
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
            soort.layouts().opslag().stream()
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
        "alter table %s alter levering_nummer set default 7".formatted(tabel),
        "grant insert on %s to inclusiemonitor_app".formatted(tabel));
    byte[] rows = encoded(soort, Voorbeeld.kop(soort) + Voorbeeld.regel(soort).repeat(3));
    String copy = copy(tabel, soort.layout());

    long copied =
        await(
            DATABASE
                .database()
                .session(
                    c ->
                        CopyStream.open(c, copy)
                            .compose(stream -> stream.write(rows).compose(ok -> stream.end()))));

    assertThat(copied).isEqualTo(3);
    assertThat(DATABASE.column("select levering_nummer || ' ' || regel from " + tabel))
        .containsExactly("7 2", "7 3", "7 4");
    assertThat(
            DATABASE.column(
                "select count(*) from %s p where p::text like '%%2022-09-01%%' or p::text like '%%12%%'"
                    .formatted(tabel)))
        .containsExactly("3");
  }

  @Test
  void theLinesOfAnEarlierYearFitTheTableOfALaterOne() throws Exception {
    RecordLayout oud = Leveringsoort.TRAINING_SELECTIE.layout();
    String kolommen =
        LayoutjarenTest.REEKS.opslag().stream()
            .map(
                kolom ->
                    kolom.naam() + " " + kolom.pgType() + (kolom.nietLeeg() ? " not null" : ""))
            .collect(Collectors.joining(", "));
    DATABASE.sql(
        "create table proef_jaren (%s)".formatted(kolommen),
        "grant insert on proef_jaren to inclusiemonitor_app");
    byte[] rows = encoded(oud, LayoutjarenTest.BESTAND_2022);
    String copy = copy("proef_jaren", oud);

    await(
        DATABASE
            .database()
            .session(
                c ->
                    CopyStream.open(c, copy)
                        .compose(stream -> stream.write(rows).compose(ok -> stream.end()))));

    assertThat(DATABASE.column("select totaal || ' ' || (wachtend is null) from proef_jaren"))
        .containsExactly("120 true");
  }

  private static String copy(String tabel, RecordLayout layout) {
    return layout.kopie().stream()
        .map(Kolom.Opslag::naam)
        .collect(
            Collectors.joining(", ", "copy %s (".formatted(tabel), ") from stdin (format binary)"));
  }

  private static byte[] encoded(Leveringsoort soort, String file) {
    return encoded(soort.layout(), file);
  }

  private static byte[] encoded(RecordLayout layout, String file) {
    try (var intake = new Intake(layout, 7, Map.of("RIVM", 1), Vorm.CSV, Grenzen.STANDAARD)) {
      intake.offer(file.getBytes(UTF_8));
      while (intake.advance()) {
        assertThat(intake.takeRejections()).isEmpty();
      }
      intake.end();
      return intake.endRound();
    }
  }
}
