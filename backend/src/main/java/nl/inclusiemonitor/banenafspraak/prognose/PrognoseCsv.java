package nl.inclusiemonitor.banenafspraak.prognose;

import java.util.List;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Cijfercel;
import nl.inclusiemonitor.csv.CsvTabel;

/** A forecast as a table: the quarters that were, then those to come with their band. */
final class PrognoseCsv {
  private static final List<String> KOP =
      List.of(
          "kwartaal",
          "soort",
          "quotum_banen",
          "percentage_is_aanname",
          "gerealiseerd_banen",
          "laag_banen",
          "verwacht_banen",
          "hoog_banen",
          "nog_nodig_banen");

  private PrognoseCsv() {}

  static String van(Kwartaalprognose prognose) {
    return CsvTabel.van(
        KOP,
        Stream.concat(
            prognose.historie().stream().map(PrognoseCsv::verleden),
            prognose.punten().stream().map(PrognoseCsv::komend)));
  }

  private static List<String> verleden(Kwartaalprognose.Verleden punt) {
    return List.of(
        punt.kwartaal(),
        "gerealiseerd",
        Cijfercel.van(punt.quotum()),
        "nee",
        Cijfercel.van(punt.gerealiseerd()),
        "",
        "",
        "",
        "");
  }

  private static List<String> komend(Kwartaalprognose.Punt punt) {
    return List.of(
        punt.kwartaal(),
        "prognose",
        Cijfercel.van(punt.quotum()),
        punt.percentageAanname() ? "ja" : "nee",
        "",
        CsvTabel.getal(punt.laag()),
        CsvTabel.getal(punt.verwacht()),
        CsvTabel.getal(punt.hoog()),
        CsvTabel.getal(punt.nogNodig().orElse("")));
  }
}
