package nl.inclusiemonitor.banenafspraak.prognose;

import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.BANEN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Cijfer.Reden;
import nl.inclusiemonitor.banenafspraak.Cijferbron;
import nl.inclusiemonitor.banenafspraak.Kerncijferweergave;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.Kwartaalpunt;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.Terugtoets;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.Voorspelling;
import nl.inclusiemonitor.banenafspraak.prognose.rekening.WatAls;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * The forecast of VWS as the API answers it. Numbers of the future have two decimals: they are
 * estimates, and more would be noise.
 *
 * @param punten empty when there is no forecast; then {@code reden} says why
 * @param toets how far it would have been off before; empty when nothing could be compared
 * @param kans of a met quotum at the horizon; empty without a percentage, known or supposed
 */
record Kwartaalprognose(
    String kwartaal,
    int standversie,
    LocalDate peildatum,
    Optional<UUID> scenario,
    List<Verleden> historie,
    List<Punt> punten,
    Optional<String> reden,
    int veranderingen,
    int herhalingen,
    Optional<Toets> toets,
    Optional<Kans> kans) {
  /** Quarters ahead. */
  static final int HORIZON = 8;

  /** Quarters over which the jobs of a scenario come, evenly. */
  private static final int INVOERING = 4;

  /** A quarter that was. */
  record Verleden(String kwartaal, Cijfer quotum, Cijfer gerealiseerd) {}

  /**
   * A quarter to come.
   *
   * @param percentageAanname whether the quotum stands on a supposed percentage
   * @param nogNodig quotum minus what is expected; empty without a quotum
   */
  record Punt(
      String kwartaal,
      Cijfer quotum,
      boolean percentageAanname,
      String laag,
      String verwacht,
      String hoog,
      Optional<String> nogNodig) {}

  /** Mean absolute errors in jobs. */
  record Toets(String fout, String foutLaatsteWaarde, int vergelijkingen, boolean beter) {}

  /** In whole percents, and on which percentage it stands. */
  record Kans(int procent, String percentage, boolean percentageAanname) {}

  static Kwartaalprognose van(Prognosebron bron) {
    Stand laatste = bron.laatste();
    List<Kwartaalpunt> historie = bron.punten();
    boolean volledig = laatste.cijfers(laatste.totaal()).volledig();
    Optional<Voorspelling> voorspelling =
        Optional.of(historie)
            .filter(deze -> volledig)
            .flatMap(deze -> Voorspelling.van(deze, gepland(bron), zaad(laatste.id())));
    List<Cijfer> quota = kwartalen(laatste).map(kwartaal -> quotum(bron, kwartaal)).toList();
    return new Kwartaalprognose(
        laatste.kwartaal().toString(),
        laatste.versie(),
        laatste.peildatum(),
        bron.scenario().map(scenario -> scenario.id()),
        bron.historie().stream().map(Kwartaalprognose::verleden).toList(),
        voorspelling.map(deze -> punten(bron, deze, quota)).orElse(List.of()),
        voorspelling.isPresent()
            ? Optional.empty()
            : Optional.of(volledig ? "te-weinig-historie" : "onvolledig"),
        voorspelling.map(Voorspelling::veranderingen).orElse(0),
        Voorspelling.HERHALINGEN,
        voorspelling
            .flatMap(deze -> Terugtoets.van(historie, HORIZON))
            .map(
                toets ->
                    new Toets(
                        tekst(toets.fout()),
                        tekst(toets.foutLaatsteWaarde()),
                        toets.vergelijkingen(),
                        toets.beterDanLaatsteWaarde())),
        voorspelling.flatMap(deze -> kans(bron, deze, quota.get(HORIZON - 1))));
  }

  private static Stream<Kwartaal> kwartalen(Stand laatste) {
    return Stream.iterate(laatste.kwartaal().volgende(), Kwartaal::volgende).limit(HORIZON);
  }

  /** The same stand gives the same band, whoever asks and whenever. */
  private static long zaad(UUID stand) {
    return stand.getMostSignificantBits() ^ stand.getLeastSignificantBits();
  }

  private static Verleden verleden(Stand stand) {
    Kerncijferweergave cijfers = Kerncijferweergave.vanTotaal(stand);
    return new Verleden(stand.kwartaal().toString(), cijfers.quotum(), cijfers.gerealiseerd());
  }

  private static List<Punt> punten(Prognosebron bron, Voorspelling komend, List<Cijfer> quota) {
    List<Kwartaal> kwartalen = kwartalen(bron.laatste()).toList();
    return IntStream.range(0, HORIZON)
        .mapToObj(
            i -> {
              Voorspelling.Punt punt = komend.punten().get(i);
              Cijfer quotum = quota.get(i);
              return new Punt(
                  kwartalen.get(i).toString(),
                  quotum,
                  bron.isAanname(kwartalen.get(i).jaar()),
                  tekst(punt.laag()),
                  tekst(punt.verwacht()),
                  tekst(punt.hoog()),
                  quotum.waarde().map(nodig -> tekst(Double.parseDouble(nodig) - punt.verwacht())));
            })
        .toList();
  }

  /** With the bezetting of the last stand, or the supposed one, and the percentage of its year. */
  private static Cijfer quotum(Prognosebron bron, Kwartaal kwartaal) {
    Stand laatste = bron.laatste();
    Cijferbron cijferbron =
        new Cijferbron(
            kwartaal.laatsteDag(),
            laatste.status(),
            Optional.ofNullable(bron.wet().get(kwartaal.jaar())).map(jaar -> jaar.id()),
            laatste.leveringen());
    Set<String> soorten = Set.of("bezetting");
    Optional<BigDecimal> fte =
        bron.scenario()
            .flatMap(scenario -> scenario.invoer().bezetting())
            .or(() -> laatste.totaal().fte());
    if (fte.isEmpty()) {
      return cijferbron.zonderWaarde(Reden.NIET_GELEVERD, BANEN, soorten);
    }
    return bron.percentage(kwartaal.jaar())
        .map(
            percentage ->
                new Breuk(
                    fte.get().multiply(bron.maat().urenPerFte()).multiply(percentage),
                    bron.maat().urenPerBaan().movePointRight(2)))
        .map(quotum -> cijferbron.getal(quotum, BANEN, soorten))
        .orElseGet(() -> cijferbron.zonderWaarde(Reden.PERCENTAGE_ONBEKEND, BANEN, soorten));
  }

  private static Optional<Kans> kans(Prognosebron bron, Voorspelling komend, Cijfer quotum) {
    int jaar = kwartalen(bron.laatste()).skip(HORIZON - 1L).findFirst().orElseThrow().jaar();
    return quotum
        .waarde()
        .map(
            nodig ->
                new Kans(
                    (int) Math.round(100 * komend.kansOp(Double.parseDouble(nodig))),
                    bron.percentage(jaar).orElseThrow().stripTrailingZeros().toPlainString(),
                    bron.isAanname(jaar)));
  }

  /** The extra jobs of the scenario that count, evenly over the first year. */
  private static List<Double> gepland(Prognosebron bron) {
    double alle =
        bron.scenario()
            .map(
                scenario ->
                    WatAls.van(
                            new WatAls.Uitgangspunt(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                bron.maat().urenPerFte(),
                                bron.maat().urenPerBaan(),
                                bron.maat().heffingPerBaan(),
                                true),
                            scenario.invoer())
                        .extraBanen()
                        .waarde()
                        .doubleValue())
            .orElse(0.0);
    List<Double> gepland = new ArrayList<>(HORIZON);
    for (int k = 1; k <= HORIZON; k++) {
      gepland.add(alle * Math.min(k, INVOERING) / INVOERING);
    }
    return gepland;
  }

  private static String tekst(double banen) {
    BigDecimal rond = BigDecimal.valueOf(banen).setScale(2, RoundingMode.HALF_UP);
    return rond.signum() == 0 ? "0" : rond.stripTrailingZeros().toPlainString();
  }
}
