package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.besluit.Bewoording;
import nl.inclusiemonitor.besluit.Voorstelsoort;
import nl.inclusiemonitor.organisatie.Dienstonderdeel;
import nl.inclusiemonitor.organisatie.DienstonderdeelRepository;

/**
 * What approving a reorganisation does: its units change, and every quarter that it touches and
 * that is not vastgesteld is computed anew.
 */
final class Uitvoering implements Voorstelsoort<Reorganisatie, Effect> {
  private static final Bewoording BEWOORDING =
      new Bewoording(
          "Deze reorganisatie bestaat niet.",
          "Iemand was u voor; lees de reorganisatie opnieuw.",
          "Over deze reorganisatie is al besloten.",
          "Een ander dan wie de reorganisatie voorbereidde, beoordeelt haar.",
          "Alleen wie de reorganisatie voorbereidde, trekt haar in.");

  private final Standberekening berekening;
  private final ReorganisatieRepository reorganisaties = new ReorganisatieRepository();
  private final DienstonderdeelRepository onderdelen = new DienstonderdeelRepository();

  Uitvoering(Standberekening berekening) {
    this.berekening = berekening;
  }

  @Override
  public String onderwerp() {
    return "reorganisatie";
  }

  @Override
  public String handeling() {
    return "reorganisatie";
  }

  @Override
  public Bewoording bewoording() {
    return BEWOORDING;
  }

  @Override
  public Map<String, Object> spoor(Reorganisatie reorganisatie) {
    Inhoud inhoud = reorganisatie.inhoud();
    return Map.of(
        "soort", inhoud.soort().code(),
        "ingangsdatum", inhoud.ingangsdatum().toString(),
        "van", inhoud.van(),
        "naar", inhoud.naar().stream().map(Deel::code).toList());
  }

  /** Fails with Invalid, or Conflict on a day that is past change. */
  Future<Void> keur(SqlConnection connection, Inhoud inhoud) {
    Future<Optional<LocalDate>> vast = reorganisaties.laatsteVast(connection);
    Future<Optional<LocalDate>> geleverd = reorganisaties.laatstGeleverd(connection);
    Future<List<Dienstonderdeel>> alle = onderdelen.alle(connection);
    return Future.all(vast, geleverd, alle)
        .map(
            all -> {
              Keuring.eis(inhoud, alle.result());
              Keuring.eisDag(inhoud.ingangsdatum(), vast.result(), geleverd.result());
              return null;
            });
  }

  @Override
  public Future<Effect> weeg(SqlConnection connection, Reorganisatie voorstel) {
    return keur(connection, voorstel.inhoud())
        .compose(goed -> reorganisaties.effect(connection, voorstel));
  }

  @Override
  public Future<Map<String, Object>> voerUit(
      SqlConnection connection, Reorganisatie voorstel, Effect effect, Instant nu) {
    return reorganisaties
        .voerUit(connection, voorstel.verloop().nummer(), nu)
        .compose(done -> berekening.herbereken(connection, effect.teBerekenen()))
        .map(Map.of());
  }
}
