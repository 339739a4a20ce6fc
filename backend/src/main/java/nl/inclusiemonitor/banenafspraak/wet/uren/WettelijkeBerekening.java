package nl.inclusiemonitor.banenafspraak.wet.uren;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;

/**
 * Makes the law's calculation over a year from processed leveringen, in the transaction of whoever
 * changed those. The lines are counted only when other leveringen are in force than those that the
 * newest version used. Connections must be the system's.
 */
public final class WettelijkeBerekening {
  private static final Berekening.Uren GEEN =
      new Berekening.Uren(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Fiattering.GEEN);

  private final UrenselectieRepository selecties = new UrenselectieRepository();
  private final UrenRepository uren = new UrenRepository();
  private final BerekeningRepository berekeningen = new BerekeningRepository();
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();
  private final Supplier<UUID> ids;

  public WettelijkeBerekening(Supplier<UUID> ids) {
    this.ids = ids;
  }

  /** Whether the calculation is made of lines of this soort. */
  public static boolean gebruikt(String soort) {
    return Urenselectie.BRONNEN.contains(soort);
  }

  /** Recomputes every year that a change in this one can touch; unchanged figures stay. */
  public Future<Void> herbereken(SqlConnection connection, int vanaf) {
    return selecties
        .jaren(connection, vanaf)
        .compose(
            jaren ->
                jaren.stream()
                    .reduce(
                        Future.<Void>succeededFuture(),
                        (done, jaar) -> done.compose(previous -> herberekenEen(connection, jaar)),
                        (left, right) -> right));
  }

  private Future<Void> herberekenEen(SqlConnection connection, int jaar) {
    Future<Urenselectie> nu = selecties.kies(connection, jaar, Optional.empty());
    Future<Optional<Berekening>> oud = berekeningen.nieuwste(connection, jaar);
    Future<Optional<WettelijkeParameters>> wet = parameters.vanJaar(connection, jaar);
    return Future.all(nu, oud, wet)
        .compose(
            all -> {
              Urenselectie gebruikt =
                  nu.result().heeftUren()
                      ? nu.result().zonderGewiste()
                      : new Urenselectie(List.of());
              if ((oud.result().isEmpty() && gebruikt.leveringen().isEmpty())
                  || oud.result().filter(vorige -> staatVast(vorige, nu.result())).isPresent()) {
                return Future.succeededFuture();
              }
              boolean zelfde =
                  oud.result()
                      .filter(vorige -> vorige.selectie().ids().equals(gebruikt.ids()))
                      .isPresent();
              if (zelfde && oud.result().orElseThrow().parameter().equals(wet.result())) {
                return Future.succeededFuture();
              }
              Future<Berekening.Uren> geteld =
                  zelfde
                      ? Future.succeededFuture(oud.result().orElseThrow().uren())
                      : tel(connection, jaar, gebruikt);
              return geteld.compose(
                  sommen ->
                      berekeningen.schrijf(
                          connection, ids.get(), jaar, wet.result(), sommen, gebruikt));
            });
  }

  /** What is vastgesteld, or made of lines that are gone, is kept as it is. */
  private static boolean staatVast(Berekening vorige, Urenselectie nu) {
    return vorige.status().equals("vastgesteld")
        || (nu.heeftGewiste() && vorige.selectie().heeftGewiste());
  }

  private Future<Berekening.Uren> tel(SqlConnection connection, int jaar, Urenselectie gebruikt) {
    return gebruikt.leveringen().isEmpty()
        ? Future.succeededFuture(GEEN)
        : selecties
            .kies(connection, jaar, Optional.of(Fiattering.grens(jaar)))
            .compose(opTijd -> uren.tel(connection, jaar, gebruikt, opTijd.zonderGewiste()));
  }
}
