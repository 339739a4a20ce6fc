package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Quotum;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Herkomst;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.DienstonderdeelRepository;

/**
 * The realisation of the quotum, of VWS and per unit, as the standen tell it to this reader. The
 * kern and the concern are the sum of their units, each as it is told: with a hidden one among them
 * they are hidden, so that nothing follows from them that was not shown.
 */
final class StandMetingen implements Metingbron {
  private static final Definitie DEFINITIE = Definitie.versie(1);
  private static final String ZONDER_QUOTUM = "niet te berekenen: het quotum is 0";

  private final StandRepository standen = new StandRepository();
  private final DienstonderdeelRepository onderdelen = new DienstonderdeelRepository();

  @Override
  public Future<List<Reeks>> reeksen(SqlConnection connection, Meetlezer lezer) {
    Future<List<Stand>> alle = standen.alle(connection, lezer.stand().bereik());
    return lezer.niveaus()
        ? alle.compose(
            gezien -> onderdelen.alle(connection).map(versies -> reeksen(gezien, lezer, versies)))
        : alle.map(gezien -> reeksen(gezien, lezer, List.of()));
  }

  /** Units in the order of the newest stand. */
  static List<Reeks> reeksen(
      List<Stand> nieuwsteEerst, Meetlezer lezer, List<Dienstonderdeel> versies) {
    Map<Reeks.Groep, List<Meting>> metingen = new LinkedHashMap<>();
    Map<String, Reeks.Groep> groepen = new LinkedHashMap<>();
    for (Stand stand : nieuwsteEerst) {
      neemOp(
          metingen, groep(Niveau.VWS), meting(stand, waarde(regel(stand, stand.totaal(), true))));
      for (Niveau niveau : niveaus(stand, lezer, versies)) {
        List<Standregel> regels =
            stand.onderdelen().stream()
                .filter(rij -> niveau.omvat(rij.scope()))
                .map(rij -> regel(stand, rij, lezer.kleineGroepen()))
                .toList();
        neemOp(metingen, groep(niveau), meting(stand, samen(regels)));
      }
      for (Grondslag rij : stand.onderdelen()) {
        Standregel regel = regel(stand, rij, lezer.kleineGroepen());
        neemOp(
            metingen,
            groepen.computeIfAbsent(rij.code(), nieuw -> groep(rij)),
            meting(stand, waarde(regel)));
      }
    }
    return metingen.entrySet().stream()
        .map(deze -> new Reeks(deze.getKey(), deze.getValue()))
        .toList();
  }

  private static void neemOp(
      Map<Reeks.Groep, List<Meting>> metingen, Reeks.Groep groep, Meting meting) {
    metingen.computeIfAbsent(groep, nieuw -> new ArrayList<>()).add(meting);
  }

  /** The kern and the concern, as far as this reader gets each row of them. */
  private static List<Niveau> niveaus(Stand stand, Meetlezer lezer, List<Dienstonderdeel> versies) {
    Set<String> gezien =
        stand.onderdelen().stream().map(Grondslag::code).collect(Collectors.toSet());
    return Stream.of(Niveau.KERN, Niveau.CONCERN)
        .filter(niveau -> lezer.niveaus())
        .filter(niveau -> stand.onderdelen().stream().anyMatch(rij -> niveau.omvat(rij.scope())))
        .filter(
            niveau ->
                lezer.stand().dienstonderdelen().isEmpty()
                    || versies.stream()
                        .filter(deel -> deel.bestaatOp(stand.peildatum()))
                        .filter(deel -> niveau.omvat(deel.scope()))
                        .allMatch(deel -> gezien.contains(deel.code())))
        .toList();
  }

  private static Standregel regel(Stand stand, Grondslag rij, boolean allesZichtbaar) {
    return Standregel.van(stand, rij, stand.cijfers(rij), allesZichtbaar);
  }

  private static Reeks.Groep groep(Niveau niveau) {
    return new Reeks.Groep(
        niveau.scope(), "alle", Optional.empty(), Optional.empty(), Optional.empty(), "procent");
  }

  private static Reeks.Groep groep(Grondslag rij) {
    return new Reeks.Groep(
        "dienstonderdeel",
        "alle",
        Optional.of(rij.code()),
        Optional.of(rij.naam()),
        Optional.empty(),
        "procent");
  }

  private static Meting meting(Stand stand, Waarde waarde) {
    return new Meting(
        waarde,
        Optional.of(stand.peildatum()),
        Optional.of(LocalDate.ofInstant(stand.berekendOp(), Kwartaal.ZONE)),
        Meting.Status.of(stand.status()),
        Meting.Kwaliteit.GOED,
        DEFINITIE,
        Herkomst.stand(stand.kwartaal().toString(), stand.versie()),
        Optional.empty());
  }

  private static Waarde waarde(Standregel regel) {
    Cijfer cijfer = regel.realisatiePercentage();
    return heeftGetal(cijfer) ? Waarde.Getal.exact(cijfer.breuk().orElseThrow()) : zonder(regel);
  }

  /** Σ gerealiseerd / Σ quotum; what one of the rows does not tell, the sum does not. */
  private static Waarde samen(List<Standregel> regels) {
    return regels.stream()
        .filter(regel -> !heeftGetal(regel.quotum()) || !heeftGetal(regel.gerealiseerd()))
        .map(StandMetingen::zonder)
        .min(Comparator.comparing(waarde -> !(waarde instanceof Waarde.Verborgen)))
        .orElseGet(
            () ->
                realisatie(som(regels, Standregel::gerealiseerd), som(regels, Standregel::quotum)));
  }

  private static Waarde realisatie(Breuk gerealiseerd, Breuk quotum) {
    return quotum.signum() > 0
        ? Waarde.Getal.exact(Quotum.realisatiePercentage(gerealiseerd, quotum))
        : new Waarde.Onbekend(ZONDER_QUOTUM);
  }

  private static Breuk som(List<Standregel> regels, Function<Standregel, Cijfer> welk) {
    return regels.stream()
        .map(regel -> welk.apply(regel).breuk().orElseThrow())
        .reduce(Breuk.NUL, Breuk::plus);
  }

  private static boolean heeftGetal(Cijfer cijfer) {
    return cijfer.waarde().isPresent() && !cijfer.tenMinste();
  }

  private static Waarde zonder(Standregel regel) {
    Cijfer cijfer = regel.realisatiePercentage();
    return cijfer.onderdrukt() ? new Waarde.Verborgen() : new Waarde.Onbekend(cijfer.weergave());
  }
}
