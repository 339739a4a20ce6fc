package nl.inclusiemonitor.verzoek.uitkomst;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.answer.Page;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.controle.Plaats;
import nl.inclusiemonitor.levering.controle.Uitkomstregels;
import nl.inclusiemonitor.levering.controle.Vergelekene;
import nl.inclusiemonitor.levering.controle.Vergelijking;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.Leveringstatus;
import nl.inclusiemonitor.levering.dossier.Omvang;
import nl.inclusiemonitor.levering.dossier.Zicht;
import nl.inclusiemonitor.verzoek.regel.Regelvelden;
import nl.inclusiemonitor.verzoek.regel.Regelvelden.Veld;
import nl.inclusiemonitor.verzoek.uitkomst.Bronnen.Bron;
import nl.inclusiemonitor.verzoek.uitkomst.UitkomstRepository.Persoon;
import nl.inclusiemonitor.verzoek.uitkomst.UitkomstRepository.Vraag;

/** Names the persons that a preview only counts, by line, for who may see lines about persons. */
public final class Uitkomsten {
  private final LeveringRepository leveringen = new LeveringRepository();
  private final UitkomstRepository uitkomsten = new UitkomstRepository();

  /** A line, as the list named it: its number in the file of a levering. */
  public record Regelnaam(UUID levering, int regel) {}

  /** A levering from which lines of a page come. */
  record Herkomst(UUID levering, String soort, Omvang omvang, LocalDate peildatum) {
    private static Herkomst van(Bron bron) {
      return new Herkomst(bron.id(), bron.soort().code(), bron.omvang(), bron.peildatum());
    }
  }

  /**
   * A person under an outcome, by the first of his lines; the token never leaves the server.
   *
   * @param regelsVanPersoon how many lines of this person there are
   */
  record Uitkomstregel(UUID levering, int regel, long regelsVanPersoon, List<Veld> velden) {}

  /**
   * A page of persons, and who they are for the log.
   *
   * @param volgende the line after which more follow
   */
  record Bladzijde(
      List<Herkomst> bronnen,
      List<Uitkomstregel> regels,
      Optional<Plaats> volgende,
      List<UUID> betrokkenen) {}

  /**
   * The persons that were chosen from an outcome.
   *
   * @param levering whose preview it was
   */
  public record Keuze(Levering levering, List<UUID> pseudoniemen) {}

  /** Fails with NotFound, or with Conflict where nothing can be compared. */
  Future<Bladzijde> bladzijde(
      SqlConnection connection,
      Caller caller,
      UUID levering,
      String uitkomst,
      Optional<Plaats> na,
      Page.Size size) {
    return bronnen(connection, caller, levering)
        .compose(
            bronnen ->
                uitkomsten
                    .personen(
                        connection,
                        bronnen,
                        new Vraag(uitkomst, na, Optional.empty(), size.toFind()))
                    .map(size::of)
                    .compose(page -> bladzijde(connection, bronnen, page)));
  }

  private Future<Bladzijde> bladzijde(
      SqlConnection connection, Bronnen bronnen, Page<Persoon> page) {
    List<Persoon> personen = page.items();
    if (personen.isEmpty()) {
      return Future.succeededFuture(
          new Bladzijde(List.of(), List.of(), Optional.empty(), List.of()));
    }
    List<Bron> genoemd =
        personen.stream().map(persoon -> bronnen.van(persoon.plaats())).distinct().toList();
    return uitkomsten
        .velden(connection, genoemd.get(0).soort(), personen)
        .map(
            velden ->
                new Bladzijde(
                    genoemd.stream().map(Herkomst::van).toList(),
                    personen.stream()
                        .map(
                            persoon -> {
                              Bron bron = bronnen.van(persoon.plaats());
                              return new Uitkomstregel(
                                  bron.id(),
                                  persoon.plaats().regel(),
                                  persoon.aantalRegels(),
                                  Regelvelden.velden(
                                      bron.soort().layout(bron.peildatum()),
                                      velden.get(persoon.plaats())));
                            })
                        .toList(),
                    page.next(Persoon::plaats),
                    personen.stream().map(Persoon::pseudoniem).toList()));
  }

  /**
   * Succeeds with whom these lines are about. Fails with Conflict when the comparison is no longer
   * with a levering whose lines were chosen from, and with Invalid for another line.
   */
  public Future<Keuze> kies(
      SqlConnection connection,
      Caller caller,
      UUID levering,
      String uitkomst,
      List<Regelnaam> regels) {
    return bronnen(connection, caller, levering)
        .compose(
            bronnen -> {
              List<Plaats> plaatsen =
                  regels.stream()
                      .map(
                          naam ->
                              bronnen
                                  .plaats(naam.levering(), naam.regel())
                                  .orElseThrow(Uitkomsten::vergelijkingVeranderd))
                      .toList();
              return uitkomsten
                  .personen(
                      connection,
                      bronnen,
                      new Vraag(uitkomst, Optional.empty(), Optional.of(plaatsen), plaatsen.size()))
                  .map(personen -> keuze(bronnen.levering(), personen, plaatsen));
            });
  }

  private static Keuze keuze(Levering levering, List<Persoon> personen, List<Plaats> plaatsen) {
    if (personen.size() != plaatsen.size()) {
      throw new Failure.Invalid(
          FieldError.of(
              "body",
              "/regels",
              "regel-niet-in-uitkomst",
              "Niet elke regel hoort bij deze uitkomst."));
    }
    return new Keuze(levering, personen.stream().map(Persoon::pseudoniem).toList());
  }

  private Future<Bronnen> bronnen(SqlConnection connection, Caller caller, UUID id) {
    return leveringen
        .vind(connection, id)
        .map(gevonden -> Zicht.zichtbaar(caller, gevonden))
        .compose(
            levering -> {
              eisPersonen(levering);
              return leveringen
                  .voorvertoning(connection, levering)
                  .map(toen -> toen.map(Vergelijking::van).orElseThrow(Uitkomsten::geenPersonen))
                  .compose(toen -> bronnen(connection, levering, toen));
            });
  }

  /** What it was compared and matched with then: what is counted of that is what is shown. */
  private Future<Bronnen> bronnen(SqlConnection connection, Levering levering, Vergelijking toen) {
    if (toen.uitkomsten().isEmpty()) {
      throw geenPersonen();
    }
    List<UUID> oud = Stream.concat(toen.met().stream(), toen.mutaties().stream()).toList();
    List<UUID> ids = Stream.concat(Stream.of(levering.id()), oud.stream()).toList();
    List<Long> grondslag = toen.grondslag().orElse(List.of());
    return uitkomsten
        .bronnen(connection, ids, grondslag)
        .map(gevonden -> bronnen(levering, oud, grondslag, gevonden));
  }

  private static Bronnen bronnen(
      Levering levering, List<UUID> oud, List<Long> grondslag, Map<UUID, Bron> gevonden) {
    boolean toenAlGewist =
        oud.isEmpty()
            && gevonden.values().stream()
                .filter(bron -> bron.soort() == levering.soort())
                .filter(bron -> Vergelekene.vergelijkt(levering, bron.peildatum()))
                .anyMatch(Bron::gewist);
    if (toenAlGewist) {
      throw Bronnen.regelsGewist();
    }
    List<Bron> eerder = oud.stream().map(gevonden::get).toList();
    boolean telt =
        eerder.stream()
            .limit(1)
            .anyMatch(basis -> Vergelekene.vergelijkt(levering, basis.peildatum()));
    Map<Long, Bron> opNummer =
        gevonden.values().stream().collect(Collectors.toMap(Bron::nummer, bron -> bron));
    return new Bronnen(
        levering,
        gevonden.get(levering.id()),
        telt ? eerder : List.of(),
        grondslag.stream()
            .map(opNummer::get)
            .filter(
                bron -> Vergelekene.tegenhanger(levering.soort()).equals(Optional.of(bron.soort())))
            .toList());
  }

  private static void eisPersonen(Levering levering) {
    boolean vergeleken =
        levering.status().wachtOpBesluit() || levering.status() == Leveringstatus.VERWERKT;
    if (!vergeleken || !Uitkomstregels.overPersonen(levering.soort())) {
      throw geenPersonen();
    }
  }

  private static Failure geenPersonen() {
    return new Failure.Conflict(
        "geen-uitkomsten-over-personen",
        "Van deze levering zijn geen uitkomsten over personen te tonen.");
  }

  private static Failure vergelijkingVeranderd() {
    return new Failure.Conflict(
        "vergelijking-veranderd",
        "De levering waarmee is vergeleken, is intussen een andere; kies de regels opnieuw.");
  }
}
