package nl.inclusiemonitor.instelling.voorstel;

import io.vertx.core.Future;
import nl.inclusiemonitor.besluit.Voorstelbalie;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.instelling.InstellingRepository;
import nl.inclusiemonitor.instelling.voorstel.Privacyvoorstelweergave.Instellingweergave;

/** The settings of the privacy-officer, and proposals to change them, over HTTP. */
public final class InstellingOperations {
  private final Database database;
  private final Privacyvoorstellen voorstellen;
  private final Voorstelbalie<Privacyvoorstel> balie;
  private final InstellingRepository instellingen = new InstellingRepository();

  public InstellingOperations(Database database, Privacyvoorstellen voorstellen) {
    this.database = database;
    this.voorstellen = voorstellen;
    this.balie =
        new Voorstelbalie<>(
            database,
            voorstellen.besluit(),
            PrivacyvoorstelRepository.TABEL,
            new Privacyvertoning(voorstellen),
            "/privacyvoorstellen");
  }

  public void bind(Operations.Builder operations) {
    operations
        .bind("toonPrivacyinstellingen", this::toonInstellingen)
        .bind("toonPrivacyvoorstellen", balie::toonAlle)
        .bind("stelPrivacyinstellingVoor", this::stelVoor)
        .bind("toonPrivacyvoorstel", balie::toon)
        .bind("keurPrivacyvoorstelGoed", balie::keurGoed)
        .bind("wijsPrivacyvoorstelAf", balie::wijsAf)
        .bind("trekPrivacyvoorstelIn", balie::trekIn);
  }

  private Future<Reply> toonInstellingen(Request request) {
    return database
        .read(request.caller(), instellingen::huidige)
        .map(nu -> Reply.json(Instellingweergave.van(nu)));
  }

  /** Succeeds with 201 and the proposal with its effect. */
  private Future<Reply> stelVoor(Request request) {
    return voorstellen
        .stelVoor(request.caller(), request.body(Instellinginhoud.class))
        .compose(voorstel -> balie.voorgesteld(request, voorstel));
  }
}
