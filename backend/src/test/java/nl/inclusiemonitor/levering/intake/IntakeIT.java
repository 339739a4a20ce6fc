package nl.inclusiemonitor.levering.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.inclusiemonitor.db.TestDatabase.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import nl.inclusiemonitor.db.CopyStream;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.levering.dossier.Laadtabel;
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
            select column_name || ' ' || udt_name || ' ' || is_nullable || coalesce(' ' || column_default, '')
            from information_schema.columns
            where table_name = '%s' order by ordinal_position
            """
                .formatted(layout.tabel()));

    assertThat(columns)
        .isEqualTo(
            soort.layouts().opslag().stream()
                .map(c -> c.naam() + " " + c.pgType() + " " + (c.nietLeeg() ? "NO" : "YES"))
                .map(c -> c + standaard(layout, c))
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
        "create table %s (like %s including defaults)".formatted(tabel, soort.layout().tabel()),
        "alter table %s alter levering_nummer set default 7".formatted(tabel),
        "grant insert on %s to inclusiemonitor_app".formatted(tabel));

    long copied =
        copied(tabel, soort.layout(), Voorbeeld.kop(soort) + Voorbeeld.regel(soort).repeat(3));

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

    copied("proef_jaren", oud, LayoutjarenTest.BESTAND_2022);

    assertThat(DATABASE.column("select totaal || ' ' || (wachtend is null) from proef_jaren"))
        .containsExactly("120 true");
  }

  @Test
  void whatAFileLeavesOutTheTableFillsIn() throws Exception {
    var layout = Leveringsoort.UWV_VERLOONDE_UREN.layout();
    DATABASE.sql(
        "create table proef_leeg (like %s including defaults)".formatted(layout.tabel()),
        "alter table proef_leeg alter levering_nummer set default 7",
        "grant insert on proef_leeg to inclusiemonitor_app");

    copied(
        "proef_leeg",
        layout,
        """
        tijdvak_eind;verloonde_uren;pseudoniem;ikv_nummer;tijdvak_begin
        2022-09-30;12,50;0123456789abcdef0123456789abcdef;1;2022-09-01
        """);

    assertThat(DATABASE.column("select p::text from proef_leeg p"))
        .containsExactly(
            "(7,2,01234567-89ab-cdef-0123-456789abcdef,1,2022-09-01,2022-09-30,1250,,,0)");
  }

  private static String standaard(RecordLayout layout, String kolom) {
    return layout.kolommen().stream()
        .filter(k -> kolom.startsWith(k.opslag().naam() + " "))
        .filter(k -> k.bijAfwezigheid().isPresent())
        .map(k -> k.opslag().pgType().equals("bool") ? " false" : " 0")
        .collect(Collectors.joining());
  }

  /** Fills the table with the lines of the file; gives their number. */
  private static long copied(String tabel, RecordLayout layout, String file) throws Exception {
    try (var intake =
        new Intake(layout, 7, Onderdelen.van(Map.of("RIVM", 1)), Vorm.CSV, Grenzen.STANDAARD)) {
      intake.offer(file.getBytes(UTF_8));
      while (intake.advance()) {
        assertThat(intake.takeRejections()).isEmpty();
      }
      intake.end();
      byte[] rows = intake.endRound();
      String copy = new Laadtabel(tabel, false).copy(intake.kopie());
      return await(
          DATABASE
              .database()
              .session(
                  c ->
                      CopyStream.open(c, copy)
                          .compose(stream -> stream.write(rows).compose(ok -> stream.end()))));
    }
  }
}
