package nl.inclusiemonitor.plan.jaarplan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.csv.CsvTabel;

/** The units beside the parts that their plans must have, as a table. */
final class JaarplanCsv {
  private JaarplanCsv() {}

  static String van(Jaarplanoverzicht overzicht) {
    List<String> kop =
        Stream.of(
                Stream.of("jaar", "dienstonderdeel", "naam", "plan", "status"),
                Arrays.stream(Deel.values()).map(Deel::veld),
                Stream.of("beoordeeld_op", "terugblik_uiterlijk", "volgende_stap", "door"))
            .flatMap(deel -> deel)
            .toList();
    return CsvTabel.van(
        kop, overzicht.onderdelen().stream().map(rij -> rij(overzicht.jaar(), rij)));
  }

  private static List<String> rij(int jaar, Jaarplanoverzicht.Rij rij) {
    Optional<Jaarplanoverzicht.Plan> plan = rij.plan();
    return Stream.of(
            Stream.of(
                String.valueOf(jaar),
                rij.dienstonderdeel(),
                rij.naam(),
                plan.map(Jaarplanoverzicht.Plan::code).orElse(""),
                plan.map(dit -> dit.status().code()).orElse("ontbreekt")),
            rij.delen().stream().map(Jaarplanoverzicht.Deelstaat::status),
            Stream.of(
                dag(plan.flatMap(Jaarplanoverzicht.Plan::beoordeeldOp)),
                dag(plan.flatMap(Jaarplanoverzicht.Plan::terugblikUiterlijk)),
                rij.volgendeStap().stap().code(),
                String.join(" ", rij.volgendeStap().rollen())))
        .flatMap(deel -> deel)
        .toList();
  }

  private static String dag(Optional<LocalDate> dag) {
    return dag.map(LocalDate::toString).orElse("");
  }
}
