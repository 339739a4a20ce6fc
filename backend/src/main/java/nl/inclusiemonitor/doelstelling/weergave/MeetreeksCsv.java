package nl.inclusiemonitor.doelstelling.weergave;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.csv.CsvTabel;
import nl.inclusiemonitor.doelstelling.oordeel.Herkomst;

/** Series as a table: a line for each measurement. */
public final class MeetreeksCsv {
  private static final List<String> KOP =
      List.of(
          "scope",
          "schaalgroep",
          "dienstonderdeel",
          "onderdeel",
          "eenheid",
          "peildatum",
          "waarde",
          "teller",
          "noemer",
          "afronding",
          "respondenten",
          "uitgenodigd",
          "status",
          "kwaliteit",
          "definitie",
          "nieuwe_definitie",
          "bron",
          "levering",
          "regels");

  private MeetreeksCsv() {}

  /**
   * Writes them all.
   *
   * @param waarvan the name of the first column, which tells whose series a line is of
   */
  public static String van(String waarvan, Map<String, List<Meetreeks>> reeksen) {
    return CsvTabel.van(
        Stream.concat(Stream.of(waarvan), KOP.stream()).toList(),
        reeksen.entrySet().stream()
            .flatMap(
                deel ->
                    deel.getValue().stream()
                        .flatMap(
                            reeks ->
                                reeks.metingen().stream()
                                    .map(meting -> rij(deel.getKey(), reeks, meting)))));
  }

  private static List<String> rij(String van, Meetreeks reeks, Metingweergave meting) {
    Herkomst herkomst = meting.herkomst();
    return Stream.of(
            Stream.of(
                van,
                reeks.scope(),
                reeks.schaalgroep(),
                reeks.dienstonderdeel().orElse(""),
                reeks.onderdeel().orElse(""),
                reeks.eenheid(),
                meting.peildatum().map(Object::toString).orElse(""),
                meting.waarde().map(CsvTabel::getal).orElse(meting.weergave()),
                getal(meting.teller()),
                getal(meting.noemer()),
                getal(meting.afronding())),
            respons(meting),
            Stream.of(
                meting.status().code(),
                meting.kwaliteit().code(),
                meting.definitie().tekst().isEmpty()
                    ? meting.definitie().versie().map(nummer -> "versie " + nummer).orElse("")
                    : meting.definitie().tekst(),
                meting.nieuweDefinitie() ? "ja" : "nee",
                herkomst.naam(),
                herkomst.levering().map(Object::toString).orElse(""),
                regels(herkomst)))
        .flatMap(deel -> deel)
        .toList();
  }

  /** Lines of a levering, or of a register. */
  private static String regels(Herkomst herkomst) {
    return Stream.concat(
            herkomst.regels().stream().map(Object::toString), herkomst.register().stream())
        .reduce((een, ander) -> een + " " + ander)
        .orElse("");
  }

  private static Stream<String> respons(Metingweergave meting) {
    return meting
        .respons()
        .map(
            deze ->
                Stream.of(Long.toString(deze.respondenten()), Long.toString(deze.uitgenodigd())))
        .orElseGet(() -> Stream.of("", ""));
  }

  private static String getal(Optional<String> getal) {
    return getal.map(CsvTabel::getal).orElse("");
  }
}
