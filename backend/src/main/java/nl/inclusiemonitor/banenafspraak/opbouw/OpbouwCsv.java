package nl.inclusiemonitor.banenafspraak.opbouw;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.csv.CsvTabel;
import nl.inclusiemonitor.http.answer.Reply;

/**
 * An opbouw as a table for a Dutch spreadsheet: the figure, its formula, what goes into it, the
 * leaves, the law and the leveringen. Whatever is hidden says so in the words of the screen.
 */
final class OpbouwCsv {
  private static final List<String> KOP =
      List.of(
          "kwartaal",
          "versie",
          "status",
          "dienstonderdeel",
          "cijfer",
          "deel",
          "naam",
          "van_dienstonderdeel",
          "telt",
          "regels",
          "aantal",
          "noemer",
          "eenheid",
          "tekst");
  private static final String BESCHERMD = "Niet getoond om personen te beschermen";

  private OpbouwCsv() {}

  static Reply reply(Opbouw opbouw) {
    return Reply.bytes("text/csv", Buffer.buffer(van(opbouw)));
  }

  private static String van(Opbouw opbouw) {
    Stream<List<String>> uitkomst =
        Stream.of(
            rij(
                "uitkomst",
                opbouw.cijfer().code(),
                "",
                "",
                "",
                getal(opbouw.uitkomst().teller()),
                getal(opbouw.uitkomst().noemer()),
                opbouw.uitkomst().eenheid().code(),
                opbouw.uitkomst().weergave()),
            rij("formule", "woorden", "", "", "", "", "", "", opbouw.formule().woorden()),
            rij(
                "formule",
                "ingevuld",
                "",
                "",
                "",
                "",
                "",
                "",
                opbouw.formule().ingevuld().orElse(opbouw.formule().uitdrukking().orElse(""))));
    Stream<List<String>> onder =
        Stream.of(
                opbouw.samengevoegd().stream()
                    .map(code -> rij("samengevoegd", code, code, "", "", "", "", "", "")),
                opbouw.invoer().stream().map(OpbouwCsv::invoer),
                opbouw.bladeren().stream()
                    .flatMap(bladeren -> bladeren.bladeren().stream())
                    .map(OpbouwCsv::blad),
                opbouw.parameter().stream()
                    .map(
                        wet ->
                            rij(
                                "parameter",
                                wet.regime() + " " + wet.jaar(),
                                "",
                                "",
                                "",
                                getal(wet.percentage()),
                                "100",
                                "procent",
                                wet.artikel() + "; " + wet.bron())),
                opbouw.leveringen().stream()
                    .map(
                        levering ->
                            rij(
                                "levering",
                                levering.soort(),
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                levering.peildatum()
                                    + levering
                                        .regelsGewistOp()
                                        .map(op -> "; persoonsregels gewist op " + op)
                                        .orElse(""))))
            .flatMap(rijen -> rijen);
    List<String> voor =
        List.of(
            opbouw.kwartaal(),
            Integer.toString(opbouw.versie()),
            opbouw.status(),
            opbouw.code(),
            opbouw.cijfer().code());
    return CsvTabel.van(
        KOP,
        Stream.concat(uitkomst, onder)
            .map(rij -> Stream.concat(voor.stream(), rij.stream()).toList()));
  }

  private static List<String> invoer(Invoer invoer) {
    return rij(
        "invoer",
        invoer.naam(),
        invoer.dienstonderdeel().orElse(""),
        "",
        "",
        getal(invoer.teller()),
        getal(invoer.noemer()),
        invoer.eenheid(),
        invoer.weergave());
  }

  private static List<String> blad(Blad blad) {
    return rij(
        "blad",
        blad.onderdeel() + " " + blad.categorie().orElse(blad.oorzaak()),
        blad.dienstonderdeel().orElse(""),
        blad.telt() ? "J" : "N",
        blad.regels().map(String::valueOf).orElse(""),
        getal(blad.aantal()),
        "",
        blad.eenheid(),
        blad.regels().isEmpty() && blad.aantal().isEmpty() ? BESCHERMD : "");
  }

  private static List<String> rij(String... cellen) {
    return List.of(cellen);
  }

  private static String getal(Optional<String> getal) {
    return getal.map(tekst -> tekst.replace('.', ',')).orElse("");
  }
}
