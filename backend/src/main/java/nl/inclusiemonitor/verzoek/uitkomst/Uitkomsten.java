package nl.inclusiemonitor.verzoek.uitkomst;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.Leveringstatus;
import nl.inclusiemonitor.levering.dossier.Zicht;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.verzoek.regel.Regelvelden;
import nl.inclusiemonitor.verzoek.regel.Regelvelden.Veld;
import nl.inclusiemonitor.verzoek.uitkomst.UitkomstRepository.Persoon;
import nl.inclusiemonitor.verzoek.uitkomst.UitkomstRepository.Vraag;
import nl.inclusiemonitor.verzoek.uitkomst.Vergelijking.Bron;

/** Names the persons that a preview only counts, by line, for who may see lines about persons. */
public final class Uitkomsten {
  private final LeveringRepository leveringen = new LeveringRepository();
  private final UitkomstRepository uitkomsten = new UitkomstRepository();
  private final Standberekening standen;

  public Uitkomsten(Standberekening standen) {
    this.standen = standen;
  }

  /**
   * A person under an outcome, by the first of his lines; the token never leaves the server.
   *
   * @param regelsVanPersoon how many lines of this person the levering has
   */
  public record Uitkomstregel(int regel, long regelsVanPersoon, List<Veld> velden) {}

  /**
   * A page of persons, and who they are for the log.
   *
   * @param bron whose line numbers they are
   * @param volgende the line after which more follow
   */
  record Bladzijde(
      Bron bron, List<Uitkomstregel> regels, Optional<Integer> volgende, List<UUID> betrokkenen) {}

  /**
   * The persons that were chosen from an outcome.
   *
   * @param levering whose preview it was
   */
  public record Keuze(Levering levering, List<UUID> pseudoniemen) {}

  /** Fails with NotFound, or with Conflict where nothing can be compared. */
  Future<Bladzijde> bladzijde(
      SqlConnection connection, Caller caller, UUID levering, String uitkomst, int na, int limiet) {
    return vergelijking(connection, caller, levering)
        .compose(
            deze ->
                uitkomsten
                    .personen(
                        connection, deze, new Vraag(uitkomst, na, limiet + 1, Optional.empty()))
                    .compose(personen -> bladzijde(connection, deze, uitkomst, personen, limiet)));
  }

  private Future<Bladzijde> bladzijde(
      SqlConnection connection,
      Vergelijking deze,
      String uitkomst,
      List<Persoon> gevonden,
      int limiet) {
    Bron bron = deze.bron(uitkomst);
    List<Persoon> personen = gevonden.stream().limit(limiet).toList();
    return uitkomsten
        .velden(connection, bron, personen)
        .map(
            velden ->
                new Bladzijde(
                    bron,
                    personen.stream()
                        .map(
                            persoon ->
                                new Uitkomstregel(
                                    persoon.regel(),
                                    persoon.aantalRegels(),
                                    Regelvelden.velden(
                                        bron.soort().layout(bron.peildatum()),
                                        velden.get(persoon.regel()))))
                        .toList(),
                    gevonden.size() > limiet
                        ? Optional.of(personen.get(limiet - 1).regel())
                        : Optional.empty(),
                    personen.stream().map(Persoon::pseudoniem).toList()));
  }

  /**
   * Succeeds with whom these lines are about. Fails with Conflict when the comparison is no longer
   * with the levering whose line numbers were chosen from, and with Invalid for another line.
   */
  public Future<Keuze> kies(
      SqlConnection connection,
      Caller caller,
      UUID levering,
      String uitkomst,
      UUID bron,
      List<Integer> regels) {
    return vergelijking(connection, caller, levering)
        .compose(
            deze -> {
              if (!deze.bron(uitkomst).id().equals(bron)) {
                throw new Failure.Conflict(
                    "vergelijking-veranderd",
                    "De levering waarmee is vergeleken, is intussen een andere; kies de regels"
                        + " opnieuw.");
              }
              return uitkomsten
                  .personen(
                      connection, deze, new Vraag(uitkomst, 0, regels.size(), Optional.of(regels)))
                  .map(personen -> keuze(deze.levering(), personen, regels));
            });
  }

  private static Keuze keuze(Levering levering, List<Persoon> personen, List<Integer> regels) {
    if (personen.size() != regels.size()) {
      throw new Failure.Invalid(
          FieldError.of(
              "body",
              "/regels",
              "regel-niet-in-uitkomst",
              "Niet elke regel hoort bij deze uitkomst."));
    }
    return new Keuze(levering, personen.stream().map(Persoon::pseudoniem).toList());
  }

  private Future<Vergelijking> vergelijking(SqlConnection connection, Caller caller, UUID id) {
    return leveringen
        .vind(connection, id)
        .map(gevonden -> Zicht.zichtbaar(caller, gevonden))
        .compose(
            levering -> {
              eisPersonen(levering);
              return uitkomsten
                  .bron(connection, Optional.of(id), Optional.empty())
                  .map(Optional::orElseThrow)
                  .compose(
                      zelf ->
                          zelf.gewist()
                              ? Future.failedFuture(Vergelijking.regelsGewist())
                              : vergelijking(connection, levering));
            });
  }

  private Future<Vergelijking> vergelijking(SqlConnection connection, Levering levering) {
    Future<Optional<Bron>> vorige =
        leveringen
            .voorvertoning(connection, levering)
            .map(gevonden -> gevonden.map(nl.inclusiemonitor.levering.controle.Vergelijking::van))
            .compose(
                toen -> {
                  eisZonderMutaties(
                      levering.isMutatie()
                          || toen.filter(met -> !met.mutaties().isEmpty()).isPresent());
                  return toen.flatMap(nl.inclusiemonitor.levering.controle.Vergelijking::met)
                      .map(oud -> uitkomsten.bron(connection, Optional.of(oud), Optional.empty()))
                      .orElseGet(() -> Future.succeededFuture(Optional.empty()));
                })
            .map(oud -> oud.filter(deze -> telt(levering, deze)));
    Future<Optional<Bron>> ander =
        standen
            .geldend(connection, levering.kwartaal())
            .map(geldend -> ander(levering, geldend))
            .compose(
                nummers -> {
                  eisZonderMutaties(nummers.size() > 1);
                  return nummers.isEmpty()
                      ? Future.succeededFuture(Optional.<Bron>empty())
                      : uitkomsten.bron(connection, Optional.empty(), Optional.of(nummers.get(0)));
                });
    return vorige.compose(
        oud -> ander.map(naast -> new Vergelijking(levering, oud, naast).metRegels()));
  }

  /** A line is named by its number in one file, and here persons come out of several. */
  private static void eisZonderMutaties(boolean metMutaties) {
    if (metMutaties) {
      throw new Failure.Conflict(
          "uitkomst-met-mutaties",
          "In deze vergelijking tellen mutaties mee; de regels achter een uitkomst zijn er alleen bij"
              + " volledige leveringen.");
    }
  }

  /** Hired-in hours are of their own period: only a redelivery of it is compared. */
  private static boolean telt(Levering levering, Bron vorige) {
    return levering.soort() != Leveringsoort.INHUUR
        || vorige.peildatum().equals(levering.peildatum());
  }

  private static List<Long> ander(Levering levering, Map<String, List<Long>> geldend) {
    return switch (levering.soort()) {
      case UWV_DOELGROEPREGISTER -> geldend.getOrDefault(Leveringsoort.PERSONEEL.code(), List.of());
      case PERSONEEL -> geldend.getOrDefault(Leveringsoort.UWV_DOELGROEPREGISTER.code(), List.of());
      default -> List.of();
    };
  }

  private static void eisPersonen(Levering levering) {
    boolean vergeleken =
        levering.status().wachtOpBesluit() || levering.status() == Leveringstatus.VERWERKT;
    if (!vergeleken || !UitkomstRepository.kent(levering.soort())) {
      throw new Failure.Conflict(
          "geen-uitkomsten-over-personen",
          "Van deze levering zijn geen uitkomsten over personen te tonen.");
    }
  }
}
