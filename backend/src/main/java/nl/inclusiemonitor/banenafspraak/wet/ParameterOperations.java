package nl.inclusiemonitor.banenafspraak.wet;

import io.vertx.core.Future;
import java.util.List;
import nl.inclusiemonitor.banenafspraak.WettelijkeParameterweergave;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;
import nl.inclusiemonitor.besluit.Voorstelbalie;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/** The numbers of the law, their regimes, and proposals to change them, over HTTP. */
public final class ParameterOperations {
  private final Database database;
  private final Parametervoorstellen voorstellen;
  private final Voorstelbalie<Parametervoorstel> balie;
  private final RegimeRepository regimes = new RegimeRepository();
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();

  public ParameterOperations(Database database, Parametervoorstellen voorstellen) {
    this.database = database;
    this.voorstellen = voorstellen;
    this.balie =
        new Voorstelbalie<>(
            database,
            voorstellen.besluit(),
            VoorstelRepository.TABEL,
            new Parametervertoning(database),
            "/parametervoorstellen");
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonWettelijkeParameters", this::toonParameters)
        .bind("toonWettelijkeRegimes", this::toonRegimes)
        .bind("toonParametervoorstellen", balie::toonAlle)
        .bind("stelParameterVoor", this::stelVoor)
        .bind("toonParametervoorstel", balie::toon)
        .bind("keurParametervoorstelGoed", balie::keurGoed)
        .bind("wijsParametervoorstelAf", balie::wijsAf)
        .bind("trekParametervoorstelIn", balie::trekIn);
  }

  /** Succeeds with 200 and of every year the version in force. */
  private Future<Reply> toonParameters(Request request) {
    return database
        .read(request.caller(), parameters::alle)
        .map(
            jaren ->
                Reply.json(
                    new Parameterlijst(
                        jaren.stream().map(WettelijkeParameterweergave::van).toList())));
  }

  private record Parameterlijst(List<WettelijkeParameterweergave> wettelijkeParameters) {}

  private Future<Reply> toonRegimes(Request request) {
    return database
        .read(request.caller(), regimes::alle)
        .map(alle -> Reply.json(new Regimelijst(alle)));
  }

  private record Regimelijst(List<Regime> wettelijkeRegimes) {}

  /** Succeeds with 201 and the proposal with its effect. */
  private Future<Reply> stelVoor(Request request) {
    return voorstellen
        .stelVoor(request.caller(), request.body(Voorstelinhoud.class))
        .compose(voorstel -> balie.voorgesteld(request, voorstel));
  }
}
