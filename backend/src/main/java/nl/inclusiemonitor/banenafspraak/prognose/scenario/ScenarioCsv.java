package nl.inclusiemonitor.banenafspraak.prognose.scenario;

import java.util.List;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Cijfercel;
import nl.inclusiemonitor.csv.CsvTabel;

/** Scenarios as a table: what is supposed, and what comes of it beside the official figure. */
final class ScenarioCsv {
  private static final List<String> KOP =
      List.of(
          "scenario",
          "kwartaal",
          "standversie",
          "dienstonderdeel",
          "bezetting_fte",
          "percentage",
          "spoor_1",
          "spoor_2",
          "spoor_3",
          "spoor_4",
          "spoor_5",
          "spoor_3_tot_5_telt_mee",
          "uren_per_baan",
          "regime",
          "kosten_per_baan_euro",
          "quotum_banen",
          "gerealiseerd_banen",
          "nog_nodig_banen",
          "realisatie_procent",
          "rekenvoorbeeld_heffing_euro",
          "kosten_euro",
          "nu_quotum_banen",
          "nu_nog_nodig_banen");

  private ScenarioCsv() {}

  static String van(List<Scenarioweergave> scenarios) {
    return CsvTabel.van(KOP, scenarios.stream().map(ScenarioCsv::rij));
  }

  private static List<String> rij(Scenarioweergave scenario) {
    Invoerweergave invoer = scenario.invoer();
    Scenarioweergave.Uitkomst dan = scenario.dan();
    return Stream.of(
            scenario.naam(),
            scenario.kwartaal(),
            Integer.toString(scenario.standversie()),
            scenario.dienstonderdeel(),
            CsvTabel.getal(invoer.bezetting().orElse("")),
            CsvTabel.getal(invoer.percentage().orElse("")),
            CsvTabel.getal(invoer.spoor1()),
            CsvTabel.getal(invoer.spoor2()),
            CsvTabel.getal(invoer.spoor3()),
            CsvTabel.getal(invoer.spoor4()),
            CsvTabel.getal(invoer.spoor5()),
            invoer.spoor3Tot5TeltMee() ? "ja" : "nee",
            CsvTabel.getal(invoer.urenPerBaan()),
            invoer.regime(),
            CsvTabel.getal(invoer.kostenPerBaan()),
            Cijfercel.van(dan.quotum()),
            Cijfercel.van(dan.gerealiseerd()),
            Cijfercel.van(dan.nogNodig()),
            Cijfercel.van(dan.realisatiePercentage()),
            dan.heffing().map(Cijfercel::van).orElse(""),
            Cijfercel.van(dan.kosten()),
            Cijfercel.van(scenario.nu().quotum()),
            Cijfercel.van(scenario.nu().nogNodig()))
        .toList();
  }
}
