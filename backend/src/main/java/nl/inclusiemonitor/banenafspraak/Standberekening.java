package nl.inclusiemonitor.banenafspraak;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.EindenRepository;
import nl.inclusiemonitor.banenafspraak.stand.GrondslagRepository;
import nl.inclusiemonitor.banenafspraak.stand.PatroonRepository;
import nl.inclusiemonitor.banenafspraak.stand.Selectie;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.StandRepository;
import nl.inclusiemonitor.banenafspraak.stand.StandSchrijver;
import nl.inclusiemonitor.banenafspraak.stand.Telling;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;
import nl.inclusiemonitor.instelling.InstellingRepository;
import nl.inclusiemonitor.instelling.Privacyinstelling;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.privacy.disclosure.DisclosureControl;

/**
 * Computes standen from processed leveringen, in the transaction of whoever changed those: figures
 * and leveringen never disagree. Connections must be the system's, as it reads lines about persons.
 */
public final class Standberekening {
  private final GrondslagRepository grondslagen = new GrondslagRepository();
  private final StandRepository standen = new StandRepository();
  private final PatroonRepository patronen = new PatroonRepository();
  private final StandSchrijver schrijver = new StandSchrijver();
  private final EindenRepository einden = new EindenRepository();
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final InstellingRepository instellingen = new InstellingRepository();

  public Standberekening(Supplier<UUID> ids, Clock clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /** Whether the figures are made of lines of this soort. */
  public static boolean gebruikt(String soort) {
    return Stand.BRONNEN.contains(soort);
  }

  /** Recomputes every quarter that a change in this one can touch; unchanged figures stay. */
  public Future<Void> herbereken(SqlConnection connection, Kwartaal vanaf) {
    return schrijver
        .teBerekenen(connection, vanaf)
        .compose(kwartalen -> herbereken(connection, kwartalen));
  }

  /** Recomputes these quarters, one after the other; unchanged figures stay. */
  public Future<Void> herbereken(SqlConnection connection, List<Kwartaal> kwartalen) {
    return kwartalen.stream()
        .reduce(
            Future.<Void>succeededFuture(),
            (done, kwartaal) -> done.compose(previous -> herberekenEen(connection, kwartaal)),
            (left, right) -> right);
  }

  /**
   * What processing one more levering would do to the figures of VWS in its quarter; empty when
   * those stay whatever comes, as lines behind them were erased.
   */
  public Future<Optional<Effect>> effect(
      SqlConnection connection, Kwartaal kwartaal, long levering) {
    Future<Optional<Stand>> voor = standen.huidige(connection, kwartaal);
    return voor.compose(
        huidig ->
            grondslagen
                .kies(connection, kwartaal, Optional.of(levering))
                .compose(
                    selectie ->
                        staatVast(huidig, selectie)
                            ? Future.succeededFuture(Optional.empty())
                            : bereken(connection, kwartaal, selectie.zonderGewiste())
                                .map(
                                    straks ->
                                        Optional.of(
                                            new Effect(
                                                kwartaal.toString(),
                                                huidig.map(Kerncijferweergave::vanTotaal),
                                                Kerncijferweergave.vanTotaal(straks))))));
  }

  /** The numbers of the leveringen that are in force in a quarter, by soort; see Selectie. */
  public Future<Map<String, List<Long>>> geldend(SqlConnection connection, Kwartaal kwartaal) {
    return grondslagen
        .kies(connection, kwartaal, Optional.empty())
        .map(
            selectie ->
                Stand.BRONNEN.stream()
                    .filter(selectie.zonderGewiste()::heeft)
                    .collect(Collectors.toMap(Function.identity(), selectie::nummers)));
  }

  /** Figures now, if any, and figures after. */
  public record Effect(String kwartaal, Optional<Kerncijferweergave> voor, Kerncijferweergave na) {}

  private Future<Void> herberekenEen(SqlConnection connection, Kwartaal kwartaal) {
    return schrijver
        .heeftLevering(connection, kwartaal)
        .compose(
            heeft ->
                heeft
                    ? grondslagen.kies(connection, kwartaal, Optional.empty())
                    : Future.succeededFuture(new Selectie(List.of())))
        .compose(
            selectie ->
                standen
                    .huidige(connection, kwartaal)
                    .compose(
                        oud ->
                            staatVast(oud, selectie)
                                ? Future.succeededFuture()
                                : herbereken(connection, kwartaal, oud, selectie.zonderGewiste())));
  }

  private Future<Void> herbereken(
      SqlConnection connection, Kwartaal kwartaal, Optional<Stand> oud, Selectie selectie) {
    return bereken(connection, kwartaal, selectie)
        .compose(
            nieuw ->
                verandert(oud, nieuw, selectie)
                    ? schrijver
                        .schrijf(connection, nieuw, selectie)
                        .compose(written -> einden.bewaar(connection, nieuw, selectie))
                    : Future.succeededFuture());
  }

  /** A figure made of lines that are gone is kept as it is, not made anew of what is left. */
  private static boolean staatVast(Optional<Stand> oud, Selectie selectie) {
    return selectie.heeftGewiste() && oud.map(Stand::heeftGewiste).orElse(false);
  }

  private static boolean verandert(Optional<Stand> oud, Stand nieuw, Selectie selectie) {
    if (oud.isEmpty()) {
      return !selectie.isLeeg();
    }
    // What is vastgesteld keeps its law: only another levering proposes a next version.
    boolean vast = oud.get().status().equals("vastgesteld");
    return selectie.isLeeg()
        || !(vast ? oud.get().zelfdeLeveringen(nieuw) : oud.get().zelfdeCijfers(nieuw));
  }

  /** What the newest version of a quarter would be under other settings; nothing is written. */
  public Future<Stand> straks(
      SqlConnection connection, Stand huidig, Privacyinstelling instelling) {
    return grondslagen
        .kies(connection, huidig.kwartaal(), Optional.empty())
        .compose(
            selectie ->
                staatVast(Optional.of(huidig), selectie)
                    ? Future.succeededFuture(huidig)
                    : bereken(connection, huidig.kwartaal(), selectie.zonderGewiste(), instelling));
  }

  private Future<Stand> bereken(SqlConnection connection, Kwartaal kwartaal, Selectie selectie) {
    return instellingen
        .huidige(connection)
        .compose(instelling -> bereken(connection, kwartaal, selectie, instelling));
  }

  private Future<Stand> bereken(
      SqlConnection connection,
      Kwartaal kwartaal,
      Selectie selectie,
      Privacyinstelling instelling) {
    Future<Telling> telling = grondslagen.tel(connection, kwartaal, selectie);
    Future<Optional<WettelijkeParameters>> jaar = parameters.vanJaar(connection, kwartaal.jaar());
    Future<Optional<WettelijkeParameters>> volgend =
        parameters.vanJaar(connection, kwartaal.jaar() + 1);
    Future<DisclosureControl.Eerder> eerder =
        patronen.eerder(connection, kwartaal, instelling.drempel());
    return Future.all(telling, jaar, volgend, eerder)
        .map(
            all -> {
              int maanden = telling.result().inleenMaanden();
              WettelijkeParameters wet =
                  jaar.result().orElseGet(() -> WettelijkeParameters.onbekend(kwartaal.jaar()));
              Bescherming bescherming = new Bescherming(instelling.drempel());
              List<Grondslag> rijen = bescherming.bescherm(telling.result(), eerder.result(), wet);
              return new Stand(
                  ids.get(),
                  kwartaal,
                  0,
                  "voorlopig",
                  jaar.result(),
                  volgend.result(),
                  maanden,
                  instelling.drempel(),
                  instelling.klassenTonen()
                      && jaar.result().isPresent()
                      && bescherming.magKlassenTonen(
                          telling.result(), rijen, eerder.result().naast(), wet),
                  clock.instant(),
                  selectie.leveringen().stream().map(Selectie.Gekozen::gebruikt).toList(),
                  rijen.get(0),
                  rijen.subList(1, rijen.size()));
            });
  }
}
