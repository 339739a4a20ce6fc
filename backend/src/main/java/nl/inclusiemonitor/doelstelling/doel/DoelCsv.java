package nl.inclusiemonitor.doelstelling.doel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.csv.CsvTabel;
import nl.inclusiemonitor.doelstelling.oordeel.Oordeel;
import nl.inclusiemonitor.doelstelling.weergave.Metingweergave;

/** The targets as a table: what is asked, what was measured and how it stands. */
final class DoelCsv {
  private static final List<String> KOP =
      List.of(
          "code",
          "doel",
          "indicator",
          "scope",
          "schaalgroep",
          "dienstonderdeel",
          "eenheid",
          "norm_van",
          "norm_tot",
          "horizon",
          "oordeel",
          "reden",
          "realisatie",
          "teller",
          "noemer",
          "peildatum",
          "status",
          "verschil",
          "onderdeel",
          "gemeten_bij",
          "bron",
          "document",
          "vindplaats",
          "vastgesteld_op",
          "uitleg");

  private DoelCsv() {}

  static String van(List<Doelregel> doelen) {
    return CsvTabel.van(KOP, doelen.stream().map(DoelCsv::rij));
  }

  private static List<String> rij(Doelregel doel) {
    return Stream.of(
            Stream.of(
                doel.code(),
                doel.titel(),
                doel.indicator().naam(),
                doel.scope(),
                doel.schaalgroep(),
                doel.dienstonderdeel().orElse(""),
                doel.indicator().eenheid(),
                getal(doel.norm().van()),
                getal(doel.norm().tot()),
                doel.horizon().orElse(""),
                doel.oordeel().code(),
                doel.reden().map(Oordeel.Reden::code).orElse("")),
            gemeten(doel.meting()),
            Stream.of(
                getal(doel.verschil()),
                doel.onderdeel().orElse(""),
                doel.gemetenBij().map(Doelregel.Gemeten::naam).orElse(""),
                doel.meting().map(meting -> meting.herkomst().naam()).orElse(""),
                doel.document().map(Doelregel.Document::titel).orElse(""),
                doel.vindplaats().orElse(""),
                dag(doel.vastgesteldOp()),
                doel.regel()))
        .flatMap(deel -> deel)
        .toList();
  }

  /** What has no number, a range or what is hidden, reads as on the screen. */
  private static Stream<String> gemeten(Optional<Metingweergave> meting) {
    return meting
        .map(
            deze ->
                Stream.of(
                    deze.waarde().map(CsvTabel::getal).orElse(deze.weergave()),
                    getal(deze.teller()),
                    getal(deze.noemer()),
                    dag(deze.peildatum()),
                    deze.status().code()))
        .orElseGet(() -> Stream.of("", "", "", "", ""));
  }

  private static String getal(Optional<String> getal) {
    return getal.map(CsvTabel::getal).orElse("");
  }

  private static String dag(Optional<LocalDate> dag) {
    return dag.map(LocalDate::toString).orElse("");
  }
}
