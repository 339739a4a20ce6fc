package nl.inclusiemonitor.organisatie.reorganisatie;

import io.vertx.core.Future;
import nl.inclusiemonitor.besluit.Voorstelbalie;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/** Reorganisations over HTTP: what was, what waits, and what becomes of it. */
public final class ReorganisatieOperations {
  private final Reorganisaties reorganisaties;
  private final Voorstelbalie<Reorganisatie> balie;

  public ReorganisatieOperations(Database database, Reorganisaties reorganisaties) {
    this.reorganisaties = reorganisaties;
    this.balie =
        new Voorstelbalie<>(
            database,
            reorganisaties.besluit(),
            ReorganisatieRepository.TABEL,
            new Reorganisatievertoning(reorganisaties),
            "/reorganisaties");
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonReorganisaties", balie::toonAlle)
        .bind("stelReorganisatieVoor", this::stelVoor)
        .bind("toonReorganisatie", balie::toon)
        .bind("keurReorganisatieGoed", balie::keurGoed)
        .bind("wijsReorganisatieAf", balie::wijsAf)
        .bind("trekReorganisatieIn", balie::trekIn);
  }

  /** Succeeds with 201 and the proposal with its effect. */
  private Future<Reply> stelVoor(Request request) {
    return reorganisaties
        .stelVoor(request.caller(), request.body(Inhoud.class))
        .compose(voorstel -> balie.voorgesteld(request, voorstel));
  }
}
