package nl.inclusiemonitor.doelstelling;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inclusiemonitor.csv.CsvTabel;
import nl.inclusiemonitor.doelstelling.bron.Meetwijze;
import nl.inclusiemonitor.doelstelling.oordeel.Herkomst;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.weergave.Metingweergave;

/** All that was measured in one way, as a reader may see it. */
record Meetreeksen(Meetwijze meetwijze, List<Meetreeks> reeksen) {
  private static final List<String> KOP =
      List.of(
          "meetwijze",
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

  /** What was measured of one group, oldest first. */
  record Meetreeks(
      String scope,
      String schaalgroep,
      Optional<String> dienstonderdeel,
      Optional<String> naam,
      Optional<String> onderdeel,
      String eenheid,
      List<Metingweergave> metingen) {

    static Meetreeks van(Reeks reeks) {
      Reeks.Groep groep = reeks.groep();
      return new Meetreeks(
          groep.scope(),
          groep.schaalgroep(),
          groep.dienstonderdeel(),
          groep.naam(),
          groep.onderdeel(),
          groep.eenheid(),
          IntStream.range(0, reeks.metingen().size())
              .mapToObj(
                  plaats ->
                      Metingweergave.van(
                          reeks.metingen().get(plaats), groep.eenheid(), reeks.isBreuk(plaats)))
              .toList());
    }
  }

  static Meetreeksen van(Meetwijze meetwijze, List<Reeks> reeksen) {
    return new Meetreeksen(meetwijze, reeksen.stream().map(Meetreeks::van).toList());
  }

  String csv() {
    return CsvTabel.van(
        KOP,
        reeksen.stream()
            .flatMap(reeks -> reeks.metingen().stream().map(meting -> rij(reeks, meting))));
  }

  private List<String> rij(Meetreeks reeks, Metingweergave meting) {
    Herkomst herkomst = meting.herkomst();
    return Stream.of(
            Stream.of(
                meetwijze.code(),
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
                String.join(" ", herkomst.regels().stream().map(Object::toString).toList())))
        .flatMap(deel -> deel)
        .toList();
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
