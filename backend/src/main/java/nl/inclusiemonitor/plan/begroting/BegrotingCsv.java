package nl.inclusiemonitor.plan.begroting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.csv.CsvTabel;

/** The budget as a table: the money of each year, what is spent of it, and what a job costs. */
final class BegrotingCsv {
  private static final List<String> KOP =
      List.of(
          "jaar",
          "soort",
          "spoor",
          "bedrag_euro",
          "bedrag_bekend",
          "banen",
          "per_baan_euro",
          "posten");

  private BegrotingCsv() {}

  static String van(Begrotingweergave begroting) {
    int jaar = begroting.jaar();
    Begroting.Besteding besteding = begroting.besteding();
    return CsvTabel.van(
        KOP,
        Stream.of(
                begroting.jaren().stream().flatMap(BegrotingCsv::jaar),
                Stream.of(
                    som(jaar, "beschikbaar", besteding.beschikbaar()),
                    som(jaar, "verplicht", besteding.verplicht()),
                    som(jaar, "gerealiseerd", besteding.gerealiseerd())),
                begroting.kosten().stream().flatMap(kosten -> kosten(jaar, kosten)),
                Stream.of(heffing(jaar, begroting.heffing())))
            .flatMap(rijen -> rijen));
  }

  private static Stream<List<String>> jaar(Begroting.Begrotingsjaar van) {
    return Stream.of(
        som(van.jaar(), "structureel", van.structureel()),
        som(van.jaar(), "incidenteel", van.incidenteel()),
        som(van.jaar(), "aangevraagd", van.aangevraagd()),
        som(van.jaar(), "opgelegd", van.opgelegd()),
        banen(van.jaar(), "betaalde-banen", Optional.of(van.banen())),
        banen(van.jaar(), "banen-zonder-geld", van.banenZonderGeld()));
  }

  private static List<String> som(int jaar, String soort, Bedragsom som) {
    return List.of(
        String.valueOf(jaar),
        soort,
        "",
        getal(som.bedrag()),
        som.bedrag().isEmpty() ? "nee" : som.tenMinste() ? "ten minste" : "ja",
        "",
        "",
        String.join(" ", som.posten()));
  }

  private static List<String> banen(int jaar, String soort, Optional<String> banen) {
    return List.of(String.valueOf(jaar), soort, "", "", "", getal(banen), "", "");
  }

  private static Stream<List<String>> kosten(int jaar, Spoorkosten kosten) {
    return kosten.posten().stream()
        .map(
            post ->
                List.of(
                    String.valueOf(jaar),
                    "kosten",
                    kosten.spoor().orElse(""),
                    getal(Optional.of(post.bedrag())),
                    "ja",
                    getal(Optional.of(post.banen())),
                    getal(Optional.of(post.perBaan())),
                    post.code()));
  }

  private static List<String> heffing(int jaar, Begrotingweergave.Heffing heffing) {
    return List.of(
        String.valueOf(jaar),
        "heffing",
        "",
        "",
        heffing.bekend() ? "ja" : "nee",
        "",
        getal(Optional.of(heffing.perBaan())),
        "");
  }

  private static String getal(Optional<String> getal) {
    return CsvTabel.getal(getal.orElse(""));
  }
}
