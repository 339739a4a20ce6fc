package nl.inclusiemonitor.doelstelling.doel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.inclusiemonitor.doelstelling.oordeel.Oordeel;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Verdict;
import nl.inclusiemonitor.doelstelling.weergave.Metingweergave;
import nl.inclusiemonitor.kalender.Kwartaal;

/** A target in force with what was measured and how it stands, as the API gives it. */
record Doelregel(
    String code,
    String titel,
    Indicator indicator,
    String scope,
    String schaalgroep,
    Optional<String> dienstonderdeel,
    Norm norm,
    Optional<String> horizon,
    Optional<Document> document,
    Optional<String> vindplaats,
    Optional<LocalDate> vastgesteldOp,
    Oordeel oordeel,
    Optional<Oordeel.Reden> reden,
    String regel,
    Optional<Metingweergave> meting,
    Optional<String> verschil,
    Optional<Pad> pad,
    Optional<String> onderdeel,
    Optional<Gemeten> gemetenBij,
    List<Metingweergave> metingen,
    List<Versie> versies) {

  /** What is asked; both empty when nothing is. */
  record Norm(Optional<String> van, Optional<String> tot) {
    static Norm van(Doel doel) {
      return new Norm(doel.van().map(Norm::tekst), doel.tot().map(Norm::tekst));
    }

    private static String tekst(BigDecimal getal) {
      return getal.toPlainString();
    }
  }

  record Document(String code, String titel) {}

  /** The unit that was measured. */
  record Gemeten(String code, String naam) {}

  /** The line that a measurement was compared with, and where it was on that day. */
  record Pad(
      LocalDate begin, String beginwaarde, LocalDate eind, String eindwaarde, String padwaarde) {
    static Pad van(nl.inclusiemonitor.doelstelling.oordeel.Pad pad, String padwaarde) {
      return new Pad(
          pad.begin(),
          Metingweergave.exact(pad.beginwaarde()),
          pad.eind(),
          Metingweergave.exact(pad.eindwaarde()),
          padwaarde);
    }
  }

  /** What another document says about the same. */
  record Versie(
      String code,
      String titel,
      Norm norm,
      Optional<String> horizon,
      Optional<Document> document,
      Optional<LocalDate> vastgesteldOp,
      String status) {}

  static Doelregel van(Beleid beleid, Doel doel, Optional<Reeks> reeks, Verdict verdict) {
    Indicator indicator = beleid.indicatoren().get(doel.indicator());
    return new Doelregel(
        doel.code(),
        doel.titel(),
        indicator,
        doel.scope(),
        doel.schaalgroep(),
        doel.dienstonderdeel(),
        Norm.van(doel),
        doel.horizon().map(Kwartaal::toString),
        document(beleid, doel),
        doel.vindplaats(),
        doel.vastgesteldOp(),
        verdict.oordeel(),
        verdict.reden(),
        Verdictzin.van(verdict, indicator.eenheid()),
        verdict.meting().map(meting -> Metingweergave.van(meting, indicator.eenheid(), false)),
        verdict.verschil().map(Metingweergave::exact),
        verdict
            .pad()
            .flatMap(
                pad -> verdict.padwaarde().map(hier -> Pad.van(pad, Metingweergave.exact(hier)))),
        reeks.flatMap(deze -> deze.groep().onderdeel()),
        reeks
            .map(Reeks::groep)
            .flatMap(
                groep ->
                    groep
                        .dienstonderdeel()
                        .map(code -> new Gemeten(code, groep.naam().orElse(code)))),
        reeks.map(deze -> metingen(deze, indicator.eenheid())).orElse(List.of()),
        beleid.naast(doel).stream()
            .map(
                ander ->
                    new Versie(
                        ander.code(),
                        ander.titel(),
                        Norm.van(ander),
                        ander.horizon().map(Kwartaal::toString),
                        document(beleid, ander),
                        ander.vastgesteldOp(),
                        ander.status()))
            .toList());
  }

  private static List<Metingweergave> metingen(Reeks reeks, String eenheid) {
    return IntStream.range(0, reeks.metingen().size())
        .mapToObj(
            plaats ->
                Metingweergave.van(reeks.metingen().get(plaats), eenheid, reeks.isBreuk(plaats)))
        .toList();
  }

  private static Optional<Document> document(Beleid beleid, Doel doel) {
    return doel.document()
        .flatMap(
            code ->
                Optional.ofNullable(beleid.documenten().get(code))
                    .map(titel -> new Document(code, titel)));
  }
}
